"""Screens show, filter, sort and edit nothing that the field rules do not: held when the server starts.

A screen may leave fields out. What no column holds, such as a column made up for a list, is the screen's own affair.
"""

from django.contrib.admin.utils import flatten, flatten_fieldsets
from django.core.exceptions import ImproperlyConfigured

from config.shared.field_lists import field_of, field_rules, is_kept


def hold_to_rules(screen):
    """ImproperlyConfigured names each field ``screen``, an admin class or a tab, uses against the rules."""
    lists, model = field_rules(screen.model).on_screens, screen.model
    wrong = [
        f"{name} ({what})"
        for what, names, allowed in _uses(screen, lists)
        for name in names
        if is_kept(model, field_of(model, name)) and field_of(model, name) not in allowed
    ]
    if wrong:
        raise ImproperlyConfigured(f"{type(screen).__name__} goes beyond the field rules: {', '.join(sorted(wrong))}.")


def hold_form(screen, form_class, *, is_new):
    """The same of a form's boxes, which a screen may make up while it runs."""
    lists = field_rules(screen.model).on_screens
    allowed = {*lists.writable, *(lists.chosen if is_new else ())}
    wrong = {name for name in form_class.base_fields if is_kept(screen.model, name)} - allowed
    if wrong:
        raise ImproperlyConfigured(f"{type(screen).__name__} edits what nobody may: {', '.join(sorted(wrong))}.")


def _uses(screen, lists):
    yield "shown", _boxes(screen), {*lists.readable, *lists.writable, *lists.chosen}
    yield "column", [name for name in getattr(screen, "list_display", ()) if isinstance(name, str)], lists.readable
    yield "filter", [*_filters(screen), *getattr(screen, "link_filters", ())], lists.filterable
    yield "order", [*_sorted(screen), *_names(screen.ordering or ())], lists.sortable
    yield "search", [*getattr(screen, "search_fields", ()), *getattr(screen, "search_text", ())], lists.readable
    yield "search", getattr(screen, "search_named", ()), lists.readable


def _boxes(screen):
    written = flatten_fieldsets(screen.fieldsets) if screen.fieldsets else flatten(screen.fields or ())
    return [name for name in (*written, *screen.readonly_fields) if isinstance(name, str)]


def _filters(screen):
    for each in getattr(screen, "list_filter", ()):
        each = each[0] if isinstance(each, tuple | list) else each
        yield each if isinstance(each, str) else each.parameter_name


def _sorted(screen):
    """Columns a click sorts by; those a method makes, by the column it names."""
    columns = getattr(screen, "list_display", ())
    for name in columns if getattr(screen, "sortable_by", None) is None else screen.sortable_by:
        made = getattr(screen, name, None) if name not in {f.name for f in screen.model._meta.fields} else None
        yield getattr(made, "admin_order_field", None) or name


def _names(ordering):
    return [name.lstrip("-") for name in ordering if isinstance(name, str) and name.lstrip("-") not in ("id", "pk")]
