"""Lists of people: checked without a trace, put on record once, updated by the next edition, taken back."""

from datetime import date, timedelta
from unittest.mock import patch

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import timezone

from bench.victims import HEADERS as VICTIMS
from bench.victims import as_csv, as_xlsx, victims
from cases.actions.items import save_item
from cases.models import Citation, Detention
from cases.pages.inbox import messages, unread
from config.shared.key_ring import add_key, make_key_ring
from config.shared.written_dates import HOW
from exchange.actions.imports import decide, discard_import, run_import, stop_import, undo_import
from exchange.enums import RowChoice, RowFinding
from exchange.imports import limits, lot, work, writing
from exchange.imports.error_file import error_file
from exchange.imports.files import look_at, rows_in
from exchange.imports.keeping import end_files
from exchange.models import ImportBatch, ImportChunk, ImportFile, ImportList, ImportRow
from exchange.pages.imports import cells_of
from people.actions.records import save_record
from people.enums import Level, Role
from people.models import AuditEvent, Membership, Person, PersonName, Place
from people.names.keys import search_key
from tests import make
from tests.conftest import as_owner

from .lists import HEADERS, checked, found, outcomes, put, taken_back, uploaded, worked

pytestmark = pytest.mark.django_db

ROWS = [
    ["1", "Серік Тұрсынбай", "март 1960", "м", "Tekes", "лагерь", "Künes camp", "2018年3月", ""],
    ["2", "古丽娜尔·巴合提", "约1971年", "女", "Tekes", "监狱", "", "2017", "2019"],
]


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def worker(desk):
    return make.user(Role.CASEWORKER, on=desk)


@pytest.fixture
def source(desk):
    return make.source(desk=desk)


def on_record():
    models = (Person, PersonName, Place, Detention, Citation)
    return {model.__name__: model.objects.count() for model in models}


def known(desk, name, **fields):
    """Somebody on record whom no other name of the test resembles."""
    return make.person(name, desk=desk, **fields)


def row_of(batch, number):
    return batch.rows.get(number=number)


# The victims' list


def test_a_victims_list_in_mixed_scripts_with_planted_twins_and_bad_rows(desk, worker, source):
    rows = victims(360)
    people = {index: known(desk, row_name(row), birth=str(row.year)) for index, row in enumerate(rows) if row.known}

    batch = checked(worker, desk, rows, VICTIMS, source=source)

    assert batch.state == "checked"
    by_place = {row.place: row for row in batch.rows.all()}
    bad = {place: by_place[place].problems for place, row in enumerate(rows) if row.bad}
    assert {place: [(p["column"], p["text"][:24]) for p in problems] for place, problems in bad.items()} == {
        59: [(10, "“скоро” is not a date we")],
        119: [(1, "There is no name: write ")],
        179: [(11, "The release (1999) canno")],
        239: [(12, "This text holds a charac")],
        299: [(4, "“maybe” is no sex we kno")],
        359: [(10, "“скоро” is not a date we")],
    }
    assert {place for place, row in by_place.items() if row.finding == "error"} == set(bad)
    for index, person in people.items():
        assert str(person.pk) in [hint.get("person") for hint in by_place[index].hints], f"row {index}"
    twins = {index: row.twin for index, row in enumerate(rows) if row.twin is not None}
    assert len(twins) == 6
    for index, twin in twins.items():
        assert twin in [hint.get("row") for hint in by_place[index].hints], f"row {index}"
    assert set(batch.counts) <= {"fine", "hint", "error", "waiting", "undecided"}
    assert sum(batch.counts[name] for name in ("fine", "hint", "error")) == 360
    planted = {*people, *twins}
    assert len([row for row in by_place.values() if row.finding == "hint" and row.place not in planted]) <= 12

    hinted = batch.rows.filter(finding="hint")
    decide(batch, hinted.filter(place__in=people), choice="fill", by=worker)
    for index, twin in twins.items():
        decide(batch, hinted.filter(place=index), choice="fill", row=twin, by=worker)
    decide(batch, hinted.filter(choice=""), choice="new", by=worker)
    before = Person.objects.count()
    done = put(batch, worker)

    assert done.state == "done"
    assert Person.objects.count() - before == 360 - len(bad) - len(people) - len(twins)
    assert done.counts["is_created"] == 360 - len(bad) - len(people) - len(twins)
    assert done.counts.get("is_updated", 0) + done.counts.get("is_unchanged", 0) == len(people) + len(twins)
    assert done.counts["waiting"] == len(bad)
    for index, twin in twins.items():
        assert batch.rows.get(place=index).person_key == batch.rows.get(place=twin).person_key
    for index, person in people.items():
        assert batch.rows.get(place=index).person_key == person.pk


