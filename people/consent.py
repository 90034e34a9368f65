"""Whose consent a row needs before it serves a purpose other than casework. ``permitted`` alone asks here.

A model says it in ``consent_of``: the paths by which its rows reach the people they tell of. A path ends at a model
that answers for itself (``"self"``: a person, a witness, with its answers in ``consents``) or at one that says itself
whom it tells of. All of them must have agreed;
where a path leads to nobody, nobody is asked. ``()`` says that rows of this kind tell of no person. A model without
``consent_of`` says nothing and raises.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from django.db.models import Exists, OuterRef, Q
from django.db.models.lookups import IsNull
from django.utils import timezone

from config.shared.compiled import OneOf, ids_of

from .enums import ConsentPurpose

NOBODY_ASKED = Q()


@dataclass(frozen=True, slots=True)
class Of:
    """A path to the people a row tells of.

    ``but_for``: lookups of rows on the way that do not count, such as a judge's part in a case. ``unless``: a key of
    the row; where it is set, this path is not followed. ``named``: the row is the name itself, so they must have
    agreed to be named. ``pictured``: to be shown as well.
    """

    path: str
    but_for: dict = field(default_factory=dict)
    unless: str = ""
    named: bool = False
    pictured: bool = False


@dataclass(frozen=True, slots=True)
class OfSubject:
    """The row of any kind to which ``<name>_type`` and ``<name>_id`` point."""

    name: str = "subject"


def civil_today() -> date:
    """By which consent counts: the day of the office, Asia/Almaty."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


def needs_consent(purpose) -> bool:
    """Raises LookupError for a purpose nobody knows."""
    if purpose not in ConsentPurpose.values:
        raise LookupError(f"There is no purpose {purpose!r}.")
    return purpose != ConsentPurpose.CASEWORK


def condition(model, purpose, recipient="", *, named=False, kinds=None) -> Q:
    """Rows of ``model`` all of whose people agreed to ``purpose``, by the answers that count now.

    ``recipient``: who is to get it, for people who are asked each time. ``named``: all must have agreed to be named.
    ``kinds``: of rows about rows of any kind, here and on the way, those about these alone may agree. Raises
    LookupError where the model does not say whom its rows tell of.
    """
    said = getattr(model, "consent_of", None)
    if said is None:
        raise LookupError(f"{model.__name__} does not say whose consent it needs, so it serves casework alone.")
    whole = NOBODY_ASKED
    if "self" in said:
        answers = _answers(model, Of("self", named=named), purpose, recipient)
        whole &= _any(
            Exists(answers.filter(IsNull(OuterRef(key), key != at), **{_key(model): OuterRef(at)}))
            for key in (model.answered_at or ("pk",))
            for at in dict.fromkeys((key, "pk"))
        )
    for each in said:
        if isinstance(each, OfSubject):
            whole &= _about(model, each, purpose, recipient, kinds)
        elif each != "self":
            of = each if isinstance(each, Of) else Of(each)
            whole &= _along(model, replace(of, named=of.named or named), purpose, recipient, kinds)
    return whole


def _any(conditions) -> Q:
    whole = Q(pk__in=())
    for each in conditions:
        whole |= Q(each)
    return whole


def naming(model, purpose, recipient="") -> Exists:
    """Whether someone of ``model`` (persons) agreed to be named for ``purpose``."""
    answers = _answers(model, Of("self", named=True), purpose, recipient)
    return Exists(answers.filter(IsNull(OuterRef("pk"), False), **{_key(model): OuterRef("pk")}))  # as in _agrees


def _along(model, of, purpose, recipient, kinds):
    here, many, there = _split(model, of.path)
    if many is None:
        key, target = here, _end(model, here)
        asked = Q(**{f"{key}__isnull": True}) | _agrees(target, of, key, purpose, recipient, kinds)
    else:
        rows = many.related_model._base_manager.order_by().filter(**{many.field.name: OuterRef(here or "pk")})
        if of.but_for:
            rows = rows.exclude(**of.but_for)
        if there:
            target = _end(many.related_model, there)
            rows = rows.filter(**{f"{there}__isnull": False})
            rows = rows.filter(~Q(_agrees(target, of, there, purpose, recipient, kinds)))
        else:
            rows = rows.filter(~condition(many.related_model, purpose, recipient, named=of.named, kinds=kinds))
        asked = ~Exists(rows)
    return Q(**{f"{of.unless}__isnull": False}) | asked if of.unless else Q(asked)


def _agrees(target, of, key, purpose, recipient, kinds):
    """That the row of ``target`` at ``key`` agrees."""
    if _keeps_answers(target):
        rows = _answers(target, of, purpose, recipient).filter(**{_key(target): OuterRef(key)})
    else:
        asked = condition(target, purpose, recipient, named=of.named, kinds=kinds)
        rows = target._base_manager.order_by().filter(asked, pk=OuterRef(key))
    # Says nothing new, but keeps PostgreSQL from reading every answer into a hash for a page of fifty rows.
    return Exists(rows.filter(IsNull(OuterRef(key), False)))


