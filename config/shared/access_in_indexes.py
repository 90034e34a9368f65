"""Steps of migrations: desk and level behind the indexes by which lists of content are read."""

from django.db.migrations import AddIndex, RemoveIndex
from django.db.models import Index


def access_in_indexes(*tables) -> list:
    """Both indexes of each of ``tables``, made anew."""
    return [step for table in tables for step in _anew(table)]


def _anew(table):
    newest, of_desk = f"{table}_newest", f"{table}_of_desk"
    return [
        RemoveIndex(table, newest),
        RemoveIndex(table, of_desk),
        AddIndex(table, Index(fields=["-created_at", "-id", "desk", "level"], name=newest)),
        AddIndex(table, Index(fields=["desk", "-created_at", "-id", "level"], name=of_desk)),
    ]