def row_name(row):
    return f"{row.given[0]} {row.father[0]}"


def test_a_workbook_is_found_the_same_as_the_text(desk, worker):
    rows = [row for row in victims(40) if row.bad != "control"]

    text = checked(worker, desk, rows, VICTIMS)
    book = checked(worker, desk, rows, VICTIMS, content=as_xlsx(rows), name="list.xlsx")

    assert found(text) == found(book)


# The check


def test_the_check_writes_nothing_and_the_file_lies_sealed(desk, worker, source):
    before = on_record()

    batch = checked(worker, desk, ROWS, source=source)

    assert on_record() == before
    assert found(batch) == [(2, "fine", []), (3, "fine", [])]
    assert ImportFile.objects.get().content == as_csv(ROWS, HEADERS)
    for sealed in (*ImportFile.objects.all(), *ImportChunk.objects.all()):
        assert "Серік".encode() not in bytes(sealed.sealed)
    assert [row.problems + row.hints + row.changes for row in batch.rows.all()] == [[], []]


def test_each_problem_names_its_column_and_what_to_do(desk, worker):
    make.place("Tekes", desk=desk)
    make.place("Tekes", desk=desk)
    rows = [
        ["1", "", "1960", "", "", "", "", "", ""],
        ["2", "Bolat Sample", "soon", "maybe", "Tekes", "", "", "2019", "2017"],
        ["2", "Erlan Sample", "", "", "", "", "", "", ""],
    ]

    batch = checked(worker, desk, rows)

    assert [(row.number, [(p["column"], p["text"]) for p in row.problems]) for row in batch.rows.all()] == [
        (2, [(1, "There is no name: write one.")]),
        (
            3,
            [
                (2, f"“soon” is not a date we can read. {HOW}"),
                (3, "“maybe” is no sex we know. Write male, female, other or unknown."),
                (8, "The release (2017) cannot come before the arrest (2019)."),
                (4, "2 places are called “Tekes”: write the reference of one (L-7K3F9)."),
            ],
        ),
        (
            4,
            [
                (0, "The number 2 stands in line 3 too: number the rows apart."),
            ],
        ),
    ]


def test_only_headers_is_nothing_to_import(desk, worker):
    batch = checked(worker, desk, [])

    assert (batch.state, batch.problem) == ("uploaded", "There are headers and no rows under them.")


def test_a_hint_never_shows_a_person_the_importer_may_not_see(desk, worker):
    make.person("Серік Тұрсынбай", birth="1960")
    make.person("Серик Турсынбай", desk=desk, level=Level.PROTECTED)
    merged = known(desk, "Serik Tursynbai")
    Person.objects.filter(pk=merged.pk).update(merged_into=known(desk, "Another Altogether"))

    batch = checked(worker, desk, ROWS)

    assert found(batch) == [(2, "fine", []), (3, "fine", [])]


def test_hints_reach_across_scripts_and_weigh_the_year_of_birth(desk, worker):
    same = known(desk, "赛力克·吐尔逊拜", birth="1960")
    other = known(desk, "Серик Турсынбай", birth="1985")

    batch = checked(worker, desk, ROWS)

    hints = row_of(batch, 2).hints
    assert hints[0]["person"] == str(same.pk)
    assert hints[0]["score"] > 0.6
    assert all(hint["score"] < hints[0]["score"] - 0.2 for hint in hints if hint["person"] == str(other.pk))