def _about(model, of, purpose, recipient, only):
    """A row about a row of any kind: kind by kind, whatever that kind says of itself; of a kind that says nothing,
    no."""
    kind, pk = f"{of.name}_type", f"{of.name}_id"
    kinds = []
    for other in model.subject_models() if only is None else only:
        if getattr(other, "consent_of", None) is None:
            continue
        here = Q(**{f"{kind}__app_label": other._meta.app_label, f"{kind}__model": other._meta.model_name})
        # What is said of someone may be their name; and a researcher reads of any row by which source it is supported,
        # whose title may be a headline with the name in it.
        named = purpose == ConsentPurpose.RESEARCH
        agreeing = _agreeing(other, purpose, recipient, named)
        kinds.append(here if agreeing is None else here & Q(OneOf(pk, agreeing)))
    return _any(kinds)


def _agreeing(model, purpose, recipient, named):
    """SQL and parameters of the ids of rows that agree; None where nobody need be asked."""
    if recipient:
        return _written(model, purpose, recipient, named)
    return _written_today(model, purpose, named, civil_today())


@lru_cache(maxsize=1024)
def _written_today(model, purpose, named, day):
    """Written once a day: to put together what thirty kinds say takes Django a third of a second."""
    return _written(model, purpose, "", named)


def _written(model, purpose, recipient, named):
    own = _keeps_answers(model)
    asked = naming(model, purpose, recipient) if own else condition(model, purpose, recipient, named=named)
    if not asked:
        return None
    return ids_of(model._base_manager.filter(asked))


def _answers(target, of, purpose, recipient):
    answers = target._meta.get_field("consents").related_model
    agreeing = answers._default_manager.order_by().agreeing
    return agreeing(purpose, recipient, named=of.named, pictured=of.pictured)


def _keeps_answers(model) -> bool:
    return "self" in (getattr(model, "consent_of", None) or ())


def _key(model) -> str:
    return model._meta.get_field("consents").field.name


def _split(model, path):
    """``path`` as the keys before a step to many rows (or to the one row that points back), that step, and the keys
    after it. At most one such step."""
    here, at = [], model
    steps = path.split("__")
    for number, step in enumerate(steps):
        relation = at._meta.get_field(step)
        if relation.auto_created and not relation.concrete:
            return "__".join(here), relation, "__".join(steps[number + 1 :])
        here.append(step)
        at = relation.related_model
    return "__".join(here), None, ""


def _end(model, path):
    for step in path.split("__"):
        model = model._meta.get_field(step).related_model
    return model


def whom(model, ids) -> dict[type, set]:
    """Who answers for these rows: ids of persons and witnesses by model, found as ``condition`` asks for them.

    Raises LookupError where the model does not say whom its rows tell of."""
    found = defaultdict(set)
    _gather(model, set(ids), found)
    return dict(found)


def _gather(model, ids, found):
    said = getattr(model, "consent_of", None)
    if said is None:
        raise LookupError(f"{model.__name__} does not say whose consent it needs.")
    if not ids:
        return
    rows = model._base_manager.order_by().filter(pk__in=ids)
    for each in said:
        if each == "self":
            found[model] |= ids
            for key in model.answered_at:
                found[model] |= set(rows.filter(**{f"{key}__isnull": False}).values_list(key, flat=True))
        elif isinstance(each, OfSubject):
            about = rows.values_list(f"{each.name}_type__app_label", f"{each.name}_type__model", f"{each.name}_id")
            for other in model.subject_models():
                named = (other._meta.app_label, other._meta.model_name)
                if other.consent_of:
                    _gather(other, {pk for *kind, pk in about if tuple(kind) == named}, found)
        else:
            target, keys = _reached(model, rows, each if isinstance(each, Of) else Of(each))
            _gather(target, set(keys), found)


def _reached(model, rows, of):
    """The model at the end of a path, and the ids it leads to from ``rows``."""
    here, many, there = _split(model, of.path)
    if of.unless:
        rows = rows.filter(**{f"{of.unless}__isnull": True})
    if many is None:
        return _end(model, here), rows.filter(**{f"{here}__isnull": False}).values_list(here, flat=True)
    anchors = set(rows.values_list(here or "pk", flat=True)) - {None}
    inner = many.related_model._base_manager.order_by().filter(**{f"{many.field.name}__in": anchors})
    if of.but_for:
        inner = inner.exclude(**of.but_for)
    if not there:
        return many.related_model, inner.values_list("pk", flat=True)
    return _end(many.related_model, there), inner.filter(**{f"{there}__isnull": False}).values_list(there, flat=True)
