"""Rows as they stood at a moment, from their kept states; never one its reader may not see now.

``as_of=2026-11-20`` is the end of that day in UTC; a moment (``2026-11-20T10:00:00Z``) is taken as it is. Who may see a
row, and under which name, is decided by today's grants and today's consent; what the row says, and whether a filter
fits, by its state then. What cannot be asked of the past is refused by name, not left out.
"""

from datetime import UTC, datetime, time, timedelta

import django_filters
from django.db import connection
from django.db.models import Exists, OuterRef, Subquery
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

from .api.filters import PAGE_PARAMETERS, LinkFilter, SpanFilter
from .api.rows import columns_of, shown
from .api.serializers import HIDDEN_OR_MISSING
from .citation import CITE, cited, written
from .compiled import OneOf

AS_OF = "as_of"
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
RECENT = timedelta(minutes=10)  # longer than a transaction of ours may last
UNREADABLE = "Give a day such as 2026-11-20, which ends at midnight UTC, or a moment such as 2026-11-20T10:00:00Z."
TOO_LATE = "This is not over yet, or not all of it is written: {} is the latest that can be asked for."
NOT_KEPT = "Rows of this kind are not told as they stood. Leave as_of and cite out."
NOT_THEN = "This cannot be asked of the past. Leave it out, or leave as_of and cite out."
NEVER_CHANGED = ("created_at", "id")  # of a row, once it is on record
# These compare a column of the row with what was asked, which is as true of a kept state.
HONEST = {
    LinkFilter,
    SpanFilter,
    django_filters.MultipleChoiceFilter,
    django_filters.TypedChoiceFilter,
    django_filters.CharFilter,
    django_filters.NumberFilter,
    django_filters.DateFilter,
    django_filters.IsoDateTimeFilter,
}


def is_asked(request) -> bool:
    return AS_OF in request.query_params or CITE in request.query_params


def answer_list(view, request):
    """One page of the rows of ``view`` as they stood."""
    moment = _moment(view, request)
    now = view.get_queryset()
    states = _filtered(view, request, states_of(view.model, moment, now))
    if view.sorted_by() in NEVER_CHANGED and not _asked(request):
        # What a row is sorted by is of then as of now: so the index that gives the page of now gives that of then.
        rows = view.paginate_queryset(
            _there_at(moment, now).values("id", "level", "desk_id", *NEVER_CHANGED, "last_state", **view.annotations)
        )
        page = _states_by_number(view, rows)
    else:
        page = view.paginate_queryset(states.values(*_columns(view, view.sorted_by())))
        rows = _rows_now(view, now, page)
    answer = view.get_paginated_response(_present(view, rows, page))
    if answer.data["next"]:
        answer.data["next"] = replace_query_param(answer.data["next"], AS_OF, written(moment))
    if CITE in request.query_params:
        answer.data["how_to_cite"] = cited(view, request, moment, states)
    return answer


def answer_detail(view, request, pk):
    moment = _moment(view, request)
    now = view.get_queryset()
    states = states_of(view.model, moment, now).filter(pgh_obj=pk)
    page = list(states.values(*_columns(view, "version")))
    bodies = _present(view, _rows_now(view, now, page), page) if page else []
    if not bodies:
        raise NotFound(HIDDEN_OR_MISSING)
    body = bodies[0]
    if not view.is_research:
        for name, (model, back, fields) in view.children.items():
            children = states_of(model, moment, model._default_manager.permitted(request.user)).filter(**{back: pk})
            body[name] = shown(model, fields, list(children.values(*columns_of(model, fields))), request.user)
    if CITE in request.query_params:
        body["how_to_cite"] = cited(view, request, moment, states, pk)
    return Response(body)


def states_of(model, moment, now):
    """The last state before ``moment`` of each row of ``now``, a queryset of those the reader may see."""
    history = model._meta.get_field("history").related_model
    before = history._base_manager.order_by().filter(pgh_created_at__lt=moment)
    later = before.filter(pgh_obj=OuterRef("pgh_obj"), pgh_id__gt=OuterRef("pgh_id"))
    seen = OneOf("pgh_obj_id", now, at_once=True)
    return before.filter(~Exists(later), seen).exclude(pgh_label="delete")