def test_a_colleague_who_sees_less_is_told_nothing_of_what_the_check_found(desk, worker):
    known(desk, "Серік Тұрсынбай", birth="1960")
    batch = checked(worker, desk, ROWS)
    colleague = make.user(Role.COORDINATOR, on=desk)

    assert ImportRow.objects.permitted(worker).count() == 2
    assert ImportRow.objects.permitted(colleague).count() == 0
    with pytest.raises(ValidationError, match="Check it yourself first"):
        run_import(batch, by=colleague, now=timezone.now())


# On record


def test_a_row_is_a_person_with_names_places_a_stay_and_its_source(desk, worker, source):
    batch = put(checked(worker, desk, ROWS, source=source), worker)

    assert (batch.state, outcomes(batch)) == ("done", [(2, "created"), (3, "created")])
    first, second = (Person.objects.get(pk=row.person_key) for row in batch.rows.all())
    assert (first.display_name, first.sex, first.birth.edtf, first.birth_words) == (
        "Серік Тұрсынбай",
        "male",
        "1960-03",
        "март 1960",
    )
    assert (first.desk, first.level, first.created_by, first.version) == (desk, Level.INTERNAL, worker, 1)
    assert first.reference.startswith("P-")
    assert first.birthplace == second.birthplace
    assert first.birthplace.display_name == "Tekes"
    name = second.names.get()
    assert (name.text, name.script, name.is_main, name.key) == (
        "古丽娜尔·巴合提",
        "Hans",
        True,
        search_key("古丽娜尔·巴合提"),
    )
    assert name.pair_keys
    stay, ended = (row.person_key and Detention.objects.get(person=row.person_key) for row in batch.rows.all())
    assert (stay.kind, stay.kind_words, stay.began.edtf, stay.began_words, stay.place.display_name, stay.zone) == (
        "vetc",
        "лагерь",
        "2018-03",
        "2018年3月",
        "Künes camp",
        "Asia/Shanghai",
    )
    assert (ended.kind, ended.ended.edtf, ended.end_kind) == ("prison_cn", "2019", "unknown")
    cited = Citation.objects.filter(source=source).order_by("locator").values_list("subject_id", "locator")
    assert sorted(cited) == sorted([(first.pk, "no. 1"), (stay.pk, "no. 1"), (second.pk, "no. 2"), (ended.pk, "no. 2")])
    for row in (first, name, stay, first.birthplace):
        assert row.history.count() == 1, f"{row} has no history"
    event = AuditEvent.objects.get(action="import.rows_written")
    assert event.facts == {"first": 2, "last": 3, "created": 2}
    assert event.object_id == str(batch.pk)


def test_an_open_stay_of_a_kind_with_a_term_is_reckoned_and_reminded_of_as_any_other(desk, worker):
    day = timezone.localdate().isoformat()
    rows = [
        [str(n), f"Person{'abc'[n]} Sample{'xyz'[n]}", "", "", "", "administrative arrest", "", day, ""] for n in (0, 1)
    ]

    batch = put(checked(worker, desk, rows, jurisdiction="KZ"), worker)

    alone = Detention(person=make.person(desk=desk), desk=desk, kind="admin_arrest", jurisdiction="KZ")
    alone.began = day
    save_item(alone, by=worker, now=timezone.now())
    stays = [Detention.objects.get(pk=row.stay_key) for row in batch.rows.all()]
    assert [(s.kind, s.lawful_until, s.lawful_by_id) for s in stays] == [
        ("admin_arrest", alone.lawful_until, alone.lawful_by_id)
    ] * 2


def test_writing_costs_the_same_number_of_statements_for_one_row_and_for_fifty(
    desk, worker, source, django_assert_max_num_queries
):
    rows = [
        [str(n), f"{a.given[0]} {a.father[0]}", "1960", "", "Tekes", "лагерь", "", "2018", ""]
        for n, a in enumerate(victims(50))
    ]
    checked_first = checked(worker, desk, rows[:1], source=source)
    decide(checked_first, checked_first.rows.all(), choice="new", by=worker)
    run_import(checked_first, by=worker, now=timezone.now())
    with django_assert_max_num_queries(60):
        writing.write_next(ImportBatch.objects.get(pk=checked_first.pk), by=worker, now=timezone.now())
    batch = checked(worker, desk, [[f"x{row[0]}", *row[1:]] for row in rows[1:]], source=source)
    decide(batch, batch.rows.all(), choice="new", by=worker)

    with django_assert_max_num_queries(60):
        writing.write_next(ImportBatch.objects.get(pk=batch.pk), by=worker, now=timezone.now())
    assert batch.rows.filter(outcome="created").count() == 49


