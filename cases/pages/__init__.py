"""What the pages show, read through ``permitted`` in a fixed number of queries whatever the number of rows."""
