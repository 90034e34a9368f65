"""The one clock that counts is the database's: an application server's may be wrong."""

from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone

MOST_DIFFERENCE = timedelta(seconds=30)


def database_now() -> datetime:
    with connection.cursor() as cursor:
        cursor.execute("select clock_timestamp()")
        return cursor.fetchone()[0]


def clock_difference() -> timedelta:
    """How far this machine's clock is ahead of the database's (negative: behind), the way there and back halved."""
    before = timezone.now()
    there = database_now()
    after = timezone.now()
    return before + (after - before) / 2 - there
