"""Telling other programs: what, to whom, signed how, how often, and never of what may not be seen."""

import hashlib
import hmac
import json
from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.health import checks
from cases.models import Notification
from exchange.actions import webhooks as acts
from exchange.enums import WebhookState
from exchange.letters import send_letters
from exchange.models import Letter, Webhook, WebhookDelivery
from exchange.sweep import sweep
from exchange.webhooks import sending
from exchange.webhooks.health import webhook_checks
from exchange.webhooks.planning import plan
from exchange.webhooks.sending import MAX_ATTEMPTS, send_all, wait_after
from people.actions.records import save_record
from people.enums import Level, Role
from people.models import AuditEvent, Membership, Person
from tests import make

from .watching import NOW, Ear, due_again, told, webhook

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def coordinator(desk):
    return make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)


def change(person, by, **fields):
    for name, value in fields.items():
        setattr(person, name, value)
    save_record(person, by=by)


def end_grants(user):
    earlier = timezone.now() - timedelta(seconds=1)
    Membership.objects.filter(user=user).update(granted_at=earlier - timedelta(days=1), valid_until=earlier)


def test_a_row_put_on_record_changed_and_closed_is_told_once_each(desk, coordinator):
    hook = webhook(coordinator, desk)
    person = make.person(desk=desk)

    first, nothing = told(), told()
    change(person, coordinator, occupation="teacher")
    second = told()
    Person.objects.filter(pk=person.pk).update(level=Level.PROTECTED)
    third, nothing_more = told(), told()

    pk = str(person.pk)
    assert first.told == [("created", "persons", pk, 1)]
    assert second.told == [("changed", "persons", pk, 2)]
    assert third.told == [("gone", "persons", pk, 2)]
    assert (nothing.told, nothing_more.told) == ([], [])
    assert first.urls == [hook.url]


def test_many_changes_between_two_sweeps_are_one_telling_of_the_last(desk, coordinator):
    webhook(coordinator, desk)
    person = make.person(desk=desk)
    for occupation in ("teacher", "driver", "cook"):
        change(person, coordinator, occupation=occupation)

    assert told().told == [("created", "persons", str(person.pk), 4)]


def test_only_the_events_and_kinds_that_were_asked_for(desk, coordinator):
    webhook(coordinator, desk, events=["changed"], kinds=["cases"])
    person, case = make.person(desk=desk), make.case(desk=desk)
    assert told().told == []

    change(person, coordinator, occupation="teacher")
    change(case, coordinator, title="Another title")

    assert told().told == [("changed", "cases", str(case.pk), 2)]


def test_the_body_holds_ids_and_nothing_else_and_is_signed(desk, coordinator):
    hook = webhook(coordinator, desk)
    person = make.person("Canary Ardak", desk=desk, occupation="canary", summary="canary")

    ear = told()

    (body,) = ear.bodies
    delivery = WebhookDelivery.objects.get()
    assert json.loads(body) == {
        "delivery": str(delivery.pk),
        "webhook": str(hook.pk),
        "event": "created",
        "kind": "persons",
        "id": str(person.pk),
        "version": 1,
        "occurred_at": delivery.occurred_at.isoformat(timespec="seconds"),
    }
    assert b"anary" not in body
    headers = ear.headers[0]
    assert set(headers) == {"Arasha-Delivery", "Arasha-Signature"}
    parts = dict(part.split("=", 1) for part in headers["Arasha-Signature"].split(","))
    expected = hmac.new(hook.secret.encode(), f"{parts['t']}.".encode() + body, hashlib.sha256).hexdigest()
    assert parts["v1"] == expected
    assert abs(int(parts["t"]) - timezone.now().timestamp()) < 30
    assert headers["Arasha-Delivery"] == str(delivery.pk)


def test_after_a_rotation_both_secrets_sign_for_a_day(desk, coordinator):
    hook = webhook(coordinator, desk)
    new = acts.rotate_secret(hook, by=coordinator, now=NOW())
    make.person(desk=desk)
    ear = told()
    Webhook.objects.update(old_secret_until=NOW() - timedelta(seconds=1))
    make.person(desk=desk)
    later = told()

    def signed_by(ear, secret):
        moment, *signatures = ear.headers[0]["Arasha-Signature"].split(",")
        text = moment.removeprefix("t=").encode() + b"." + ear.bodies[0]
        return f"v1={hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()}" in signatures

    assert (signed_by(ear, new), signed_by(ear, hook.secret)) == (True, True)
    assert (signed_by(later, new), signed_by(later, hook.secret)) == (True, False)
    assert list(AuditEvent.objects.filter(action__startswith="webhook").values_list("action", flat=True)) == [
        "webhook.secret_rotated",
        "webhook.made",
    ]


