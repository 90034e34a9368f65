"""The note, the expert reports, the evidence and every conflict of the published reports, typed into the forms and read
back over the API the same."""

import pytest
from django.utils import timezone

from cases.demo import cases, detentions, people, proceedings, sources
from cases.demo.staff import load_colleagues, load_desks
from cases.demo.store import CERTAINTY, Store, facts
from people.enums import Role
from people.models import User
from tests import make

from .form import choose, open_tab, save


@pytest.fixture
def reports(committed_db):
    """The fact base without what the test enters itself."""
    desks = load_desks()
    by = load_colleagues(desks)[Role.COORDINATOR]
    store = Store(desks=desks, by=by, now=timezone.now())
    people.load_places_and_organisations(store)
    people.load_people(store)
    sources.load_sources(store)
    cases.load_cases(store)
    cases.load_events(store)
    detentions.load_detentions(store)
    proceedings.load_proceedings(store)
    by.set_password("a long enough passphrase")
    by.save()
    return store


def enter_the_note(page, store):
    (note,) = facts("documents")["note"]
    page.goto("/notes/")
    page.get_by_role("link", name="Enter a note").click()
    page.locator("#id_title").fill(note["title"])
    choose(page, "part_of", "Indictment under")
    page.locator("#id_summary").fill(note["summary"])
    page.locator("#id_direction").select_option(note["direction"])
    page.locator("#id_kind").select_option(note["kind"])
    choose(page, "sender", store.get(note["sender"]).display_name)
    choose(page, "addressee", store.get(note["addressee"]).display_name)
    page.locator("#id_sent_0").fill(note["sent"])
    page.locator("#id_tone").select_option(note["tone"])
    page.locator("#id_demands").fill(note["demands"])
    page.locator("#id_desk").select_option(store.desks[note["desk"]].name)
    page.locator("#id_level").select_option("Open")
    open_tab(page, "Concerns")
    choose(page, "concerns-0-organisation", store.get(note["concerns"][0]).display_name)
    save(page)


def enter_the_expert_reports(page, store):
    (report,) = facts("documents")["expert_report"]
    page.goto("/admin/sources/expertreport/add/")
    page.locator("#id_title").fill(report["title"])
    choose(page, "part_of", "Indictment under")
    page.locator("#id_kind").select_option(report["kind"])
    page.locator("#id_findings").fill(report["findings"])
    page.locator("#id_desk").select_option(store.desks[report["desk"]].name)
    page.locator("#id_level").select_option("Open")
    save(page)


def enter_the_exhibits(page, store):
    titles = {row["id"]: row["title"] for kind in ("note", "expert_report") for row in facts("documents")[kind]}
    titles["V-1"] = store.get("V-1").title
    proceeding = store.get("PR2")
    for exhibit in facts("documents")["exhibit"]:
        page.goto(f"/proceeding/{proceeding.pk}/evidence/")
        page.get_by_role("link", name="Add an exhibit").click()
        choose(page, "source", titles[exhibit["source"]])
        page.locator("#id_offered_by").select_option(exhibit["offered_by"])
        page.locator("#id_note").fill(exhibit.get("note", ""))
        for name in ("prompted_charge", "cited_in_indictment"):
            if exhibit.get(name):
                page.locator(f"#id_{name}").check()
        save(page)


# Each reference typed has been answered by what it is called: a save is pressed when the page has come to rest.
CHOSEN = """[...document.querySelectorAll('[data-choose-row]')].every(
    (box) => !box.value || box.closest('.kn-choose').querySelector('.kn-picked').textContent)"""


def enter_a_conflict(page, reference, case, conflict, store):
    page.goto("/claims/add/")
    page.locator("#id_about").fill(reference)
    page.locator("#id_field").fill(conflict["field"])
    page.locator("#id_topic").fill(conflict["topic"])
    page.locator("#id_case").fill(case)
    page.locator("#id_note").fill(conflict.get("note", ""))
    for number, (report, value, certainty, speaker) in enumerate(conflict["claims"]):
        if number >= 3:
            page.get_by_role("button", name="Add a line").click()
        page.locator(f"#id_line-{number}-source").fill(store.get(f"SRC{report[1]}").reference)
        page.locator(f"#id_line-{number}-value").fill(value)
        page.locator(f"#id_line-{number}-certainty").select_option(CERTAINTY[certainty])
        page.locator(f"#id_line-{number}-attributed_to").fill(speaker)
    page.wait_for_function(CHOSEN)
    page.get_by_role("button", name="Save the claims").click()
    page.get_by_text("On record: ").wait_for()


