"""One's own calendar feeds: made, shown once, revoked."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases.actions.calendar_feeds import make_feed
from cases.models import CalendarFeed
from people.enums import Role
from people.models import AuditEvent
from tests import make

from .browser import cost, signed_in

pytestmark = pytest.mark.django_db

PAGE = "/calendar-feeds/"
ROOT = Path(__file__).resolve().parents[2]


def made(user, **given):
    feed, _ = make_feed(user, now=timezone.now(), **{"name": "phone", "names_item": False, "only_mine": True} | given)
    return feed


def test_there_is_no_feed_until_one_makes_it_and_its_address_is_shown_once():
    reader = make.user(Role.LAWYER)
    browser = signed_in(reader)
    assert "No feed of yours is open." in browser.get(PAGE).content.decode()

    answer = browser.post(PAGE, {"name": "my phone"})
    again = browser.get(PAGE).content.decode()

    address = re.search(r"data-secret>([^<]+)<", answer.content.decode()).group(1)
    assert re.fullmatch(r"http://testserver/api/v1/calendar/[\w-]{43}\.ics", address)
    assert address not in again
    assert "data-secret" not in again
    assert "no-store" in answer["Cache-Control"]
    feed = CalendarFeed.objects.get()
    assert (feed.owner, feed.name, feed.names_item, feed.only_mine) == (reader, "my phone", False, True)
    assert f"{feed.expires_at.astimezone(timezone.get_default_timezone()).day} " in again
    assert Client().get(address.removeprefix("http://testserver")).status_code == 200


def test_more_is_told_only_to_who_asks_for_it():
    browser = signed_in(make.user(Role.LAWYER))

    browser.post(PAGE, {"name": "desk", "names_item": "on", "all_desks": "on"})

    assert list(CalendarFeed.objects.values_list("names_item", "only_mine")) == [(True, False)]


@pytest.mark.parametrize("name", ["", " ", "a\u202eb", "x" * 81])
def test_a_feed_needs_a_name(name):
    assert signed_in(make.user(Role.LAWYER)).post(PAGE, {"name": name}).status_code == 400
    assert not CalendarFeed.objects.exists()


def test_five_at_a_time_and_ended_ones_do_not_count():
    reader = make.user(Role.LAWYER)
    browser = signed_in(reader)
    feeds = [made(reader) for _ in range(5)]

    refused = browser.post(PAGE, {"name": "sixth"})
    CalendarFeed.objects.filter(pk=feeds[0].pk).update(revoked_at=timezone.now())
    taken = browser.post(PAGE, {"name": "sixth"})

    assert (refused.status_code, taken.status_code) == (400, 200)
    assert "Revoke one first" in refused.content.decode()


def test_one_revokes_ones_own_by_post_and_at_once():
    reader, other = make.user(Role.LAWYER), make.user(Role.LAWYER)
    mine, theirs = made(reader), made(other)
    browser = signed_in(reader)

    answers = [
        browser.get(reverse("revoke_feed", args=[mine.pk])).status_code,
        browser.post(reverse("revoke_feed", args=[theirs.pk])).status_code,
        browser.post(reverse("revoke_feed", args=[mine.pk])).status_code,
        browser.post(reverse("revoke_feed", args=[mine.pk])).status_code,
    ]

    assert answers == [405, 404, 302, 302]
    assert list(CalendarFeed.objects.filter(revoked_at__isnull=False)) == [mine]
    acts = AuditEvent.objects.filter(action__startswith="calendar_feed").order_by("id")
    assert list(acts.values_list("action", "actor")) == [
        ("calendar_feed.made", reader.pk),
        ("calendar_feed.made", other.pk),
        ("calendar_feed.revoked", reader.pk),
    ]


def test_what_ended_and_what_is_a_colleagues_is_not_listed():
    reader = make.user(Role.LAWYER)
    past = timezone.now() - timedelta(days=91)
    made(make.user(Role.LAWYER), name="Canary theirs")
    gone, over = made(reader, name="Canary revoked"), made(reader, name="Canary over")
    CalendarFeed.objects.filter(pk=gone.pk).update(revoked_at=timezone.now())
    CalendarFeed.objects.filter(pk=over.pk).update(created_at=past, expires_at=past + timedelta(days=90))

    assert "Canary" not in signed_in(reader).get(PAGE).content.decode()


def test_the_page_costs_the_same_with_more_feeds():
    reader = make.user(Role.LAWYER)
    made(reader)
    one = cost(reader, PAGE)
    made(reader)
    made(reader)

    assert (one, cost(reader, PAGE)) == (5, 5)


@pytest.mark.parametrize("file", ["cases/management/commands/up.py", "Dockerfile"])
def test_the_web_server_writes_no_addresses(file):
    text = (ROOT / file).read_text(encoding="utf-8")

    assert text.count("--no-access-log") == 1
    assert '"--access-log' not in text