def test_no_secret_lies_open_in_the_database(desk, coordinator):
    hook = webhook(coordinator, desk)

    assert hook.secret.startswith("whsec_")
    assert hook.secret.encode() not in bytes(Webhook.objects.get().secret_sealed)


# Rights: no byte of a row one may not see


def canaries(desk):
    """Rows a coordinator of ``desk`` must not be told of: of another desk, and above what is told outside."""
    return [
        make.person("Canary other desk"),
        make.person("Canary restricted", desk=desk, level=Level.RESTRICTED),
        make.person("Canary protected", desk=desk, level=Level.PROTECTED),
    ]


def test_what_a_coordinator_may_not_see_is_not_told_nor_its_id(desk, coordinator):
    make.membership(coordinator, Role.CASEWORKER)  # another desk of theirs, which this webhook is not for
    webhook(coordinator, desk)
    hidden = [*canaries(desk), make.person("Canary elsewhere", desk=coordinator.memberships.last().desk)]
    seen = make.person(desk=desk)

    ear = told()
    for person in hidden:
        change(person, coordinator, occupation="canary")
    ear_later = told()

    assert ear.told == [("created", "persons", str(seen.pk), 1)]
    assert ear_later.told == []
    assert not WebhookDelivery.objects.filter(row_id__in=[each.pk for each in hidden]).exists()


def test_a_researcher_is_told_of_what_was_agreed_to_and_of_nothing_else(desk):
    researcher = make.user(Role.RESEARCHER, on=desk)
    webhook(researcher)
    agreed, silent, refused = (make.person(desk=desk) for _ in range(3))
    canaries(desk)
    make.consent(agreed, "research")
    make.consent(refused, "research", status="refused")

    assert told().told == [("created", "persons", str(agreed.pk), 1)]
    change(silent, make.user(Role.CASEWORKER, on=desk), occupation="cook")
    assert told().told == []


def test_a_consent_withdrawn_is_told_as_gone_though_nobody_touched_the_row(desk):
    researcher = make.user(Role.RESEARCHER, on=desk)
    hook = webhook(researcher)
    person = make.person(desk=desk)
    make.consent(person, "research")
    told()

    make.consent(person, "research", status="withdrawn")
    Webhook.objects.filter(pk=hook.pk).update(gone_asked_at=NOW() - timedelta(hours=2))

    assert told().told == [("gone", "persons", str(person.pk), 1)]
    assert told().told == []


def test_a_row_hidden_between_planning_and_sending_is_not_told(desk, coordinator):
    webhook(coordinator, desk)
    person = make.person(desk=desk)
    plan(now=NOW())
    Person.objects.filter(pk=person.pk).update(level=Level.PROTECTED)

    ear = Ear()
    send_all(tell=ear)

    assert (ear.bodies, WebhookDelivery.objects.get().status) == ([], "cancelled")
    assert told().told == []  # nor that it is gone: its id never left the house


def test_a_row_that_is_back_is_not_told_to_be_gone(desk, coordinator):
    webhook(coordinator, desk)
    person = make.person(desk=desk)
    told()
    Person.objects.filter(pk=person.pk).update(level=Level.PROTECTED)
    plan(now=NOW())
    Person.objects.filter(pk=person.pk).update(level=Level.INTERNAL)

    assert told().told == []


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.RESEARCHER])
def test_without_the_grant_nothing_is_told_and_the_owner_is(desk, role):
    owner = make.user(role, on=desk)
    hook = webhook(owner, desk if role == Role.COORDINATOR else None)
    make.everyone_agrees()
    person = make.person(desk=desk)
    make.consent(person, "research")
    plan(now=NOW())
    end_grants(owner)

    ear = Ear()
    send_all(tell=ear)
    send_letters()

    hook.refresh_from_db()
    assert (ear.bodies, hook.state) == ([], "no_access")
    notice = Notification.objects.get(recipient=owner)
    assert (notice.item_kind, notice.item_id, notice.lead) == ("webhook", hook.pk, "given-up")
    assert len(mail.outbox) == 1


