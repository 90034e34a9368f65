"""What leaves a trace, and what the trace says."""

import json
from datetime import timedelta
from unittest import mock

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases.actions.calendar_feeds import make_feed
from config.shared.scopes import ALL
from people.actions.tokens import make_token
from people.enums import Level, Role
from people.models import AuditEvent, ClientAddress, User
from people.trail import clear_addresses
from people.trail.addresses import mark_of
from people.trail.clear_addresses import forget_addresses
from tests import make
from tests.conftest import as_owner
from tests.people.accounts import doing as door

pytestmark = pytest.mark.django_db

MISSING = "00000000-0000-4000-8000-000000000000"
NAME = "Canary Testova"


def signed_in(user):
    browser = Client()
    browser.force_login(user)
    return browser


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def reader(desk):
    return make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)


def looks():
    return AuditEvent.objects.filter(action="rows.read").order_by("pk")


def api(row):
    return f"/api/v1/persons/{row.pk}/"


def admin(row):
    return reverse("admin:people_person_change", args=[row.pk])


def history(row):
    return reverse("admin:people_person_history", args=[row.pk])


def dossier(row):
    return reverse("person_dossier", args=[row.pk])


def admin_list(row):
    return reverse("admin:people_person_changelist")


def api_list(row):
    return "/api/v1/persons/"


@pytest.mark.parametrize("door", [api, admin, history, dossier, admin_list, api_list])
def test_a_look_at_a_row_of_level_two_is_noted_and_one_at_level_one_is_not(door, desk, reader):
    open_row = make.person(desk=desk, level=Level.INTERNAL)
    browser = signed_in(reader)

    assert browser.get(door(open_row)).status_code == 200
    noted_of_open_row = looks().count()
    row = make.person(NAME, desk=desk, level=Level.RESTRICTED)
    assert browser.get(door(row)).status_code == 200

    assert noted_of_open_row == 0
    event = looks().get()
    assert (event.actor, event.role, event.desk, event.level) == (reader, "coordinator", desk, 2)
    assert str(row.pk) in [str(pk) for pk in event.rows]
    assert event.facts["people.person"] == 1
    assert len(event.session_hash) == 64
    assert event.address_hash == mark_of("127.0.0.1")


def test_the_row_of_the_address_is_the_one_the_event_is_about(desk, reader):
    row = make.person(desk=desk, level=Level.RESTRICTED)

    signed_in(reader).get(dossier(row))

    event = looks().get()
    assert (event.object_type, event.object_id, event.facts["page"]) == (
        "people.person",
        str(row.pk),
        "person_dossier",
    )


def test_many_rows_of_a_list_are_one_event(desk, reader):
    rows = [make.person(desk=desk, level=Level.RESTRICTED) for _ in range(3)]

    signed_in(reader).get(api_list(None))

    event = looks().get()
    assert sorted(str(pk) for pk in event.rows) == sorted(str(row.pk) for row in rows)
    assert event.facts == {"page": "persons-list", "people.person": 3}


@pytest.mark.parametrize("number", [1, 3])
def test_noting_a_look_is_one_statement_however_many_rows(number, desk, reader, django_assert_num_queries):
    for _ in range(number):
        make.person(desk=desk, level=Level.RESTRICTED)
    browser = signed_in(reader)
    browser.get(api_list(None))

    with django_assert_num_queries(6):  # session, account, grants, the rows, names of desks, the event
        browser.get(api_list(None))


def test_a_file_page_and_a_case_page_note_what_they_show(desk, reader):
    case = make.case(desk=desk, level=Level.RESTRICTED)
    source = make.source(desk=desk, level=Level.RESTRICTED)
    browser = signed_in(reader)

    browser.get(reverse("case_file", args=[case.pk]))
    browser.get(reverse("source_files", args=[source.pk]))

    assert [(event.object_type, event.object_id) for event in looks()] == [
        ("cases.case", str(case.pk)),
        ("sources.source", str(source.pk)),
    ]


def test_a_feed_notes_what_it_holds_under_the_name_of_its_owner(desk, reader):
    hearing = make.hearing(proceeding=make.proceeding(desk=desk, level=Level.RESTRICTED))
    secret = make_feed(reader, name="phone", names_item=True, only_mine=False, now=timezone.now())[1]

    answer = Client().get(reverse("calendar-feed", args=[secret]))

    assert (answer.status_code, hearing.level) == (200, 2)
    event = looks().get()
    assert (event.actor, event.rows, event.session_hash) == (reader, [hearing.pk], "")
    assert event.facts["page"] == "calendar-feed"


def test_a_token_is_named_by_its_public_beginning(desk, reader):
    row = make.person(desk=desk, level=Level.RESTRICTED)
    token, secret = make_token(reader, name="notebook", scopes=ALL)

    assert Client().get(api(row), headers={"authorization": f"Token {secret}"}).status_code == 200

    event = looks().get()
    assert (event.actor, event.token_key, event.session_hash) == (reader, token.token_key, "")


def test_what_cannot_be_noted_is_not_shown(desk, reader):
    row = make.person(NAME, desk=desk, level=Level.RESTRICTED)
    browser = signed_in(reader)
    browser.raise_request_exception = False
    with mock.patch.object(AuditEvent.objects, "bulk_create", side_effect=DatabaseError("the disk is full")):
        answer = browser.get(dossier(row))
    refused = "people.trail.middleware.audit.event"
    with mock.patch(refused, side_effect=DatabaseError("the disk is full")):
        hidden = browser.get(dossier(make.person()))

    assert (answer.status_code, hidden.status_code) == (500, 500)
    assert NAME not in answer.content.decode()


