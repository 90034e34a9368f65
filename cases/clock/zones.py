"""Civil time to moments, in zones with a history: Almaty's clocks went back from +06 to +05 on 2024-03-01."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MIDNIGHT = time()


def local_moment(day: date, clock: time, zone: str) -> datetime:
    """The moment at which clocks of ``zone`` read ``clock`` on ``day``.

    A time that comes twice, when clocks are put back, is the first of the two: nobody is held or waits longer for it. A
    time that never comes, when they are put forward, is the moment they were.
    """
    local = ZoneInfo(zone)
    first = datetime.combine(day, clock.replace(tzinfo=None, fold=0), tzinfo=local)
    there = first.astimezone(UTC).astimezone(local)
    if there.replace(tzinfo=None) == first.replace(tzinfo=None):
        return first
    return _end_of_gap(first, local)


def day_ends(day: date, zone: str) -> datetime:
    """24:00 of ``day``, which is the first moment of the next."""
    return local_moment(day + timedelta(days=1), MIDNIGHT, zone)


def _end_of_gap(missing: datetime, local: ZoneInfo) -> datetime:
    """``missing`` lies between the last moment before a jump and the first after it, which is asked for."""
    before = missing.replace(fold=1).astimezone(UTC)  # read by the offset after the jump: too early
    after = missing.astimezone(UTC)
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(local).utcoffset() == after.astimezone(local).utcoffset():
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0).astimezone(local)