def test_the_conflicts_of_the_reports_come_back_as_they_were_typed(reports, sign_in):
    store = reports
    page = sign_in(User.objects.get(pk=store.by.pk))

    enter_the_note(page, store)
    enter_the_expert_reports(page, store)
    enter_the_exhibits(page, store)
    conflicts = facts("conflicts")["conflict"]
    (note,) = read(page, "notes")
    for conflict in conflicts:
        reference = note["reference"] if conflict["subject"] == "N1" else store.get(conflict["subject"]).reference
        case = store.get(conflict["case"]).reference if "case" in conflict else ""
        enter_a_conflict(page, reference, case, conflict, store)

    assert [row["id"] for row in conflicts] == [f"C{number:02}" for number in range(1, 25)]
    questions = {row["id"]: row for row in read(page, "disagreements")}
    found = {}
    for claim in read(page, "claims"):
        question = questions[claim["disagreement"]["id"]]
        said = (claim["source"]["name"], claim["field"], claim["value"], claim["certainty"], claim["attributed_to"])
        found.setdefault(question["topic"], []).append((claim["subject"]["reference"], *said))
    assert {topic: sorted(rows) for topic, rows in found.items()} == {
        row["topic"]: sorted(
            (
                note["reference"] if row["subject"] == "N1" else store.get(row["subject"]).reference,
                store.get(f"SRC{report[1]}").title,
                row["field"],
                value,
                CERTAINTY[certainty],
                speaker,
            )
            for report, value, certainty, speaker in row["claims"]
        )
        for row in conflicts
    }
    assert {
        row["topic"]: (row["note"], row["case"] and row["case"]["name"], row["chosen"]) for row in questions.values()
    } == {
        row["topic"]: (row.get("note", ""), store.get(row["case"]).title if "case" in row else None, None)
        for row in conflicts
    }
    as_the_note_was_typed(page, note, store)


def as_the_note_was_typed(page, note, store):
    (fact,) = facts("documents")["note"]
    assert {name: note[name] for name in ("direction", "kind", "tone", "demands")} == {
        name: fact[name] for name in ("direction", "kind", "tone", "demands")
    }
    assert (note["sender"]["name"], note["addressee"]["name"], note["sent"]["edtf"]) == (
        store.get(fact["sender"]).display_name,
        store.get(fact["addressee"]).display_name,
        fact["sent"],
    )
    (concern,) = read(page, "note-concerns")
    assert concern["organisation"]["name"] == store.get(fact["concerns"][0]).display_name
    (report,) = read(page, "expert-reports")
    (expertise,) = facts("documents")["expert_report"]
    assert (report["kind"], report["findings"], report["source"]["name"]) == (
        expertise["kind"],
        expertise["findings"],
        expertise["title"],
    )
    shown = ("offered_by", "prompted_charge", "cited_in_indictment", "note")
    exhibits = {row["source"]["name"]: tuple(row[name] for name in shown) for row in read(page, "exhibits")}
    assert exhibits == {
        fact["title"]: ("prosecution", True, True, facts("documents")["exhibit"][0]["note"]),
        expertise["title"]: ("prosecution", False, True, ""),
        store.get("V-1").title: ("prosecution", False, True, ""),
    }
    page.goto(f"/notes/{note['id']}/")
    assert page.locator(".nt-step--done").all_inner_texts() == [
        "The note",
        "Prompted the charge",
        "Reproduced in the indictment",
    ]


def read(page, resource):
    """Every row of the resource the reader may see."""
    answer = page.request.get(f"/api/v1/{resource}/?page_size=200")
    assert answer.status == 200, answer.text()
    return answer.json()["results"]


def test_passages_are_marked_by_mouse_and_by_keyboard(sign_in):
    desk = make.desk()
    source = make.source(desk=desk, text="On Monday the police took Ardak.\n\nHis sister said so on Tuesday.")
    person = make.person("Ardak Marked", desk=desk)
    page = sign_in(make.user(Role.CASEWORKER, on=desk))
    page.goto(f"/source/{source.pk}/read/")

    page.evaluate(
        """() => { const text = document.querySelector("[data-text]").firstChild, range = document.createRange();
        range.setStart(text, 10); range.setEnd(text, 32);
        const chosen = getSelection(); chosen.removeAllRanges(); chosen.addRange(range); }"""
    )
    page.wait_for_function("document.querySelector('[data-quote]').value === 'the police took Ardak.'")
    page.locator("#id_about").press_sequentially("Ardak Mark")
    page.get_by_role("option", name="Ardak Marked").wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.locator("#id_about").input_value() == person.reference
    page.locator("#id_field").fill("Whereabouts")
    page.locator("#id_value").fill("taken by the police")
    page.get_by_role("button", name="Mark", exact=True).click()
    page.locator("mark", has_text="the police took Ardak.").wait_for()

    page.get_by_role("button", name="Select by keyboard").press("Enter")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    for _ in range(10):
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")
    assert page.locator("#id_quote").input_value() == "His sister"
    assert page.locator("#id_about").input_value() == person.reference  # the next passage is about the same row
    page.locator("#id_about").press("Enter")
    page.locator("mark", has_text="His sister").wait_for()
    assert page.locator("ol li", has_text="Supports the record").count() == 1
