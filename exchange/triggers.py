"""Puts the triggers of search and changes on every content table, after every migration: as the code declares them."""

from django.db import connections

from .changes import keeping as changes
from .kinds import models
from .models import Change, SearchEntry
from .search import keeping as search
from .search.fields import SEARCHED
from .search.rebuilding import rebuild

_SEARCHED = "select tgrelid::regclass::text from pg_trigger where tgname = 'arasha_words_written'"
_TABLES = "select array_agg(tablename::text) from pg_tables where schemaname = 'public'"


def put_in_force(using="default", **about) -> None:
    """A receiver of ``post_migrate``. A database whose rows are older than these tables is read through once, and so
    is a kind that was not searched before."""
    if "plan" not in about:
        return
    with connections[using].cursor() as cursor:
        cursor.execute(_TABLES)
        (there,) = cursor.fetchone()
        if not {Change._meta.db_table, SearchEntry._meta.db_table} <= set(there or ()):
            return
        found = {kind: model for kind, model in models().items() if model._meta.db_table in there}
        cursor.execute(search.FUNCTIONS + changes.FUNCTIONS)
        cursor.execute(_SEARCHED)
        known = {table for (table,) in cursor.fetchall()}
        cursor.execute("\n".join(_triggers(found)))
        _fill(cursor, found, known)


def _triggers(found):
    for kind, model in found.items():
        table = model._meta.db_table
        yield changes.triggers(kind, table, merges=hasattr(model, "merged_into"))
        if kind in SEARCHED:
            yield search.triggers(kind, table, SEARCHED[kind])


def _fill(cursor, found, known):
    if _is_empty(cursor, Change):
        for kind, model in found.items():
            cursor.execute(changes.fill(kind, model._meta.db_table))
    is_new = _is_empty(cursor, SearchEntry)
    for kind in SEARCHED.keys() & found.keys():
        if is_new or found[kind]._meta.db_table not in known:
            for _ in rebuild(kind):
                pass


def _is_empty(cursor, kept):
    cursor.execute(f"select exists (select from {kept._meta.db_table})")
    return not cursor.fetchone()[0]
