"""How long a hearing is taken to last. Courts announce when it begins, never when it ends."""

from datetime import timedelta

PRESUMED = timedelta(hours=2)
"""Two hearings of one lawyer that begin less than this apart are told as overlapping; a calendar shows this much."""
