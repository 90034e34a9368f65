"""The words of every text that is searched."""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from people.models.record import LOOKED_INTO


class SearchEntry(models.Model):
    """The words of one field of one row; of a long text, of one part of it. Kept by triggers: see ``exchange.search``.

    It holds words without the text, and decides nothing: whether a reader sees the row is asked of the row itself.
    ``on_desk`` only leaves out early what no grant of the reader reaches.
    """

    kind = models.CharField(max_length=24)
    row_id = models.UUIDField()
    on_desk = models.BigIntegerField()
    field = models.CharField(max_length=40)
    part = models.PositiveSmallIntegerField()
    words = SearchVectorField()

    class Meta:
        verbose_name_plural = "search entries"
        constraints = [
            models.UniqueConstraint(name="searchentry_once_a_part", fields=["row_id", "kind", "field", "part"])
        ]
        indexes = [GinIndex(fields=["words"], name="searchentry_words", **LOOKED_INTO)]
