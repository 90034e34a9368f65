"""The kinds of rows of which anything is said: to ask each kind there is whether its people agreed takes too long."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import OuterRef, Q, Subquery
from django.db.models.lookups import IsNull

from cases.models import Citation, Claim

SAID = frozenset({"claims", "citations", "disagreements", "passages"})
"""Kinds whose rows say something of rows of any kind, by themselves or by those they belong to."""


def subjects_now() -> list[type]:
    """One statement that looks into an index. On whatever desk: of which kinds tells of no row."""
    kinds = ContentType.objects.filter(_is_told_of_in(Claim) | _is_told_of_in(Citation)).order_by("pk")
    return [model for kind in kinds if (model := kind.model_class()) is not None]


def _is_told_of_in(model) -> Q:
    """Of most kinds nothing is said. To know that of one, PostgreSQL would read the whole table, but for the order."""
    rows = model.objects.filter(subject_type=OuterRef("pk")).order_by("subject_type", "subject_id")
    return Q(IsNull(Subquery(rows.values("pk")[:1]), False))
