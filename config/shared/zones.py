"""Names of time zones as the tz database has them."""

import re
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError

UTC = ZoneInfo("UTC")
SHAPE = re.compile(r"[A-Za-z_]+(/[A-Za-z0-9_+-]+)+|UTC")
"""A region and a place. Short names such as EST are read differently by Python and by PostgreSQL."""


def zone_of(name: str) -> ZoneInfo:
    """The named zone; UTC for a name no table knows, so that one bad row stops nothing."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


@cache
def known_zones() -> frozenset[str]:
    return frozenset(name for name in available_timezones() if SHAPE.fullmatch(name))


def known_zone(name: str):
    """Validator of a field."""
    if name not in known_zones():
        raise ValidationError("Choose a zone of the tz database, such as Asia/Almaty.", code="time_zone")
