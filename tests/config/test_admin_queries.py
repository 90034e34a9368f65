"""What a page costs: the same at one row and at three, and never more than twenty questions to the database."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from people.enums import Role
from tests import make
from tests.every_row import rows_of

pytestmark = pytest.mark.django_db


def signed_in(user):
    browser = Client()
    browser.force_login(user)
    return browser


def cost(browser, url):
    with CaptureQueriesContext(connection) as asked:
        answer = browser.get(url)
        assert answer.status_code == 200, url
    return len(asked)


def test_lists_and_forms_cost_the_same_with_more_rows_and_never_over_twenty():
    desk = make.desk()
    user = make.user(Role.COORDINATOR, on=desk)
    browser = signed_in(user)
    models = {}
    for row in rows_of(desk, "First", author=user):
        models.setdefault(type(row), row)
    models = {model: row for model, row in models.items() if admin.site.is_registered(model)}
    urls = {
        model: (
            reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"),
            reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_change", args=[row.pk]),
        )
        for model, row in models.items()
    }
    for addresses in urls.values():  # content types and the like are asked once a process
        for url in addresses:
            browser.get(url)

    lists = {model.__name__: cost(browser, addresses[0]) for model, addresses in urls.items()}
    forms = {model.__name__: cost(browser, addresses[1]) for model, addresses in urls.items()}
    rows_of(desk, "Second", author=user)
    rows_of(desk, "Third", author=user)

    assert {model.__name__: cost(browser, addresses[0]) for model, addresses in urls.items()} == lists
    assert {name: count for name, count in lists.items() if count > 12} == {}
    assert {name: count for name, count in forms.items() if count > 20} == {}
