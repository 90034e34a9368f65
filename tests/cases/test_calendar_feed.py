"""The personal calendar feed: who is answered, what it tells, and that other projects' parsers read it the same way."""

import io
import logging
import re
import subprocess
import sys
import uuid
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from ics import Calendar as StrictCalendar

from cases.actions.calendar_feeds import FETCHES, hash_of, make_feed
from cases.actions.hearings import cancel_hearing, hold_hearing, postpone_hearing
from cases.calendar.dated import KINDS
from cases.calendar.document import calendar_document, uid_of
from cases.calendar.zones import vtimezone
from cases.models import CalendarFeed, Submission, Task
from config.shared.masked_logs import MaskingFormatter
from people.enums import Level, Role
from people.models import AuditEvent, Membership
from tests import make

pytestmark = pytest.mark.django_db

ALMATY = ZoneInfo("Asia/Almaty")


def feed_of(user, **chosen):
    """``(feed, its address)``."""
    feed, secret = make_feed(
        user, now=timezone.now(), **{"name": "my phone", "names_item": True, "only_mine": False} | chosen
    )
    return feed, f"/api/v1/calendar/{secret}.ics"


def fetch(address, status=200, **headers):
    answer = Client().get(address, headers=headers)
    assert answer.status_code == status
    return answer


def lines(answer):
    """Unfolded content lines."""
    return answer.content.decode().replace("\r\n ", "").split("\r\n")


def values(answer, name):
    found = (re.match(rf"{name}(?:;[^:]*)?:(.*)", line) for line in lines(answer))
    return [match.group(1) for match in found if match]


def every_kind(case, reader, day):
    proceeding = make.proceeding(case=case, title="Secretproceeding", court=make.organisation("Secretcourt"))
    noon = datetime.combine(day, datetime.min.time(), ALMATY) + timedelta(hours=12)
    person = make.person("Secretperson", desk=case.desk)
    return [
        make.hearing(proceeding=proceeding, starts_at=noon, room="Secretroom", court=proceeding.court),
        make.detention(case=case, person=person, expires_at=noon, expires_by_hand=True, expires_reason="Secretreason"),
        make.deadline(case=case, title="Secrettitle", due_at=noon),
        make.note(desk=case.desk, number="Secretnumber", reply_due_on=day),
        Submission.objects.create(
            case=case, body=proceeding.court, procedure="Secretprocedure", reply_due_on=day, status="sent"
        ),
        Task.objects.create(case=case, title="Secrettask", assignee=reader, due_on=day),
    ]


def test_unless_asked_for_more_an_entry_is_a_day_with_two_words_on_it():
    case = make.case(title="Secretcase")
    reader = make.lawyer_on(case)
    day = date.today() + timedelta(days=20)
    rows = every_kind(case, reader, day)
    _, address = feed_of(reader, names_item=False)

    answer = fetch(address)

    assert values(answer, "SUMMARY") == ["Arasha item"] * 6
    assert values(answer, "DTSTART") == [f"{day:%Y%m%d}"] * 6
    body = answer.content.decode()
    assert "Secret" not in body
    assert "T120000" not in body
    assert [row.reference for row in rows if row.reference in body] == []
    assert [row for row in rows if str(row.pk) in body or str(row.pk.hex) in body] == []


def test_asked_for_more_it_tells_reference_kind_and_hour_and_still_no_name():
    case = make.case(title="Secretcase")
    reader = make.lawyer_on(case)
    day = date.today() + timedelta(days=20)
    rows = every_kind(case, reader, day)
    _, address = feed_of(reader)

    answer = fetch(address)

    for row in rows:
        row.refresh_from_db()
    hearing, custody, deadline, note, submission, task = (row.reference for row in rows)
    assert values(answer, "SUMMARY") == [
        f"Hearing: Trial sitting\\, {hearing}",
        f"Ordered custody term runs out: Administrative arrest (KZ)\\, {custody}",
        f"Deadline: Appeal term\\, {deadline}",
        f"Reply to a note due\\, {note}",
        f"Reply to a submission due\\, {submission}",
        f"Task\\, {task}",
    ]
    assert f"DTSTART;TZID=Asia/Almaty:{day:%Y%m%d}T120000" in lines(answer)
    assert "Secret" not in answer.content.decode()


