"""Words of a source's text marked as what they say; found again after the text was corrected, or said to be lost."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from cases.actions.passages import mark_citation, mark_claim
from cases.models import Citation, Claim, Passage
from cases.pages.source_text import read_source_text
from cases.passages import find, in_text
from people.actions.records import save_record
from people.enums import Level, Role
from tests import make
from tests.pages.browser import cost, read, signed_in

pytestmark = pytest.mark.django_db
TEXT = "On Monday the police took Ardak.\nHis sister said: “They took him.” On Monday nobody answered."


@pytest.fixture
def scene():
    desk = make.desk()
    source = make.source(desk=desk, text=TEXT)
    return source, make.person(desk=desk), make.user(Role.CASEWORKER, on=desk)


@pytest.mark.parametrize(
    ("text", "quote", "given", "place"),
    [
        ("one two one", "one", {"start": 8}, 8),
        ("one two one", "one", {}, 0),
        ("a corrected text: one two one", "one", {"start": 8, "before": "two ", "after": ""}, 26),
        ("one two", "three", {"start": 0}, None),
        ("one", "", {}, None),
        ("سەرىك كەتتى", "كەتتى", {"start": 0}, 6),
    ],
)
def test_words_are_found_by_place_and_by_what_stands_around_them(text, quote, given, place):
    assert find(text, quote, **given) == place


def test_folded_spaces_are_those_of_the_text():
    assert in_text("took Ardak. His sister", TEXT) == "took Ardak.\nHis sister"
    assert in_text("took Bolat.", TEXT) == ""


def test_a_claim_is_marked_with_its_words(scene):
    source, person, user = scene

    passage = mark_claim(source, quote="On Monday", start=67, about=person, field="whereabouts", value="taken", by=user)

    claim = Claim.objects.get()
    assert (claim.quote, claim.value, claim.source, claim.subject) == ("On Monday", "taken", source, person)
    assert (passage.start, TEXT[passage.start :][:9]) == (67, "On Monday")


def test_several_passages_support_a_row_with_one_citation(scene):
    source, person, user = scene

    mark_citation(source, quote="the police took Ardak", about=person, by=user)
    mark_citation(source, quote="They took him.", about=person, by=user)

    assert (Citation.objects.count(), Passage.objects.count()) == (1, 2)


def test_words_that_are_not_in_the_text_are_not_marked(scene):
    source, person, user = scene

    with pytest.raises(ValidationError, match="not in the source's text"):
        mark_citation(source, quote="They freed him.", about=person, by=user)


def test_a_corrected_text_keeps_its_passages_or_says_which_are_lost(scene):
    source, person, user = scene
    mark_claim(source, quote="On Monday", start=67, about=person, field="health", value="unknown", by=user)
    mark_citation(source, quote="They took him.", about=person, by=user)
    source.text = f"CORRECTED. {TEXT}".replace("They took him.", "They arrested him.")
    save_record(source, by=user)

    shown = read_source_text(user, source.pk)

    assert [(mark.start, source.text[mark.start : mark.end]) for mark in shown.found] == [(82, "On Monday")]
    assert [mark.passage.quote for mark in shown.lost] == ["They took him."]
    assert "".join(piece.text for piece in shown.pieces) == source.text
    assert "Passage no longer found" in read(user, reverse("read_source", args=[source.pk]))


def test_several_are_marked_quickly_one_after_another(scene):
    source, person, user = scene
    browser = signed_in(user)
    url = reverse("read_source", args=[source.pk])
    body = {"quote": "took Ardak. His sister", "start": "", "about": person.reference, "certainty": "attributed"}

    first = browser.post(url, body)
    second = browser.post(url, body | {"quote": "Monday", "start": "70", "field": "Whereabouts", "value": "in custody"})
    wrong = browser.post(url, body | {"quote": "not there"})
    hidden = browser.post(url, body | {"about": make.person().reference})

    assert (first.status_code, second.url) == (302, f"{url}?about={person.reference}#mark")
    assert "not in the source&#x27;s text" in wrong.content.decode()
    assert "There is no row with this reference" in hidden.content.decode()
    assert sorted(Passage.objects.values_list("quote", "start")) == [("Monday", 70), ("took Ardak.\nHis sister", 21)]
    assert f'value="{person.reference}"' in browser.get(second.url).content.decode()


def test_a_passage_about_a_hidden_row_or_of_a_hidden_claim_leaves_no_trace(scene):
    source, person, user = scene
    hidden = make.person("Canaryperson", desk=source.desk, level=Level.PROTECTED)
    claim = make.claim(subject=hidden, source=source, value="Canaryvalue")
    citation = make.citation(subject=make.person("Canaryother"), source=source)
    for marked in ({"claim": claim}, {"citation": citation}):
        Passage(source=source, start=0, quote="On Monday", **marked).save()

    text = read(user, reverse("read_source", args=[source.pk]))

    assert "Canary" not in text
    assert "<mark" not in text
    assert "Nothing is marked yet." in text


def test_who_reads_and_who_marks(scene):
    source, person, user = scene
    url = reverse("read_source", args=[source.pk])
    lawyer = signed_in(make.user(Role.LAWYER, on=source.desk))

    assert lawyer.get(url).status_code == 200
    assert lawyer.post(url, {"quote": "On Monday", "about": person.reference}).status_code == 403
    assert signed_in(make.user(Role.CASEWORKER)).get(url).status_code == 404
    assert signed_in(make.user(Role.RESEARCHER, on=source.desk)).get(url).status_code == 404


def test_the_page_costs_the_same_with_more_passages(scene):
    source, person, user = scene
    url = reverse("read_source", args=[source.pk])

    def grow(number):
        for _ in range(number):
            mark_claim(source, quote="On Monday", about=person, field="health", value="ill", by=user)
            mark_citation(source, quote="His sister", about=make.person(desk=source.desk), by=user)

    grow(1)
    at_one = cost(user, url)
    grow(2)

    assert cost(user, url) == at_one == 10
