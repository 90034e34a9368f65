"""The kinds of rows of which anything is said: to ask each kind there is whether its people agreed takes too long."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef

from cases.models import Citation, Claim

SAID = frozenset({"claims", "citations", "disagreements", "passages"})
"""Kinds whose rows say something of rows of any kind, by themselves or by those they belong to."""


def subjects_now() -> list[type]:
    """One statement that looks into an index. On whatever desk: of which kinds tells of no row."""
    said = [Exists(model.objects.order_by().filter(subject_type=OuterRef("pk"))) for model in (Claim, Citation)]
    kinds = ContentType.objects.filter(said[0] | said[1])
    return [model for kind in kinds if (model := kind.model_class()) is not None]
