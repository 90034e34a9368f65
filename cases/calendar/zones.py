"""VTIMEZONE: the offsets of a zone over the years a calendar speaks of (RFC 5545 §3.6.5).

The package's own ``Timezone.from_tzinfo`` writes the begin of summer time in the new offset where the standard asks for
the old one: an hour late in every zone that has summer time, such as Geneva's.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import icalendar

SINCE = 2020
"""Calendars begin here or earlier, so that each tells the change of Asia/Almaty on 2024-03-01."""
STEP = timedelta(days=7)


def vtimezone(zone: str, first_year: int, last_year: int) -> icalendar.Timezone:
    component = icalendar.Timezone()
    component.add("tzid", zone)
    for begins, before, after, name, is_summer in _observances(zone, min(first_year, SINCE), last_year):
        part = icalendar.TimezoneDaylight() if is_summer else icalendar.TimezoneStandard()
        part.add("dtstart", begins)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        component.add_component(part)
    return component


@lru_cache(maxsize=64)
def _observances(zone, first_year, last_year):
    """``(civil time it begins, in the offset before; offset before; offset after; name; whether summer time)``."""
    place = ZoneInfo(zone)
    moment, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year + 1, 1, 1, tzinfo=UTC)
    first = moment.astimezone(place)
    found = [(datetime(first_year, 1, 1), first.utcoffset(), first.utcoffset(), first.tzname(), bool(first.dst()))]
    while moment < end:
        following = moment + STEP
        if _rules(following, place) != _rules(moment, place):
            change = _change(moment, following, place)
            before, after = (change - timedelta(seconds=1)).astimezone(place), change.astimezone(place)
            begins = (change + before.utcoffset()).replace(tzinfo=None)
            found.append((begins, before.utcoffset(), after.utcoffset(), after.tzname(), bool(after.dst())))
        moment = following
    return tuple(found)


def _change(early, late, place):
    """The second at which the rules of ``early`` end, somewhere before ``late``."""
    old = _rules(early, place)
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=int((late - early).total_seconds()) // 2)
        early, late = (middle, late) if _rules(middle, place) == old else (early, middle)
    return late


def _rules(moment, place):
    there = moment.astimezone(place)
    return there.utcoffset(), there.dst(), there.tzname()
