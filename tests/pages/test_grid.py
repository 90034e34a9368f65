"""The grid of co-defendants: one screen, one change for several, all or none, and undo."""

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.actions.charges import set_charge_status
from cases.actions.defendants import set_measure
from cases.actions.joint_changes import RefusedForSome, give_to_all, undo_joint_change
from cases.actions.proceedings import open_appeal
from cases.models import Charge, ChargeStep, Counsel, JointChange, Measure, Outcome
from config.shared.partial_dates import PartialDate
from people.enums import Level, Role
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db


def on(text):
    return PartialDate.parse(text)


@pytest.fixture
def proceeding():
    return make.proceeding(title="The nineteen")


@pytest.fixture
def lawyer(proceeding):
    return make.user(Role.LAWYER, on=proceeding.desk)


def grid_of(proceeding):
    return reverse("proceeding_grid", args=[proceeding.pk])


def change_of(proceeding, kind="measure"):
    return reverse("change_defendants", args=[proceeding.pk, kind])


def asked(defendants, do, **values):
    keys = [str(row.pk) for row in defendants]
    return {"d": keys, "o": keys, "do": do, **values}


REMAND = {"kind": "remand", "since_0": "2026-03-01"}


def give(proceeding, defendants, by, change, **values):
    return give_to_all(proceeding, defendants, kind=change, words="A change", values=values, by=by, now=timezone.now())


# Reading


def test_the_grid_costs_the_same_for_one_for_three_and_for_nineteen(proceeding, lawyer):
    url = grid_of(proceeding)
    costs = {}
    for number in (1, 3, 19):
        already = proceeding.defendants.count()
        rows = make.defendants(proceeding, number - already)
        for row in rows:
            set_measure(row, kind="remand", since=on("2026-01-01"), by=lawyer, now=timezone.now())
            Counsel.objects.create(defendant=row, lawyer=make.person(desk=proceeding.desk))
            Outcome.objects.create(proceeding=proceeding, defendant=row, kind="fine")
        give(proceeding, rows, lawyer, "aggravation", aggravation="repeated")
        costs[number] = cost(lawyer, url)

    assert costs == {1: 10, 3: 10, 19: 10}


def test_an_appeal_shows_the_measure_of_the_instance_below(proceeding, lawyer):
    (row,) = make.defendants(proceeding, 1)
    set_measure(row, kind="house_arrest", since=on("2026-01-01"), by=lawyer, now=timezone.now())
    appeal = open_appeal(proceeding, kind="appeal", by=lawyer, now=timezone.now())

    page = read(lawyer, grid_of(appeal))

    assert "House arrest" in page
    assert page.count("(from the instance below)") == 1


def test_the_history_of_a_charge_stands_in_its_cell(proceeding, lawyer):
    (row,) = make.defendants(proceeding, 1)
    set_charge_status(row.charges.get(), status="indicted", on=on("2026-02"), by=lawyer, now=timezone.now())

    assert "charged → indicted (Feb 2026)" in read(lawyer, grid_of(proceeding))


# Who


MATRIX = [
    (Role.CASEWORKER, 200, 302),
    (Role.LAWYER, 200, 302),
    (Role.COORDINATOR, 200, 302),
    (Role.RESEARCHER, 404, 404),
    (Role.ADMINISTRATOR, 404, 404),
    (Role.AUDITOR, 404, 404),
]


@pytest.mark.parametrize(("role", "reads", "writes"), MATRIX)
def test_who_reads_the_grid_changes_it_and_undoes(role, reads, writes):
    proceeding = make.proceeding(level=Level.OPEN)
    rows = make.defendants(proceeding, 2)
    coordinator = make.user(Role.COORDINATOR, on=proceeding.desk)
    given = give(proceeding, rows, coordinator, "aggravation", aggravation="repeated")
    inside, outside = signed_in(make.user(role, on=proceeding.desk)), signed_in(make.user(role))
    doors = [
        ("get", grid_of(proceeding), {}, reads),
        ("get", change_of(proceeding), {"d": [str(rows[0].pk)]}, reads),
        ("post", change_of(proceeding), asked(rows, "apply", **REMAND), writes),
        ("post", reverse("undo_joint_change", args=[given.pk]), {}, writes),
    ]

    strangers = [getattr(outside, method)(url, body).status_code for method, url, body, _ in doors]
    answers = [getattr(inside, method)(url, body).status_code for method, url, body, _ in doors]

    assert strangers == [404, 404, 404, 404]
    assert answers == [answer for *_, answer in doors]


