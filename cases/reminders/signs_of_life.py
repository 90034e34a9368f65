"""The clock and the worker say that they are alive where a dead queue cannot silence them.

Each time with a connection of its own: the worker's parent process must not hold one when it forks, and neither may
stand still because the database does.
"""

import logging
import time

import psycopg
from django.conf import settings

from .heartbeat import BEAT

log = logging.getLogger(__name__)
EVERY = 10  # seconds
PATIENCE = 3  # seconds
_last: dict[str, float] = {}


def say_alive(name: str):
    """Note that ``name`` is alive, if that was not noted just now. Without a database the process goes on: it is needed
    again when the database comes back."""
    now = time.monotonic()
    if now - _last.get(name, float("-inf")) < EVERY:
        return
    _last[name] = now
    database = settings.DATABASES["default"]
    try:
        with psycopg.connect(
            host=database["HOST"],
            port=database["PORT"] or None,
            dbname=database["NAME"],
            user=database["USER"],
            password=database["PASSWORD"],
            connect_timeout=PATIENCE,
            options=f"-c statement_timeout={PATIENCE * 1000}",
        ) as connection:
            connection.execute(BEAT, {"name": name, "took": None})
    except psycopg.Error as error:
        log.warning("No heartbeat of %s: %s", name, type(error).__name__)
