"""How to cite one row, so that a reader can find it and see whether it changed since.

    python cite_row.py detentions D-7K3F9

The reference never changes; the version says which state of the row you saw.
"""

import sys
from datetime import UTC, datetime

from arasha import Arasha


def row_called(api, resource, reference):
    """The row with this reference."""
    return next((row for row in api.rows(resource) if row["reference"] == reference), None)


def citation(api, resource, row, day):
    address = f"{api.root}{resource}/{row['id']}/"
    changed = row["updated_at"][:10]
    return f"Arasha, {resource} {row['reference']}, version {row['version']} of {changed}. {address} (seen {day})."


if __name__ == "__main__":
    api = Arasha()
    resource, reference = sys.argv[1:3]
    row = row_called(api, resource, reference)
    if row is None:
        sys.exit(f"{reference} does not exist, or is not yours to see.")
    print(citation(api, resource, row, datetime.now(UTC).date()))
