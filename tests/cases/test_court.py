"""What happens in court, act by act: hearings, charges, measures, appeals, outcomes."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from cases.actions.charges import bring_charge, reclassify_charge, save_charge, set_charge_status
from cases.actions.defendants import add_counsel, set_measure
from cases.actions.hearings import adjourn_hearing
from cases.actions.outcomes import record_outcome, save_outcome
from cases.actions.proceedings import open_appeal, open_international
from cases.actions.reports import save_report
from cases.actions.submissions import record_reply, save_submission
from cases.actions.violations import record_violation, save_violation
from cases.fairness import questions, tally
from cases.models import Charge, Deadline, Defendant, Hearing, HearingReport, Measure, Proceeding, Reminder, Submission
from cases.outcome_ends import outcome_end
from config.shared.partial_dates import PartialDate
from people.enums import Level, Role
from tests import make
from tests.pages.browser import signed_in

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def on(text):
    return PartialDate.parse(text)


def lawyer_of(row):
    return make.user(Role.LAWYER, on=row.desk)


def planned(hearing):
    return Reminder.objects.filter(item_id=hearing.pk, status="planned")


# Hearings


def test_an_adjourned_hearing_goes_on_in_the_next_and_its_reminders_with_it():
    hearing = make.hearing(starts_at=NOW + 3 * DAY, room="7", kind="verdict")
    lawyer = make.lawyer_on(hearing.proceeding.case, mail_reminders=False)

    goes_on = adjourn_hearing(hearing, until=NOW + 30 * DAY, reason="expert ill", by=lawyer, now=NOW)

    hearing.refresh_from_db()
    assert (hearing.status, hearing.adjourned_to, hearing.adjourned_reason) == ("adjourned", goes_on, "expert ill")
    assert (goes_on.status, goes_on.kind, goes_on.room) == ("scheduled", "verdict", "7")
    notice = planned(hearing).get()  # of the move: the old time and the new one
    assert (notice.lead, notice.previous_at, notice.item_at) == ("adjourned", NOW + 3 * DAY, NOW + 30 * DAY)
    assert list(planned(goes_on).order_by("due_at").values_list("lead", flat=True)) == [
        "14d",
        "7d",
        "2d",
        "1d",
        "morning",
    ]


def test_a_hearing_may_be_adjourned_without_a_date():
    hearing = make.hearing(starts_at=NOW + 3 * DAY)
    lawyer = make.lawyer_on(hearing.proceeding.case, mail_reminders=False)

    goes_on = adjourn_hearing(hearing, expected=on("2026-05"), reason="papers", by=lawyer, now=NOW)

    assert (goes_on.status, goes_on.starts_at, str(goes_on.expected)) == ("expected", None, "May 2026")
    assert planned(goes_on).count() == 0
    assert list(planned(hearing).values_list("kind", "previous_at")) == [("change", NOW + 3 * DAY)]


@pytest.mark.parametrize(
    ("asked", "box"),
    [
        ({"until": NOW + DAY, "reason": "earlier than the one adjourned"}, "until"),
        ({"until": NOW + 9 * DAY, "expected": PartialDate.parse("2026-05"), "reason": "both"}, "expected"),
        ({"until": NOW + 9 * DAY, "reason": "  "}, "reason"),
    ],
)
def test_what_no_adjournment_can_be(asked, box):
    hearing = make.hearing(starts_at=NOW + 3 * DAY)

    with pytest.raises(ValidationError) as refused:
        adjourn_hearing(hearing, by=lawyer_of(hearing), now=NOW, **asked)

    assert list(refused.value.message_dict) == [box]
    assert Hearing.objects.count() == 1


def test_only_a_scheduled_hearing_is_adjourned():
    hearing = make.hearing(status="expected")

    with pytest.raises(ValidationError, match="Only a scheduled hearing can be adjourned."):
        adjourn_hearing(hearing, reason="papers", by=lawyer_of(hearing), now=NOW)


def test_a_violation_marks_its_hearing_and_a_corrected_one_takes_the_mark_away():
    hearing = make.hearing()
    lawyer = lawyer_of(hearing)

    violation = record_violation(
        hearing, kind="no_notice", happened=on("2026-03-09"), told_by="the sister", by=lawyer, now=NOW
    )
    hearing.refresh_from_db()
    marked = (hearing.no_notice_received, hearing.counsel_not_admitted)
    violation.kind = "counsel_not_admitted"
    save_violation(violation, by=lawyer, now=NOW)

    hearing.refresh_from_db()
    assert marked == (True, False)
    assert (hearing.no_notice_received, hearing.counsel_not_admitted) == (False, True)


def test_a_report_takes_known_questions_and_listed_answers_alone():
    report = HearingReport(hearing=make.hearing(), text="seen")
    lawyer = lawyer_of(report.hearing)

    for wrong in ({"weather": "yes"}, {"interpreter": "perhaps"}, ["interpreter"]):
        report.checklist = wrong
        with pytest.raises(ValidationError):
            save_report(report, by=lawyer)
    report.checklist = {"interpreter": "yes"}
    save_report(report, by=lawyer)

    assert HearingReport.objects.get().checklist == {"interpreter": "yes"}


def test_answers_are_counted_by_what_a_fair_sitting_would_answer():
    counted = tally({"public_admitted": "no", "counsel_refused": "no", "restraints": "yes", "interpreter": "unclear"})

    assert (counted.fair, counted.breached, counted.unclear, counted.not_observed) == (1, 2, 1, 0)
    assert counted.unanswered == len(questions()) - 4


def test_every_question_rests_on_a_standard():
    assert [question.code for question in questions() if "art. " not in question.standard] == []
    assert {question.fair_answer for question in questions()} == {"yes", "no"}


# Charges


def steps(charge):
    return list(charge.steps.order_by("created_at").values_list("status", "since_earliest"))


def test_each_status_of_a_charge_leaves_its_step():
    defendant = make.defendant()
    by = lawyer_of(defendant)

    charge = bring_charge(defendant, status="suspected", on=on("2025-11-13"), article="174", by=by, now=NOW)
    set_charge_status(charge, status="indicted", on=on("2026-01-10"), by=by, now=NOW)

    charge.refresh_from_db()
    assert (charge.status, str(charge.status_since)) == ("indicted", "10 Jan 2026")
    assert steps(charge) == [("suspected", date(2025, 11, 13)), ("indicted", date(2026, 1, 10))]


def test_a_better_date_corrects_the_step_and_adds_none():
    defendant = make.defendant()
    by = lawyer_of(defendant)
    charge = bring_charge(defendant, status="charged", on=None, article="174", by=by, now=NOW)

    charge.status_since = on("2025-11-22")
    save_charge(charge, by=by)

    assert steps(charge) == [("charged", date(2025, 11, 22))]


def test_a_charge_put_on_record_before_steps_were_kept_gets_both():
    charge = make.charge()

    set_charge_status(charge, status="dropped", on=on("2026-02-01"), by=lawyer_of(charge), now=NOW)

    assert steps(charge) == [("charged", None), ("dropped", date(2026, 2, 1))]


def test_a_reclassified_charge_points_back_and_stands_where_the_old_one_stood():
    charge = make.charge(article="174", part="1", code="Criminal Code", status="indicted")
    by = lawyer_of(charge)

    made = reclassify_charge(charge, to_article="174", to_part="2", on=on("2026-02-01"), by=by, now=NOW)

    charge.refresh_from_db()
    assert (charge.status, made.status) == ("reclassified", "indicted")
    assert (made.reclassified_from, made.article, made.part, made.code) == (charge, "174", "2", "Criminal Code")
    assert steps(charge) == [("indicted", None), ("reclassified", date(2026, 2, 1))]
    with pytest.raises(ValidationError, match="cannot be reclassified"):
        reclassify_charge(charge, to_article="175", to_part="", on=None, by=by, now=NOW)
    with pytest.raises(ValidationError, match="move on the one it became"):
        set_charge_status(charge, status="dropped", on=None, by=by, now=NOW)


# Measures and counsel


def test_a_new_measure_ends_the_one_before_and_a_tracker_ends_none():
    defendant = make.defendant()
    by = lawyer_of(defendant)

    set_measure(defendant, kind="house_arrest", since=on("2025-11-22"), by=by, now=NOW)
    set_measure(defendant, kind="monitoring", since=on("2025-11-23"), by=by, now=NOW)
    set_measure(defendant, kind="remand", since=on("2026-01"), by=by, now=NOW)

    held = [(row.kind, str(row.until)) for row in Measure.objects.order_by("created_at")]
    assert held == [("house_arrest", "Jan 2026"), ("monitoring", "Jan 2026"), ("remand", "None")]


def test_a_measure_cannot_begin_before_the_one_it_ends():
    defendant = make.defendant()
    by = lawyer_of(defendant)
    set_measure(defendant, kind="remand", since=on("2025-11-22"), by=by, now=NOW)

    for since in (on("2025-11-01"), None):
        with pytest.raises(ValidationError) as refused:
            set_measure(defendant, kind="house_arrest", since=since, by=by, now=NOW)
        assert list(refused.value.message_dict) == ["since"]
    assert Measure.objects.get().until is None


def test_one_lawyer_is_counsel_once():
    defendant = make.defendant()
    by, lawyer = lawyer_of(defendant), make.person(desk=defendant.desk)
    add_counsel(defendant, lawyer=lawyer, by=by, now=NOW)

    with pytest.raises(ValidationError) as refused:
        add_counsel(defendant, lawyer=lawyer, by=by, now=NOW)

    assert list(refused.value.message_dict) == ["lawyer"]


# From instance to instance


def test_an_appeal_follows_with_the_defendants_and_the_charges_they_still_answer():
    first = make.proceeding(title="Trial")
    by = lawyer_of(first)
    defendant = make.defendant(proceeding=first, aggravation="repeated")
    for article, status in (("174", "convicted"), ("175", "dropped"), ("272", "acquitted")):
        make.charge(defendant=defendant, article=article, part="", status=status)

    appeal = open_appeal(first, kind="appeal", court_words="Regional court", on=on("2026-03-09"), by=by, now=NOW)

    first.refresh_from_db()
    assert (first.stage, appeal.stage, appeal.kind, appeal.follows) == ("appeal", "registered", "appeal", first)
    carried = Defendant.objects.get(proceeding=appeal)
    assert (carried.person, carried.aggravation) == (defendant.person, "repeated")
    assert list(carried.charges.values_list("article", "status", "carried_from__article")) == [
        ("174", "convicted", "174")
    ]
    against_acquittal = open_appeal(first, kind="appeal", with_acquitted=True, by=by, now=NOW)
    answered = Charge.objects.filter(defendant__proceeding=against_acquittal).values_list("article", flat=True)
    assert sorted(answered) == ["174", "272"]


def test_an_appeal_is_of_a_listed_kind_and_no_international_proceeding_has_one():
    by = lawyer_of(first := make.proceeding())

    for proceeding, kind in ((first, "civil"), (make.proceeding(kind="international"), "appeal")):
        with pytest.raises(ValidationError):
            open_appeal(proceeding, kind=kind, by=by, now=NOW)


def test_who_may_not_see_a_restricted_defendant_does_not_carry_them_over():
    first = make.proceeding()
    make.defendant(proceeding=first, level=2)

    appeal = open_appeal(first, kind="cassation", by=lawyer_of(first), now=NOW)

    assert appeal.defendants.count() == 0


# International bodies


@pytest.mark.parametrize(
    ("procedure", "sent_on", "transmitted_on", "due_on"),
    [
        ("wgad_regular", date(2026, 1, 10), None, date(2026, 3, 11)),
        ("wgad_regular", date(2026, 1, 10), date(2026, 2, 1), date(2026, 4, 2)),
        ("ccpr", date(2025, 12, 1), date(2026, 8, 31), date(2027, 2, 28)),
        ("wgeid_standard", date(2026, 1, 10), date(2026, 2, 1), None),
        ("sp_urgent", None, None, None),
    ],
)
def test_when_a_government_is_to_reply(procedure, sent_on, transmitted_on, due_on):
    case = make.case()
    submission = Submission(
        case=case,
        body=make.organisation(desk=case.desk),
        procedure="Communication",
        procedure_kind=procedure,
        status="sent",
        sent_on=sent_on,
        transmitted_on=transmitted_on,
    )

    save_submission(submission, by=lawyer_of(case), now=NOW)

    assert submission.reply_due_on == due_on
    assert submission.reply_due_reason != ""


def test_a_due_day_set_by_hand_stays():
    submission = make.submission(
        procedure_kind="ccpr",
        sent_on=date(2026, 1, 10),
        reply_due_on=date(2026, 4, 1),
        reply_due_by_hand=True,
        reply_due_reason="named in the letter",
    )

    save_submission(submission, by=lawyer_of(submission), now=NOW)

    assert (submission.reply_due_on, submission.reply_due_reason) == (date(2026, 4, 1), "named in the letter")


def test_a_case_taken_to_a_body_is_reminded_of_and_answered():
    first = make.proceeding()
    lawyer = make.lawyer_on(first.case, mail_reminders=False)
    defendant = make.defendant(proceeding=first)
    make.charge(defendant=defendant)

    submission = open_international(
        first,
        body=make.organisation(desk=first.desk),
        procedure_kind="wgad_regular",
        procedure="Opinion",
        sent_on=date(2026, 3, 10),
        by=lawyer,
        now=NOW,
    )

    proceeding = submission.proceeding
    assert (proceeding.kind, proceeding.follows, submission.reply_due_on) == ("international", first, date(2026, 5, 9))
    assert [row.person for row in proceeding.defendants.all()] == [defendant.person]
    assert planned(submission).count() == 5

    record_reply(submission, replied_on=date(2026, 4, 1), comments_due=NOW + 40 * DAY, by=lawyer, now=NOW)
    submission.refresh_from_db()
    assert (submission.status, planned(submission).count()) == ("answered", 0)
    deadline = Deadline.objects.get()
    assert (deadline.due_at, deadline.proceeding) == (NOW + 40 * DAY, proceeding)
    with pytest.raises(ValidationError, match="on record already"):
        record_reply(submission, replied_on=date(2026, 4, 2), by=lawyer, now=NOW)


# Outcomes


@pytest.mark.parametrize(
    ("kind", "start", "term", "credit", "last_day"),
    [
        # CAO art. 50(3): the first day counts.
        ("admin_arrest", "2025-11-13", (15, "day"), None, date(2025, 11, 27)),
        ("imprisonment", "2026-03-10", (5, "year"), None, date(2031, 3, 9)),
        ("imprisonment", "2026-03-10", (5, "year"), (60, "1"), date(2031, 1, 8)),
        # A fraction of a credited day is not credited.
        ("restriction", "2026-03-10", (2, "year"), (5, "1.5"), date(2028, 3, 2)),
        # Designated residence: two days are one day of prison (CPL art. 76).
        ("imprisonment", "2026-03-10", (1, "year"), (100, "0.5"), date(2027, 1, 18)),
        ("control", "2024-02-29", (12, "month"), None, date(2025, 2, 27)),
        ("imprisonment", "2026-03", (5, "year"), None, None),
        ("community_work", "2026-03-10", (200, "hour"), None, None),
        ("life", "2026-03-10", (None, ""), None, None),
        ("death_suspended", "2026-03-10", (2, "year"), None, None),
        ("fine", "2026-03-10", (None, ""), None, None),
    ],
)
def test_the_last_day_of_a_penalty(kind, start, term, credit, last_day):
    days, ratio = credit or (None, None)
    end = outcome_end(kind, on(start), *term, credit_days=days, credit_ratio=Decimal(ratio) if ratio else None)

    assert end.last_day == last_day


def test_an_outcome_is_reckoned_from_its_decision_unless_it_runs_from_another_day():
    defendant = make.defendant()
    by = lawyer_of(defendant)
    outcome = record_outcome(
        defendant, kind="imprisonment", decided=on("2026-03-10"), term_amount=1, term_unit="year", by=by, now=NOW
    )
    from_decision = outcome.ends_on

    outcome.starts = on("2026-04-01")
    save_outcome(outcome, by=by)

    assert (from_decision, outcome.ends_on) == (date(2027, 3, 9), date(2027, 3, 31))
    assert outcome.proceeding == defendant.proceeding
    outcome.ends_by_hand, outcome.ends_on, outcome.ends_reason = True, date(2027, 1, 1), "named in the verdict"
    save_outcome(outcome, by=by)
    assert (outcome.ends_on, outcome.ends_reason) == (date(2027, 1, 1), "named in the verdict")


def test_on_its_page_a_proceeding_is_taken_to_a_body_for_those_chosen():
    first = make.proceeding()
    lawyer = make.user(Role.LAWYER, on=first.desk)
    one, other = (make.defendant(proceeding=first, person=make.person(name, desk=first.desk)) for name in ("Aa", "Bb"))
    hidden = make.defendant(proceeding=first, level=Level.RESTRICTED)
    body = make.organisation(desk=first.desk)
    url = reverse("admin:cases_proceeding_international", args=[first.pk])
    answers = {"body": body.pk, "procedure_kind": "wgad_regular", "procedure": "Opinion"}

    asked = signed_in(lawyer).get(url).content.decode()
    for_nobody = signed_in(lawyer).post(url, answers).content.decode()
    for_the_hidden = signed_in(lawyer).post(url, answers | {"defendants": [hidden.pk]}).content.decode()
    signed_in(lawyer).post(url, answers | {"defendants": [other.pk]})

    assert [f"{name} ({row.reference})" in asked for name, row in (("Aa", one), ("Bb", other))] == [True, True]
    assert hidden.reference not in asked
    assert "This field is required." in for_nobody
    assert "is not one of the available choices" in for_the_hidden
    assert [row.person for row in Proceeding.objects.get(follows=first).defendants.all()] == [other.person]