def _there_at(moment, now):
    """Of the rows ``now``, those that were there at ``moment``, with the number of their last state before it. A row
    is created in the transaction that writes its first state: what came later need not be looked up one by one."""
    history = now.model._meta.get_field("history").related_model
    before = history._base_manager.filter(pgh_obj=OuterRef("pk"), pgh_created_at__lt=moment)
    rows = now.filter(Exists(before), created_at__lt=moment + RECENT)
    return rows.annotate(last_state=Subquery(before.order_by("-pgh_id").values("pgh_id")[:1]))


def _states_by_number(view, rows):
    """The states that ``rows`` name, in their order."""
    history = view.model._meta.get_field("history").related_model
    states = history._base_manager.filter(pgh_id__in=[row["last_state"] for row in rows]).exclude(pgh_label="delete")
    found = {state["id"]: state for state in states.values(*_columns(view))}
    return [found[row["id"]] for row in rows if row["id"] in found]


def _columns(view, *also):
    return dict.fromkeys([*columns_of(view.model, view.fields_shown), "id", *also])


def settled_moment() -> datetime:
    """The latest moment of which nothing more can be written: kept states bear the hour at which their transaction
    began, and one that still runs may add to the past."""
    with connection.cursor() as cursor:
        cursor.execute(
            """select least(clock_timestamp(), min(xact_start)) from pg_stat_activity
               where datname = current_database() and pid <> pg_backend_pid()"""
        )
        return cursor.fetchone()[0]


def _moment(view, request):
    if not view.is_open_to_research:
        raise ValidationError({name: NOT_KEPT for name in (AS_OF, CITE) if name in request.query_params})
    if beside := {"include", "count"} & set(request.query_params):
        raise ValidationError(dict.fromkeys(sorted(beside), NOT_THEN))
    if request.query_params.get(CITE, "true") != "true":
        raise ValidationError({CITE: "Give true, or leave it out."})
    if AS_OF not in request.query_params:
        return settled_moment()
    moment = _read(request.query_params[AS_OF])
    if moment > timezone.now() - RECENT and moment > (latest := settled_moment()):
        raise ValidationError({AS_OF: TOO_LATE.format(written(latest))})
    return moment


def _read(text):
    try:
        found = parse_date(text) or parse_datetime(text)
        if found is not None and not isinstance(found, datetime):
            found = datetime.combine(found, time.min, UTC) + timedelta(days=1)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise ValidationError({AS_OF: UNREADABLE})
    found = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    return max(found, EARLIEST) if found.year > 1 else EARLIEST


def _filtered(view, request, states):
    filters = view.filters
    asked = _asked(request)
    unknown = {name: "There is no such parameter." for name in asked - set(filters.base_filters)}
    refused = {
        name: NOT_THEN for name in asked - set(unknown) if not _is_honest(view, name, filters.base_filters[name])
    }
    if unknown or refused:
        raise ValidationError(unknown | refused)
    if not asked:
        return states
    given = filters(request.query_params, queryset=states, request=request)
    if not given.is_valid():
        raise ValidationError({name: [str(each) for each in messages] for name, messages in given.errors.items()})
    for name, value in given.form.cleaned_data.items():
        a_filter = given.filters[name]
        if isinstance(a_filter, LinkFilter):
            if value is not None:  # what pointed then at somebody merged since points there in its state
                ids = {value.pk, getattr(value, "merged_into_id", None) or value.pk}
                states = states.filter(**{f"{a_filter.field_name}__in": ids})
        else:
            states = a_filter.filter(states, value)
    return states


def _asked(request):
    """The filters."""
    return set(request.query_params) - PAGE_PARAMETERS - {AS_OF, CITE}


def _is_honest(view, name, a_filter):
    return name not in view.own_filters and type(a_filter) in HONEST


def _rows_now(view, now, states):
    """Each row as it is, too: for the note in the trail, and for what is reckoned of it."""
    return now.filter(pk__in=[state["id"] for state in states]).values("id", "level", "desk_id", **view.annotations)


def _present(view, rows, states):
    """As the view tells its rows. Names, and what is reckoned of a row, are those of now."""
    today = {row["id"]: {name: row[name] for name in view.annotations} for row in rows}
    told = view.present([state | today[state["id"]] for state in states if state["id"] in today])
    asked = view.selection.fields
    not_kept = dict.fromkeys(name for name in view.reckoned if (name in asked if asked else view.is_research))
    told = [body | not_kept for body in told]
    if asked:
        told = [{name: value for name, value in body.items() if name in asked or name == "id"} for body in told]
    for body in told:
        for name in view.own_shown:
            if name in body and name not in view.lasting:
                body[name] = None
    return told