def test_what_waits_for_a_decision_stays_out_and_a_later_run_takes_it(desk, worker):
    same = known(desk, "Серік Тұрсынбай")
    batch = put(checked(worker, desk, ROWS), worker)

    assert outcomes(batch) == [(2, ""), (3, "created")]
    decide(batch, batch.rows.filter(number=2), choice="fill", by=worker)
    batch = put(batch, worker)
    assert outcomes(batch) == [(2, "updated"), (3, "created")]
    assert row_of(batch, 2).person_key == same.pk
    assert put(batch, worker).counts == batch.counts
    assert Person.objects.count() == 2


def test_all_so_alike_are_the_same_only_when_somebody_says_so(desk, worker):
    known(desk, "Серік Тұрсынбай", birth="1960")
    known(desk, "Gulnar Bakhyt", birth="1999")
    batch = checked(worker, desk, ROWS)

    assert set(batch.rows.values_list("choice", flat=True)) == {""}
    alike = batch.rows.filter(finding=RowFinding.HINT, choice="", top_score__gte=0.95)
    assert decide(batch, alike, choice="update", least=0.95, by=worker) == 1
    assert list(batch.rows.filter(choice="update").values_list("number", flat=True)) == [2]


def test_adding_what_is_missing_leaves_what_is_there(desk, worker):
    person = known(desk, "Серік Тұрсынбай", birth="1961", sex="female")
    batch = checked(worker, desk, ROWS)
    decide(batch, batch.rows.filter(number=2), choice="fill", by=worker)

    put(batch, worker)

    person.refresh_from_db()
    assert (person.birth.edtf, person.sex, person.birthplace.display_name, person.version) == (
        "1961",
        "female",
        "Tekes",
        2,
    )
    assert person.detentions.count() == 1
    assert person.names.count() == 1


def test_an_update_shows_old_and_new_and_an_empty_cell_erases_nothing(desk, worker):
    person = known(desk, "Серік Тұрсынбай", birth="1961", occupation="herder", sex="male")
    headers, rows = ("Our reference", "Born", "Occupation", "Sex"), [[person.reference, "1960", "", "male"]]

    batch = checked(worker, desk, rows, headers)

    assert row_of(batch, 2).changes == [{"field": "birth", "old": "1961", "new": "1960"}]
    put(batch, worker)
    person.refresh_from_db()
    assert (person.birth.edtf, person.occupation, person.version) == ("1960", "herder", 2)

    erased = checked(worker, desk, rows, headers, empties=True)
    assert row_of(erased, 2).changes == [{"field": "occupation", "old": "herder", "new": ""}]
    put(erased, worker)
    person.refresh_from_db()
    assert (person.occupation, person.version, person.updated_by) == ("", 3, worker)


def test_a_reference_hidden_and_one_missing_are_the_same_error(desk, worker):
    hidden = make.person("Somebody Elsewhere")
    batch = checked(worker, desk, [[hidden.reference], ["P-ZZZZZ"]], ("Our reference",), columns=["reference"])

    assert found(batch) == [
        (2, "error", [f"There is no person {hidden.reference}, or they are not yours to see."]),
        (3, "error", ["There is no person P-ZZZZZ, or they are not yours to see."]),
    ]


