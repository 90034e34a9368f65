"""The custody clock: from a rule of law, a trigger and a table of holidays to the moment a term ends, and why.

Pure arithmetic: nothing here reads the database. ``reckon`` is the one door.
"""

from .count import HourNeeded, Term, reckon
from .days import WorkingDays
from .rule import Rule, ordered
from .zones import local_moment

__all__ = ["HourNeeded", "Rule", "Term", "WorkingDays", "local_moment", "ordered", "reckon"]
