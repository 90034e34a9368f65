"""Being told what a saved search found: of what is new and changed, at one's hour, by a mail that names nothing."""

from datetime import date, datetime, time, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.core.management import call_command

from cases.models import Notification, NotificationPreference
from exchange.actions import searches as acts
from exchange.letters import send_letters
from exchange.models import Letter, SavedSearch, SearchDigest, SearchFinding, WebhookDelivery
from exchange.searches import digests
from exchange.searches import matches as matching
from exchange.searches.digests import due_day, make_digests
from exchange.searches.rows import changes_since
from exchange.sweep import tidy
from people.actions.records import save_record
from people.enums import Level, Role
from people.models import Membership, Person
from tests import make

from .watching import NOW, search, webhook

pytestmark = pytest.mark.django_db
ALMATY = ZoneInfo("Asia/Almaty")


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def caseworker(desk):
    return make.user(Role.CASEWORKER, on=desk)


def next_day(days=1):
    return NOW() + timedelta(days=days)


def change(person, by, **fields):
    for name, value in fields.items():
        setattr(person, name, value)
    save_record(person, by=by)


def found():
    """``(new, changed)`` of each finding, oldest first."""
    findings = SearchFinding.objects.order_by("digest__for_day", "id")
    return [(each.new_ids, dict(zip(each.changed_ids, each.changed_from, strict=True))) for each in findings]


@pytest.mark.parametrize(
    ("frequency", "moment", "day"),
    [
        # 21 November 2026 is a Saturday; the reader wakes at seven, and the week is told on Mondays
        ("daily", datetime(2026, 11, 21, 6, 59, tzinfo=ALMATY), date(2026, 11, 20)),
        ("daily", datetime(2026, 11, 21, 7, 0, tzinfo=ALMATY), date(2026, 11, 21)),
        ("weekly", datetime(2026, 11, 21, 12, 0, tzinfo=ALMATY), date(2026, 11, 16)),
        ("weekly", datetime(2026, 11, 23, 6, 59, tzinfo=ALMATY), date(2026, 11, 16)),
        ("weekly", datetime(2026, 11, 23, 7, 0, tzinfo=ALMATY), date(2026, 11, 23)),
    ],
)
def test_it_is_told_at_the_readers_hour_in_their_zone(caseworker, frequency, moment, day):
    NotificationPreference.objects.filter(user=caseworker).update(agenda_at=time(7), week_on=1)
    caseworker.refresh_from_db()

    assert due_day(caseworker, frequency, moment.astimezone(ZoneInfo("UTC"))) == day


def test_what_is_new_and_what_changed_is_told_once(desk, caseworker):
    known = make.person(desk=desk, sex="female")
    untouched = make.person(desk=desk, sex="female")
    search(caseworker, query="sex=female", frequency="daily")
    new, other = make.person(desk=desk, sex="female"), make.person(desk=desk, sex="male")
    change(known, caseworker, occupation="teacher")

    first, second = make_digests(now=next_day()), make_digests(now=next_day())
    change(other, caseworker, sex="female")  # it matches now, so it is new
    third = make_digests(now=next_day(2))
    nothing = make_digests(now=next_day(3))

    assert (first, second, third, nothing) == (1, 0, 1, 0)
    assert found() == [([new.pk], {known.pk: 1}), ([other.pk], {})]
    digest = SearchDigest.objects.order_by("for_day").first()
    assert digest.counts == "1 new, 1 changed"
    assert untouched.pk not in found()[0][1]


def test_nothing_is_told_when_nothing_changed(desk, caseworker):
    make.person(desk=desk)
    search(caseworker, frequency="daily")

    assert make_digests(now=next_day()) == 0
    send_letters()

    assert (Notification.objects.count(), Letter.objects.count(), mail.outbox) == (0, 0, [])


