"""Who may do what with many rows at once: one table a subject, read by ``permitted`` alone."""

from people.rules import EDITORS, NOBODY

# Lists that come in. Their rows are written as those of any other door: by whoever may add and change them.
IMPORT = {"view": EDITORS, "add": EDITORS, "change": EDITORS, "delete": NOBODY}
