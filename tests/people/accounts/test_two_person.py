"""What opens much is given by two administrators, and the person it concerns sees it."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from people.accounts.factors import kinds_of
from people.actions.grants import grant
from people.actions.two_person import ask_second, confirm_request, refuse_request
from people.enums import Role, TwoPersonKind
from people.models import Membership, TwoPersonRequest, User
from tests import make
from tests.pages.browser import cost

from .doing import is_in, signed_in, with_app

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def first():
    return make.user(Role.ADMINISTRATOR)


@pytest.fixture
def second():
    return make.user(Role.ADMINISTRATOR)


def coordinator_asked(first, **fields):
    given = {"role": Role.COORDINATOR, "desk": make.desk(), "reason": "Leads the desk."} | fields
    return ask_second(fields.pop("subject", None) or make.user(), TwoPersonKind.ROLE, by=first, now=NOW, **given)


def test_one_asks_another_confirms_and_the_role_is_there(first, second):
    asked = coordinator_asked(first)
    assert asked.subject.roles == set()
    confirm_request(asked, by=second, now=NOW)

    given = Membership.objects.get(user=asked.subject)
    assert (given.role, given.desk, given.granted_by, given.reason) == (
        Role.COORDINATOR,
        asked.desk,
        first,
        "Leads the desk.",
    )


def test_neither_who_asked_nor_whom_it_concerns_confirms(first, second):
    asked = coordinator_asked(first)
    with pytest.raises(ValidationError, match="You asked"):
        confirm_request(asked, by=first, now=NOW)
    reset = ask_second(second, TwoPersonKind.RESET, reason="lost phone", by=first, now=NOW)
    with pytest.raises(ValidationError, match="about you"):
        confirm_request(reset, by=second, now=NOW)
    with pytest.raises(ValidationError, match="for themself"):
        ask_second(first, TwoPersonKind.RESET, reason="lost phone", by=first, now=NOW)


def test_it_is_decided_once_and_waits_three_days(first, second):
    asked = coordinator_asked(first)
    refuse_request(asked, by=second, now=NOW)
    with pytest.raises(ValidationError, match="decided already"):
        confirm_request(asked, by=second, now=NOW)
    late = coordinator_asked(first)
    with pytest.raises(ValidationError, match="three days"):
        confirm_request(late, by=second, now=NOW + timedelta(hours=72))
    assert Membership.objects.filter(role=Role.COORDINATOR).count() == 0


def test_what_is_asked_already_is_not_asked_twice(first):
    asked = coordinator_asked(first)
    with pytest.raises(ValidationError, match="asked already"):
        ask_second(
            asked.subject, "role", role="coordinator", desk=asked.desk, reason="Leads the desk.", by=first, now=NOW
        )


def test_who_asked_must_still_be_an_administrator(first, second):
    asked = coordinator_asked(first)
    Membership.objects.filter(user=first).update(valid_until=timezone.now())
    with pytest.raises(ValidationError, match="no administrator any more"):
        confirm_request(asked, by=second, now=NOW)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR, Role.COORDINATOR])
def test_no_single_administrator_gives_these_roles(first, role):
    desk = make.desk() if role == Role.COORDINATOR else None
    new = Membership(user=make.user(), role=role, desk=desk, reason="Works on the desk.")
    with pytest.raises(ValidationError, match="Two administrators"):
        grant(new, by=first, now=NOW)

    browser = Client()
    browser.force_login(first)
    form = {
        "user": make.user().pk,
        "role": role,
        "desk": new.desk_id or "",
        "max_level": 1,
        "reason": "Works on the desk.",
    }
    assert "Two administrators" in browser.post("/admin/people/membership/add/", form).content.decode()


def test_a_custodian_is_made_by_two(first, second):
    user = make.user(Role.CASEWORKER, on=make.desk())
    asked = ask_second(user, TwoPersonKind.CUSTODIAN, reason="trusted", by=first, now=NOW)
    assert not User.objects.get(pk=user.pk).is_custodian
    confirm_request(asked, by=second, now=NOW)

    assert User.objects.get(pk=user.pk).is_custodian


def test_second_factors_are_taken_away_by_two_and_the_owner_is_told(first, second, django_capture_on_commit_callbacks):
    user = make.user(Role.CASEWORKER, on=make.desk())
    browser = signed_in(user, with_app(user))
    with django_capture_on_commit_callbacks(execute=True):
        asked = ask_second(user, TwoPersonKind.RESET, reason="lost phone", by=first, now=NOW)
    assert mail.outbox[-1].to == [user.email]
    page = browser.get("/account/").content.decode()
    assert "Take away all second factors" in page
    assert "lost phone" in page
    with django_capture_on_commit_callbacks(execute=True):
        confirm_request(asked, by=second, now=NOW)

    assert kinds_of(user) == set()
    assert not is_in(browser)
    assert [letter.to for letter in mail.outbox] == [[user.email], [user.email]]


def test_the_page_shows_it_to_administrators_and_the_buttons_work(first, second):
    asked = coordinator_asked(first)
    pages = {}
    for user in (first, second):
        pages[user] = Client()
        pages[user].force_login(user)
    assert ">Confirm<" not in pages[first].get("/accounts/two/").content.decode()
    assert ">Confirm<" in pages[second].get("/accounts/two/").content.decode()
    pages[first].post(f"/accounts/two/{asked.pk}/confirm/")
    assert TwoPersonRequest.objects.get().state == "open"
    pages[second].post(f"/accounts/two/{asked.pk}/confirm/")
    assert TwoPersonRequest.objects.get().state == "confirmed"


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.COORDINATOR, Role.AUDITOR, Role.LAWYER])
def test_nobody_else_has_that_page(role, first):
    asked = coordinator_asked(first)
    browser = Client()
    browser.force_login(make.user(role))

    assert browser.get("/accounts/two/").status_code == 404
    assert browser.post(f"/accounts/two/{asked.pk}/confirm/").status_code == 404


def test_an_account_is_never_administrator_and_something_that_reads():
    for held, new in (
        (Role.ADMINISTRATOR, Role.COORDINATOR),
        (Role.ADMINISTRATOR, Role.AUDITOR),
        (Role.COORDINATOR, Role.ADMINISTRATOR),
        (Role.AUDITOR, Role.ADMINISTRATOR),
    ):
        user = make.user(held)
        with pytest.raises(IntegrityError, match="roles_apart|never administrator"), transaction.atomic():
            make.membership(user, new)
    custodian, administrator = make.user(is_custodian=True), make.user(Role.ADMINISTRATOR)
    with pytest.raises(IntegrityError, match="never administrator"), transaction.atomic():
        make.membership(custodian, Role.ADMINISTRATOR)
    administrator.is_custodian = True
    with pytest.raises(IntegrityError, match="never administrator"), transaction.atomic():
        administrator.save()


def test_an_ended_grant_stands_in_nobodys_way():
    user = make.user()
    make.membership(user, Role.ADMINISTRATOR)
    user.memberships.update(valid_until=timezone.now())
    make.membership(user, Role.COORDINATOR)

    assert user.roles == {Role.COORDINATOR}


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_costs_the_same_for_one_request_and_for_three(rows, first):
    for _ in range(rows):
        coordinator_asked(first)

    assert cost(first, "/accounts/two/") == 6
