"""What a reader finds: rows whose words fit, of those the reader may read, told by fields the reader may read."""

from dataclasses import dataclass, field

from django.contrib.postgres.search import SearchRank
from django.db.models import CharField, F, Func, JSONField, Q, TextField, Value
from django.db.models.functions import Cast, Substr

from config.shared.api.rows import names_of
from config.shared.compiled import AnyOf, OneOf, condition_of, read_on_some_pages, read_steadily
from config.shared.field_lists import RESEARCHER
from config.shared.kept import answers, kept, written
from exchange.kinds import kinds_for, models, readable, rules_of
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
COMMON, SHARE = 100_000, 0.03
"""Of more fitting texts than that, those on such a share of the table's pages are asked for first."""
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
    """Four statements, whatever is found; one more where words stand nearly everywhere, but seldom where ``user``
    reads; to researchers one more. ``kinds``: kind → model, of what ``user`` may read at all."""
    said = [kind for kind in SAID & kinds.keys() if _is_for_research(user, kinds[kind])]
    subjects = tuple(subjects_now()) if said else ()
    told = kept((SearchEntry, subjects), user, lambda: _told(user, subjects))
    visible = [told[kind] for kind in kinds if kind in told]
    if not visible:
        return Answer()
    rank = SearchRank(F("words"), asked.query)
    entries = SearchEntry.objects.filter(AnyOf(visible)).values_list("kind", "row_id", "field", "part", rank)
    fitting = _first(entries, SearchEntry.objects.filter(_within(user), words=asked.query))
    best = {}
    for kind, row_id, name, part, rank in sorted(fitting, key=_likeliest_first):
        best.setdefault((kind, row_id), Found(kind, row_id, name, part, rank))
        if len(best) > MOST:
            break
    found = list(best.values())[:MOST]
    _tell(user, found, asked, subjects)
    return Answer(
        [one for one in found if one.reference],
        is_whole=len(best) <= MOST and len(fitting) <= JUDGED,
        is_judged=len(fitting) <= JUDGED,
    )


def _likeliest_first(entry):
    _, row_id, name, _, rank = entry
    return -rank, row_id.int, name


def _first(entries, fitting) -> list:
    """Of ``entries`` the first that are among ``fitting``, which are read by themselves: what is asked of each kind
    would lead PostgreSQL to other indexes. Of words that stand nearly everywhere, even to learn where takes long, and
    some pages hold enough of them."""
    asked = written(fitting.values("pk"))
    if asked is None:
        return []
    sql, params = asked
    ((plan,),) = answers(f"explain (format json) {sql}", params)
    if plan[0]["Plan"]["Plan Rows"] > COMMON:
        found = list(read_on_some_pages(entries, fitting, SHARE)[: JUDGED + 1])
        if len(found) > JUDGED:
            return found
    return list(read_steadily(entries, fitting)[: JUDGED + 1])


def _told(user, subjects) -> dict:
    """Kind → which of its entries ``user`` may be told of, as SQL. Of the row itself is asked who may read it; of an
    entry, whether they may read its field. What costs least is asked first."""
    told = {}
    for kind, model in kinds_for(user).items():
        if fields := sorted(readable(model, user) & SEARCHED.get(kind, {}).keys()):
            asked = Q(("kind", kind), ("field__in", fields), OneOf("row_id", _rows(user, kind, subjects)))
            told[kind] = condition_of(SearchEntry.objects.filter(asked))
    return told


def _rows(user, kind, subjects):
    """Rows ``user`` may read; of what is said of rows of any kind, to a researcher of ``subjects`` alone."""
    model = models()[kind]
    rows = model._default_manager.get_queryset()
    if kind in SAID and _is_for_research(user, model):
        rows = rows.telling_of(subjects)
    return rows.referable(user).order_by()


def _is_for_research(user, model):
    return user.roles & rules_of(model)["view"] == {RESEARCHER}


def _within(user):
    """Leaves out early what no grant reaches."""
    here = Q(on_desk__in=sorted(desks_of(user)))
    opened = [pk for opening in openings_of(user) for ids in opening.rows.values() for pk in ids]
    return here | Q(row_id__in=opened) if opened else here


def _tell(user, found, asked, subjects):
    """What each is called, and the passage; asked of the rows anew, so that nothing is told that is not permitted."""
    wanted = {}
    for one in found:
        wanted.setdefault((one.kind, one.name, one.part), []).append(one.row_id)
    rows = {kind: _rows(user, kind, subjects) for kind in {one.kind for one in found}}
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
