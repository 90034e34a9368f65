"""Every screen as every role: no other desk's word anywhere, no error, and the answer each role gets."""

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from config.shared.admin import RuledAdmin
from people.enums import Role
from people.models import Desk, Membership, User
from tests import make
from tests.every_row import rows_of

pytestmark = pytest.mark.django_db

OWN, FOREIGN = "Ownword", "Canaryword"


def client(user):
    made = Client(raise_request_exception=True)
    made.force_login(user)
    return made


def address(model, name, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{name}", args=args)


@pytest.mark.parametrize("role", Role.values)
def test_no_screen_shows_another_desks_word_or_fails(role):
    other = "Elsewhere" if role == Role.AUDITOR else FOREIGN  # auditors read who acted, and on which desk
    desk, elsewhere = make.desk("Our desk"), make.desk(f"{other} desk")
    user = make.user(role, on=desk)
    rows_of(desk, OWN, author=user)
    stranger = make.user(Role.CASEWORKER, on=elsewhere, full_name=f"{other} Colleague")
    foreign = {type(row): row for row in rows_of(elsewhere, FOREIGN, author=stranger)}
    accounts = {User, Desk, Membership} if role in (Role.ADMINISTRATOR, Role.AUDITOR) else set()
    browser = client(user)
    failures = []

    def open_page(url):
        answer = browser.get(url)
        if answer.status_code >= 500:
            failures.append((url, answer.status_code))
        elif FOREIGN in answer.content.decode():
            failures.append((url, "shows another desk's word"))
        return answer.status_code

    for model, screens in admin.site._registry.items():
        if model in accounts:
            continue
        open_page(address(model, "changelist"))
        open_page(address(model, "changelist") + f"?q={FOREIGN[:-1]}")
        open_page(address(model, "add"))
        for row in model._default_manager.permitted(user):
            if screens.role_may(browser.get(address(model, "changelist")).wsgi_request, "view"):
                assert open_page(address(model, "change", row.pk)) == 200
                assert open_page(address(model, "history", row.pk)) == 200
        if model in foreign:
            for name in ("change", "history", "delete"):
                status = open_page(address(model, name, foreign[model].pk))
                missing = browser.get(address(model, name, "00000000-0000-4000-8000-000000000000")).status_code
                if status not in (403, 404) or status != missing:
                    failures.append((model, name, status, missing))
        request = browser.get(address(model, "changelist")).wsgi_request
        for field in screens.get_autocomplete_fields(request):
            if model._meta.get_field(field).related_model in accounts:
                continue
            query = f"app_label={model._meta.app_label}&model_name={model._meta.model_name}&field_name={field}"
            open_page(f"/admin/autocomplete/?{query}")
            open_page(f"/admin/autocomplete/?{query}&term={FOREIGN[:-1]}")
    assert failures == []


def test_every_screen_asks_the_rules():
    outside = [model for model, screens in admin.site._registry.items() if not isinstance(screens, RuledAdmin)]

    assert outside == []