def test_other_desks_levels_and_colleagues_tasks_leave_no_trace():
    case = make.case()
    reader = make.user(Role.COORDINATOR, on=case.desk)
    _, address = feed_of(reader)
    empty = fetch(address)
    day = date.today() + timedelta(days=3)
    other = make.case()
    every_kind(other, make.user(), day)
    hidden = every_kind(make.case(desk=case.desk, level=Level.RESTRICTED), make.user(), day)
    type(hidden[3]).objects.filter(desk=case.desk).update(level=Level.RESTRICTED)

    again = fetch(address)

    assert again.content == empty.content
    assert b"BEGIN:VEVENT" not in again.content


def test_only_mine_leaves_out_the_cases_of_colleagues():
    case = make.case()
    other = make.case(desk=case.desk)
    reader = make.lawyer_on(case)
    mine, theirs = (make.hearing(proceeding=make.proceeding(case=one)) for one in (case, other))

    few = fetch(feed_of(reader, only_mine=True)[1]).content.decode()
    many = fetch(feed_of(reader)[1]).content.decode()

    assert (mine.reference in few, theirs.reference in few) == (True, False)
    assert (mine.reference in many, theirs.reference in many) == (True, True)


def test_rights_are_asked_at_each_fetch():
    hearing = make.hearing()
    reader = make.user(Role.LAWYER, on=hearing.desk)
    make.membership(reader, Role.LAWYER)  # another desk, so that the account keeps a role
    _, address = feed_of(reader)

    before = fetch(address).content.decode()
    ended = timezone.now() - timedelta(seconds=1)
    Membership.objects.filter(user=reader, desk=hearing.desk).update(granted_at=ended, valid_until=ended)
    after = fetch(address).content.decode()

    assert hearing.reference in before
    assert "VEVENT" not in after


def revoked(feed):
    CalendarFeed.objects.filter(pk=feed.pk).update(revoked_at=timezone.now())


def run_out(feed):
    past = timezone.now() - timedelta(days=91)
    CalendarFeed.objects.filter(pk=feed.pk).update(created_at=past, expires_at=past + timedelta(days=90))


def closed(feed):
    type(feed.owner).objects.filter(pk=feed.owner_id).update(is_active=False)


def without_role(feed):
    feed.owner.memberships.update(role=Role.RESEARCHER)


@pytest.mark.parametrize("ends", [revoked, run_out, closed, without_role])
def test_a_feed_that_ended_is_answered_like_one_that_never_was(ends):
    reader = make.user(Role.LAWYER)
    feed, address = feed_of(reader)
    fetch(address)

    ends(feed)

    wrong = fetch("/api/v1/calendar/" + "A" * 43 + ".ics", 404)
    ended, odd = fetch(address, 404), fetch("/api/v1/calendar/x.ics", 404)
    assert ended.content == wrong.content == odd.content
    assert dict(ended.headers) == dict(wrong.headers) == dict(odd.headers)


@pytest.mark.parametrize(
    ("role", "answer"),
    [
        (Role.CASEWORKER, 200),
        (Role.LAWYER, 200),
        (Role.COORDINATOR, 200),
        (Role.RESEARCHER, 404),
        (Role.ADMINISTRATOR, 404),
        (Role.AUDITOR, 404),
    ],
)
def test_whose_feed_is_answered(role, answer):
    hearing = make.hearing()
    reader = make.user(role, on=hearing.desk)
    other = make.hearing()

    body = fetch(feed_of(reader)[1], answer).content.decode()

    assert (hearing.reference in body) is (answer == 200)
    assert other.reference not in body


def test_only_reading_is_answered():
    _, address = feed_of(make.user(Role.LAWYER))

    assert [getattr(Client(), method)(address).status_code for method in ("head", "post", "put", "delete")] == [
        200,
        405,
        405,
        405,
    ]


def test_the_secret_is_long_kept_as_a_hash_and_found_nowhere():
    reader = make.user(Role.LAWYER)
    feed, address = feed_of(reader)
    secret = address.rsplit("/", 1)[1].removesuffix(".ics")
    answer = fetch(address)

    assert len(secret) == 43  # 256 bits in base64
    assert feed.secret_hash == hash_of(secret) != secret
    with connection.cursor() as cursor:
        cursor.execute("select to_jsonb(f)::text from cases_calendarfeed f")
        assert secret not in str(cursor.fetchall())
    assert secret not in str(list(AuditEvent.objects.values()))
    assert secret not in answer.content.decode() + str(answer.headers)
    assert answer["Cache-Control"] == "private, no-cache"
    assert answer["Referrer-Policy"] == "no-referrer"