def test_a_defendant_of_a_higher_level_is_not_there_and_cannot_be_named(proceeding, lawyer):
    seen, hidden = make.defendants(proceeding, 2)
    type(hidden).objects.filter(pk=hidden.pk).update(level=Level.RESTRICTED)
    browser = signed_in(lawyer)

    assert hidden.person.reference not in read(lawyer, grid_of(proceeding))
    assert browser.post(change_of(proceeding), asked([seen, hidden], "apply", **REMAND)).status_code == 404
    assert Measure.objects.count() == 0


# Changing


def test_a_preview_says_who_gets_what_and_writes_nothing(proceeding, lawyer):
    rows = make.defendants(proceeding, 3)
    set_measure(rows[0], kind="house_arrest", since=on("2026-01-01"), by=lawyer, now=timezone.now())

    page = signed_in(lawyer).post(change_of(proceeding), asked(rows[:2], "preview", **REMAND))

    lines = [(line.now, line.then, line.errors) for line in page.context["lines"]]
    assert lines == [
        ("House arrest, since 1 Jan 2026", "Remand in custody, since 1 Mar 2026", ()),
        ("–", "Remand in custody, since 1 Mar 2026", ()),
    ]
    assert (Measure.objects.count(), JointChange.objects.count()) == (1, 0)
    assert Measure.objects.get().until is None


def test_what_is_refused_for_one_is_written_for_none_and_nothing_typed_is_lost(proceeding, lawyer):
    rows = make.defendants(proceeding, 3)
    set_measure(rows[1], kind="house_arrest", since=on("2026-05-01"), by=lawyer, now=timezone.now())

    page = signed_in(lawyer).post(change_of(proceeding), asked(rows, "apply", words="as ordered", **REMAND))

    assert page.status_code == 200
    assert [bool(line.errors) for line in page.context["lines"]] == [False, True, False]
    content = page.content.decode()
    assert "The measure now held (House arrest, since 1 May 2026) began later" in content
    assert 'value="as ordered"' in content
    assert 'value="2026-03-01"' in content
    assert Measure.objects.count() == 1


def test_a_preview_that_no_longer_holds_is_shown_anew(proceeding, lawyer):
    rows = make.defendants(proceeding, 2)
    browser = signed_in(lawyer)
    seen = browser.post(change_of(proceeding), asked(rows, "preview", **REMAND)).context["seen"]
    set_measure(rows[0], kind="house_arrest", since=on("2026-01-01"), by=lawyer, now=timezone.now())

    late = browser.post(change_of(proceeding), asked(rows, "apply", seen=seen, **REMAND))
    written = JointChange.objects.count()
    again = browser.post(change_of(proceeding), asked(rows, "apply", seen=late.context["seen"], **REMAND))

    assert "Something changed since you looked." in late.content.decode()
    assert (written, again.status_code, JointChange.objects.get().number) == (0, 302, 2)


def test_of_a_preview_one_may_still_be_left_out(proceeding, lawyer):
    rows = make.defendants(proceeding, 3)
    browser = signed_in(lawyer)
    seen = browser.post(change_of(proceeding), asked(rows, "preview", **REMAND)).context["seen"]

    done = browser.post(change_of(proceeding), asked(rows, "apply", seen=seen, **REMAND) | {"d": [str(rows[2].pk)]})

    assert done.status_code == 302
    assert [measure.defendant for measure in Measure.objects.all()] == [rows[2]]


def test_words_without_a_date_are_not_dropped_unsaid(proceeding, lawyer):
    rows = make.defendants(proceeding, 1)
    body = asked(rows, "apply", kind="remand", since_1="in the spring")

    page = signed_in(lawyer).post(change_of(proceeding), body)

    assert "Give the date too, as far as it is known" in page.content.decode()
    assert 'value="in the spring"' in page.content.decode()
    assert Measure.objects.count() == 0


CHANGES = [
    ("measure", REMAND, Measure, 2),
    ("charge", {"article": "175", "jurisdiction": "KZ", "status": "charged"}, Charge, 4),
    ("charge_status", {"status": "indicted", "on_0": "2026-02"}, Charge, 2),
    ("reclassify", {"provision": "Art. 174 (2)", "to_article": "174", "to_part": "1"}, Charge, 4),
    ("aggravation", {"aggravation": "repeated"}, Charge, 2),
    ("outcome", {"kind": "imprisonment", "decided_0": "2026-03-10", "term_amount": 5, "term_unit": "year"}, Outcome, 2),
]


