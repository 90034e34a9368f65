"""Beside which fields of a page's rows sources disagree: one query a page."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count
from django.urls import reverse

from cases.claim_fields import label_of
from cases.models import Claim
from sources.models import Source


@dataclass(frozen=True, slots=True)
class Mark:
    """``count`` claims that do not all say the same."""

    field: str
    label: str
    count: int
    url: str


def marks_of(user, pks) -> dict:
    """``{row id: {field: Mark}}`` by the claims ``user`` may see, of sources they may see."""
    told = Claim.objects.permitted(user).filter(
        subject_id__in=[*pks], source__in=Source.objects.permitted(user).order_by().values("pk")
    )
    rows = (
        told.order_by()
        .values_list("subject_type", "subject_id", "field")
        .annotate(claims=Count("pk"), values=Count("value", distinct=True))
        .filter(values__gt=1)
        .order_by("field")
    )
    found = {}
    for kind, pk, field, count, _ in rows:
        model = ContentType.objects.get_for_id(kind).model_class()
        found.setdefault(pk, {})[field] = Mark(field, label_of(model, field), count, claims_page(model, pk, field))
    return found


def claims_page(model, pk, field="") -> str:
    """What is claimed of one row, and how we know."""
    return reverse("known", args=[model._meta.label_lower, pk]) + (f"#{anchor(field)}" if field else "")


def who_sees_page(model, pk) -> str:
    """Who can see one row, and why."""
    return reverse("who_sees", args=[model._meta.label_lower, pk])


def anchor(field: str) -> str:
    return f"f-{field.replace(' ', '-')}"