def test_a_later_file_of_the_same_list_updates_the_rows_of_the_earlier(desk, worker):
    first = put(checked(worker, desk, ROWS, list_name="Village list"), worker)
    newer = [[*ROWS[0][:8], "май 2020"], ROWS[1], ["3", "Ерлан Мұхтар", "1980", "м", "", "", "", "", ""]]
    kept = ImportList.objects.get()

    batch = uploaded(worker, desk, newer, list=kept)
    assert batch.columns == first.columns
    batch = checked(worker, desk, newer, list_name="Village list")

    assert [(row.number, row.finding, row.changes) for row in batch.rows.all()] == [
        (
            2,
            "fine",
            [
                {"field": "stay_ended", "old": "", "new": "May 2020"},
                {"field": "stay_end_kind", "old": "", "new": "unknown"},
            ],
        ),
        (3, "fine", []),
        (4, "fine", []),
    ]
    batch = put(batch, worker)
    assert outcomes(batch) == [(2, "updated"), (3, "unchanged"), (4, "created")]
    assert Detention.objects.get(pk=row_of(first, 2).stay_key).ended.edtf == "2020-05"
    assert (Person.objects.count(), Detention.objects.count()) == (3, 2)
    assert ImportList.objects.count() == 1


def test_a_second_open_stay_is_refused_in_words(desk, worker):
    person = known(desk, "Серік Тұрсынбай")
    stay = make.detention(person=person, desk=desk, kind="prison_cn", began="2016")
    headers = ("Our reference", "Kind of detention", "Detained")

    batch = checked(worker, desk, [[person.reference, "лагерь", "2018"]], headers)

    assert found(batch) == [
        (
            2,
            "error",
            [
                f"{person.reference} is on record as held in another stay that is still open ({stay.reference}). "
                "End that one first, or leave this row out."
            ],
        )
    ]


def test_somebody_changed_after_the_check_is_not_written_over(desk, worker):
    person = known(desk, "Серік Тұрсынбай", birth="1961")
    batch = checked(worker, desk, [[person.reference, "1960"]], ("Our reference", "Born"))
    person.occupation = "teacher"
    save_record(person, by=worker)

    batch = put(batch, worker)

    assert found(batch) == [
        (2, "error", [f"Someone changed {person.reference} after the check. Check the list once more, then decide."])
    ]
    person.refresh_from_db()
    assert person.birth.edtf == "1961"


def test_a_row_the_database_refuses_is_marked_and_the_others_go_in(desk, worker, monkeypatch):
    rows = [[str(n), row_name(each), "", "", "", "", "", "", ""] for n, each in enumerate(victims(9))]
    batch = checked(worker, desk, rows)
    decide(batch, batch.rows.filter(finding="hint"), choice="new", by=worker)
    told = lot.read_chunk

    def spoiled(batch, number):
        read = told(batch, number)
        read[4].values["birth"] = type("Never", (), {"earliest": date(2020, 1, 1), "latest": date(2019, 1, 1)})()
        read[4].values["birth"].precision, read[4].values["birth"].inferred, read[4].values["birth"].words = (
            "month",
            False,
            "",
        )
        return read

    monkeypatch.setattr(lot, "read_chunk", spoiled)

    batch = put(batch, worker)

    assert [number for number, outcome in outcomes(batch) if outcome != "created"] == [6]
    assert found(batch)[4] == (6, "error", ["“birth” must be a date with its precision, earliest day first."])
    assert Person.objects.count() == 8


def test_whoever_lost_the_right_to_write_there_writes_nothing_more(desk, worker):
    batch = checked(worker, desk, ROWS)
    run_import(batch, by=worker, now=timezone.now())
    Membership.objects.filter(user=worker).update(max_level=Level.OPEN)

    batch = worked(batch)

    assert (batch.state, batch.problem) == ("stopped", "You may not write on that desk and level any more.")
    assert Person.objects.count() == 0


# Stopped, killed, at once


class Killed(BaseException):
    """What no ``except`` of ours catches, as a signal that ends the process."""


