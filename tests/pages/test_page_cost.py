"""What a page asks of the database: the same with three related rows and with thirty, never more than twenty."""

from datetime import date, timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils import timezone

from cases import models as cases
from people import models as people
from people.enums import Role
from sources import models as sources
from tests import make

from .browser import cost

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _kinds_of_rows_are_known():
    """Kinds of rows are asked once a process, not once a page."""
    for model in (cases.Case, people.Person):
        ContentType.objects.get_for_id(ContentType.objects.get_for_model(model).pk)


def grow(case, person, reader, number):
    """``number`` more rows of every kind the pages show, each with a court, a place and a source of its own."""
    desk = {"desk": case.desk}
    for _ in range(number):
        court, place, source = make.organisation(**desk), make.place(**desk), make.source(**desk)
        other = make.person(**desk)
        people.PersonName.objects.create(person=person, text="Another name")
        make.tie(person=person, other=other)
        proceeding = make.proceeding(case=case, court=court, place=place, judge=other, **desk)
        cases.ProceedingStage.objects.create(proceeding=proceeding, stage="trial", reached_words="spring")
        cases.Exhibit.objects.create(proceeding=proceeding, source=source)
        for one in (person, other):
            defendant = make.defendant(proceeding=proceeding, person=one)
            make.charge(defendant=defendant)
            cases.Measure.objects.create(defendant=defendant, kind="remand")
            cases.Counsel.objects.create(defendant=defendant, lawyer=other)
            cases.Outcome.objects.create(proceeding=proceeding, defendant=defendant, kind="fine")
        hearing = make.hearing(proceeding=proceeding, court=court, place=place)
        make.hearing(proceeding=proceeding, court=court, starts_at=timezone.now() - timedelta(days=2))
        for days in (-2, 3):
            at = timezone.now() + timedelta(days=days)
            make.deadline(case=case, proceeding=proceeding, due_at=at)
            make.detention(
                case=case,
                person=person,
                facility=court,
                place=place,
                began_earliest=date(2025, 11, 1),
                began_latest=date(2025, 11, 30),
                began_precision="month",
                expires_at=at,
                expires_by_hand=True,
                expires_reason="order",
                is_held_true=False,
                **desk,
            )
        cases.Task.objects.create(case=case, title="Call", assignee=reader)
        event = cases.Event(case=case, title="Protest", place=place, **desk)
        event.happened = "2025-11"
        event.save()
        cases.EventPart.objects.create(event=event, person=person)
        cases.Participation.objects.create(case=case, person=other, role="victim")
        cases.Participation.objects.create(case=make.case(**desk), person=person, role="victim")
        cases.Reprisal.objects.create(case=case, person=person, kind="fine", by_whom=court, **desk)
        testimony = make.testimony(status="submitted", **desk)
        sources.TestimonySubject.objects.create(testimony=testimony, person=person)
        said = make.source(kind="statement", **desk)
        sources.Statement.objects.create(source=said, speaker=person, gist="Said so")
        note = make.note(sender=court, **desk)
        sources.NoteConcern.objects.create(note=note, person=other)
        question = cases.Disagreement.objects.create(case=case, topic="How many", **desk)
        make.claim(disagreement=question, source=source, subject=person)
        make.claim(disagreement=question, source=said, subject=case)
        make.claim(source=source, subject=case)
        for subject in (event, proceeding, hearing):
            make.citation(source=source, subject=subject)
        make.notification(reader, hearing, item_at=hearing.starts_at)


def test_pages_cost_the_same_at_three_rows_and_at_thirty():
    case = make.case()
    person = make.person(desk=case.desk)
    reader = make.user(Role.COORDINATOR, on=case.desk)
    make.case_member(reader, case)
    docket = reverse("docket")
    most = {
        reverse("admin:index"): 22,
        reverse("admin:index") + "?scope=desks": 22,
        f"{docket}?window=30": 19,
        f"{docket}?show=overdue": 13,
        f"{docket}?show=hearings": 14,
        f"{docket}?show=custody": 14,
        f"{docket}?show=beyond": 9,
        f"{docket}?show=tasks": 8,
        f"{docket}?show=reviews": 6,
        reverse("person_dossier", args=[person.pk]): 20,
        reverse("case_file", args=[case.pk]): 21,
        reverse("inbox"): 9,
        reverse("tokens"): 5,
    }

    grow(case, person, reader, 3)
    at_three = {url: cost(reader, url) for url in most}
    grow(case, person, reader, 27)
    at_thirty = {url: cost(reader, url) for url in most}

    assert at_thirty == at_three
    assert {url: number for url, number in at_three.items() if number > most[url]} == {}


@pytest.mark.parametrize(("role", "most"), [(Role.RESEARCHER, 4), (Role.ADMINISTRATOR, 6), (Role.AUDITOR, 6)])
def test_homes_without_case_work_cost_the_same_with_more_rows(role, most):
    reader = make.user(role)
    url = reverse("admin:index")
    soon = timezone.now() + timedelta(days=3)
    make.user(Role.LAWYER)
    one = cost(reader, url)
    for _ in range(3):
        made = make.user(Role.LAWYER)
        made.memberships.update(valid_until=soon)
        people.ApiToken.objects.create(reader, name="figures", scopes=["persons:read"])
    three = cost(reader, url)

    assert three == one
    assert three <= most
