"""A form sent back untouched changes nothing: no box loses what it was given to hold."""

from html.parser import HTMLParser

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases.actions.items import save_item
from cases.models import Detention
from people.enums import Level, Role
from tests import make
from tests.every_row import rows_of

pytestmark = pytest.mark.django_db

MOVES = {"updated_at", "updated_by", "version", "created_by"}


class Boxes(HTMLParser):
    """Names and values of a page's form as a browser would send them."""

    def __init__(self):
        super().__init__()
        self.values = {}
        self.select = self.area = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        name = given.get("name")
        ticked = given.get("type") not in ("checkbox", "radio") or "checked" in given
        if tag == "input" and name and ticked and given.get("type") != "submit":
            self.values[name] = given.get("value", "on" if given.get("type") == "checkbox" else "")
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select and "selected" in given:
            self.values[self.select] = given.get("value", "")
        elif tag == "textarea" and name:
            self.area, self.values[name] = name, ""

    def handle_endtag(self, tag):
        if tag == "select":
            self.select = None
        elif tag == "textarea":
            # A browser drops the first newline of a text area.
            self.values[self.area] = self.values[self.area].removeprefix("\n")
            self.area = None

    def handle_data(self, data):
        if self.area:
            self.values[self.area] += data


def kept(row):
    row = type(row)._default_manager.get(pk=row.pk)
    return {
        field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if field.name not in MOVES
    }


def test_every_form_sent_back_untouched_changes_nothing():
    desk = make.desk()
    user = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)
    browser = Client()
    browser.force_login(user)
    rows = [row for row in rows_of(desk, "Word", author=user) if admin.site.is_registered(type(row))]
    for row in rows:
        if isinstance(row, Detention):  # as every door saves it: its terms reckoned
            save_item(row, by=user, now=timezone.now())
    failures, sent = [], 0

    for row in rows:
        url = reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])
        page = browser.get(url)
        if not page.context["has_change_permission"]:
            continue
        boxes = Boxes()
        boxes.feed(page.content.decode())
        before = kept(row)
        answer = browser.post(url, {name: value for name, value in boxes.values.items() if "__prefix__" not in name})
        sent += 1
        if answer.status_code != 302:
            failures.append((type(row).__name__, answer.status_code, answer.context and answer.context["errors"]))
        elif (after := kept(row)) != before:
            changed = {name: (before[name], after[name]) for name in before if before[name] != after[name]}
            failures.append((type(row).__name__, changed))
    assert failures == []
    assert sent > 40
