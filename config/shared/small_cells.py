"""Counts as they are told to researchers: none under five, and all others to the nearest five.

Whoever may ask any question subtracts answers. With the base of five, no two answers place a cell of one to four any
closer than to five values, and a number once told is told the same whatever question leads to the same rows.
"""

BASE = 5


def told_to_research(count: int) -> int | None:
    """None for what is suppressed."""
    return None if count < BASE else BASE * ((count + BASE // 2) // BASE)
