"""Counts as they are told to researchers: none under five, and all others down to a multiple of five.

Whoever may ask any question subtracts answers: “all” less “all but these”. Every number told stands for five numbers
alike, so that no two answers place a cell of one to four any closer than to five values.
"""

BASE = 5


def told_to_research(count: int) -> int | None:
    """None for what is suppressed."""
    return None if count < BASE else count - count % BASE
