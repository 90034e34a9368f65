"""Figures for researchers are counted once a month, so that no change of one day shows: docs/statistics.md."""

from datetime import date, timedelta


def edition(today: date) -> date:
    """The day as of whose beginning they are counted."""
    return today.replace(day=1)


def next_edition(today: date) -> date:
    """The first day of the figures after these."""
    return edition(edition(today) + timedelta(days=31))


def written(day: date) -> str:
    return f"{day:%-d %B %Y}"
