"""What each parameter takes, where the view that declared it says nothing."""

from django.core.exceptions import FieldDoesNotExist
from django.db.models import BooleanField, DateTimeField

SPAN = "EDTF such as 2018, 2018-03 or 2018/2019"
OF_SPANS = {
    "_overlaps": "Rows whose `{field}` may fall into this span: a date known in part counts for all days it may mean. "
    f"{SPAN}.",
    "_after": f"Rows whose `{{field}}` is surely later, whatever day it was. {SPAN}.",
    "_before": f"Rows whose `{{field}}` is surely earlier, whatever day it was. {SPAN}.",
}
OF_MOMENTS = {
    "_after": "Rows whose `{field}` is later than this moment, such as 2026-05-01T00:00:00Z.",
    "_before": "Rows whose `{field}` is earlier than this moment, such as 2026-05-01T00:00:00Z.",
}
OF_DAYS = {
    "_after": "Rows whose `{field}` is later than this day, such as 2026-05-01.",
    "_before": "Rows whose `{field}` is earlier than this day, such as 2026-05-01.",
}
KEYS = {
    "id": "The `id` of the row.",
    "key": "The key it was listed under.",
    "Upload-Offset": "How many bytes have arrived so far: the place where this piece begins.",
    "as": "The kind of subtitle file.",
    "column": "The words as spoken, or their translation.",
    "into": "The `id` of the person to keep.",
    "figure": "The name of the figure, as the list of figures tells it.",
    "form": "The kind of file.",
    "after": "Rows after this place in the file: `next` of the page before.",
    "page_size": "How many of them on one page.",
}


def described(view, parameter) -> dict:
    """``parameter`` with words of its own, or with those its kind has."""
    name = parameter["name"]
    model = getattr(view, "model", None)
    for suffix, words in OF_SPANS.items():
        field = name.removesuffix(suffix)
        if field != name and field in getattr(model, "partial_dates", {}):
            return parameter | {"description": words.format(field=field)}
    if parameter.get("description"):
        return parameter
    return parameter | {"description": KEYS.get(name) or _of_field(model, name, parameter["schema"])}


def _of_field(model, name, schema):
    for suffix in ("_after", "_before"):
        column = _column(model, name.removesuffix(suffix)) if name.endswith(suffix) else None
        if column is not None:
            kinds = OF_MOMENTS if isinstance(column, DateTimeField) else OF_DAYS
            return kinds[suffix].format(field=name.removesuffix(suffix))
    column = _column(model, name)
    if column is not None and column.is_relation:
        return f"Rows whose `{name}` is the row with this `id`. Only rows you may see can be asked for."
    if isinstance(column, BooleanField) or schema.get("enum") in (["false", "true"], ["true", "false"]):
        return f"Rows whose `{name}` is so, or is not."
    if schema.get("type") == "array":
        return f"Rows whose `{name}` is this. Named more than once: any of them."
    return f"Rows whose `{name}` is exactly this."


def _column(model, name):
    try:
        return model._meta.get_field(name) if model is not None else None
    except FieldDoesNotExist:
        return None