def test_it_lasts_ninety_days_and_notes_the_last_fetch():
    feed, address = feed_of(make.user(Role.LAWYER))
    assert (feed.expires_at - feed.created_at, feed.last_fetched_at) == (timedelta(days=90), None)

    fetch(address)

    feed.refresh_from_db()
    assert timezone.now() - feed.last_fetched_at < timedelta(minutes=1)


def test_a_feed_fetched_too_often_waits_and_another_does_not():
    reader = make.user(Role.LAWYER)
    feed, address = feed_of(reader)
    for _ in range(30):
        fetch(address)

    refused = fetch(address, 429)

    assert 3500 < int(refused["Retry-After"]) <= 3601
    assert FETCHES == 30
    fetch(feed_of(reader)[1])
    CalendarFeed.objects.filter(pk=feed.pk).update(counted_since=timezone.now() - timedelta(minutes=61))
    fetch(address)


def test_what_did_not_change_is_not_sent_again():
    case = make.case()
    reader = make.lawyer_on(case)
    hearing = make.hearing(proceeding=make.proceeding(case=case))
    _, address = feed_of(reader)
    first = fetch(address)

    same = fetch(address, 304, if_none_match=first["ETag"])
    weak = fetch(address, 304, if_none_match=f'"other", W/{first["ETag"]}')
    postpone_hearing(hearing, until=hearing.starts_at + timedelta(days=1), by=reader, now=timezone.now())
    changed = fetch(address, 200, if_none_match=first["ETag"])

    assert (same.content, weak.content, same["ETag"]) == (b"", b"", first["ETag"])
    assert changed["ETag"] != first["ETag"]


def test_a_moved_and_then_cancelled_hearing_keeps_its_uid_and_counts_on():
    case = make.case()
    reader = make.lawyer_on(case)
    start = datetime(2027, 3, 3, 10, tzinfo=ALMATY)
    hearing = make.hearing(proceeding=make.proceeding(case=case), starts_at=start)
    now = datetime(2027, 1, 1, tzinfo=UTC)

    def told():
        hearing.refresh_from_db()
        document = calendar_document([hearing], user=reader, names_item=True)
        (event,) = StrictCalendar(document.decode()).events
        extra = {line.name: line.value for line in event.extra}
        return event.uid, int(extra["SEQUENCE"]), event.status, event.begin.datetime

    planned = told()
    postpone_hearing(hearing, until=start + timedelta(days=2), by=reader, now=now)
    moved = told()
    cancel_hearing(hearing, reason="the judge is ill", by=reader, now=now)
    cancelled = told()

    uid = uid_of(hearing, reader)
    assert planned == (uid, 1, "CONFIRMED", start)
    assert moved == (uid, 2, "CONFIRMED", start + timedelta(days=2))
    assert cancelled == (uid, 3, "CANCELLED", start + timedelta(days=2))


def test_what_was_cancelled_stays_for_thirty_days_and_what_was_held_stays_as_it_was():
    case = make.case()
    reader = make.lawyer_on(case)
    proceeding = make.proceeding(case=case)
    now = timezone.now()
    days = {"gone": -33, "cancelled": -28, "held": -1, "far": 402}
    rows = {
        name: make.hearing(proceeding=proceeding, starts_at=now + timedelta(days=day)) for name, day in days.items()
    }
    for name in ("gone", "cancelled"):
        cancel_hearing(rows[name], reason="ill", by=reader, now=now)
    hold_hearing(rows["held"], result="Adjourned for want of an interpreter", by=reader, now=now)
    _, address = feed_of(reader)

    told = dict(zip(values(fetch(address), "SUMMARY"), values(fetch(address), "STATUS"), strict=True))

    assert told == {
        f"Cancelled: Hearing: Trial sitting\\, {rows['cancelled'].reference}": "CANCELLED",
        f"Hearing: Trial sitting\\, {rows['held'].reference}": "CONFIRMED",
    }


def test_two_colleagues_get_two_uids_and_one_colleague_the_same_in_feed_and_file():
    case = make.case()
    first, second = make.lawyer_on(case), make.lawyer_on(case)
    hearing = make.hearing(proceeding=make.proceeding(case=case))
    browser = Client()
    browser.force_login(first)

    uids = [
        values(fetch(feed_of(first)[1]), "UID"),
        values(fetch(feed_of(first, names_item=False)[1]), "UID"),
        values(browser.get(f"/docket/hearing/{hearing.pk}.ics"), "UID"),
        values(fetch(feed_of(second)[1]), "UID"),
    ]

    assert uids[0] == uids[1] == uids[2] != uids[3]