def test_several_searches_are_one_message(desk, caseworker):
    search(caseworker, "Women", query="sex=female", frequency="daily")
    search(caseworker, "Cases", resource="cases", frequency="daily")
    search(caseworker, "Never told")
    make.person(desk=desk, sex="female")
    make.case(desk=desk)

    make_digests(now=next_day())

    assert [each.search.name for each in SearchFinding.objects.order_by("id")] == ["Cases", "Women"]
    assert (Notification.objects.count(), Letter.objects.count()) == (1, 1)


def test_the_mail_is_the_fixed_sentence_and_a_link_with_a_random_id(desk, caseworker):
    search(caseworker, "Canary search", frequency="daily")
    person = make.person("Canary Ardak", desk=desk)
    make_digests(now=NOW() + timedelta(days=1))
    Letter.objects.update(due_at=NOW())
    send_letters()

    (letter,) = mail.outbox
    row = Letter.objects.get()
    assert letter.to == [caseworker.email]
    assert letter.subject == "Arasha: something waits for you"
    assert letter.body == (
        f"Something in Arasha waits for your attention. Sign in to read it:\n\nhttp://127.0.0.1:8000/told/{row.pk}/\n"
    )
    for secret in ("anary", str(person.pk), person.reference, "search", "1 new"):
        assert secret not in letter.body + str(letter.extra_headers)
    notice = Notification.objects.get()
    assert (notice.recipient, notice.item_kind, notice.lead) == (caseworker, "saved_search", "matched")
    assert notice.item_id == SearchDigest.objects.get().pk


def test_the_timer_sends_it_without_a_queue(desk, caseworker):
    search(caseworker, frequency="daily")
    make.person(desk=desk)
    make_digests(now=next_day())
    Letter.objects.update(due_at=NOW())
    said = StringIO()

    call_command("sweep", stdout=said)

    assert "1 letter sent" in said.getvalue()
    assert len(mail.outbox) == 1


def test_no_mail_for_whoever_wants_none_and_none_in_quiet_hours(desk, caseworker):
    quiet = make.user(Role.LAWYER, on=desk)
    here = NOW().astimezone(ALMATY)
    hours = {"quiet_from": (here - timedelta(hours=1)).time(), "quiet_to": (here + timedelta(hours=1)).time()}
    NotificationPreference.objects.filter(user=quiet).update(**hours)
    caseworker.mail_reminders = False
    caseworker.save()
    for reader in (caseworker, quiet):
        search(reader, frequency="daily")
    make.person(desk=desk)
    make_digests(now=next_day())
    Letter.objects.update(due_at=NOW())

    counts = send_letters()

    assert (dict(counts), mail.outbox) == ({"letter quiet": 1}, [])
    assert list(Letter.objects.values_list("recipient", "status")) == [(quiet.pk, "planned")]
    assert Notification.objects.count() == 2


def test_the_question_is_asked_with_the_rights_of_that_moment(desk, caseworker):
    search(caseworker, frequency="daily")
    make.person("Canary other desk")
    make.person("Canary above", desk=desk, level=Level.RESTRICTED)
    seen = make.person(desk=desk)

    make_digests(now=next_day())

    assert found() == [([seen.pk], {})]


def test_a_researcher_is_told_of_what_was_agreed_to(desk):
    researcher = make.user(Role.RESEARCHER, on=desk)
    search(researcher, frequency="daily")
    agreed, _ = make.person(desk=desk), make.person("Canary silent", desk=desk)
    make.consent(agreed, "research")

    make_digests(now=next_day())

    assert found() == [([agreed.pk], {})]


def test_a_grant_that_ended_pauses_it_and_says_so(desk, caseworker):
    make.membership(caseworker, Role.RESEARCHER, on=desk)  # sleeps while they are on staff
    made = search(caseworker, resource="tasks", frequency="daily")
    Membership.objects.filter(user=caseworker, role=Role.CASEWORKER).update(
        granted_at=NOW() - timedelta(days=2), valid_until=NOW() - timedelta(days=1)
    )

    told = make_digests(now=next_day())

    made.refresh_from_db()
    assert (told, made.paused, found()) == (1, "no_access", [([], {})])
    assert SearchDigest.objects.get().counts == "1 paused"
    assert (Notification.objects.count(), Letter.objects.count()) == (1, 1)
    assert make_digests(now=next_day(2)) == 0


