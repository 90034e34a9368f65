"""What an import brought: the file, its rows as they were read, and what became of each."""

import json
import zlib

from django.db import models
from django.db.models import Q

from config.shared import sealing
from exchange.enums import RowChoice, RowFinding, RowOutcome
from exchange.querysets import ImportRowQuerySet, OfBatchQuerySet
from people.models.record import listed

from .imports import ImportBatch


class _Sealed(models.Model):
    sealed = models.BinaryField(editable=False)

    objects = OfBatchQuerySet.as_manager()

    class Meta:
        abstract = True


def place_of_file(batch_id) -> str:
    return sealing.place(ImportFile._meta.db_table, batch_id, "sealed:0")


def place_of_chunk(batch_id, number) -> str:
    return sealing.place(ImportChunk._meta.db_table, batch_id, f"sealed:{number}")


class ImportFile(_Sealed):
    """The file as it came, byte for byte, as ciphertext."""

    batch = models.OneToOneField(ImportBatch, on_delete=models.CASCADE, related_name="file")

    def seal(self, content: bytes):
        self.sealed = sealing.seal_bytes(content, where=place_of_file(self.batch_id))

    @property
    def content(self) -> bytes:
        return sealing.unseal_bytes(self.sealed, where=place_of_file(self.batch_id))


class ImportChunk(_Sealed):
    """So many rows as they were read from the file, as ciphertext: ``[[line, [cell, …]], …]``."""

    batch = models.ForeignKey(ImportBatch, on_delete=models.CASCADE, related_name="chunks")
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(name="importchunk_once", fields=["batch", "number"])]

    def seal(self, rows: list):
        packed = zlib.compress(json.dumps(rows, ensure_ascii=False).encode(), 3)
        self.sealed = sealing.seal_bytes(packed, where=place_of_chunk(self.batch_id, self.number))

    @property
    def rows(self) -> list:
        return json.loads(
            zlib.decompress(sealing.unseal_bytes(self.sealed, where=place_of_chunk(self.batch_id, self.number)))
        )


class ImportRow(models.Model):
    """One row of the file. It keeps no cell of it: those lie in chunks.

    ``place`` counts rows from 0, ``number`` is the line a reader of the file sees. ``problems``, ``hints`` and
    ``changes`` are what the check found: ``[{"column", "text"}]``, ``[{"person" or "row", "score", "why"}]``,
    ``[{"field", "old", "new"}]``. ``same_as`` and ``same_row``: who or which row was chosen as the same person.
    ``person_key`` and ``stay_key`` are ids of what the row stands for on record. ``journal`` is what taking it back
    needs.
    """

    batch = models.ForeignKey(ImportBatch, on_delete=models.CASCADE, related_name="rows")
    place = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    their_id = models.CharField(max_length=120, blank=True)
    finding = models.CharField(max_length=8, choices=RowFinding.choices)
    problems = models.JSONField(default=list, blank=True)
    hints = models.JSONField(default=list, blank=True)
    top_score = models.FloatField(default=0)
    changes = models.JSONField(default=list, blank=True)
    choice = models.CharField(max_length=8, choices=RowChoice.choices, blank=True)
    same_as = models.UUIDField(null=True, blank=True)
    same_row = models.PositiveIntegerField(null=True, blank=True)
    person_key = models.UUIDField(null=True, blank=True)
    person_version = models.PositiveIntegerField(null=True, blank=True)
    stay_key = models.UUIDField(null=True, blank=True)
    corrects = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="corrected_by")
    outcome = models.CharField(max_length=10, choices=RowOutcome.choices, blank=True)
    journal = models.JSONField(null=True, blank=True)

    objects = ImportRowQuerySet.as_manager()

    class Meta:
        ordering = ["place"]
        constraints = [
            models.UniqueConstraint(name="importrow_once", fields=["batch", "place"]),
            listed("importrow", "finding", RowFinding),
            listed("importrow", "choice", RowChoice),
            listed("importrow", "outcome", RowOutcome),
        ]
        indexes = [
            models.Index(fields=["batch", "finding", "place"], name="importrow_of_finding"),
            models.Index(fields=["their_id"], name="importrow_their_id", condition=~Q(their_id="")),
        ]

    def __str__(self):
        return f"row {self.number} of import {self.batch_id}"
