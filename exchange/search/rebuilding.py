"""The words of rows that were there before their triggers, or under another rule."""

from uuid import UUID

from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from exchange.kinds import models
from exchange.models import SearchEntry

from . import keeping
from .fields import SEARCHED

AT_ONCE = 2_000  # rows in one transaction, held against writers for a moment


def rebuild(kind):
    """Yields how many rows were read, batch after batch; searching and writing go on meanwhile."""
    model, last = models()[kind], UUID(int=0)
    table = model._meta.db_table
    _forget_rows_that_are_gone(kind, model)
    while True:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(keeping.next_rows(table), [last, AT_ONCE])
            ids = [pk for (pk,) in cursor.fetchall()]
            if not ids:
                return
            SearchEntry.objects.filter(kind=kind, row_id__in=ids).delete()
            cursor.execute(keeping.of_rows(kind, table, SEARCHED[kind]), [ids])
        last = ids[-1]
        yield len(ids)


def _forget_rows_that_are_gone(kind, model):
    there = model._base_manager.order_by().filter(pk=OuterRef("row_id"))
    SearchEntry.objects.filter(~Exists(there), kind=kind).delete()