@pytest.mark.parametrize("door", [api, admin, dossier])
def test_hidden_and_missing_answer_alike_and_are_told_apart_in_the_trail(door, reader):
    hidden = make.person(level=Level.RESTRICTED)
    missing = mock.Mock(pk=MISSING)
    browser = signed_in(reader)

    answers = [browser.get(door(row)) for row in (hidden, missing)]

    assert [answer.status_code for answer in answers] == [404, 404]
    first, second = AuditEvent.objects.filter(action="access.refused").order_by("pk")
    assert (first.outcome, first.object_type, first.object_id) == ("hidden", "people.person", str(hidden.pk))
    assert (first.desk, first.level, first.actor) == (hidden.desk, 2, reader)
    assert (second.outcome, second.object_type, second.object_id, second.desk) == ("missing", "", MISSING, None)


def test_what_is_seen_but_may_not_be_done_is_noted(desk):
    lawyer = make.user(Role.LAWYER, on=desk)
    row = make.person(desk=desk)
    browser = signed_in(lawyer)

    answer = browser.patch(api(row), {"occupation": "teacher"}, content_type="application/json")

    assert answer.status_code == 403
    event = AuditEvent.objects.get(action="access.refused")
    assert (event.outcome, event.object_id, event.role) == ("forbidden", str(row.pk), "lawyer")


def test_a_stranger_and_an_address_that_does_not_exist_leave_none(reader):
    Client().get(api(make.person()))
    signed_in(reader).get("/nowhere/at/all/")

    assert not AuditEvent.objects.filter(action="access.refused").exists()


def test_signing_in_and_out_and_failing_to():
    user = make.user(Role.CASEWORKER, email="someone@example.org")
    nobody = User(email="nobody@example.org")
    secret = door.with_app(user)
    door.type_passphrase(user, "not this one at all")
    door.type_passphrase(nobody)
    door.signed_in(user, secret).post("/sign-out/")

    told = AuditEvent.objects.filter(action__startswith="account.sign").order_by("pk")
    assert list(told.values_list("action", "actor", "object_id", "outcome")) == [
        ("account.sign_in_failed", None, str(user.pk), "refused"),
        ("account.sign_in_failed", None, "", "refused"),
        ("account.signed_in", user.pk, str(user.pk), "done"),
        ("account.signed_out", user.pk, str(user.pk), "done"),
    ]


def test_no_name_no_text_and_no_searched_word_stands_in_the_trail(desk, reader):
    """Whatever is done and wherever one looks."""
    row = make.person(NAME, desk=desk, level=Level.RESTRICTED, summary=f"{NAME} was a teacher")
    case = make.case(desk=desk, level=Level.RESTRICTED, title=f"{NAME} case")
    browser = signed_in(reader)
    for address in (
        api(row),
        admin(row),
        history(row),
        dossier(row),
        admin_list(row) + f"?q={NAME}",
        api_list(row) + f"?search={NAME}",
        f"/search/?q={NAME}",
        reverse("case_file", args=[case.pk]),
        reverse("admin:index"),
        dossier(make.person(NAME)),
        f"/dossier/{MISSING}/?q={NAME}",
    ):
        browser.get(address)
    browser.patch(api(row), {"summary": f"{NAME} is free"}, content_type="application/json")

    with connection.cursor() as cursor:
        cursor.execute("select to_jsonb(e)::text from people_auditevent e")
        rows = [text for (text,) in cursor.fetchall()]
    assert len(rows) >= 9
    assert [text for text in rows if "anary" in text or "estova" in text or "teacher" in text] == []


def test_the_clear_address_is_kept_thirty_days(desk, reader):
    clear_addresses._noted.clear()
    row = make.person(desk=desk, level=Level.RESTRICTED)
    signed_in(reader).get(api(row), REMOTE_ADDR="192.0.2.9")
    kept = ClientAddress.objects.get(address="192.0.2.9")

    assert kept.hash == looks().get().address_hash == mark_of("192.0.2.9")
    with as_owner() as cursor:
        cursor.execute("update people_clientaddress set seen_at = now() - interval '29 days'")
    assert forget_addresses() == 0
    with as_owner() as cursor:
        cursor.execute("update people_clientaddress set seen_at = now() - interval '31 days'")
    assert forget_addresses() >= 1
    assert not ClientAddress.objects.exists()


def test_who_reads_which_events():
    desk, other = make.desk(), make.desk()
    auditor, worker = make.user(Role.AUDITOR), make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)
    coordinator = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)
    elsewhere = make.user(Role.COORDINATOR, on=other, max_level=Level.RESTRICTED)
    reads = {
        level: AuditEvent.objects.create(actor=worker, action="rows.read", desk=desk, level=level) for level in (2, 3)
    }
    refused = AuditEvent.objects.create(actor=worker, action="access.refused", desk=other, level=2)
    own = AuditEvent.objects.create(actor=elsewhere, action="token.made")

    def seen(user):
        return set(AuditEvent.objects.permitted(user))

    assert seen(auditor) == {*reads.values(), refused, own}
    assert seen(worker) == {reads[2], reads[3]}
    assert seen(coordinator) == {reads[2]}
    assert seen(elsewhere) == {refused, own}
    assert seen(make.user(Role.ADMINISTRATOR)) == seen(make.user(Role.RESEARCHER)) == set()
    assert json.dumps(refused.facts) == "{}"
    assert refused.at - timezone.now() < timedelta(minutes=1)