def test_the_mail_about_it_names_nothing(desk, coordinator):
    hook = webhook(coordinator, desk, name="canary program")
    acts.switch_off(hook, "failed")
    send_letters()

    (letter,) = mail.outbox
    row = Letter.objects.get()
    assert letter.subject == "Arasha: something waits for you"
    assert letter.body == (
        f"Something in Arasha waits for your attention. Sign in to read it:\n\nhttp://127.0.0.1:8000/told/{row.pk}/\n"
    )
    assert letter.extra_headers["Message-ID"] == f"<letter-{row.pk}@127.0.0.1>"


# Failure


def test_what_is_not_taken_is_tried_later_and_later_for_a_day_and_then_given_up(desk, coordinator):
    webhook(coordinator, desk)
    make.person(desk=desk)
    told(500)
    row = WebhookDelivery.objects.get()
    assert (row.status, row.attempts, row.answer, row.last_failure) == ("planned", 1, 500, "answered 500")
    assert told(200).told == []  # its time has not come

    for _ in range(MAX_ATTEMPTS - 1):
        due_again()
        told("too slow")

    row.refresh_from_db()
    assert (row.status, row.attempts, row.answer, row.last_failure) == ("failed", MAX_ATTEMPTS, None, "too slow")
    assert Webhook.objects.get().state == "active"


def test_the_tries_double_with_a_little_chance_and_end_after_a_day():
    waits = [wait_after(tries) for tries in range(1, MAX_ATTEMPTS)]

    assert timedelta(seconds=67) <= waits[0] <= timedelta(seconds=101)
    assert timedelta(hours=19) < sum(waits, timedelta()) < timedelta(hours=29)
    assert len({wait_after(1) for _ in range(20)}) > 1


def test_a_receiver_that_is_down_is_asked_once_a_sweep_and_the_rest_waits_behind(desk, coordinator):
    webhook(coordinator, desk)
    for _ in range(5):
        make.person(desk=desk)

    ear = told("no connection")

    assert len(ear.bodies) == 1
    assert told("no connection").bodies == []
    assert sorted(WebhookDelivery.objects.values_list("attempts", flat=True)) == [0, 0, 0, 0, 1]
    due_again()
    assert len(told(200).bodies) == 5


def test_three_given_up_in_a_row_switch_it_off_and_one_taken_begins_anew(desk, coordinator, monkeypatch):
    monkeypatch.setattr(sending, "MAX_ATTEMPTS", 1)
    hook = webhook(coordinator, desk)

    for answer in (500, "no connection", 200, 500, 302):
        make.person(desk=desk)
        told(answer)
    hook.refresh_from_db()
    assert (hook.state, hook.failures) == ("active", 2)
    make.person(desk=desk)
    told("certificate")

    hook.refresh_from_db()
    assert (hook.state, hook.failures) == ("failed", 3)
    make.person(desk=desk)
    assert told().told == []
    assert Notification.objects.filter(recipient=coordinator, item_kind="webhook").count() == 1
    send_letters()
    assert len(mail.outbox) == 1
    acts.resume(hook, by=coordinator, now=NOW() - timedelta(minutes=1))
    person = make.person(desk=desk)
    assert ("created", "persons", str(person.pk), 1) in told().told


def test_whoever_answers_gone_is_never_asked_again(desk, coordinator):
    hook = webhook(coordinator, desk)
    make.person(desk=desk)

    told(410)

    hook.refresh_from_db()
    assert hook.state == "failed"


def test_a_test_tells_of_nothing_and_is_not_tried_again(desk, coordinator):
    hook = webhook(coordinator, desk)
    acts.ping(hook, by=coordinator, now=NOW())

    assert told("no such name").told == [("ping", None, None, None)]
    row = WebhookDelivery.objects.get()
    assert (row.status, row.last_failure) == ("failed", "no such name")
    assert Webhook.objects.get().failures == 0


def test_told_again_under_the_same_number_if_it_may_still_be_told(desk, coordinator):
    webhook(coordinator, desk)
    person = make.person(desk=desk)
    first = told()
    delivery = WebhookDelivery.objects.get()

    acts.resend(delivery, by=coordinator, now=NOW())
    again = told()
    Person.objects.filter(pk=person.pk).update(level=Level.PROTECTED)
    acts.resend(delivery, by=coordinator, now=NOW())
    hidden = Ear()
    send_all(tell=hidden)

    assert [each.headers[0]["Arasha-Delivery"] for each in (first, again)] == [str(delivery.pk)] * 2
    assert hidden.bodies == []