def test_a_worker_killed_in_the_middle_leaves_whole_lots_and_the_next_goes_on(desk, worker, source, monkeypatch):
    monkeypatch.setattr(limits, "AT_ONCE", 10)
    rows = [
        [str(n), row_name(each), "1960", "", "Tekes", "лагерь", "", "2018", ""] for n, each in enumerate(victims(35))
    ]
    batch = checked(worker, desk, rows, source=source)
    decide(batch, batch.rows.filter(finding="hint"), choice="new", by=worker)
    run_import(batch, by=worker, now=timezone.now())
    lots = iter(range(9))

    def dies(*args, **kwargs):
        if next(lots) == 2:
            raise Killed
        return add_stays(*args, **kwargs)

    add_stays = lot.add_stays
    with patch.object(lot, "add_stays", dies), pytest.raises(Killed):
        work.work_on(batch.pk)

    assert batch.rows.filter(outcome="created").count() == 20
    assert on_record() == {"Person": 20, "PersonName": 20, "Place": 1, "Detention": 20, "Citation": 40}
    batch = worked(batch)
    assert (batch.state, batch.counts["is_created"]) == ("done", 35)
    assert on_record() == {"Person": 35, "PersonName": 35, "Place": 1, "Detention": 35, "Citation": 70}
    assert batch.rows.order_by().values("person_key").distinct().count() == 35


def test_a_check_killed_in_the_middle_goes_on_and_finds_the_same(desk, worker, monkeypatch):
    monkeypatch.setattr(limits, "AT_ONCE", 10)
    rows = victims(35, twin_every=24)
    whole = found(checked(worker, desk, rows, VICTIMS))
    step, steps = work.Check.step, iter(range(9))

    def dies(self):
        if next(steps) == 2:
            raise Killed
        return step(self)

    with patch.object(work.Check, "step", dies), pytest.raises(Killed):
        checked(worker, desk, rows, VICTIMS)
    batch = ImportBatch.objects.order_by("-created_at").first()
    assert batch.rows.count() == 20

    assert found(worked(batch)) == whole
    assert 11 in [hint.get("row") for hint in batch.rows.get(place=23).hints]


def test_a_stopped_import_keeps_what_is_in_and_writes_nothing_more(desk, worker, monkeypatch):
    monkeypatch.setattr(limits, "AT_ONCE", 1)
    batch = checked(worker, desk, ROWS)
    run_import(batch, by=worker, now=timezone.now())
    write = writing.write_next

    def stopped_meanwhile(*args, **kwargs):
        done = write(*args, **kwargs)
        stop_import(batch, by=worker)
        return done

    with patch.object(work, "write_next", stopped_meanwhile):
        stopped = worked(batch)

    assert (stopped.state, outcomes(stopped)) == ("stopped", [(2, "created"), (3, "")])
    assert outcomes(put(stopped, worker)) == [(2, "created"), (3, "created")]


def test_two_imports_at_once_each_bring_their_own(desk, worker):
    other_desk = make.desk()
    other = make.user(Role.CASEWORKER, on=other_desk)
    one, two = checked(worker, desk, ROWS), checked(other, other_desk, ROWS)
    for batch, by in ((one, worker), (two, other)):
        run_import(batch, by=by, now=timezone.now())

    one, two = worked(one), worked(two)

    assert (one.state, two.state) == ("done", "done")
    assert sorted(Person.objects.values_list("desk", flat=True)) == sorted(
        [desk.pk, desk.pk, other_desk.pk, other_desk.pk]
    )
    assert sorted(Place.objects.values_list("desk", flat=True)) == sorted(
        [desk.pk, desk.pk, other_desk.pk, other_desk.pk]
    )


# Taken back


def test_taking_back_removes_what_came_and_puts_back_what_was_changed(desk, worker, source):
    person = known(desk, "Ерлан Мұхтар", birth="1980", occupation="herder")
    before = on_record()
    rows = [*ROWS, ["3", "Ерлан Мұхтар; Yerlan Mukhtar", "1981", "", "", "лагерь", "", "2018", ""]]
    batch = checked(worker, desk, rows, source=source)
    decide(batch, batch.rows.filter(number=4), choice="update", by=worker)
    put(batch, worker)
    person.refresh_from_db()
    assert (person.birth.edtf, person.names.count(), person.detentions.count()) == ("1981", 2, 1)

    batch = taken_back(batch, worker)

    assert (batch.state, outcomes(batch)) == ("undone", [(2, "undone"), (3, "undone"), (4, "undone")])
    assert on_record() == before
    person.refresh_from_db()
    assert (person.birth.edtf, person.occupation, person.display_name) == ("1980", "herder", "Ерлан Мұхтар")
    assert AuditEvent.objects.filter(action="import.rows_taken_back").get().facts == {"taken_back": 3, "kept": 0}


