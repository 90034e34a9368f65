"""What the pages show: made here, so that views stay thin."""
