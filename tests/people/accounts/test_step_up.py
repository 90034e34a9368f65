"""The few acts that open or change much ask once more; what was typed is not lost."""

import pytest
from django.test import Client

from cases.models import CalendarFeed
from people.enums import Role
from people.models import ApiToken, AuditEvent, Membership, PersonMerge
from tests import make
from tests.api.client import client, of_token

from .doing import PASSPHRASE, code_of, with_app
from .test_gate import aged

pytestmark = pytest.mark.django_db
LONG_AGO = {"confirmed_at": 11 * 60}
ASKED = {"days": 30, "area_persons": "read"}


def browser_of(user):
    browser = Client()
    browser.force_login(user)
    return browser


def caseworker():
    return make.user(Role.CASEWORKER, on=make.desk())


def test_within_ten_minutes_nothing_is_asked():
    user = caseworker()
    browser_of(user).post("/tokens/", ASKED | {"name": "notebook"})
    aged(browser_of(user), confirmed_at=9 * 60).post("/tokens/", ASKED | {"name": "another"})

    assert ApiToken.objects.count() == 2


def test_later_the_page_asks_keeps_what_was_typed_and_goes_on():
    user = caseworker()
    browser = aged(browser_of(user), **LONG_AGO)
    asked = browser.post("/tokens/", ASKED | {"name": "a “quoted” <name>"})
    page = asked.content.decode()
    assert ApiToken.objects.count() == 0
    assert "Confirm that it is you" in page
    assert "a “quoted” &lt;name&gt;" in page
    before = browser.session.session_key

    done = browser.post("/tokens/", ASKED | {"name": "a “quoted” <name>", "confirm_passphrase": PASSPHRASE})
    assert done.status_code == 200
    assert [token.name for token in ApiToken.objects.all()] == ["a “quoted” <name>"]
    assert browser.session.session_key != before
    assert AuditEvent.objects.filter(actor=user, action="step_up.done").count() == 1


@pytest.mark.parametrize(
    "given",
    [{"confirm_passphrase": "wrong"}, {"confirm_code": "000000"}, {"confirm_credential": "{}"}, {"confirm_code": ""}],
)
def test_a_wrong_answer_does_nothing(given):
    browser = aged(browser_of(caseworker()), **LONG_AGO)
    page = browser.post("/tokens/", ASKED | {"name": "notebook", **given}).content.decode()

    assert 'role="alert"' in page
    assert ">\nnotebook<" in page
    assert ApiToken.objects.count() == 0


def test_a_code_confirms_once():
    user = caseworker()
    code = code_of(with_app(user))
    for name in ("one", "two"):
        aged(browser_of(user), **LONG_AGO).post("/tokens/", ASKED | {"name": name, "confirm_code": code})

    assert [token.name for token in ApiToken.objects.all()] == ["one"]


def test_a_page_that_is_only_read_comes_back_after_the_answer():
    browser = aged(browser_of(caseworker()), **LONG_AGO)
    assert 'name="confirm_read"' in browser.get("/account/app/").content.decode()

    done = browser.post("/account/app/", {"confirm_read": "1", "confirm_passphrase": PASSPHRASE})
    assert (done.status_code, done["Location"]) == (302, "/account/app/")


def test_five_wrong_passphrases_make_the_right_one_wait():
    browser = aged(browser_of(caseworker()), **LONG_AGO)
    for _ in range(5):
        browser.post("/tokens/", ASKED | {"name": "notebook", "confirm_passphrase": "wrong"})
    page = browser.post("/tokens/", ASKED | {"name": "notebook", "confirm_passphrase": PASSPHRASE}).content.decode()

    assert "Too many wrong passphrases" in page
    assert ApiToken.objects.count() == 0


def test_the_doors_that_ask():
    desk = make.desk()
    worker, admin = make.user(Role.CASEWORKER, on=desk), make.user(Role.ADMINISTRATOR)
    kept, gone = make.person(desk=desk), make.person(desk=desk)
    case, membership = make.case(desk=desk), Membership.objects.get(user=worker)
    doors = [
        (worker, "/tokens/"),
        (worker, "/calendar-feeds/"),
        (worker, f"/case/{case.pk}/packet/"),
        (worker, f"/admin/people/person/{gone.pk}/merge/?into={kept.pk}"),
        (admin, "/admin/people/membership/add/"),
        (admin, f"/admin/people/membership/{membership.pk}/end_grant/"),
        (admin, f"/admin/people/user/{worker.pk}/ask_role/"),
        (admin, f"/admin/people/user/{worker.pk}/ask_custodian/"),
        (admin, f"/admin/people/user/{worker.pk}/ask_reset/"),
        (admin, "/admin/people/user/add/"),
        (admin, "/accounts/lockdown/"),
        (admin, f"/desk/{desk.pk}/grants/give/"),
        (admin, f"/grants/{membership.public_id}/extend/"),
        (admin, f"/grants/{membership.public_id}/end/"),
    ]
    silent = []
    for user, door in doors:
        answer = aged(browser_of(user), **LONG_AGO).post(door, {"reason": "x"})
        if "Confirm that it is you" not in answer.content.decode():
            silent.append((door, answer.status_code))

    assert silent == []
    assert CalendarFeed.objects.count() == 0


def test_no_token_merges_or_undoes_a_merge():
    desk = make.desk()
    kept, gone = make.person(desk=desk), make.person(desk=desk)
    user = make.user(Role.CASEWORKER, on=desk)
    asks = of_token(user, "persons:write")
    body = {"into": str(kept.pk), "reason": "one and the same"}

    told = asks.get(f"/api/v1/persons/{gone.pk}/merge/?into={kept.pk}")
    refused = asks.post(f"/api/v1/persons/{gone.pk}/merge/", body, format="json")
    made = client(user).post(f"/api/v1/persons/{gone.pk}/merge/", body, format="json")
    back = asks.post(f"/api/v1/merges/{made.json()['id']}/undo/", {"reason": "two people"}, format="json")

    assert (told.status_code, refused.status_code, made.status_code, back.status_code) == (200, 403, 201, 403)
    assert list(PersonMerge.objects.values_list("undone_at", flat=True)) == [None]
