"""What changed since you last asked, so that a copy stays true without fetching everything again.

    python what_changed.py persons 2026-05-01T00:00:00Z

Newest first, and no further back than the moment given. The last line is the moment to give next time.
"""

import sys
from datetime import datetime

from arasha import Arasha


def changed_since(api, resource, moment):
    """Rows written after ``moment``, oldest first. Rows that left your view are not among them: fetch the whole list
    anew from time to time, and drop what it has no more."""
    found, since = [], datetime.fromisoformat(moment)
    for row in api.rows(resource, ordering="-updated_at"):
        if datetime.fromisoformat(row["updated_at"]) <= since:
            break
        found.append(row)
    return found[::-1]


if __name__ == "__main__":
    resource, moment = sys.argv[1:3]
    changed = changed_since(Arasha(), resource, moment)
    for row in changed:
        print(row["updated_at"], row["reference"], f"version {row['version']}")
    print("next time:", changed[-1]["updated_at"] if changed else moment)
