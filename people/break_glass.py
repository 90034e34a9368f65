"""What a coordinator may open by break-glass: one record of an own desk above their grant, and what stands under it."""

from collections import defaultdict

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q

from .enums import Role
from .grants import reach_of
from .record_kinds import kinds_of, record_models


def find_on_own_desk(user, reference: str):
    """The row of this reference on a desk that ``user`` coordinates, whatever its level; None for all others."""
    desks = reach_of(user, {Role.COORDINATOR})
    for model in kinds_of(reference):
        if Role.COORDINATOR in model._default_manager.get_queryset().rules["view"]:
            row = model._base_manager.filter(reference=reference, desk__in=desks).first()
            if row is not None:
                return row
    return None


def rows_under(row, user) -> dict[str, list[str]]:
    """Kind → ids of ``row`` and what stands under it on its desk, by the keys ``parents`` names and by what a claim or
    citation is about.

    A row that stands under a second one is left out unless that one is opened too or ``user`` may see it anyway:
    whoever opens a person does not learn of the hidden case in which they were held.
    """
    opened = defaultdict(set, {type(row): {row.pk}})
    grown = {type(row)}
    while grown:
        grown = {model for model in record_models() if _grow(model, opened, grown, row.desk_id, user)}
    return {model._meta.label_lower: sorted(map(str, ids)) for model, ids in opened.items() if ids}


def _grow(model, opened, grown, desk_id, user) -> bool:
    """Adds rows of ``model`` under what is opened; whether there were any."""
    keys = {name: model._meta.get_field(name) for name in model.parents}
    pairs = [key for key in model._meta.private_fields if isinstance(key, GenericForeignKey)]
    under = Q(pk__in=())
    for name, key in keys.items():
        if key.related_model in grown:
            under |= Q(**{f"{name}__in": opened[key.related_model]})
    for pair in pairs:
        for kind in grown:
            under |= Q(**{pair.ct_field: ContentType.objects.get_for_model(kind), f"{pair.fk_field}__in": opened[kind]})
    if len(under) == 1:
        return False
    rows = list(model._base_manager.filter(under, desk=desk_id).exclude(pk__in=opened[model]))
    above = {row.pk: list(_above(row, keys.values(), pairs)) for row in rows}
    seen = _seen({each for found in above.values() for each in found}, opened, user)
    added = {pk for pk, found in above.items() if all(each in seen for each in found)}
    opened[model] |= added
    return bool(added)


def _above(row, keys, pairs):
    for key in keys:
        if (pk := key.value_from_object(row)) is not None:
            yield key.related_model, pk
    for pair in pairs:
        if (kind := pair.get_content_type(id=getattr(row, f"{pair.ct_field}_id"))) is not None:
            yield kind.model_class(), getattr(row, pair.fk_field)


def _seen(wanted, opened, user) -> set:
    """Of ``(model, id)``: what is opened, or seen without."""
    seen, others = set(), defaultdict(set)
    for model, pk in wanted:
        if pk in opened.get(model, ()):
            seen.add((model, pk))
        else:
            others[model].add(pk)
    for model, ids in others.items():
        found = model._default_manager.permitted(user).filter(pk__in=ids).order_by()
        seen |= {(model, pk) for pk in found.values_list("pk", flat=True)}
    return seen
