"""What a feed holds, asked anew at each fetch with its owner's rights of that moment."""

from datetime import timedelta

from django.utils import timezone

from cases.calendar.dated import KINDS, cases_in_hand
from cases.calendar.document import calendar_document
from people.rules import STAFF

BEHIND, AHEAD = timedelta(days=30), timedelta(days=400)
"""What is cancelled stays, marked so, until it is ``BEHIND``: a calendar that misses it would keep the old date."""
AT_MOST = 1000
"""Rows of one kind, the soonest first."""


def feed_document(feed, *, now) -> bytes | None:
    """None where the owner holds no role in case work any more. One query a kind."""
    user = feed.owner
    if not user.roles & STAFF:
        return None
    rows = list(_rows(user, feed.only_mine, now))
    return calendar_document(rows, user=user, names_item=feed.names_item)


def _rows(user, only_mine, now):
    today = timezone.localdate(now)
    for kind in KINDS.values():
        rows = kind.near(kind.permitted(user), today - BEHIND, today + AHEAD)
        if only_mine and kind.key != "task":
            rows = kind.in_cases(rows, user, cases_in_hand(user, now=now))
        yield from rows[:AT_MOST]