def test_the_document_keeps_to_the_standard():
    case = make.case()
    reader = make.lawyer_on(case)
    every_kind(case, reader, date.today() + timedelta(days=20))
    answer = fetch(feed_of(reader)[1])
    body = answer.content

    assert body.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert b"\n" not in body.replace(b"\r\n", b"")
    assert values(answer, "REFRESH-INTERVAL") == ["PT1H"]
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT1H" in lines(answer)
    assert len(values(answer, "DTSTAMP")) == 6
    assert all(re.fullmatch(r"\d{8}T\d{6}Z", stamp) for stamp in values(answer, "DTSTAMP"))
    assert b"VALARM" not in body
    assert b"METHOD" not in body
    assert values(answer, "CLASS") == ["PRIVATE"] * 6
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"


def unknown_zone():
    """A name no table has, another each time: vobject keeps the zones it met."""
    return f"Court/{uuid.uuid4()}"


def document_of(reader, *rows):
    return calendar_document(rows, user=reader, names_item=True).decode()


AROUND_THE_CHANGE = [
    # The clocks of Kazakhstan's capital zone went from +06 to +05 at midnight before 2024-03-01.
    (datetime(2024, 2, 29, 10, 0, tzinfo=ALMATY), "2024-02-29T04:00:00+00:00"),
    (datetime(2024, 2, 29, 17, 30, tzinfo=UTC), "2024-02-29T17:30:00+00:00"),
    (datetime(2024, 3, 1, 10, 0, tzinfo=ALMATY), "2024-03-01T05:00:00+00:00"),
    (datetime(2024, 2, 1, 0, 0, tzinfo=ALMATY), "2024-01-31T18:00:00+00:00"),
    (datetime(2026, 7, 1, 9, 15, tzinfo=ALMATY), "2026-07-01T04:15:00+00:00"),
]


@pytest.mark.parametrize(("starts_at", "in_utc"), AROUND_THE_CHANGE)
def test_two_other_parsers_read_the_same_moment_over_the_change_of_2024(starts_at, in_utc):
    """``ics`` by the tz database; vobject by the VTIMEZONE alone, under a name no table knows."""
    text = document_of(make.user(), make.hearing(starts_at=starts_at))

    (event,) = StrictCalendar(text).events
    read = vobject.readOne(io.StringIO(text.replace("Asia/Almaty", unknown_zone()))).vevent.dtstart.value

    assert event.begin.datetime.astimezone(UTC).isoformat() == in_utc
    assert read.astimezone(UTC).isoformat() == in_utc
    assert event.duration == timedelta(hours=2)


def khal(folder, *words):
    """A calendar program as people run it, reading clocks in Geneva."""
    (folder / "khal").mkdir(exist_ok=True)
    (folder / "khal" / "config").write_text(
        "[calendars]\n[[court]]\n"
        f"path = {folder / 'court'}\n"
        "[locale]\nlocal_timezone = Europe/Zurich\ndefault_timezone = Europe/Zurich\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[sqlite]\npath = {folder / 'khal.db'}\n"
    )
    (folder / "court").mkdir(exist_ok=True)
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "khal", "-c", str(folder / "khal" / "config"), *words],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "", "HOME": str(folder), "LC_ALL": "C.UTF-8"},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_calendar_program_shows_the_courts_hours_in_its_own_zone_and_takes_a_move_as_a_move(tmp_path):
    case = make.case()
    reader = make.lawyer_on(case)
    proceeding = make.proceeding(case=case)
    before, after = (
        make.hearing(proceeding=proceeding, starts_at=datetime(2024, *day, 15, 0, tzinfo=ALMATY))
        for day in ((2, 29), (3, 1))
    )
    moved = make.hearing(proceeding=proceeding, starts_at=datetime(2027, 7, 5, 15, 0, tzinfo=ALMATY))
    file = tmp_path / "feed.ics"
    listed = ("list", "--format", "{start} {title}", "--day-format", "")

    file.write_text(document_of(reader, before, after, moved))
    khal(tmp_path, "import", "--batch", "-a", "court", str(file))
    old = khal(tmp_path, *listed, "2024-02-28", "5d").split("\n")
    postpone_hearing(moved, until=moved.starts_at + timedelta(days=1), by=reader, now=datetime(2027, 1, 1, tzinfo=UTC))
    moved.refresh_from_db()
    file.write_text(document_of(reader, moved))
    khal(tmp_path, "import", "--batch", "-a", "court", str(file))
    new = khal(tmp_path, *listed, "2027-07-01", "10d").split("\n")

    assert [line for line in old if line] == [
        f"2024-02-29 10:00 Hearing: Trial sitting, {before.reference}",  # 15:00 at +06
        f"2024-03-01 11:00 Hearing: Trial sitting, {after.reference}",  # 15:00 at +05
    ]
    assert [line for line in new if line] == [f"2027-07-06 12:00 Hearing: Trial sitting, {moved.reference}"]


