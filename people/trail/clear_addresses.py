"""The clear addresses behind the marks of the trail."""

import time
from datetime import timedelta

from django.db import connection
from django.db.models.functions import Now

from people.models import ClientAddress

KEPT = timedelta(days=30)
AGAIN = 3600  # seconds; an address is noted once an hour by each process
_NOTED = """
insert into people_clientaddress (hash, address, seen_at) values (%s, %s, clock_timestamp())
on conflict (hash) do update set seen_at = excluded.seen_at
"""
_noted: dict[str, float] = {}


def keep_address(mark: str, address: str) -> None:
    """Outside the transactions of acts: colleagues behind one address would wait for each other."""
    if not mark or time.monotonic() - _noted.get(mark, float("-inf")) < AGAIN:
        return
    with connection.cursor() as cursor:
        cursor.execute(_NOTED, [mark, address])
    if len(_noted) > 10_000:
        _noted.clear()
    _noted[mark] = time.monotonic()


def forget_addresses() -> int:
    """Those not seen for thirty days."""
    return ClientAddress.objects.filter(seen_at__lt=Now() - KEPT).delete()[0]
