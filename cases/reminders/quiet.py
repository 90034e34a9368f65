"""Quiet hours: on the reader's own clock, also over midnight."""

import zoneinfo
from datetime import datetime, timedelta

from cases.models import NotificationPreference


def preference_of(user) -> NotificationPreference:
    """What the reader chose, or what holds for one who never chose."""
    try:
        return user.notification_preference
    except NotificationPreference.DoesNotExist:
        return NotificationPreference(user=user)


def quiet_until(user, now: datetime) -> datetime | None:
    """When the quiet hours end in which ``now`` lies; None outside of them."""
    wish = preference_of(user)
    if wish.quiet_from is None:
        return None
    here = now.astimezone(zoneinfo.ZoneInfo(user.time_zone))
    clock = here.time()
    over_midnight = wish.quiet_from > wish.quiet_to
    if over_midnight:
        is_quiet = clock >= wish.quiet_from or clock < wish.quiet_to
    else:
        is_quiet = wish.quiet_from <= clock < wish.quiet_to
    if not is_quiet:
        return None
    day = here.date() + timedelta(days=1 if over_midnight and clock >= wish.quiet_from else 0)
    return datetime.combine(day, wish.quiet_to, tzinfo=here.tzinfo)
