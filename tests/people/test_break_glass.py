"""Break-glass: what a coordinator opens, for how long, who is told, and that it tells nothing to those who guess."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.models import Case, Detention, Hearing, Notification
from people.actions.break_glass import NOTHING, break_glass, end_opening, review_opening
from people.enums import Level, Role
from people.models import AuditEvent, BreakGlass, Person, PersonName, Tie
from people.querysets import may
from sources.models import Testimony, TestimonySubject
from tests import make

pytestmark = pytest.mark.django_db(transaction=True)

REASON = "Her lawyer must be found before the court opens."
PASSPHRASE = "a long enough passphrase"


def now():
    return timezone.now()


def coordinator(desk, max_level=Level.RESTRICTED, **fields):
    return make.user(Role.COORDINATOR, on=desk, max_level=max_level, **fields)


def broken(row, by, **fields):
    asked = {"reference": row.reference, "reason": REASON, "passphrase": PASSPHRASE} | fields
    return break_glass(by=by, now=now(), **asked)


def refusal(**asked):
    """``box: message`` of a try that opens nothing."""
    with pytest.raises(ValidationError) as refused:
        break_glass(**{"reason": REASON, "passphrase": PASSPHRASE, "now": now()} | asked)
    return refused.value.message_dict if hasattr(refused.value, "error_dict") else refused.value.messages


def acts(by):
    return list(AuditEvent.objects.filter(actor=by).order_by("id").values_list("action", "outcome"))


def test_it_opens_one_person_with_their_rows_for_reading_and_nothing_beside():
    desk = make.desk()
    coordinates = coordinator(desk)
    person, other = (make.person(name, desk=desk, level=Level.PROTECTED) for name in ("Ainur One", "Ainur Two"))
    seen = make.person(desk=desk)
    stay = make.detention(person=person, desk=desk, end_kind="released")
    hidden_case = make.case(desk=desk, level=Level.PROTECTED)
    make.detention(person=person, case=hidden_case)
    tie = make.tie(person=person, other=seen)
    make.tie(person=person, other=other, kind="cousin")

    opening = broken(person, coordinates)

    assert list(Person.objects.permitted(coordinates).filter(level=Level.PROTECTED)) == [person]
    assert [name.text for name in PersonName.objects.permitted(coordinates).filter(level=3)] == ["Ainur One"]
    assert list(Detention.objects.permitted(coordinates)) == [stay]
    assert list(Tie.objects.permitted(coordinates)) == [tie]
    assert list(Case.objects.permitted(coordinates)) == []
    assert not may(coordinates, "change", person)
    assert not may(coordinates, "merge", person)
    assert not may(coordinates, "view", person, "court")
    assert {kind: len(ids) for kind, ids in opening.rows.items()} == {
        "people.person": 1,
        "people.personname": 1,
        "people.tie": 1,
        "cases.detention": 1,
    }


def test_it_opens_a_case_down_to_its_hearings():
    desk = make.desk()
    coordinates = coordinator(desk)
    case = make.case(desk=desk, level=Level.PROTECTED)
    hearing = make.hearing(proceeding=make.proceeding(case=case))
    make.hearing(proceeding=make.proceeding(case=make.case(desk=desk, level=Level.PROTECTED)))

    broken(case, coordinates)

    assert list(Hearing.objects.permitted(coordinates)) == [hearing]


def test_a_testimony_opens_without_its_witness_and_its_source():
    desk = make.desk()
    coordinates = coordinator(desk)
    source = make.source(kind="testimony", desk=desk, level=Level.PROTECTED)
    witness = make.witness(desk=desk, level=Level.PROTECTED)
    testimony = make.testimony(source=source, witness=witness)
    subject = TestimonySubject.objects.create(testimony=testimony, person=make.person(desk=desk), desk=desk, level=3)

    opening = broken(testimony, coordinates)

    assert list(Testimony.objects.permitted(coordinates)) == [testimony]
    assert list(TestimonySubject.objects.permitted(coordinates)) == [subject]
    assert not may(coordinates, "view", source)
    assert not may(coordinates, "view", witness)
    assert set(opening.rows) == {"sources.testimony", "sources.testimonysubject"}


def test_hidden_missing_and_other_desks_are_one_answer_and_each_try_is_kept():
    desk = make.desk()
    coordinates = coordinator(desk)
    elsewhere = make.person(level=Level.PROTECTED)

    answers = [
        refusal(by=coordinates, reference=reference) for reference in (elsewhere.reference, "P-ZZZZZ", "XX-AAAAA")
    ]

    assert answers == [{"reference": [NOTHING]}] * 3
    assert acts(coordinates) == [("break_glass.asked", "done")] * 3
    assert BreakGlass.objects.count() == 0
    assert Notification.objects.count() == 0


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ({"reason": "In a hurry, sorry."}, "reason"),
        ({"reason": " " * 30 + "In a hurry."}, "reason"),
        ({"reference": "P"}, "reference"),
        ({"reference": "P-7K3F9'--"}, "reference"),
        ({"passphrase": "not the passphrase"}, "passphrase"),
    ],
)
def test_what_is_wrong_by_itself_is_said_before_anything_is_looked_up(asked, answer):
    desk = make.desk()
    coordinates = coordinator(desk)
    person = make.person(desk=desk, level=Level.PROTECTED)

    with CaptureQueriesContext(connection) as queries:
        told = {name: refusal(by=coordinates, **{"reference": name} | asked) for name in (person.reference, "P-ZZZZZ")}

    assert list(told[person.reference]) == [answer]
    assert told[person.reference] == told["P-ZZZZZ"]
    assert not [query for query in queries if "people_person" in query["sql"]]


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LAWYER, Role.RESEARCHER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_it_is_for_coordinators_alone(role):
    desk = make.desk()
    person = make.person(desk=desk, level=Level.PROTECTED)

    with pytest.raises(PermissionDenied):
        broken(person, make.user(role, on=desk))


def test_a_coordinator_of_one_desk_opens_nothing_where_they_only_work():
    person = make.person(level=Level.PROTECTED)
    coordinates = coordinator(make.desk())
    make.membership(coordinates, Role.CASEWORKER, on=person.desk)

    assert refusal(by=coordinates, reference=person.reference) == {"reference": [NOTHING]}


def test_what_one_may_read_anyway_needs_no_glass():
    desk = make.desk()
    person = make.person(desk=desk, level=Level.RESTRICTED)

    assert refusal(by=coordinator(desk), reference=person.reference) == {
        "reference": ["You may read this one already."]
    }


def test_ten_tries_in_a_day_and_no_more(settings):
    settings.BREAK_GLASS_A_DAY = 2
    desk = make.desk()
    coordinates = coordinator(desk)
    person = make.person(desk=desk, level=Level.PROTECTED)
    for reference in ("P-AAAAA", "P-BBBBB"):
        refusal(by=coordinates, reference=reference)

    answer = refusal(by=coordinates, reference=person.reference)

    assert answer == ["You have used break-glass 2 times within 24 hours, which is the most. Ask another coordinator."]
    assert acts(coordinates)[-1] == ("break_glass.refused", "refused")
    assert not may(coordinates, "view", person)


def test_the_other_coordinators_and_the_auditors_are_told_at_once():
    desk = make.desk()
    coordinates, colleague, auditor = coordinator(desk), coordinator(desk), make.user(Role.AUDITOR)
    coordinator(make.desk())
    make.user(Role.CASEWORKER, on=desk)
    gone = coordinator(desk)
    gone.memberships.update(granted_at=now() - timedelta(days=2), valid_until=now() - timedelta(days=1))

    opening = broken(make.person(desk=desk, level=Level.PROTECTED), coordinates)

    told = Notification.objects.order_by("recipient").values_list("recipient", "item_kind", "item_id", "lead")
    expected = [(user.pk, "break_glass", opening.pk, "opened") for user in (colleague, auditor)]
    assert list(told) == sorted(expected)
    assert acts(coordinates) == [("break_glass.asked", "done"), ("break_glass.opened", "done")]
    assert AuditEvent.objects.get(action="break_glass.opened").reason == REASON


def moved(opening, **fields):
    """As its owner might have written it: the row itself refuses."""
    with connection.cursor() as cursor:
        cursor.execute("set role none; set session_replication_role = replica")
        BreakGlass.objects.filter(pk=opening.pk).update(**fields)
        cursor.execute("set session_replication_role = origin; set role arasha_app")


def test_it_ends_by_itself_by_hand_and_with_the_grant():
    desk = make.desk()
    coordinates = coordinator(desk)
    person = make.person(desk=desk, level=Level.PROTECTED)
    opening = broken(person, coordinates)
    assert opening.until - opening.opened_at == timedelta(hours=24)
    assert may(coordinates, "view", person)

    moved(opening, opened_at=now() - timedelta(hours=25), until=now() - timedelta(seconds=1))
    assert not may(coordinates, "view", person)
    with pytest.raises(ValidationError, match="closed already"):
        end_opening(opening, by=coordinates, now=now())

    by_hand = broken(person, coordinates)
    end_opening(by_hand, by=coordinates, now=now())
    assert not may(coordinates, "view", person)

    broken(person, coordinates)
    coordinates.memberships.update(valid_until=now())
    assert not may(coordinates, "view", person)


def test_another_coordinator_judges_and_what_was_not_justified_closes():
    desk = make.desk()
    coordinates, colleague = coordinator(desk), coordinator(desk)
    person = make.person(desk=desk, level=Level.PROTECTED)
    opening = broken(person, coordinates)

    assert list(BreakGlass.objects.permitted(coordinates, "review")) == []
    assert list(BreakGlass.objects.permitted(colleague, "review")) == [opening]
    with pytest.raises(ValidationError, match="Say why it was not justified"):
        review_opening(opening, verdict="not_justified", note=" ", by=colleague, now=now())
    review_opening(opening, verdict="not_justified", note="A grant would have done.", by=colleague, now=now())

    assert not may(coordinates, "view", person)
    told = Notification.objects.filter(recipient=coordinates).values_list("item_kind", "lead")
    assert list(told) == [("break_glass", "not_justified")]
    with pytest.raises(ValidationError, match="reviewed already"):
        review_opening(opening, verdict="justified", note="", by=colleague, now=now())


def test_the_database_refuses_to_judge_oneself_to_rewrite_and_to_remove():
    desk = make.desk()
    coordinates = coordinator(desk)
    opening = broken(make.person(desk=desk, level=Level.PROTECTED), coordinates)
    rows = BreakGlass.objects.filter(pk=opening.pk)

    with pytest.raises(IntegrityError, match="breakglass_judged_by_another"), transaction.atomic():
        rows.update(verdict="justified", reviewed_at=now(), reviewed_by=coordinates)
    with pytest.raises(ProgrammingError, match="Cannot update"), transaction.atomic():
        rows.update(until=now() + timedelta(days=400))
    with pytest.raises(ProgrammingError, match="Cannot delete"), transaction.atomic():
        rows.delete()


def test_it_costs_no_query_to_anyone():
    desk = make.desk()
    coordinates = coordinator(desk)
    person = make.person(desk=desk, level=Level.PROTECTED)

    list(Person.objects.permitted(coordinates))  # the first sets the connection up
    with CaptureQueriesContext(connection) as without:
        list(Person.objects.permitted(coordinates))
    broken(person, coordinates)
    with CaptureQueriesContext(connection) as with_one:
        assert list(Person.objects.permitted(coordinates)) == [person]

    assert (len(without), len(with_one)) == (2, 2)
