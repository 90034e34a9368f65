"""What one row says about a dimension: a value, several between which it is not decided, or nothing."""

from typing import NamedTuple

UNKNOWN, UNCERTAIN = "unknown", "uncertain"
NO_END = float("inf")


class Reading(NamedTuple):
    """``sure`` and ``possible`` are first and last value, both included; None: there is none.

    A value that is known is sure and possible alike; a vague date is possible over its span and sure of nothing; a stay
    in custody is sure of several years.
    """

    sure: tuple | None
    possible: tuple | None

    @property
    def is_known(self) -> bool:
        return self.possible is not None


NOT_KNOWN = Reading(None, None)


def certain(value) -> Reading:
    return Reading((value, value), (value, value))


def between(first, last) -> Reading:
    """Somewhere from ``first`` to ``last``; None is open on that side, and both None is not known."""
    if first is None and last is None:
        return NOT_KNOWN
    if first == last:
        return certain(first)
    return Reading(None, (-NO_END if first is None else first, NO_END if last is None else last))


def holds(span, value) -> bool:
    return span is not None and span[0] <= value <= span[1]