def test_what_was_changed_or_leaned_on_since_stays_and_says_why(desk, worker):
    rows = [[str(n), row_name(each), "", "", "", "", "", "", ""] for n, each in enumerate(victims(4))]
    batch = checked(worker, desk, rows)
    decide(batch, batch.rows.filter(finding="hint"), choice="new", by=worker)
    batch = put(batch, worker)
    edited, related, detained, untouched = (Person.objects.get(pk=row.person_key) for row in batch.rows.all())
    edited.occupation = "teacher"
    save_record(edited, by=worker)
    make.tie(person=related, other=make.person(desk=desk))
    make.detention(person=detained, desk=desk)

    batch = taken_back(batch, worker)

    assert [(row.number, row.outcome, [p["text"] for p in row.problems]) for row in batch.rows.all()] == [
        (2, "kept", ["Stays: changed since the import."]),
        (3, "kept", ["Stays: other records speak of it by now."]),
        (4, "kept", ["Stays: other records speak of it by now."]),
        (5, "undone", []),
    ]
    assert not Person.objects.filter(pk=untouched.pk).exists()
    assert Person.objects.filter(pk__in=[edited.pk, related.pk, detained.pk]).count() == 3


def test_rows_of_one_person_go_together_or_stay_together(desk, worker):
    rows = [ROWS[0], ["7", "赛力克·吐尔逊拜", "1960", "", "", "", "", "", ""]]
    batch = checked(worker, desk, rows)
    decide(batch, batch.rows.filter(number=3), choice="fill", by=worker)
    batch = put(batch, worker)
    assert outcomes(batch) == [(2, "created"), (3, "updated")]
    added = PersonName.objects.get(text="赛力克·吐尔逊拜")
    added.words = "as his sister writes it"
    save_record(added, by=worker)

    batch = taken_back(batch, worker)

    assert outcomes(batch) == [(2, "kept"), (3, "kept")]


def test_a_place_somebody_uses_by_now_stays(desk, worker):
    batch = put(checked(worker, desk, ROWS), worker)
    tekes, camp = Place.objects.get(display_name="Tekes"), Place.objects.get(display_name="Künes camp")
    make.person("Erlan Sample", desk=desk, birthplace=tekes)

    taken_back(batch, worker)

    assert list(Place.objects.values_list("pk", flat=True)) == [tekes.pk]
    assert camp.pk != tekes.pk


def test_discarding_erases_the_file_and_keeps_that_it_was_there(desk, worker):
    batch = checked(worker, desk, ROWS)

    batch = discard_import(batch, by=worker, now=timezone.now())

    assert (batch.state, batch.rows.count(), ImportFile.objects.count(), ImportChunk.objects.count()) == (
        "discarded",
        0,
        0,
        0,
    )
    assert batch.sha256
    with pytest.raises(ValidationError, match="cannot be done now"):
        run_import(batch, by=worker, now=timezone.now())


def test_a_month_after_anything_was_done_with_it_the_file_is_gone_and_its_sender_told(desk, worker, settings):
    left, done = uploaded(worker, desk, ROWS), put(checked(worker, desk, ROWS), worker)
    at_work = checked(worker, desk, ROWS)
    undo_import(at_work := put(at_work, worker), by=worker, now=timezone.now())
    later = timezone.now() + settings.IMPORT_FILES_KEPT

    assert end_files(now=later - timedelta(hours=1)) == 0
    assert end_files(now=later + timedelta(hours=1)) == 2

    left, done = (ImportBatch.objects.get(pk=each.pk) for each in (left, done))
    assert (left.state, done.state, done.rows.count()) == ("discarded", "done", 2)
    assert list(ImportFile.objects.values_list("batch", flat=True)) == [at_work.pk]
    assert set(ImportChunk.objects.values_list("batch", flat=True)) == {at_work.pk}
    assert done.problem.startswith("Its file was removed 30 days after")
    assert [one.heading for one in messages(worker, list(unread(worker)), now=later)] == [
        "Import ended: its file was removed"
    ] * 2
    with pytest.raises(ValidationError, match="Send it again"):
        run_import(done, by=worker, now=later)
    assert taken_back(done, worker).state == "undone"


