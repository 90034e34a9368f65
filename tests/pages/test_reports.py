"""A monitor's report, and violations on the case file."""

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.actions.violations import record_violation
from cases.models import HearingReport
from people.enums import Level, Role
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db

SEEN = {"monitor_words": "M-3", "attended": "on", "text": "Seen from the corridor."}


def report_on(hearing, **checklist):
    return HearingReport.objects.create(hearing=hearing, text="Seen", checklist=checklist)


@pytest.mark.parametrize(
    ("role", "reads", "writes"),
    [
        (Role.CASEWORKER, 200, 302),
        (Role.LAWYER, 200, 302),
        (Role.COORDINATOR, 200, 302),
        (Role.RESEARCHER, 404, 404),
        (Role.ADMINISTRATOR, 404, 404),
        (Role.AUDITOR, 404, 404),
    ],
)
def test_who_reads_and_writes_a_report(role, reads, writes):
    hearing = make.hearing(level=Level.OPEN)
    report = report_on(hearing)
    write, show, edit = (
        reverse("write_report", args=[hearing.pk]),
        reverse("read_report", args=[report.pk]),
        reverse("edit_report", args=[report.pk]),
    )
    doors = [("get", write, reads), ("get", show, reads), ("get", edit, reads), ("post", write, writes)]
    inside, outside = signed_in(make.user(role, on=hearing.desk)), signed_in(make.user(role))

    assert [getattr(outside, method)(url, SEEN).status_code for method, url, _ in doors] == [404] * 4
    assert [getattr(inside, method)(url, SEEN).status_code for method, url, _ in doors] == [
        wanted for *_, wanted in doors
    ]


def test_answers_are_kept_and_counted():
    hearing = make.hearing()
    lawyer = make.user(Role.LAWYER, on=hearing.desk)
    answers = {"ask_counsel_refused": "yes", "ask_interpreter": "yes", "ask_restraints": "unclear"}

    signed_in(lawyer).post(reverse("write_report", args=[hearing.pk]), SEEN | answers)

    report = HearingReport.objects.get()
    assert report.checklist == {"counsel_refused": "yes", "interpreter": "yes", "restraints": "unclear"}
    page = read(lawyer, reverse("case_file", args=[hearing.proceeding.case_id]))
    assert "1 against the standard, 1 in keeping, 1 unclear" in page


def test_a_report_changed_meanwhile_is_not_overwritten():
    report = report_on(make.hearing())
    browser = signed_in(make.user(Role.LAWYER, on=report.desk))

    answer = browser.post(reverse("edit_report", args=[report.pk]), SEEN | {"version": report.version + 1})

    report.refresh_from_db()
    assert (answer.status_code, report.text) == (200, "Seen")
    assert "Seen from the corridor." in answer.content.decode()


def test_violations_stand_on_the_case_file_and_are_filtered_by_kind():
    hearing = make.hearing()
    marked = make.hearing(proceeding=hearing.proceeding, no_notice_received=True)
    lawyer = make.user(Role.LAWYER, on=hearing.desk)
    told = {"by": lawyer, "now": timezone.now()}
    record_violation(hearing, kind="counsel_not_admitted", told_by="the lawyer", note="turned away", **told)
    url = reverse("case_file", args=[hearing.proceeding.case_id])

    def listed(address):
        return [
            (each.kind, each.hearing, bool(each.row))
            for each in signed_in(lawyer).get(address).context["file"].violations
        ]

    assert sorted(listed(url), key=lambda each: each[0]) == [
        ("counsel_not_admitted", hearing, True),
        ("no_notice", marked, False),
    ]
    assert listed(f"{url}?violation=no_notice") == [("no_notice", marked, False)]
    assert len(listed(f"{url}?violation=weather")) == 2


def test_a_report_costs_the_same_whatever_was_answered():
    hearing = make.hearing()
    lawyer = make.user(Role.LAWYER, on=hearing.desk)
    empty, full = report_on(hearing), report_on(hearing, interpreter="yes", restraints="no", presumption="yes")

    assert cost(lawyer, reverse("read_report", args=[empty.pk])) == 7
    assert cost(lawyer, reverse("read_report", args=[full.pk])) == 7
