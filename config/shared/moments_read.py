"""Moments as the database sends them, read in a tenth of the time: two stand in every row of every list, and Django's
own reader takes longer for them than for all the rest of the row."""

from datetime import UTC, datetime

from django.db.backends.postgresql.psycopg_any import BaseTzLoader


class MomentLoader(BaseTzLoader):
    timezone = UTC

    def load(self, data):
        try:
            moment = datetime.fromisoformat(bytes(data).decode())
            return moment if moment.tzinfo is UTC else moment.astimezone(UTC)
        except ValueError:  # before our era, after the year 9999, infinite
            return super().load(data)


def read_moments(sender, connection, **signal):
    """Of a connection that was just made."""
    if connection.timezone == UTC:
        connection.connection.adapters.register_loader("timestamptz", MomentLoader)
