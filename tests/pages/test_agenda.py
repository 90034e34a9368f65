"""One's own days, and the coordinator's week: all six kinds of dated rows, and what nobody acknowledged."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.actions.item_team import set_item_team
from cases.models import Exhibit, Notification, Task
from people.enums import Role
from sources.models import DiplomaticNote
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db


def dated(case, assignee, *, at, day):
    """A row of every kind that stands in an agenda, in the order of the agenda: days before moments."""
    proceeding = make.proceeding(case=case)
    task = Task.objects.create(case=case, title="Call the court", assignee=assignee, due_on=day, desk=case.desk)
    submission = make.submission(case=case, reply_due_on=day, sent_on=day - timedelta(days=60), status="sent")
    note = make.note(desk=case.desk)
    DiplomaticNote.objects.filter(pk=note.pk).update(reply_due_on=day)
    Exhibit.objects.create(proceeding=proceeding, source=note.source, desk=case.desk)
    hearing = make.hearing(proceeding=proceeding, starts_at=at)
    stay = make.detention(case=case, expires_at=at, expires_by_hand=True, expires_reason="order")
    deadline = make.deadline(case=case, due_at=at)
    rows = (task, submission, note, hearing, stay, deadline)
    for row in rows:
        row.refresh_from_db()
    return rows


def soon():
    """Noon tomorrow where readers are, and that day."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    return {"at": timezone.make_aware(timezone.datetime(*tomorrow.timetuple()[:3], 12)), "day": tomorrow}


ALL = ["Call the court", "Reply due: Opinion", "Reply due to note", "Trial", "Administrative arrest", "Appeal"]


def named(page):
    """Which of the six stand on the page."""
    return [title for title in ALL if title in page]


def test_ones_days_hold_all_six_kinds_of_the_cases_one_is_in_charge_of():
    case = make.case()
    lawyer, stranger = make.lawyer_on(case), make.user(Role.LAWYER, on=case.desk)
    dated(case, lawyer, **soon())

    assert named(read(lawyer, reverse("agenda"))) == ALL
    assert named(read(stranger, reverse("agenda"))) == []
    assert named(read(make.user(Role.LAWYER), reverse("agenda"))) == []


def test_who_answers_for_an_item_has_it_in_the_agenda_and_an_assignee_the_task():
    case = make.case()
    responsible, backup, assignee = (make.user(Role.LAWYER, on=case.desk) for _ in range(3))
    rows = dated(case, assignee, **soon())
    set_item_team(rows[1], responsible=responsible, backup=backup, by=None, now=timezone.now())

    found = [named(read(user, reverse("agenda"))) for user in (responsible, backup, assignee)]

    assert found == [["Reply due: Opinion"], ["Reply due: Opinion"], ["Call the court"]]


def test_a_coordinators_week_holds_everyones_rows_of_their_desks_and_of_no_other():
    case = make.case()
    lawyer = make.lawyer_on(case)
    assignee = make.user(Role.CASEWORKER, on=case.desk, full_name="Sample Assignee")
    dated(case, assignee, **soon())

    page = read(make.user(Role.COORDINATOR, on=case.desk), reverse("agenda_week"))
    assert named(page) == ALL
    assert page.count("In charge: Sample Assignee") == 1
    assert page.count(f"In charge: {lawyer.full_name}") == 5
    assert named(read(make.user(Role.COORDINATOR), reverse("agenda_week"))) == []


def test_a_row_done_or_of_a_later_day_is_left_out_and_one_of_yesterday_is_overdue():
    case = make.case()
    lawyer = make.lawyer_on(case)
    today = timezone.localdate()
    for title, day, status in (
        ("Of yesterday", today - timedelta(days=1), "open"),
        ("Of today", today, "open"),
        ("Done", today, "done"),
        ("Of next week", today + timedelta(days=3), "open"),
    ):
        Task.objects.create(case=case, title=title, assignee=lawyer, due_on=day, status=status, desk=case.desk)

    page = read(lawyer, reverse("agenda"))

    overdue, to_come = page.split("Today,")
    assert ("Of yesterday" in overdue, "Of today" in overdue, "Of today" in to_come) == (True, False, True)
    assert "Done" not in page
    assert "Of next week" not in page


def test_a_coordinators_week_says_what_nobody_acknowledged():
    case = make.case()
    lawyer, colleague = make.lawyer_on(case), make.lawyer_on(case)
    hearing, deadline = make.hearing(case=case, starts_at=soon()["at"]), make.deadline(case=case, due_at=soon()["at"])
    coordinator = make.user(Role.COORDINATOR, on=case.desk)
    notices = [make.notification(user, hearing, item_at=hearing.starts_at) for user in (lawyer, colleague)]
    about = {"item_kind": "deadline", "kind": "appeal_term", "lead": "2d"}
    make.notification(lawyer, deadline, item_at=deadline.due_at, **about)

    def waiting():
        return read(coordinator, reverse("agenda_week")).count("Nobody acknowledged it")

    assert waiting() == 2
    Notification.objects.filter(pk=notices[0].pk).update(acknowledged_at=timezone.now())
    assert waiting() == 1  # one took the hearing on for all
    make.notification(lawyer, hearing, item_at=hearing.starts_at + timedelta(hours=1))  # told anew, of another moment
    assert waiting() == 2
    assert "Nobody acknowledged it" not in read(lawyer, reverse("agenda"))


def test_an_agenda_costs_the_same_at_one_row_of_each_kind_and_at_three():
    case = make.case()
    reader = make.user(Role.COORDINATOR, on=case.desk)
    make.case_member(reader, case)
    costs = []
    for number in (1, 2):
        for _ in range(number):
            for row in dated(case, reader, **soon())[3:4]:
                make.notification(reader, row, item_at=row.starts_at)
        costs.append([cost(reader, reverse(name)) for name in ("agenda", "agenda_week")])

    assert costs[0] == costs[1] == [14, 15], costs


def test_pages_of_an_item_lead_to_who_answers_for_it():
    case = make.case()
    lawyer = make.lawyer_on(case)
    _, _, _, hearing, stay, deadline = dated(case, lawyer, **soon())
    file = read(lawyer, reverse("case_file", args=[case.pk]))

    for kind, row in (("hearing", hearing), ("detention", stay), ("deadline", deadline)):
        team = reverse("item_team", args=[kind, row.pk])
        act = reverse(f"admin:cases_{kind}_team", args=[row.pk])
        assert team in file
        assert act in read(lawyer, reverse(f"admin:cases_{kind}_change", args=[row.pk]))
        assert signed_in(lawyer).get(act).url == team
        assert signed_in(make.user(Role.LAWYER)).get(act).status_code == 404
