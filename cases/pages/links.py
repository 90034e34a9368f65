"""Addresses of rows: their own page where they have one, else the page where they are edited."""

from urllib.parse import urlencode

from django.contrib import admin
from django.urls import reverse

from cases.models import Case
from cases.reminders.moment import KINDS
from people.models import ApiToken, Person
from sources.models import Testimony

OWN_PAGES = {Person: "person_dossier", Case: "case_file", Testimony: "testimony_review"}


def page_of(model, pk) -> str:
    """Empty when the row has no page."""
    if model is ApiToken:
        return reverse("tokens")
    if model in OWN_PAGES:
        return reverse(OWN_PAGES[model], args=[pk])
    return edit_page(model, pk)


def edit_page(model, pk) -> str:
    return _admin(model, "change", pk)


def add_page(model, **prefilled) -> str:
    """The form for a new row with these fields filled in."""
    address = _admin(model, "add")
    return f"{address}?{urlencode(prefilled)}" if address and prefilled else address


def act_page(model, act, pk) -> str:
    """Where an act on the row begins."""
    return _admin(model, act, pk)


def team_page(row) -> str:
    """Who answers for a hearing, stay, deadline, submission, note or task."""
    return reverse("item_team", args=[KINDS[type(row)], row.pk])


def list_page(model, **filters) -> str:
    address = _admin(model, "changelist")
    return f"{address}?{urlencode(filters)}" if address and filters else address


def _admin(model, page, *args):
    if not admin.site.is_registered(model):
        return ""
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)
