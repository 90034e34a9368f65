"""The short name of a lead, made from when it is."""

from datetime import time, timedelta

from cases.enums import ReminderKind

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
CUSTODY = (ReminderKind.SHORT_CUSTODY, ReminderKind.REMAND)
AT_THE_MOMENT = {ReminderKind.HEARING: "start", ReminderKind.SHORT_CUSTODY: "expiry", ReminderKind.REMAND: "expiry"}


def lead_name(kind: str, before: timedelta, at_clock: time | None) -> str:
    """``14d``, ``12h``, ``7d-after``, ``morning`` (07:00 of the day), ``2d-1800`` (18:00 two days before)."""
    if at_clock is not None:
        if not before and at_clock == time(7):
            return "morning"
        return f"{before // DAY}d-{at_clock:%H%M}"
    if not before:
        return AT_THE_MOMENT.get(kind, "due")
    if before == -DAY and kind in CUSTODY:
        return "expired"
    span = abs(before)
    words = f"{span // DAY}d" if not span % DAY else f"{span // HOUR}h"
    return words if before > timedelta(0) else f"{words}-after"
