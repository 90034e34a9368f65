"""Locking: at once nothing opens anything; undone without loss."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from cases.actions.calendar_feeds import make_feed
from cases.models import CalendarFeed
from config.shared.scopes import ALL
from people.actions.accounts import reopen_account
from people.actions.locks import end_lockdown, lock_person, lockdown, unlock_person
from people.actions.tokens import make_token
from people.enums import LockKind, Role
from people.models import ApiToken, AuditEvent, User
from tests import make

from .doing import is_in, signed_in, type_passphrase, with_app

pytestmark = pytest.mark.django_db


def at_work():
    user = make.user(Role.CASEWORKER, on=make.desk())
    browser = signed_in(user, with_app(user))
    _, token = make_token(user, name="notebook", scopes=ALL)
    make_feed(user, name="phone", names_item=False, only_mine=True, now=timezone.now())
    return user, browser, token


def reads(token):
    return Client().get("/api/v1/persons/", headers={"authorization": f"Token {token}"}).status_code == 200


def test_a_locked_person_is_out_everywhere_and_comes_back_by_unlocking():
    user, browser, token = at_work()
    administrator = make.user(Role.ADMINISTRATOR)
    assert reads(token)
    locked = lock_person(user, reason="lost laptop", by=administrator, now=timezone.now())

    assert (locked.is_active, locked.locked) == (False, LockKind.PERSON)
    assert (is_in(browser), reads(token)) == (False, False)
    assert CalendarFeed.objects.get().revoked_at is not None
    assert type_passphrase(user)[1].status_code == 200
    with pytest.raises(ValidationError, match="unlock it"):
        reopen_account(locked, reason="x", by=administrator, now=timezone.now())
    unlock_person(user, reason="found", by=administrator, now=timezone.now())
    assert type_passphrase(user)[1].status_code == 302
    assert not is_in(browser)
    assert ApiToken.objects.count() == 0
    acts = AuditEvent.objects.filter(actor=administrator).values_list("action", "reason")
    assert set(acts) >= {("account.locked", "lost laptop"), ("account.unlocked", "found")}


def test_nobody_locks_themself_or_a_closed_account():
    administrator = make.user(Role.ADMINISTRATOR)
    closed = make.user(is_active=False)
    for user in (administrator, closed):
        with pytest.raises(ValidationError):
            lock_person(user, reason="x", by=administrator, now=timezone.now())
    with pytest.raises(ValidationError, match="not locked"):
        unlock_person(closed, reason="x", by=administrator, now=timezone.now())


def test_lockdown_closes_all_but_its_author_and_ends_as_it_began():
    user, browser, token = at_work()
    before, closed = make.user(), make.user(is_active=False)
    administrator, second = make.user(Role.ADMINISTRATOR), make.user(Role.ADMINISTRATOR)
    lock_person(before, reason="x", by=administrator, now=timezone.now())
    assert lockdown(reason="a search", by=administrator, now=timezone.now()) == 2

    assert (is_in(browser), reads(token)) == (False, False)
    assert list(User.objects.filter(is_active=True)) == [administrator]
    assert end_lockdown(reason="over", by=administrator, now=timezone.now()) == 2
    assert set(User.objects.filter(is_active=True)) == {user, administrator, second}
    assert (User.objects.get(pk=before.pk).locked, User.objects.get(pk=closed.pk).is_active) == ("person", False)


def test_from_the_command_line(capsys):
    user, browser, _ = at_work()
    call_command("lock_person", user.email, reason="x")
    assert not is_in(browser)
    call_command("lock_person", user.email, reason="x", unlock=True)
    call_command("lockdown", reason="x")
    assert User.objects.filter(is_active=True).count() == 0
    call_command("lockdown", reason="x", end=True)

    assert User.objects.filter(is_active=True).count() == 1
    assert capsys.readouterr().out.splitlines() == [
        "Locked.",
        "Unlocked.",
        "1 accounts are locked.",
        "1 accounts are open again.",
    ]


def test_only_administrators_lock_everybody_out():
    for role, status in (
        (Role.ADMINISTRATOR, 302),
        (Role.COORDINATOR, 404),
        (Role.CASEWORKER, 404),
        (Role.AUDITOR, 404),
    ):
        browser = Client()
        browser.force_login(make.user(role))
        assert browser.post("/accounts/lockdown/", {"reason": "a search"}).status_code == status
        end_lockdown(reason="x")
