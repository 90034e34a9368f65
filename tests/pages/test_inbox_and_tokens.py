"""The reader's messages and keys; and the one-click sign-in of the demo."""

from datetime import UTC, datetime, timedelta
from importlib import reload

import pytest
from django.urls import clear_url_caches, reverse
from django.utils import timezone

import config.urls
import people.urls
from cases.models import Notification
from cases.reminders.ending_tokens import warn_owners
from people.actions.tokens import make_token
from people.enums import Role
from people.models import ApiToken, User
from tests import make

from .browser import read, signed_in

pytestmark = pytest.mark.django_db


def test_the_inbox_shows_what_waits_first_and_what_changed():
    case = make.case()
    reader = make.lawyer_on(case)
    hearing = make.hearing(proceeding=make.proceeding(case=case))
    moved = hearing.starts_at + timedelta(days=2)
    make.notification(reader, hearing, lead="7d", acknowledged_at=timezone.now(), item_at=hearing.starts_at)
    make.notification(
        reader, hearing, kind="change", lead="moved", previous_at=hearing.starts_at, item_at=moved, is_critical=True
    )
    make.notification(reader, hearing, lead="2d", is_late=True, item_at=hearing.starts_at)

    page = read(reader, reverse("inbox"))

    order = [page.index(words) for words in ("Hearing changed", "Hearing: 2 days before", "Hearing: 7 days before")]
    assert order == sorted(order)
    assert page.count(">Acknowledge<") == 2
    assert "Critical" in page
    assert "Came late" in page
    assert reverse("case_file", args=[case.pk]) in page


def test_a_message_about_an_item_one_may_no_longer_see_says_neither_which_nor_when():
    hearing = make.hearing()
    reader = make.user(Role.LAWYER)
    moment = timezone.now().replace(year=2031, month=5, day=4)
    make.notification(reader, hearing, item_at=moment, previous_at=moment)

    page = read(reader, reverse("inbox"))
    (told,) = signed_in(reader).get("/api/v1/notifications/").json()["results"]

    assert "no longer open to you" in page
    assert hearing.reference not in page
    assert "May 2031" not in page
    assert (told["item_id"], told["item_at"], told["previous_at"]) == (None, None, None)


def test_the_api_tells_moments_in_utc_wherever_their_reader_lives():
    hearing = make.hearing()
    reader = make.user(Role.LAWYER, on=hearing.desk, time_zone="Europe/Berlin")
    make.notification(reader, hearing, item_at=datetime(2031, 5, 4, 6, tzinfo=UTC))

    (told,) = signed_in(reader).get("/api/v1/notifications/").json()["results"]

    assert told["item_at"] == "2031-05-04T06:00:00Z"


def test_messages_of_every_kind_stand_beside_each_other():
    hearing, stay = make.hearing(), make.detention()
    reader = make.user(Role.LAWYER, on=stay.desk)
    make.notification(reader, stay, item_kind="detention", kind="remand")
    for kind in ("task", "submission", "note", "witness", "grant"):
        make.notification(reader, hearing, item_kind=kind, kind="change", lead="moved")

    assert stay.reference in read(reader, reverse("inbox"))


def test_acknowledging_is_by_post_once_and_for_ones_own():
    hearing = make.hearing()
    reader, other = make.user(Role.LAWYER), make.user(Role.LAWYER)
    mine, theirs = make.notification(reader, hearing), make.notification(other, hearing)
    browser = signed_in(reader)

    answers = [
        browser.get(reverse("acknowledge", args=[mine.pk])).status_code,
        browser.post(reverse("acknowledge", args=[mine.pk])).status_code,
        browser.post(reverse("acknowledge", args=[mine.pk])).status_code,
        browser.post(reverse("acknowledge", args=[theirs.pk])).status_code,
    ]

    assert answers == [405, 302, 302, 404]
    assert list(Notification.objects.filter(acknowledged_at__isnull=False)) == [mine]


