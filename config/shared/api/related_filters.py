"""Filters by rows of another kind: persons by their stays in custody, by what they are charged with.

A relation is a function of the reader that gives ``(rows, key)``: rows that reader may see, and by which key they lead
to those of the list. What is asked under one relation is asked of one row: “open” and “in that place” of the same stay.
"""

import django_filters
from django.db.models import Exists, OuterRef, Q


class OfRelated:
    """``of``, ``field``: whoever may filter those rows by that field may use this. The condition is on such a row."""

    def __init__(self, relation, of, field, **kwargs):
        self.relation, self.rests_on = relation, ((of, field),)
        super().__init__(field_name=field, **kwargs)

    def condition(self, value, user) -> Q:
        return Q(**{self.field_name: value})


class RelatedText(OfRelated, django_filters.CharFilter):
    """These very letters."""


class RelatedChoices(OfRelated, django_filters.MultipleChoiceFilter):
    """Any of these."""

    def condition(self, value, user):
        return Q(**{f"{self.field_name}__in": value})


def exists(ways, conditions) -> Q:
    whole = Q(pk__in=())
    for rows, key in ways:
        whole |= Q(Exists(rows.order_by().filter(*conditions, **{key: OuterRef("pk")})))
    return whole
