"""What a reader finds: rows whose words fit, of those the reader may read, told by fields the reader may read."""

from dataclasses import dataclass, field

from django.contrib.postgres.search import SearchRank
from django.db.models import CharField, F, Q, TextField, Value
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

JUDGED = 1_000
"""Fitting texts that are put in order. Of a common word there are more than anybody reads, and ordering them all costs
a hundred times the answer."""
MOST = 50
"""Rows in one answer."""
DEEP = frozenset({"claims", "citations", "passages", "disagreements"})
"""Whoever a row of any kind tells of must agree before researchers see what was said of it: to ask that takes a second,
so they find these by their lists, not by a search that is to take a hundredth of it."""


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
    """Three statements, whatever is found. ``kinds``: kind → model, of what ``user`` may read at all."""
    kinds = {kind: model for kind, model in kinds.items() if kind in SEARCHED}
    conditions = [_condition(user, kind, model) for kind, model in kinds.items()]
    conditions = [each for each in conditions if each is not None]
    if not conditions:
        return Answer()
    visible = conditions[0]
    for each in conditions[1:]:
        visible |= each
    entries = SearchEntry.objects.filter(_within(user), visible, words=asked.query)
    rank = SearchRank(F("words"), asked.query)
    fitting = list(entries.values_list("kind", "row_id", "field", "part", rank)[: JUDGED + 1])
    best = {}
    for each in sorted((Found(*entry) for entry in fitting), key=lambda one: (-one.rank, str(one.row_id), one.name)):
        best.setdefault((each.kind, each.row_id), each)
    rows = list(best.values())[:MOST]
    _tell(user, rows, asked)
    return Answer(
        [one for one in rows if one.reference],
        is_whole=len(best) <= MOST and len(fitting) <= JUDGED,
        is_judged=len(fitting) <= JUDGED,
    )


def _condition(user, kind, model):
    """Entries of ``kind`` in fields ``user`` may read, of rows ``user`` may read: asked of the rows themselves."""
    fields = sorted(readable(model, user) & SEARCHED[kind].keys())
    if not fields or (kind in DEEP and user.roles & rules_of(model)["view"] == {RESEARCHER}):
        return None
    may_be_read = OneOf("row_id", model._default_manager.referable(user))
    return Q(may_be_read, kind=kind, field__in=fields)


def _within(user):
    """Leaves out early what no grant reaches."""
    here = Q(on_desk__in=sorted(desks_of(user)))
    opened = [pk for opening in openings_of(user) for ids in opening.rows.values() for pk in ids]
    return here | Q(row_id__in=opened) if opened else here


def _tell(user, rows, asked):
    """What each is called, and the passage; asked of the rows anew, so that nothing is told that is not permitted."""
    wanted = {}
    for one in rows:
        wanted.setdefault((one.kind, one.name, one.part), []).append(one.row_id)
    parts = [_passages(user, *where, ids, asked) for where, ids in wanted.items()]
    if not parts:
        return
    texts = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    told = {}
    for kind, pk, reference, desk, level, of, text in texts:
        told[kind, pk] = (reference, of, text)
        note_told(user, models()[kind]._meta.label_lower, pk, desk, level)
    links = {}
    for one in rows:
        if _has_title(models()[one.kind]):
            links.setdefault(models()[one.kind], set()).add(one.row_id)
        if (of := told.get((one.kind, one.row_id), (None, None, None))[1]) is not None:
            links.setdefault(_told_of(one.kind), set()).add(of)
    names = names_of(links, user)
    for one in rows:
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


def _passages(user, kind, name, part, ids, asked):
    model = models()[kind]
    text = Substr(Cast(name, TextField()), part * LONGEST_PART + 1, LONGEST_PART)
    of = Cast(f"{TOLD_OF[kind]}_id" if kind in TOLD_OF else Value(None), CharField())
    rows = model._default_manager.referable(user).order_by().filter(pk__in=ids)
    shown = Value(kind, output_field=CharField())
    return rows.values_list(shown, "pk", "reference", "desk_id", "level", of, passage(text, asked))