@pytest.mark.parametrize(("role", "writes"), [(Role.RESEARCHER, False), (Role.CASEWORKER, True)])
def test_a_token_is_shown_once_and_a_researchers_only_reads(role, writes):
    reader = make.user(role)
    browser = signed_in(reader)

    wish = {"name": "weekly figures", "days": 30}
    area = "area_persons"
    refused = [
        browser.post(reverse("tokens"), wish),
        browser.post(reverse("tokens"), wish | {area: "read", "networks": "home"}),
    ]
    made = browser.post(reverse("tokens"), wish | {area: "write" if writes else "read", "networks": "203.0.113.0/24"})
    again = browser.get(reverse("tokens"))

    token = ApiToken.own.permitted(reader).get()
    assert [answer.status_code for answer in refused] == [400] * 2
    assert (token.name, token.scopes) == ("weekly figures", ["persons:write" if writes else "persons:read"])
    assert token.networks == ["203.0.113.0/24"]
    assert ("Read and write" in again.content.decode(), "90 days" in again.content.decode()) == (writes, writes)
    secret = made.content.decode().split("data-secret>")[1].split("<")[0]
    assert secret.startswith("ara_")
    assert secret not in again.content.decode()
    assert "no-store" in made["Cache-Control"]


def test_a_token_needs_a_name_and_is_ended_by_its_owner():
    reader, other = make.user(Role.RESEARCHER), make.user(Role.RESEARCHER)
    mine, _ = ApiToken.objects.create(reader, name="mine", scopes=["persons:read"])
    theirs, _ = ApiToken.objects.create(other, name="theirs", scopes=["persons:read"])
    browser = signed_in(reader)

    assert browser.post(reverse("tokens"), {"name": " "}).status_code == 400
    assert browser.post(reverse("tokens"), {"name": "a\u202eb"}).status_code == 400
    assert browser.get(reverse("end_token", args=[mine.token_key])).status_code == 405
    assert browser.post(reverse("end_token", args=[theirs.token_key])).status_code == 404
    assert browser.post(reverse("end_token", args=[mine.token_key])).status_code == 302
    assert list(ApiToken.objects.all()) == [theirs]


def test_whose_token_ends_soon_is_told_once_a_week_and_once_a_day_before():
    reader = make.user(Role.RESEARCHER)
    token, _ = make_token(reader, name="weekly figures", scopes=["persons:read"], days=30)
    make_token(reader, name="for today", scopes=["persons:read"], days=1)
    told = []

    for before in (timedelta(days=8), timedelta(days=6), timedelta(days=5), timedelta(hours=20), timedelta(hours=1)):
        told.append(warn_owners(now=token.expiry - before))
    page = signed_in(reader).get(reverse("inbox")).content.decode()

    assert told == [0, 1, 0, 1, 0]
    assert list(Notification.objects.values_list("lead", flat=True)) == ["ends-1d", "ends-7d"]
    assert page.count("<h3>API token ends soon") == 2
    assert reverse("tokens") in page
    assert "weekly figures" in page


@pytest.fixture
def demo(settings):
    """The addresses as they are while the demo runs."""
    settings.DEMO_SIGN_IN = True
    _read_addresses_again()
    user = make.user(Role.LAWYER, email="lawyer@demo.arasha.example")
    yield user
    settings.DEMO_SIGN_IN = False
    _read_addresses_again()


def _read_addresses_again():
    reload(people.urls)
    reload(config.urls)
    clear_url_caches()


def test_without_the_setting_there_is_no_demo_sign_in(client):
    make.user(Role.LAWYER, email="lawyer@demo.arasha.example")

    assert client.get("/demo/sign-in/lawyer/").status_code == 404
    assert "demo/sign-in" not in client.get("/sign-in/").content.decode()


def test_a_demo_role_signs_in_with_one_click_on_this_machine(client, demo):
    assert "/demo/sign-in/lawyer/" in client.get("/sign-in/").content.decode()

    answer = client.get("/demo/sign-in/lawyer/")

    assert (answer.status_code, answer.url) == (302, "/admin/")
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    "request_from",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"REMOTE_ADDR": ""},
        {"HTTP_X_FORWARDED_FOR": "127.0.0.1"},
        {"HTTP_X_FORWARDED_PROTO": "https"},
        {"HTTP_FORWARDED": "for=127.0.0.1"},
        {"HTTP_X_REAL_IP": "127.0.0.1"},
        {"HTTP_VIA": "1.1 proxy"},
    ],
)
def test_no_demo_sign_in_from_another_machine_or_through_a_proxy(client, demo, request_from):
    assert client.get("/demo/sign-in/lawyer/", **request_from).status_code == 404
    assert "demo/sign-in" not in client.get("/sign-in/", **request_from).content.decode()
    assert "_auth_user_id" not in client.session


def test_no_demo_sign_in_for_an_unknown_role_a_closed_account_or_by_post(client, demo):
    assert client.get("/demo/sign-in/nobody/").status_code == 404
    assert client.post("/demo/sign-in/lawyer/").status_code == 405
    User.objects.update(is_active=False)
    assert client.get("/demo/sign-in/lawyer/").status_code == 404