def test_a_paused_one_forgets_what_waited_and_is_told_of_nothing_that_came_meanwhile(desk, coordinator):
    hook = webhook(coordinator, desk)
    make.person(desk=desk)
    plan(now=NOW())
    acts.pause(hook, by=coordinator, now=NOW())
    make.person(desk=desk)
    assert told().told == []

    acts.resume(hook, by=coordinator, now=NOW() + timedelta(minutes=1))

    assert told().told == []


def test_two_sweeps_do_not_take_the_same(desk, coordinator):
    webhook(coordinator, desk)
    make.person(desk=desk)
    plan(now=NOW())
    ear, other = Ear(), Ear()

    def sweep_meanwhile(*given):
        send_all(tell=other)
        return ear(*given)

    send_all(tell=sweep_meanwhile)

    assert (len(ear.bodies), len(other.bodies)) == (1, 0)


# Making one


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        ({"url": "https://127.0.0.1/"}, "url"),
        ({"url": "http://hooks.partner.org/"}, "url"),
        ({"events": []}, "events"),
        ({"events": ["everything"]}, "events"),
        ({"kinds": []}, "kinds"),
        ({"kinds": ["papers"]}, "kinds"),
        ({"kinds": ["witnesses"]}, "kinds"),
        ({"name": " "}, "name"),
    ],
)
def test_what_it_cannot_be_made_with(desk, coordinator, wish, field):
    with pytest.raises(ValidationError) as refused:
        webhook(coordinator, desk, **wish)

    assert field in str(refused.value) or field in refused.value.message_dict
    assert not Webhook.objects.exists()


def test_for_whom_and_for_which_desk(desk, coordinator):
    for user, of in [
        (coordinator, make.desk()),
        (coordinator, None),
        (make.user(Role.CASEWORKER, on=desk), desk),
        (make.user(Role.LAWYER, on=desk), desk),
        (make.user(Role.RESEARCHER, on=desk), desk),
        (make.user(Role.ADMINISTRATOR), None),
    ]:
        with pytest.raises(ValidationError, match="Choose a desk you coordinate"):
            webhook(user, of)
    with pytest.raises(ValidationError, match="kinds of rows your role reads"):
        webhook(make.user(Role.RESEARCHER, on=desk), kinds=["tasks"])


def test_five_at_a_time(desk, coordinator):
    hooks = [webhook(coordinator, desk) for _ in range(5)]
    with pytest.raises(ValidationError, match="End one first"):
        webhook(coordinator, desk)

    acts.end(hooks[0], by=coordinator, now=NOW())

    assert webhook(coordinator, desk).state == "active"


def test_switched_off_in_the_house_nothing_is_made_planned_or_sent(desk, coordinator, settings):
    webhook(coordinator, desk)
    make.person(desk=desk)
    settings.WEBHOOKS = False

    assert sweep() == {}
    assert not WebhookDelivery.objects.exists()
    with pytest.raises(ValidationError, match="switched off"):
        webhook(coordinator, desk)


def test_planning_costs_the_same_for_three_rows_as_for_one(desk, coordinator):
    def cost():
        with CaptureQueriesContext(connection) as asked:
            plan(now=NOW())
        return len(asked)

    webhook(coordinator, desk)
    plan(now=NOW())
    make.person(desk=desk)
    one = cost()
    for _ in range(3):
        make.person(desk=desk)

    assert {one, cost()} <= {19, 20}  # one less while a transaction elsewhere holds back the end of what is read


def test_the_health_page_says_what_fails_and_is_red_only_when_we_are_late(desk, coordinator, settings):
    def on_the_page():
        return [check for check in checks() if check.name == "webhooks"]

    def one(now):
        (check,) = webhook_checks(now)
        return check

    assert [(check.is_well, check.note) for check in on_the_page()] == [(True, "none is failing")]
    hook, other = webhook(coordinator, desk), webhook(coordinator, desk)
    acts.switch_off(other, WebhookState.FAILED)
    acts.ping(hook, by=coordinator, now=timezone.now())
    now = timezone.now()

    assert one(now + timedelta(minutes=9)).is_well
    assert not one(now + timedelta(minutes=11)).is_well
    hook.deliveries.update(attempts=3, due_at=now + timedelta(hours=1))
    failing = one(now + timedelta(minutes=11))
    assert failing.is_well
    assert failing.note.startswith("1 failing now, the oldest message not delivered since ")
    assert failing.note.endswith("; 1 switched off after failures")
    settings.WEBHOOKS = False
    assert on_the_page() == []
