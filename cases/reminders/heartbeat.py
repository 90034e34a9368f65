"""Signs of life of the processes that ring the bell."""

from datetime import datetime, timedelta

from django.db import connection

BEAT = """
insert into cases_heartbeat (name, at, took) values (%(name)s, clock_timestamp(), %(took)s)
on conflict (name) do update set at = excluded.at, took = excluded.took
"""
_RETURNED = """
insert into cases_heartbeat (name, at, took) values ('round_trip', clock_timestamp(), clock_timestamp() - %(sent_at)s)
on conflict (name) do update set at = excluded.at, took = excluded.took
"""


def beat(name: str, *, took: timedelta | None = None):
    """``name`` is alive now, by the database's clock."""
    with connection.cursor() as cursor:
        cursor.execute(BEAT, {"name": name, "took": took})


def returned(*, sent_at: datetime):
    """A task sent at ``sent_at`` came through the queue to a worker."""
    with connection.cursor() as cursor:
        cursor.execute(_RETURNED, {"sent_at": sent_at})
