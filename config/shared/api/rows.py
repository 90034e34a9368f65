"""Rows as plain dictionaries: columns by ``.values()``, links named only to those who may see the row linked to."""

from functools import lru_cache
from operator import itemgetter

from django.db.models import CharField, F, Subquery, Value
from django.db.models.functions import Cast, JSONArray

from config.shared.kept import answers, kept, written
from config.shared.partial_dates import PartialDate

NAMED = "named_by_"  # and the field: beside the columns of a row, the name of what it links to
LABEL_FIELDS = ("display_name", "title", "full_name", "name", "article", "kind")


def partial_dates_of(model) -> dict:
    return getattr(model, "partial_dates", {})


def links_of(model, fields) -> dict:
    """Field name → model it points at, for the foreign keys among ``fields``."""
    found = {}
    for name in fields:
        if name not in partial_dates_of(model):
            field = model._meta.get_field(name)
            if field.is_relation and field.many_to_one or field.one_to_one:
                found[name] = field.related_model
    return found


def _columns_of_date(name):
    return [f"{name}_{part}" for part in ("earliest", "latest", "precision", "inferred", "words")]


def columns_of(model, fields) -> list[str]:
    """What ``.values()`` must read for ``fields``."""
    columns = []
    for name in fields:
        if name in partial_dates_of(model):
            columns += _columns_of_date(name)
        else:
            columns.append(model._meta.get_field(name).attname)
    return columns


def has_field(model, name) -> bool:
    """Whether a column holds it."""
    return any(field.name == name for field in model._meta.concrete_fields)


def noted_by(model) -> list[str]:
    """Columns by which the trail notes who looked at a row; read whatever is shown of it."""
    columns = {field.attname for field in model._meta.concrete_fields}
    return [name for name in ("id", "level", "desk_id") if name in columns]


def shown(model, fields, rows, user) -> list[dict]:
    """The rows for ``user``: two statements at most, whatever their number; one where they bring the names along."""
    links = links_of(model, fields)
    columns = {name: model._meta.get_field(name).attname for name in links}
    keys = {name: {row[column] for row in rows} - {None} for name, column in columns.items()}
    brought = [name for name in links if rows and NAMED + name in rows[0]]
    wanted: dict = {}
    for name in links.keys() - brought:
        wanted.setdefault(links[name], set()).update(keys[name])
    names = names_of(wanted, user) | _brought(brought, rows)
    reads = {name: itemgetter(name) for name in fields}
    for name in partial_dates_of(model).keys() & reads.keys():
        reads[name] = _partial_date(name)
    for name, target in links.items():
        label = target._meta.label_lower
        reads[name] = _named(columns[name], {pk: names.get((label, str(pk))) for pk in keys[name]})
    return [{name: read(row) for name, read in reads.items()} for row in rows]


def names_of(wanted, user) -> dict:
    """``(model label, id as text)`` → link, for every row of ``wanted`` (model → ids) that ``user`` may see. One
    statement."""
    asked = [(_named_sql(target, user), target._meta.pk, ids) for target, ids in wanted.items() if ids]
    asked = [(*sql, [key.to_python(pk) for pk in ids]) for sql, key, ids in asked if sql is not None]
    if not asked:
        return {}
    told = " union all ".join(f"select {_TELLING} from ({sql}) named where pk = any(%s)" for sql, _, _ in asked)
    found = answers(told, [value for _, params, ids in asked for value in (*params, ids)])
    return {(table, pk): _link(pk, ref, label) for table, pk, ref, label in found}


def names_along(model, fields, row, user) -> dict:
    """Annotations by which a query of ``row`` alone, as it stands there, brings the names of its links along."""
    links = links_of(model, fields).items()
    keys = {name: getattr(row, model._meta.get_field(name).attname) for name, _ in links}
    return {
        NAMED + name: Subquery(_names(target, user).filter(pk=keys[name]).values(link_told=_TOLD))
        for name, target in links
        if keys[name] is not None
    }


_TELLING = '"table", pk_text, reference_text, label'
_TOLD = JSONArray("table", "pk_text", "reference_text", "label")


def _brought(names, rows) -> dict:
    told = filter(None, (row[NAMED + name] for row in rows for name in names))
    return {(table, pk): _link(pk, ref, label) for table, pk, ref, label in told}


def _link(pk, reference, label):
    return {"id": pk, "reference": reference or None, "name": label}


def _named_sql(target, user) -> tuple[str, tuple] | None:
    """SQL of ``_names`` with its parameters; None where ``user`` may see none."""
    fields = ("table", "pk_text", "reference_text", "label", "pk")
    return kept((target, "names"), user, lambda: written(_names(target, user).values_list(*fields)))


def _names(target, user):
    columns = {field.name for field in target._meta.concrete_fields}
    rows = target._default_manager.nameable(user)
    label = rows.label_for(user) if hasattr(rows, "label_for") else None
    label = label or next((F(name) for name in LABEL_FIELDS if name in columns), Value(""))
    return rows.order_by().annotate(
        table=Value(target._meta.label_lower, output_field=CharField()),
        pk_text=Cast("pk", CharField()),
        reference_text=F("reference") if "reference" in columns else Value("", output_field=CharField()),
        label=Cast(label, CharField()),
    )


def _named(column, named):
    return lambda row: named.get(row[column])


def _partial_date(name):
    parts = itemgetter(*_columns_of_date(name))

    def read(row):
        earliest, latest, precision, inferred, words = parts(row)
        if not precision:
            return {"edtf": None, "words": words} if words else None
        return {
            "edtf": _edtf(earliest, latest, precision, inferred),
            "earliest": earliest,
            "latest": latest,
            "precision": precision,
            "inferred": inferred,
            "words": words,
        }

    return read


@lru_cache(maxsize=20_000)
def _edtf(*span) -> str:
    return PartialDate(*span).edtf
