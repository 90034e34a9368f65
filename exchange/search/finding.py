"""What a reader finds: rows whose words fit, of those the reader may read, told by fields the reader may read."""

from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from django.contrib.postgres.search import SearchRank
from django.db.models import CharField, F, Func, JSONField, Q, TextField, Value
from django.db.models.functions import Cast, Substr

from config.shared.api.rows import names_of
from config.shared.compiled import OneOf
from config.shared.field_lists import RESEARCHER
from exchange.kinds import models, readable, rules_of
from exchange.models import SearchEntry
from people.grants import desks_of, openings_of
from people.trail.seen import note_told

from .fields import SEARCHED, TOLD_OF
from .keeping import LONGEST_PART
from .snippets import passage, pieces
from .subjects import SAID, subjects_now

JUDGED = 1_000
"""Fitting texts that are put in order. Of a common word there are more than anybody reads, and ordering them all costs
a hundred times the answer."""
MOST = 50
"""Rows in one answer."""


@dataclass
class Found:
    kind: str
    row_id: object
    name: str
    part: int
    rank: float
    reference: str = ""
    title: str = ""
    snippet: list = field(default_factory=list)
    told_of: dict | None = None


@dataclass
class Answer:
    """``is_whole``: nothing else fits. ``is_judged``: all that fits was put in order, not the first of it alone."""

    rows: list[Found] = field(default_factory=list)
    is_whole: bool = True
    is_judged: bool = True


def find(user, asked, kinds) -> Answer:
    """Three statements, whatever is found; to researchers one more. ``kinds``: kind → model, of what ``user`` may read
    at all."""
    fields = {
        kind: sorted(readable(model, user) & SEARCHED[kind].keys()) for kind, model in kinds.items() if kind in SEARCHED
    }
    kinds = {kind: kinds[kind] for kind, names in fields.items() if names}
    if not kinds:
        return Answer()
    rows = _rows(user, kinds)
    # Of the rows themselves is asked who may read them; of an entry, whether they may read its field.
    conditions = [Q(OneOf("row_id", rows[kind]), kind=kind, field__in=fields[kind]) for kind in kinds]
    visible = reduce(or_, conditions)
    entries = SearchEntry.objects.filter(_within(user), visible, words=asked.query)
    rank = SearchRank(F("words"), asked.query)
    fitting = list(entries.values_list("kind", "row_id", "field", "part", rank)[: JUDGED + 1])
    best = {}
    for each in sorted((Found(*entry) for entry in fitting), key=lambda one: (-one.rank, str(one.row_id), one.name)):
        best.setdefault((each.kind, each.row_id), each)
    found = list(best.values())[:MOST]
    _tell(user, found, asked, rows)
    return Answer(
        [one for one in found if one.reference],
        is_whole=len(best) <= MOST and len(fitting) <= JUDGED,
        is_judged=len(fitting) <= JUDGED,
    )


def _rows(user, kinds):
    """Kind → rows ``user`` may read."""
    rows = {kind: model._default_manager.get_queryset() for kind, model in kinds.items()}
    said = [kind for kind in rows if kind in SAID and user.roles & rules_of(kinds[kind])["view"] == {RESEARCHER}]
    if said:
        subjects = subjects_now()
        rows |= {kind: rows[kind].telling_of(subjects) for kind in said}
    return {kind: each.referable(user).order_by() for kind, each in rows.items()}


def _within(user):
    """Leaves out early what no grant reaches."""
    here = Q(on_desk__in=sorted(desks_of(user)))
    opened = [pk for opening in openings_of(user) for ids in opening.rows.values() for pk in ids]
    return here | Q(row_id__in=opened) if opened else here


def _tell(user, found, asked, rows):
    """What each is called, and the passage; asked of the rows anew, so that nothing is told that is not permitted."""
    wanted = {}
    for one in found:
        wanted.setdefault((one.kind, one.name, one.part), []).append(one.row_id)
    parts = [_passages(rows[kind], kind, *where, ids, asked) for (kind, *where), ids in wanted.items()]
    if not parts:
        return
    texts = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    told = {}
    for kind, pk, reference, desk, level, of, text in texts:
        told[kind, pk] = (reference, of, text)
        note_told(user, models()[kind]._meta.label_lower, pk, desk, level)
    links = {}
    for one in found:
        if _has_title(models()[one.kind]):
            links.setdefault(models()[one.kind], set()).add(one.row_id)
        if (of := told.get((one.kind, one.row_id), (None, None, None))[1]) is not None:
            links.setdefault(_told_of(one.kind), set()).add(of)
    names = names_of(links, user)
    for one in found:
        if (one.kind, one.row_id) not in told:
            continue
        one.reference, of, text = told[one.kind, one.row_id]
        one.snippet = pieces(text, asked)
        if of is not None:
            one.told_of = names.get((_told_of(one.kind)._meta.label_lower, str(of)))
        called = names.get((models()[one.kind]._meta.label_lower, str(one.row_id))) or one.told_of
        one.title = called["name"] if called else ""


def _has_title(model):
    return any(each.name in ("display_name", "title") for each in model._meta.concrete_fields)


def _told_of(kind):
    return models()[kind]._meta.get_field(TOLD_OF[kind]).related_model


def _passages(rows, kind, name, part, ids, asked):
    text = Substr(_text(rows.model, name), part * LONGEST_PART + 1, LONGEST_PART)
    of = Cast(f"{TOLD_OF[kind]}_id" if kind in TOLD_OF else Value(None), CharField())
    shown = Value(kind, output_field=CharField())
    return rows.filter(pk__in=ids).values_list(shown, "pk", "reference", "desk_id", "level", of, passage(text, asked))


def _text(model, name):
    """As its words were read: of what is said in pieces, all of it."""
    if isinstance(model._meta.get_field(name), JSONField):
        return Func(F(name), function="exchange_text_of", output_field=TextField())
    return Cast(name, TextField())
