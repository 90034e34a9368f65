"""An export from the asking to its end: cap, approval, building, killing, downloading, expiring."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from cases.models import Notification
from cases.pages.inbox import messages, unread
from exchange.actions.exports import decide_export, take_back
from exchange.exports import building, parts
from exchange.exports.building import build
from exchange.exports.handing_out import Gone, hand_out
from exchange.exports.keeping import end_old, unheld
from exchange.models import Export, ExportPart
from exchange.pages.exports import asked_about
from exchange.tasks import start_export, tend_exports
from people.caps import TooOften
from people.enums import Level, Role
from people.models import AuditEvent, Membership
from sources.actions.withdrawals import withdraw_consent
from sources.models import Disclosure
from tests import make

from .files import asked, built, bytes_of, json_lines, unpacked

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def caseworker(desk):
    return make.user(Role.CASEWORKER, on=desk)


def stored(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def acts(export):
    rows = AuditEvent.objects.filter(object_id=str(export.pk)).order_by("pk")
    return list(rows.values_list("action", flat=True))


def test_a_small_export_is_made_at_once_and_noted_at_each_step(desk, caseworker):
    make.person(desk=desk)

    export = asked(caseworker, "persons")
    start_export(export)
    bytes_of(export)
    bytes_of(export)
    export.refresh_from_db()

    assert (export.state, export.counted, export.rows_done, export.downloads) == ("ready", 1, 1, 2)
    assert export.expires_at == export.built_at + timedelta(hours=24)
    assert acts(export) == ["export.asked", "export.built", "export.downloaded", "export.downloaded"]


def test_a_large_one_waits_for_a_worker(desk, caseworker, settings):
    settings.EXPORT_ROWS_AT_ONCE = 1
    for _ in range(2):
        make.person(desk=desk)

    export = asked(caseworker, "persons")
    start_export(export)

    export.refresh_from_db()
    assert export.state == "queued"
    assert list(unheld(now=timezone.now())) == [export.pk]


def test_ten_a_day(desk, caseworker, settings):
    settings.EXPORTS_A_DAY = 2
    make.person(desk=desk)
    for _ in range(2):
        asked(caseworker, "persons")

    with pytest.raises(TooOften):
        asked(caseworker, "persons")
    assert Export.objects.count() == 2


def test_above_the_cap_a_coordinator_of_every_desk_decides(desk, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 1
    second = make.desk()
    for place in (desk, second, second):
        make.person(desk=place)
    asker = make.user(Role.COORDINATOR, on=desk)
    make.membership(asker, Role.COORDINATOR, on=second)
    here, there = make.user(Role.COORDINATOR, on=desk), make.user(Role.COORDINATOR, on=second)
    elsewhere = make.user(Role.COORDINATOR)
    colleague = make.user(Role.CASEWORKER, on=desk)

    export = asked(asker, "persons")

    def deciding(user):
        return list(Export.objects.permitted(user, "approve"))

    assert export.state == "waiting"
    assert sorted(export.approvals.values_list("desk", "rows", "level")) == sorted([(desk.pk, 1, 1), (second.pk, 2, 1)])
    assert not build(export.pk, clock=timezone.now)
    assert [deciding(user) for user in (here, there, elsewhere, colleague, asker)] == [[export], [export], [], [], []]
    said = {"is_approved": True, "reason": "for the report", "now": timezone.now()}
    for nobody in (asker, elsewhere, colleague):
        with pytest.raises(ValidationError):
            decide_export(export, by=nobody, **said)
    assert decide_export(export, by=here, **said).state == "waiting"
    assert deciding(here) == []
    assert decide_export(export, by=there, **said).state == "queued"
    assert build(export.pk, clock=timezone.now)
    export.refresh_from_db()
    assert len(json_lines(unpacked(bytes_of(export)))) == 3


def test_a_coordinator_decides_on_no_rows_above_their_level(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    Membership.objects.filter(user=caseworker).update(max_level=Level.RESTRICTED)
    make.person(desk=desk, level=Level.RESTRICTED)
    low, high = make.user(Role.COORDINATOR, on=desk), make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)

    export = asked(caseworker, "persons")

    assert list(Export.objects.permitted(low, "approve")) == []
    assert list(Export.objects.permitted(high, "approve")) == [export]


def test_one_no_ends_it(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    coordinator = make.user(Role.COORDINATOR, on=desk)

    decide_export(export, is_approved=False, reason="ask for fewer", by=coordinator, now=timezone.now())

    export.refresh_from_db()
    assert (export.state, export.end_reason) == ("ended", "refused")
    assert not build(export.pk, clock=timezone.now)


def told(user):
    return list(Notification.objects.filter(recipient=user, item_kind="export").values_list("lead", flat=True))


def test_whoever_may_decide_is_told_and_then_whoever_asked(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    second = make.desk()
    make.membership(caseworker, Role.CASEWORKER, on=second)
    for place in (desk, second):
        make.person(desk=place)
    both = make.user(Role.COORDINATOR, on=desk)
    make.membership(both, Role.COORDINATOR, on=second)
    closed = make.user(Role.COORDINATOR, on=desk, is_active=False)

    refused, approved, forgotten = (asked(caseworker, "persons") for _ in range(3))
    decide_export(refused, is_approved=False, reason="ask for fewer", by=both, now=timezone.now())
    decide_export(approved, is_approved=True, reason="for the report", by=both, now=timezone.now())
    end_old(now=forgotten.expires_at)

    assert (told(both), told(closed)) == (["asked", "asked", "asked"], [])
    assert sorted(told(caseworker)) == ["approved", "refused", "undecided"]
    assert inbox_lines(both) == {"Export waits for your word"}


def inbox_lines(user):
    rows = list(unread(user))
    return {message.heading for message in messages(user, rows, now=timezone.now())}


def test_of_the_only_coordinator_a_coordinator_of_another_desk_of_theirs_decides(desk, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    make.person(desk=desk)
    alone, second = make.user(Role.COORDINATOR, on=desk), make.desk()
    make.membership(alone, Role.CASEWORKER, on=second)
    beside, elsewhere = make.user(Role.COORDINATOR, on=second), make.user(Role.COORDINATOR)

    export = asked(alone, "persons", query="sex=unknown")

    def deciding(user):
        return list(Export.objects.permitted(user, "approve"))

    assert [deciding(user) for user in (alone, beside, elsewhere)] == [[], [export], []]
    assert told(beside) == ["asked"]
    (about,) = asked_about(export, beside)
    assert (about.desk, about.is_elsewhere) == ("", True)
    (about,) = asked_about(export, alone)
    assert (about.desk, about.people) == (desk.name, [beside.full_name])

    second_here = make.user(Role.COORDINATOR, on=desk)
    assert [deciding(user) for user in (beside, second_here)] == [[], [export]]
    assert not Export.objects.permitted(beside).exists()


def test_where_nobody_else_reaches_the_rows_the_page_says_so(desk, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    alone = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)
    make.person(desk=desk, level=Level.RESTRICTED)
    make.user(Role.COORDINATOR, on=desk)

    export = asked(alone, "persons")

    (about,) = asked_about(export, alone)
    assert (about.people, about.is_elsewhere) == ([], False)


def test_rows_that_came_after_the_asking_are_not_taken_along(desk, caseworker):
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    make.person(desk=desk)

    build(export.pk, clock=timezone.now)

    export.refresh_from_db()
    assert (export.state, export.rows_done) == ("ready", 1)


def test_more_rows_by_now_than_may_leave_unapproved_end_it(desk, caseworker, settings, export_folder):
    settings.EXPORT_ROWS_UNAPPROVED = 1
    person, other = make.person(desk=desk, sex="female"), make.person(desk=desk, sex="male")
    export = asked(caseworker, "persons", query="sex=female")
    type(person).objects.filter(pk=other.pk).update(sex="female")

    assert not build(export.pk, clock=timezone.now)

    export.refresh_from_db()
    assert (export.state, export.end_reason) == ("ended", "grown")
    assert stored(export_folder) == []


def test_the_file_lies_sealed(desk, caseworker, export_folder):
    make.person("Sample Visibleword", desk=desk)
    export = built(caseworker, "persons", "ndjson")

    (name,) = stored(export_folder)
    (path,) = export_folder.rglob(name)
    assert name == str(export.parts.get().key)
    assert path.read_bytes()[:4] == b"AEV1"
    assert b"PK\x03\x04" not in path.read_bytes()
    assert b"Visibleword" not in path.read_bytes()


def test_a_changed_part_is_not_handed_out(desk, caseworker, export_folder):
    make.person(desk=desk)
    export = built(caseworker, "persons")
    (path,) = (path for path in export_folder.rglob("*") if path.is_file())
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[-20] ^= 1
    path.write_bytes(data)

    with pytest.raises(Gone) as gone:
        bytes_of(export)

    assert gone.value.reason == "failed"


def test_after_a_day_the_file_is_gone(desk, caseworker, export_folder):
    make.person(desk=desk)
    export = built(caseworker, "persons")

    assert end_old(now=export.expires_at - timedelta(seconds=1)) == 0
    assert len(stored(export_folder)) == 1
    assert end_old(now=export.expires_at) == 1

    export.refresh_from_db()
    assert (export.state, export.end_reason, export.rows_done) == ("ended", "expired", 1)
    assert stored(export_folder) == []
    assert ExportPart.objects.count() == 0
    with pytest.raises(Gone):
        bytes_of(export)


def test_a_file_whose_day_is_over_is_gone_without_the_clock_too(desk, caseworker, export_folder):
    make.person(desk=desk)
    export = built(caseworker, "persons")

    with pytest.raises(Gone) as gone:
        hand_out(export, by=caseworker, now=export.expires_at)

    assert gone.value.reason == "expired"
    assert stored(export_folder) == []


def test_what_nobody_decided_on_in_a_week_ends(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    make.person(desk=desk)
    export = asked(caseworker, "persons")

    end_old(now=export.asked_at + timedelta(days=7))

    export.refresh_from_db()
    assert (export.state, export.end_reason) == ("ended", "undecided")


def test_taken_back_the_file_is_gone_at_once(desk, caseworker, export_folder):
    make.person(desk=desk)
    export = built(caseworker, "persons")

    take_back(export, by=caseworker, now=timezone.now())

    assert (export.state, export.end_reason) == ("ended", "taken_back")
    assert stored(export_folder) == []


def test_a_row_it_names_that_is_hidden_by_now_ends_it(desk, caseworker):
    """The stay is theirs to see still; the person in it is not."""
    stay = make.detention(desk=desk)
    named, unnamed = built(caseworker, "detentions"), built(caseworker, "detentions", fields=["id", "began"])
    type(stay.person).objects.filter(pk=stay.person_id).update(desk=make.desk())

    with pytest.raises(Gone):
        bytes_of(named)
    assert json_lines(unpacked(bytes_of(unnamed))) == [{"id": str(stay.pk), "began": None}]


@pytest.mark.parametrize("change", ["grant ended", "row moved", "level raised", "account closed"])
def test_rights_that_ended_meanwhile_end_it(desk, caseworker, export_folder, change):
    person = make.person(desk=desk)
    export = built(caseworker, "persons")
    if change == "grant ended":
        Membership.objects.filter(user=caseworker).update(
            granted_at=timezone.now() - timedelta(days=2), valid_until=timezone.now() - timedelta(days=1)
        )
    elif change == "row moved":
        type(person).objects.filter(pk=person.pk).update(desk=make.desk())
    elif change == "level raised":
        type(person).objects.filter(pk=person.pk).update(level=Level.RESTRICTED)
    else:
        caseworker.is_active = False
        caseworker.save()

    with pytest.raises(Gone) as gone:
        bytes_of(Export.objects.get(pk=export.pk))

    export.refresh_from_db()
    assert (gone.value.reason, export.state, export.end_reason) == ("changed", "ended", "changed")
    assert stored(export_folder) == []
    assert acts(export)[-2:] == ["export.download_refused", "export.ended"]


def test_rights_that_ended_before_it_was_made_end_it(desk, caseworker):
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    Membership.objects.filter(user=caseworker).update(
        granted_at=timezone.now() - timedelta(days=2), valid_until=timezone.now() - timedelta(days=1)
    )

    assert not build(export.pk, clock=timezone.now)

    export.refresh_from_db()
    assert (export.state, export.end_reason) == ("ended", "changed")


def of_researcher(desk, *, identity_mode="full"):
    person = make.person("Sample Person", desk=desk)
    answer = make.consent(person, "research", identity_mode=identity_mode)
    return person, answer, make.user(Role.RESEARCHER, on=desk, full_name="Sample Researcher")


def test_what_left_for_research_is_on_record_for_each_answer_once(desk):
    person, answer, researcher = of_researcher(desk)
    make.detention(desk=desk, person=person, ended="2019", end_kind="released")
    make.detention(desk=desk, person=person)
    export = built(researcher, "detentions")

    assert export.purpose == "research"
    assert export.batches.get().consents == [answer.pk]
    assert Disclosure.objects.count() == 0
    bytes_of(export)
    bytes_of(export)

    left = Disclosure.objects.get()
    assert (left.consent, left.recipient, left.shown_as, left.sha256, left.desk) == (
        answer,
        "Sample Researcher",
        "full",
        export.sha256,
        desk,
    )
    assert left.what == f"Export {export.reference} of detentions, ndjson"


def test_a_withdrawal_between_making_and_taking_ends_it(desk, export_folder):
    person, _, researcher = of_researcher(desk)
    export = built(researcher, "persons")
    caseworker = make.user(Role.CASEWORKER, on=desk)

    taken_back = withdraw_consent(person, purposes=["research"], channel="phone", by=caseworker, now=timezone.now())

    assert taken_back.removed["exports"] == [export.reference]
    with pytest.raises(Gone):
        bytes_of(Export.objects.get(pk=export.pk))
    assert Disclosure.objects.count() == 0


def test_an_answer_that_ran_out_ends_it(desk, export_folder):
    """Nobody announces it: it is asked at the download."""
    person, answer, researcher = of_researcher(desk)
    export = built(researcher, "persons")
    type(answer).objects.filter(pk=answer.pk).update(is_live=False)

    with pytest.raises(Gone):
        bytes_of(export)

    assert stored(export_folder) == []


def test_a_yes_that_names_no_more_ends_it_too(desk):
    person, _, researcher = of_researcher(desk)
    export = built(researcher, "persons")
    make.consent(person, "research", identity_mode="pseudonym")

    with pytest.raises(Gone):
        bytes_of(export)


def test_a_file_of_many_parts_is_asked_about_part_by_part(desk, caseworker, monkeypatch):
    """What changed while it was being sent cuts the line before the bytes that tell of it."""
    monkeypatch.setattr("exchange.exports.reading.BATCH", 1)
    monkeypatch.setattr(parts, "PART", 64)
    people = [make.person(f"Sample {number}", desk=desk) for number in range(4)]
    export = built(caseworker, "persons", "parquet", fields=["reference"])
    assert export.parts.count() > 3

    pieces = hand_out(export, by=caseworker, now=timezone.now())
    next(pieces)
    type(people[0]).objects.filter(pk=people[0].pk).update(desk=make.desk())  # stands in the last batch
    with pytest.raises(Gone):
        list(pieces)

    export.refresh_from_db()
    assert export.end_reason == "changed"


class Killed(BaseException):
    pass


def test_a_killed_builder_leaves_nothing_half_done_and_another_goes_on(desk, caseworker, monkeypatch, export_folder):
    monkeypatch.setattr("exchange.exports.reading.BATCH", 1)
    monkeypatch.setattr(parts, "PART", 64)
    for number in range(3):
        make.person(f"Sample {number}", desk=desk)
    export = asked(caseworker, "persons", "parquet", fields=["reference"])
    write = building.Bundle.end
    monkeypatch.setattr(building.Bundle, "end", lambda self: (_ for _ in ()).throw(Killed))

    with pytest.raises(Killed):
        build(export.pk, clock=timezone.now)

    export.refresh_from_db()
    left = stored(export_folder)
    assert (export.state, export.attempt, export.rows_done) == ("building", 1, 3)
    with pytest.raises(Gone):
        bytes_of(export)
    monkeypatch.setattr(building.Bundle, "end", write)
    assert not build(export.pk, clock=timezone.now), "its lease has not run out"
    later = timezone.now() + timedelta(minutes=6)
    assert list(unheld(now=later)) == [export.pk]
    assert build(export.pk, clock=lambda: later)

    export.refresh_from_db()
    rows = export.batches.count()
    assert (export.state, export.attempt, export.rows_done, rows) == ("ready", 2, 3, 3)
    assert set(stored(export_folder)) & set(left) == set()
    assert set(stored(export_folder)) == {str(key) for key in export.parts.values_list("key", flat=True)}
    assert len(bytes_of(export)) == export.size


def test_a_builder_that_was_given_up_writes_nothing_more(desk, caseworker, monkeypatch):
    monkeypatch.setattr("exchange.exports.reading.BATCH", 1)
    for number in range(3):
        make.person(f"Sample {number}", desk=desk)
    export = asked(caseworker, "persons")
    write = building.Bundle.rows

    def overtaken(self, rows):
        write(self, rows)
        if self.number == 2:
            Export.objects.filter(pk=export.pk).update(attempt=2)

    monkeypatch.setattr(building.Bundle, "rows", overtaken)

    assert not build(export.pk, clock=timezone.now)
    export.refresh_from_db()
    assert (export.state, export.batches.count()) == ("building", 2)


def test_what_fails_three_times_ends(desk, caseworker, monkeypatch):
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    monkeypatch.setattr(building.Bundle, "rows", lambda self, rows: 1 / 0)
    now = timezone.now()
    for number in range(3):
        with pytest.raises(ZeroDivisionError):
            build(export.pk, clock=lambda number=number: now + timedelta(hours=number))

    assert not build(export.pk, clock=lambda: now + timedelta(hours=4))
    export.refresh_from_db()
    assert (export.state, export.end_reason) == ("ended", "failed")


def test_the_clock_hands_what_waits_to_a_worker(desk, caseworker, monkeypatch):
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    rung = []
    monkeypatch.setattr("exchange.tasks.build_export.delay", rung.append)

    tend_exports()

    assert rung == [str(export.pk)]
