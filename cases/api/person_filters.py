"""Persons by their stays in custody and by what they are charged with, as far as the reader may see those."""

import django_filters
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Now

from cases.enums import ChargeStatus, DetentionKind, Jurisdiction
from cases.models import Charge, Defendant, Detention
from config.shared.api.filters import LinkFilter, WithinFilter
from config.shared.api.related_filters import OfRelated, RelatedChoices, RelatedText
from people.models import Place

OPEN, ENDED, UNKNOWN = "open", "ended", "unknown"
STATUS = [
    (OPEN, "No end on record, and no ordered term that has run out"),
    (ENDED, "An end on record"),
    (UNKNOWN, "No end on record, though the ordered term has run out: whether still held, nobody has said"),
]
STATES = {
    OPEN: Q(end_kind="") & (Q(expires_at__isnull=True) | Q(expires_at__gte=Now())),
    ENDED: ~Q(end_kind=""),
    UNKNOWN: Q(end_kind="", expires_at__lt=Now()),
}


def custody(user):
    return [(Detention.objects.permitted(user), "person")]


def charges(user):
    """Their own, and those held against them as defendants."""
    rows, defendants = Charge.objects.permitted(user), Defendant.objects.permitted(user).order_by()
    return [(rows, "person"), (rows.filter(Exists(defendants.filter(pk=OuterRef("defendant")))), "defendant__person")]


def in_state(states) -> Q:
    whole = Q(pk__in=())
    for state in states:
        whole |= STATES[state]
    return whole


class StatusFilter(django_filters.MultipleChoiceFilter):
    """Of detentions."""

    rests_on = ((None, "end_kind"), (None, "expires_at"))

    def __init__(self, **kwargs):
        super().__init__(choices=STATUS, label="Where a stay stands now: open, ended or unknown", **kwargs)

    def filter(self, queryset, value):
        return queryset.filter(in_state(value)) if value else queryset


class CustodyStatusFilter(OfRelated, django_filters.MultipleChoiceFilter):
    def __init__(self):
        super().__init__(custody, Detention, "end_kind", choices=STATUS, label="Held in a stay that stands so now")
        self.rests_on += ((Detention, "expires_at"),)

    def condition(self, value, user):
        return in_state(value)


class RelatedLink(OfRelated, LinkFilter):
    pass


class RelatedWithin(OfRelated, WithinFilter):
    condition = WithinFilter.condition


ONE_STAY = "; with other custody_ filters, of the same stay"
ONE_CHARGE = "; with other charge_ filters, of the same charge"
PERSON_FILTERS = {
    "custody_kind": RelatedChoices(
        custody, Detention, "kind", choices=DetentionKind.choices, label=f"In custody of such a kind{ONE_STAY}"
    ),
    "custody_status": CustodyStatusFilter(),
    "custody_place": RelatedLink(custody, Detention, "place", model=Place, label=f"Place of custody{ONE_STAY}"),
    "custody_within": RelatedWithin(
        custody, Detention, "place", model=Place, label=f"Place of custody, or one below it{ONE_STAY}"
    ),
    "charge_article": RelatedText(
        charges, Charge, "article", max_length=20, label=f"Charged under this article{ONE_CHARGE}"
    ),
    "charge_part": RelatedText(charges, Charge, "part", max_length=10, label=f"Part of the article{ONE_CHARGE}"),
    "charge_status": RelatedChoices(
        charges, Charge, "status", choices=ChargeStatus.choices, label=f"Charged, and where it stands{ONE_CHARGE}"
    ),
    "charge_jurisdiction": RelatedChoices(
        charges, Charge, "jurisdiction", choices=Jurisdiction.choices, label=f"Charged under its law{ONE_CHARGE}"
    ),
}
