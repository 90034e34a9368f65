"""PostgreSQL and Valkey from wheels, for a machine that has neither. Used when no URL names another server."""

from .postgres import Postgres
from .valkey import Valkey

__all__ = ["Postgres", "Valkey"]
