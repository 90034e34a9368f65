"""Pages about evidence files: adding, reading, custody."""