def test_a_search_that_finds_too_much_pauses_and_goes_on_when_it_finds_less(desk, caseworker, monkeypatch):
    made = search(caseworker, frequency="daily")
    make.person(desk=desk)
    monkeypatch.setattr(matching, "MOST_MATCHES", 0)
    make_digests(now=next_day())
    made.refresh_from_db()
    assert made.paused == "too_many"

    monkeypatch.undo()
    acts.resume_search(made, by=caseworker, now=NOW())

    assert SavedSearch.objects.get().paused == ""


def test_a_filter_that_is_not_valid_any_more_pauses_it(desk, caseworker):
    case = make.case(desk=desk)
    made = search(caseworker, resource="detentions", query=f"case={case.pk}", frequency="daily")
    case.desk = make.desk()
    case.save()

    make_digests(now=next_day())

    made.refresh_from_db()
    assert made.paused == "unreadable"


def test_whatever_one_question_runs_into_the_others_are_asked(desk, caseworker, monkeypatch, caplog):
    broken = search(make.user(Role.CASEWORKER, on=desk), frequency="daily")
    mine = search(caseworker, frequency="daily")
    make.person(desk=desk)
    known = digests.matches

    def matches(search):
        if search.pk == broken.pk:
            raise TypeError("canary")
        return known(search)

    monkeypatch.setattr(digests, "matches", matches)

    assert make_digests(now=next_day()) == 1
    assert SearchFinding.objects.get().search == mine
    assert "No digest of saved searches for account" in caplog.text


def test_what_was_paused_is_no_news_afterwards(desk, caseworker):
    made = search(caseworker, frequency="daily")
    acts.pause_search(made, by=caseworker)
    make.person(desk=desk)
    assert make_digests(now=next_day()) == 0

    acts.resume_search(made, by=caseworker, now=NOW())

    assert make_digests(now=next_day()) == 0


def test_a_webhook_that_asked_for_it_hears_that_a_search_found_something(desk):
    coordinator = make.user(Role.COORDINATOR, on=desk)
    hook = webhook(coordinator, desk, events=["matched"], kinds=[])
    made = search(coordinator, frequency="daily")
    make.person(desk=desk)

    make_digests(now=next_day())

    told = WebhookDelivery.objects.values_list("webhook", "event", "kind", "row_id", "version")
    assert list(told) == [(hook.pk, "matched", "saved-searches", made.pk, None)]


def test_what_changed_is_told_by_the_fields_the_reader_reads(desk, caseworker):
    researcher = make.user(Role.RESEARCHER, on=desk)
    person = make.person(desk=desk, occupation="teacher")
    make.consent(person, "research")
    change(person, caseworker, occupation="driver", summary="canary")

    for_staff = changes_since(caseworker, "persons", {person.pk: 1})
    for_research = changes_since(researcher, "persons", {person.pk: 1})

    assert for_staff == {person.pk: [("occupation", "teacher", "driver"), ("summary", "", "canary")]}
    assert for_research == {person.pk: [("version", 1, 2)]}
    Person.objects.filter(pk=person.pk).update(level=Level.PROTECTED)
    assert changes_since(caseworker, "persons", {person.pk: 1}) == {}


def test_old_news_and_what_was_deleted_a_month_ago_is_forgotten(desk, caseworker):
    made = search(caseworker, frequency="daily")
    make.person(desk=desk)
    make_digests(now=next_day())
    acts.delete_search(made, by=caseworker, now=NOW())

    tidy(now=NOW() + timedelta(days=29))
    assert (SavedSearch.objects.count(), SearchDigest.objects.count()) == (1, 1)
    tidy(now=NOW() + timedelta(days=92))

    assert (SavedSearch.objects.count(), SearchDigest.objects.count()) == (0, 0)