def test_files_and_rows_are_sealed_anew_with_the_rest(desk, worker, tmp_path, settings, capsys):
    settings.KEY_RING = tmp_path / "ring.json"
    make_key_ring(settings.KEY_RING)
    checked(worker, desk, ROWS)
    name = add_key(settings.KEY_RING)

    with as_owner():
        call_command("rotate_keys")

    assert [line for line in capsys.readouterr().out.splitlines() if "of lists" in line and "left" in line] == [
        "Files of lists: 1 sealed anew, 0 left.",
        "Rows of lists: 1 sealed anew, 0 left.",
    ]
    file, chunk = ImportFile.objects.get(), ImportChunk.objects.get()
    assert [bytes(each.sealed)[1:5].hex() for each in (file, chunk)] == [name, name]
    assert (file.content, len(chunk.rows)) == (as_csv(ROWS, HEADERS), 2)


# Corrected and sent again


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_file_of_errors_comes_back_corrected_and_nothing_comes_in_twice(desk, worker, form):
    bad = [["8", "Ерлан Мұхтар", "soon", "", "", "", "", "", ""], ["9", "-", "1980", "", "", "", "", "", ""]]
    batch = put(checked(worker, desk, [*ROWS, *bad], list_name="Village list"), worker)
    waiting = list(batch.rows.filter(outcome=""))
    content = error_file(batch, waiting, cells_of(worker, batch, waiting), form)

    again = checked(worker, desk, [], content=content, name=f"corrected.{form}", list_name="Village list")

    assert again.headers[-2:] == ["Arasha: what is wrong", "Arasha row"]
    assert again.columns == [*batch.columns, "", "row_key"]
    assert [row.finding for row in again.rows.all()] == ["error", "error"]
    corrected = content_with(content, form, {"soon": "1980", "'-": "Дана Қасым", "-": "Дана Қасым"})
    again = put(
        checked(worker, desk, [], content=corrected, name=f"corrected.{form}", list_name="Village list"), worker
    )
    assert outcomes(again) == [(2, "created"), (3, "created")]
    assert outcomes(ImportBatch.objects.get(pk=batch.pk)) == [
        (2, "created"),
        (3, "created"),
        (4, "corrected"),
        (5, "corrected"),
    ]
    twice = put(
        checked(worker, desk, [], content=corrected, name=f"corrected.{form}", list_name="Village list"), worker
    )
    assert outcomes(twice) == [(2, "unchanged"), (3, "unchanged")]
    assert Person.objects.count() == 4


def content_with(content, form, words):
    look = look_at(f"a.{form}", content)
    rows = rows_in(content, form=form, encoding=look.encoding, delimiter=look.delimiter, sheet=look.sheet)
    headers, *rest = [[words.get(cell, cell) for cell in cells] for _, cells in rows]
    return as_csv(rest, headers) if form == "csv" else as_xlsx(rest, headers)


def test_a_whole_corrected_list_updates_by_its_numbers(desk, worker):
    bad = [*ROWS, ["8", "Ерлан Мұхтар", "soon", "", "", "", "", "", ""]]
    put(checked(worker, desk, bad, list_name="Village list"), worker)

    batch = put(checked(worker, desk, [*ROWS, [*bad[2][:2], "1980", *bad[2][3:]]], list_name="Village list"), worker)

    assert outcomes(batch) == [(2, "unchanged"), (3, "unchanged"), (4, "created")]
    assert Person.objects.count() == 3


def test_choices_are_kept_apart_from_rows_with_errors_and_rows_that_are_in(desk, worker):
    batch = put(checked(worker, desk, [ROWS[0], ["9", "", "", "", "", "", "", "", ""]]), worker)

    assert decide(batch, batch.rows.all(), choice=RowChoice.LEAVE, by=worker) == 0


def test_a_row_left_out_is_not_put_on_record(desk, worker):
    batch = checked(worker, desk, ROWS)

    decide(batch, batch.rows.filter(number=2), choice="leave", by=worker)
    batch = put(batch, worker)

    assert outcomes(batch) == [(2, "left_out"), (3, "created")]
