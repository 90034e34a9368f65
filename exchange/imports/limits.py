"""How much of a file is read at the most. A list of victims is long; what is longer than this is no list."""

BYTES = 8 * 1024 * 1024
"""Of the file; the web server takes no more in one piece."""
ROWS = 50_000
COLUMNS = 100
CELL = 10_000  # characters
UNPACKED = 200 * 1024 * 1024  # bytes of all parts of a workbook
PARTS = 1000  # files in a workbook
EMPTY_ROWS = 2000  # one after the other: what follows is not looked for
AT_ONCE = 500
"""Rows of one transaction, and of one chunk."""
