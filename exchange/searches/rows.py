"""Rows of a list as its reader may see them now, for a page, and what changed in them since they were told of."""

from dataclasses import dataclass, field

from django.contrib import admin

from cases.pages.links import page_of
from config.shared.api.rows import LABEL_FIELDS, columns_of
from config.shared.labels import Labels
from config.shared.row_history import difference
from exchange.resources import ask
from people.rules import STAFF

MOST = 100
"""Rows a page shows of each search."""


@dataclass(slots=True)
class Shown:
    """``changes``: field, old and new value; a researcher is told the version alone."""

    pk: object
    reference: str
    name: str
    url: str
    api_url: str
    changes: list = field(default_factory=list)


def first_rows(user, resource, query) -> tuple[list[Shown], bool]:
    """The first rows a search finds, and whether there are more. Raises what :func:`ask` does."""
    asked = ask(user, resource, query)
    ordering = asked.view.request.query_params.get("ordering") or asked.view.default_ordering
    found = _shown(user, resource, asked.view, asked.rows.order_by(ordering, "id"), MOST + 1)
    return found[:MOST], len(found) > MOST


def rows_by_id(user, resource, ids) -> dict:
    """Of ``ids`` those ``user`` may see now, whether the search would still find them or not."""
    asked = ask(user, resource, "")
    rows = asked.rows.filter(pk__in=list(ids)[:MOST]).order_by("-updated_at", "id")
    return {row.pk: row for row in _shown(user, resource, asked.view, rows, MOST)}


def changes_since(user, resource, told: dict) -> dict:
    """Row → what changed since the version ``told`` of it, of the fields ``user`` reads; rows not seen now are left
    out, and so are those in which nothing changed that may be read."""
    asked = ask(user, resource, "")
    rows = {row.pk: row for row in asked.rows.filter(pk__in=list(told)[:MOST])}
    history = asked.view.model._meta.get_field("history").related_model
    states = history.objects.filter(pgh_obj__in=list(rows)).exclude(pgh_label="delete").order_by("pgh_id")
    before = {state.pgh_obj_id: state for state in states if state.version <= told[state.pgh_obj_id]}
    if not user.roles & STAFF:
        return {pk: [("version", state.version, rows[pk].version)] for pk, state in before.items()}
    labels = Labels(user, admin.site)
    compared = {pk: difference(rows[pk], state, labels, asked.view.fields_shown) for pk, state in before.items()}
    return {pk: changes for pk, changes in compared.items() if changes}


def _shown(user, resource, view, rows, number):
    columns = dict.fromkeys([*columns_of(view.model, view.fields_shown), "id"])
    values = list(rows.values(*columns, **view.annotations)[:number])
    is_staff = bool(user.roles & STAFF)
    made = []
    for row, told in zip(values, view.present(values), strict=True):
        pk = row["id"]
        name = next((told[each] for each in LABEL_FIELDS if isinstance(told.get(each), str)), "")
        made.append(
            Shown(
                pk,
                told.get("reference") or str(pk)[:8],
                name,
                page_of(view.model, pk) if is_staff else "",
                f"/api/v1/{resource}/{pk}/",
            )
        )
    return made
