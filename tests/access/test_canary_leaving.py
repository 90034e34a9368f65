"""What reaches each role outside the pages it opens tells of no row it may not see, not even where it was asked for
while the row was theirs to see; and it does tell of those it may."""

import pytest
from django.core import mail

from exchange.enums import ExportFormat
from exchange.models import ImportBatch
from exchange.tasks import ask_for_work, start_export
from people.accounts.mail import ASKED, CHANGED, INVITED, RESET, send
from people.chain.telling import anchor_and_tell
from sources.models import EvidenceFile
from sources.tasks import ask_for_clean_copy
from tests.exchange.exports.conftest import export_folder
from tests.exchange.exports.files import asked

from .leaving import (
    Leaving,
    mails_come,
    messages_come,
    plan_webhooks,
    put_in_charge,
    search_news_comes,
    webhooks_come,
)
from .marks import shows
from .world import ON_DESKS, READERS, WORDS, World

__all__ = ["export_folder"]
pytestmark = pytest.mark.django_db

STAFF = {"inbox", "agenda", "mails", "feeds", "messages over the API", "told", "news over the API"}
STAFF |= {"exports"}
# Reader → by which ways rows of their own desk reach them. Files asked for before hold other rows too: none is given.
REACHED_BY = {
    "caseworker": STAFF,
    "lawyer": STAFF,
    "coordinator": STAFF | {"agenda_week", "webhooks"},
    "custodian": STAFF,
    "researcher": {"told", "news over the API", "webhooks", "exports"},
    "administrator": set(),
    "auditor": set(),
}
RUNG_FOR = {
    "cases.tasks.deliver_reminders",
    "exchange.tasks.build_export",
    "exchange.tasks.work_on_import",
    "sources.tasks.clean_copy",
}


# What a caseworker did see of other desks, while they were theirs to see: what is looked for can be found.
SEEN_BEFORE = {"inbox", "agenda", "feeds", "messages over the API", "told", "news over the API"}


def test_nothing_that_leaves_tells_what_its_reader_may_not_see(heard, published, settings):
    settings.EXPORTS_A_DAY = settings.WEBHOOKS_EACH = settings.WEBHOOKS_A_DAY = 1000
    world = World()
    readers = {role: world.reader(role) for role in READERS if role != "stranger"}
    leaving = [Leaving(role, user, world) for role, user in readers.items()]
    with world.while_all_was_open(readers):
        put_in_charge(world, {role: readers[role] for role in ON_DESKS if role != "researcher"})
        messages_come()
        for each in leaving:
            each.ask()
        search_news_comes(1)
        plan_webhooks(world)
        assert _ways_of(leaving[0].fetched(), world.foreign_to("caseworker")) == SEEN_BEFORE
    mail.outbox.clear()

    mails_come(published)
    search_news_comes(2)
    by_webhook = webhooks_come(world)
    reached, leaks = {}, {}
    for each in leaving:
        ways = each.reached(by_webhook)
        reached[each.role] = _ways_of(ways, world.marks_of("own desk"))
        leaks[each.role] = _ways_of(ways, world.foreign_to(each.role))

    assert leaks == dict.fromkeys(REACHED_BY, set())
    assert reached == REACHED_BY
    assert {format for each in leaving for format in each.formats} == set(ExportFormat.values)
    assert [line for line in heard if shows(WORDS.values(), line)] == []
    assert any("Not Found" in line for line in heard)


def test_the_queue_is_handed_ids_alone(published, settings, django_capture_on_commit_callbacks):
    world = World()
    caseworker = world.reader("caseworker")
    own = world.rows["own desk"]
    settings.EXPORT_ROWS_AT_ONCE = 0
    export = asked(caseworker, "persons")
    put_in_charge(world, {"caseworker": caseworker, "coordinator": world.reader("coordinator")})

    start_export(export)
    with django_capture_on_commit_callbacks(execute=True):
        ask_for_work(own[ImportBatch])
        ask_for_clean_copy(own[EvidenceFile])
    mails_come(published)

    handed = {message.task: str(message) for message in published}
    assert set(handed) >= RUNG_FOR
    ids = {"build_export": export, "work_on_import": own[ImportBatch], "clean_copy": own[EvidenceFile]}
    assert {name: str(row.pk) in handed[task] for task in handed for name, row in ids.items() if name in task} == {
        name: True for name in ids
    }
    marks = [mark for name in WORDS for mark in world.marks_of(name, ids=False)]
    assert [message.task for message in published if shows(marks, str(message))] == []


def test_mails_of_accounts_and_anchors_name_nobody():
    world = World()
    readers = {role: world.reader(role) for role in READERS if role != "stranger"}
    mail.outbox.clear()

    anchor_and_tell()
    for user in readers.values():
        for sentence in (INVITED, RESET, CHANGED, ASKED):
            send(user, sentence, "my_account")

    marks = [mark for name in WORDS for mark in world.marks_of(name)]
    told = {address for message in mail.outbox for address in message.to}
    assert told == {user.email for user in readers.values()}
    assert [message.subject for message in mail.outbox if shows(marks, f"{message.subject} {message.body}")] == []
    assert any("verify_audit" in message.body and message.to == [readers["auditor"].email] for message in mail.outbox)


def _ways_of(ways, marks) -> set[str]:
    return {way for way, words in ways.items() if shows(marks, words)}