def everything(proceeding):
    rows = proceeding.defendants.order_by("pk")
    return [
        list(rows.values_list("pk", "aggravation")),
        list(Measure.objects.order_by("pk").values_list("pk", "defendant", "kind", "until_earliest")),
        list(Charge.objects.order_by("pk").values_list("pk", "article", "part", "status", "status_since_earliest")),
        list(ChargeStep.objects.order_by("pk").values_list("pk", "status", "since_earliest")),
        list(Outcome.objects.order_by("pk").values_list("pk", "kind", "ends_on")),
        list(Counsel.objects.order_by("pk").values_list("pk", "lawyer")),
    ]


@pytest.mark.parametrize(("kind", "values", "model", "number"), CHANGES)
def test_each_change_is_made_for_all_and_undone(kind, values, model, number, proceeding, lawyer):
    rows = make.defendants(proceeding, 2)
    browser = signed_in(lawyer)
    before = everything(proceeding)

    done = browser.post(change_of(proceeding, kind), asked(rows, "apply", **values))
    after, count = everything(proceeding), model.objects.count()
    undone = browser.post(reverse("undo_joint_change", args=[JointChange.objects.get().pk]))

    assert (done.status_code, undone.status_code, count) == (302, 302, number)
    assert after != before
    assert everything(proceeding) == before
    assert JointChange.objects.get().undone_by == lawyer


def test_a_lawyer_becomes_counsel_of_several_and_of_nobody_twice(proceeding, lawyer):
    rows = make.defendants(proceeding, 2)
    counsel = make.person(desk=proceeding.desk)
    browser = signed_in(lawyer)
    browser.post(change_of(proceeding, "counsel"), asked(rows[:1], "apply", lawyer=str(counsel.pk)))

    both = browser.post(change_of(proceeding, "counsel"), asked(rows, "apply", lawyer=str(counsel.pk)))

    assert [line.errors for line in both.context["lines"]] == [("This lawyer is counsel here already.",), ()]
    assert Counsel.objects.count() == 1


# Undoing


def test_undo_leaves_whom_someone_has_worked_with_since(proceeding, lawyer):
    rows = make.defendants(proceeding, 2)
    change = give(proceeding, rows, lawyer, "reclassify", to_article="175", to_part="", on=None)
    worked_with = rows[0].charges.get(article="175")
    set_charge_status(worked_with, status="indicted", on=None, by=lawyer, now=timezone.now())

    undone = undo_joint_change(change, by=lawyer, now=timezone.now())

    assert undone.left == [rows[0]]
    assert sorted(rows[0].charges.values_list("article", "status")) == [("174", "reclassified"), ("175", "indicted")]
    assert list(rows[1].charges.values_list("article", "status")) == [("174", "charged")]


def test_undo_leaves_rows_that_something_cites(proceeding, lawyer):
    rows = make.defendants(proceeding, 2)
    change = give(proceeding, rows, lawyer, "measure", kind="remand", since=on("2026-03-01"))
    make.citation(subject=rows[0].measures.get(), source=make.source(desk=proceeding.desk))

    undone = undo_joint_change(change, by=lawyer, now=timezone.now())

    assert undone.left == [rows[0]]
    assert (rows[0].measures.count(), rows[1].measures.count()) == (1, 0)


def test_nothing_is_undone_twice(proceeding, lawyer):
    rows = make.defendants(proceeding, 1)
    change = give(proceeding, rows, lawyer, "aggravation", aggravation="repeated")
    undo_joint_change(change, by=lawyer, now=timezone.now())

    answer = signed_in(lawyer).post(reverse("undo_joint_change", args=[change.pk]), follow=True)

    assert "This was undone already." in answer.content.decode()


def test_a_change_takes_the_highest_level_of_its_defendants():
    proceeding = make.proceeding()
    rows = make.defendants(proceeding, 2)
    type(rows[0]).objects.filter(pk=rows[0].pk).update(level=Level.RESTRICTED)
    rows[0].refresh_from_db()
    senior = make.user(Role.LAWYER, on=proceeding.desk, max_level=Level.RESTRICTED)

    change = give(proceeding, rows, senior, "aggravation", aggravation="repeated")

    assert change.level == Level.RESTRICTED


def test_refusals_name_each_defendant(proceeding, lawyer):
    rows = make.defendants(proceeding, 2)
    Charge.objects.filter(defendant=rows[0]).update(status="dropped")

    with pytest.raises(RefusedForSome) as refused:
        give(proceeding, rows, lawyer, "charge_status", status="indicted", on=None)

    assert {pk: error.messages for pk, error in refused.value.errors.items()} == {rows[0].pk: ["No open charge."]}
    assert rows[1].charges.get().status == "charged"
