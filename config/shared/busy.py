"""When the database could not answer in time: what to tell whoever asked, and when they may ask again."""

from dataclasses import dataclass

import psycopg
from django.db import InterfaceError, OperationalError
from psycopg import errors
from psycopg_pool import PoolTimeout, TooManyRequests


@dataclass(frozen=True)
class Wait:
    status: int
    title: str
    advice: str
    seconds: int


FULL = Wait(503, "Everyone is working at once", "Nothing was saved. Try again in a few seconds.", 5)
AWAY = Wait(503, "The database cannot be reached", "Nothing was saved. Try again in a minute.", 60)
TOO_LONG = Wait(503, "This took too long and was stopped", "Nothing was saved. Ask for less at a time.", 15)
HELD = Wait(409, "Someone else is saving this right now", "Nothing was saved. Try again in a moment.", 5)

# The first that fits; all else the database says of itself is a failure to reach it.
KINDS = (
    ((PoolTimeout, TooManyRequests, errors.TooManyConnections), FULL),
    (errors.QueryCanceled, TOO_LONG),
    ((errors.LockNotAvailable, errors.DeadlockDetected, errors.SerializationFailure), HELD),
)


def asked_to_wait(error) -> Wait | None:
    """None unless ``error`` is the database's and passes with time."""
    if not isinstance(error, OperationalError | InterfaceError | psycopg.OperationalError):
        return None
    cause = error.__cause__ or error
    return next((wait for kinds, wait in KINDS if isinstance(cause, kinds)), AWAY)