def test_vobject_finds_nothing_missing_in_a_whole_feed():
    case = make.case()
    reader = make.lawyer_on(case)
    day = date.today() + timedelta(days=20)
    every_kind(case, reader, day)
    calendar = vobject.readOne(io.StringIO(fetch(feed_of(reader)[1]).content.decode()))

    calendar.validate(raiseException=True)
    assert [event.summary.value.split(", ")[0] for event in calendar.vevent_list] == [
        "Hearing: Trial sitting",
        "Ordered custody term runs out: Administrative arrest (KZ)",
        "Deadline: Appeal term",
        "Reply to a note due",
        "Reply to a submission due",
        "Task",
    ]
    assert [calendar.vevent_list[number].dtstart.value for number in (3, 4, 5)] == [day] * 3


@pytest.mark.parametrize(
    ("zone", "moments"),
    [
        ("Asia/Almaty", ["2020-01-01T00:00", "2024-02-29T16:59", "2024-02-29T18:00", "2031-06-01T00:00"]),
        ("Europe/Zurich", ["2026-03-29T00:59", "2026-03-29T01:00", "2026-10-25T00:59", "2026-10-25T01:00"]),
        ("America/New_York", ["2026-03-08T06:59", "2026-03-08T07:00", "2026-11-01T05:59", "2026-11-01T06:00"]),
        ("Asia/Urumqi", ["2026-03-08T06:59"]),
    ],
)
def test_a_zone_tells_the_offsets_of_the_tz_database(zone, moments):
    """Civil times written in the zone are read back by vobject, from the VTIMEZONE alone."""
    name = unknown_zone()
    component = vtimezone(zone, 2020, 2031).to_ical().decode().replace(zone, name)
    for moment in moments:
        there = datetime.fromisoformat(moment).replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
        text = (
            f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{component}BEGIN:VEVENT\r\nUID:1\r\n"
            f"DTSTAMP:20260101T000000Z\r\nDTSTART;TZID={name}:{there:%Y%m%dT%H%M%S}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
        read = vobject.readOne(io.StringIO(text)).vevent.dtstart.value
        if there.fold or there.replace(fold=1).utcoffset() != there.utcoffset():
            continue  # an hour that comes twice has one way of writing it
        assert read.utcoffset() == there.utcoffset(), moment


def test_a_feed_costs_the_same_at_one_row_of_each_kind_and_at_three():
    case = make.case()
    reader = make.lawyer_on(case)
    day = date.today() + timedelta(days=5)
    _, address = feed_of(reader, only_mine=True)

    def cost():
        with CaptureQueriesContext(connection) as asked:
            fetch(address)
        return len(asked)

    every_kind(case, reader, day)
    one = cost()
    every_kind(case, reader, day)
    every_kind(case, reader, day)

    assert (one, cost()) == (9, 9)  # the feed, its count, the roles, six kinds
    assert len(KINDS) == 6


def test_a_refused_address_is_masked_in_the_log():
    secret = "s" * 43
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(MaskingFormatter("%(levelname)s %(message)s"))
    logger = logging.getLogger("django.request")
    logger.addHandler(handler)
    try:
        fetch(f"/api/v1/calendar/{secret}.ics", 404)
        logger.error(
            "Internal Server Error: %s", f"/api/v1/calendar/{secret}.ics", exc_info=ValueError(f"/calendar/{secret}")
        )
    finally:
        logger.removeHandler(handler)

    assert "Not Found: /api/v1/calendar/…" in written.getvalue()
    assert secret not in written.getvalue()
