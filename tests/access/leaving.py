"""What leaves by itself, or was asked for once and is fetched later: mails, feeds, messages, webhooks, files."""

import json
from collections import defaultdict
from contextlib import suppress
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from django.core import mail
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases import reminders
from cases.actions.calendar_feeds import make_feed
from cases.enums import CaseDuty
from cases.models import Case, Deadline, Hearing, ItemTeam, NotificationPreference, Reminder, Task
from cases.tasks import deliver_reminders, sweep_reminders
from exchange.enums import ExportFormat
from exchange.exports.formats import formats_of
from exchange.exports.handing_out import Gone, hand_out
from exchange.exports.kinds import kinds_for
from exchange.exports.reading import Reading
from exchange.kinds import models
from exchange.letters import send_letters
from exchange.models import Letter, ToldMatches
from exchange.resources import open_to
from exchange.searches.digests import make_digests
from exchange.webhooks.planning import plan
from people.enums import Role
from people.models import User
from sources.models import DiplomaticNote
from tests import make
from tests.exchange.exports.files import all_words, built, taken, unpacked
from tests.exchange.watching import search, told, webhook

from .world import HIDDEN

WATCHED = ("persons", "cases", "detentions", "hearings", "testimonies")
DAY = timedelta(days=1)


def put_in_charge(world, staff):
    """They answer for every case, and for everything tomorrow, wherever it stands."""
    tomorrow = timezone.now() + DAY
    for rows in world.rows.values():
        for role, user in staff.items():
            duty = CaseDuty.LAWYER if role == "lawyer" else CaseDuty.CASEWORKER
            make.case_member(user, rows[Case], duty=duty)
        ItemTeam.objects.create(
            item_kind="note",
            item_id=rows[DiplomaticNote].pk,
            responsible=staff["caseworker"],
            backup=staff["coordinator"],
        )
    Hearing.objects.update(starts_at=tomorrow)
    Deadline.objects.update(due_at=tomorrow)
    Task.objects.update(due_on=tomorrow.date(), assignee=staff["caseworker"])
    DiplomaticNote.objects.update(reply_due_on=tomorrow.date())
    reminders.plan_all(now=timezone.now())


def messages_come():
    """Into the inbox; mails wait."""
    Reminder.objects.filter(channel="in_app").update(due_at=timezone.now())
    reminders.sweep()


def search_news_comes(days):
    """As of so many days from now, of everything the searches find; with the letters about it."""
    ToldMatches.objects.all().delete()
    make_digests(now=timezone.now() + days * DAY)
    Letter.objects.update(due_at=timezone.now())
    send_letters()


def mails_come(published):
    """By the way of the queue: leased, put on the broker, delivered by what stands there; and everybody's agenda."""
    User.objects.update(mail_names_item=True)
    for user in User.objects.all():
        weekday = timezone.now().astimezone(ZoneInfo(user.time_zone)).isoweekday()
        wish = {"has_agenda": True, "has_week": True, "agenda_at": time(0), "week_on": weekday}
        NotificationPreference.objects.filter(user=user).update(**wish)
    Reminder.objects.filter(status="planned").update(due_at=timezone.now())
    sweep_reminders()
    for message in published:
        if message.task == deliver_reminders.name:
            deliver_reminders(*message.args)


class Leaving:
    """One reader: what they ask for while they may, and all that reaches them afterwards."""

    def __init__(self, role, user, world):
        self.role, self.user, self.world = role, user, world
        self.feeds, self.searches, self.exports, self.formats = [], [], [], set()

    def ask(self):
        user, now = self.user, timezone.now()
        if user.roles & {Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR}:
            for only_mine in (True, False):
                given = {"name": f"mine {only_mine}", "names_item": True, "only_mine": only_mine}
                self.feeds.append(make_feed(user, now=now, **given)[1])
        kinds = [kind for kind in WATCHED if kind in open_to(user)]
        self.searches = [search(user, kind, resource=kind, frequency="daily") for kind in kinds]
        if Role.COORDINATOR in user.roles:
            for name in ("own desk", *HIDDEN):
                webhook(user, self.world.desks[name], kinds=kinds, name=name)
        elif Role.RESEARCHER in user.roles:
            webhook(user, kinds=kinds)
        if kinds_for(user):
            self.exports = [built(user, "cases"), built(user, "persons", "csv")]

    def fetched(self) -> dict[str, str]:
        """Way out → all that lies there now."""
        browser, user = Client(), self.user
        browser.force_login(user)
        pages = {name: browser.get(reverse(name)) for name in ("inbox", "agenda", "agenda_week")}
        feeds = [Client().get(reverse("calendar-feed", args=[secret])) for secret in self.feeds]
        letters = Letter.objects.filter(recipient=user).values_list("pk", flat=True)
        news = [browser.get(reverse("api-search-news", args=[each.pk])) for each in self.searches]
        return {
            **{name: _words([answer]) for name, answer in pages.items()},
            "feeds": _words(feeds).replace("\r\n ", ""),  # long lines are folded
            "messages over the API": _words([browser.get("/api/v1/notifications/?page_size=200")]),
            "told": _words([browser.get(f"/told/{pk}/", follow=True) for pk in letters]),
            "news over the API": _words(news),
        }

    def reached(self, heard) -> dict[str, str]:
        """Way out → all that came by it. ``heard``: by owner, what receivers of webhooks were told."""
        letters = [letter.message().as_string() for letter in mail.outbox if letter.to == [self.user.email]]
        return self.fetched() | {
            "mails": "\n".join(letters),
            "webhooks": "\n".join(heard[self.user.pk]),
            "exports": "\n".join(self._exported()),
            "exports asked for before": "\n".join(self._handed_out()),
        }

    def _exported(self):
        """One kind of rows in each format; that no kind tells more is for ``tests/exchange/exports/test_reach.py``."""
        for number, format in enumerate(ExportFormat.values):
            kinds = [kind for kind in kinds_for(self.user) if format in formats_of(kind, self._fields(kind))]
            for kind in kinds[number % 3 :][:1]:
                with suppress(ValidationError):  # there is no row for them
                    yield all_words(taken(self.user, kind.name, format))
                    self.formats.add(format)

    def _fields(self, kind):
        return Reading(kind, self.user).fields

    def _handed_out(self):
        for export in self.exports:
            with suppress(Gone):
                yield all_words(unpacked(b"".join(hand_out(export, by=self.user, now=timezone.now()))))


def webhooks_come(world) -> dict[int, list[str]]:
    """By the owner: what is told once every row was touched, caught at the exit."""
    touch(world)
    ears = [told(), told()]  # the second hears what a slow machine left for it
    owners = {str(hook.pk): user.pk for user in User.objects.all() for hook in user.webhooks.all()}
    by_owner = defaultdict(list)
    for body in [body for ear in ears for body in ear.bodies]:
        by_owner[owners[json.loads(body)["webhook"]]].append(body.decode())
    return by_owner


def plan_webhooks(world):
    touch(world)
    plan(now=timezone.now())


def touch(world):
    for rows in world.rows.values():
        for model in map(models().get, WATCHED):
            model.objects.filter(pk=rows[model].pk).update(updated_at=timezone.now())


def _words(answers):
    return "\n".join(answer.content.decode() for answer in answers if answer.status_code == 200)
