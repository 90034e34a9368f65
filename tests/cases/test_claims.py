"""What sources say of a fact stands side by side; what we go by is chosen, written and taken back."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from cases.actions.claims import Said, record_claims
from cases.actions.disagreements import choose_claim, take_back_value
from cases.models import Claim, Disagreement
from cases.pages.known_rows import figure_of
from people.actions.records import save_record
from people.enums import Level, Role
from sources.corroboration import independent, voices
from tests import make

pytestmark = pytest.mark.django_db


def said(source, value, **more):
    return Said(source=source, value=value, **more)


@pytest.fixture
def scene():
    desk = make.desk()
    person = make.person(desk=desk)
    first, second = make.source(desk=desk), make.source(desk=desk)
    return person, first, second, make.user(Role.COORDINATOR, on=desk)


def choose(question, claim, by, **more):
    return choose_claim(question, chosen=claim, reason="nearer to it", by=by, now=timezone.now(), **more)


def test_two_answers_make_a_question_and_a_third_joins_it(scene):
    person, first, second, user = scene
    record_claims(person, field="sex", answers=[said(first, "male")], by=user)
    assert Disagreement.objects.count() == 0

    record_claims(person, field="sex", answers=[said(second, "female")], by=user)
    record_claims(person, field="sex", answers=[said(second, "male")], by=user)

    question = Disagreement.objects.get()
    assert question.topic == f"Sex of {person}"
    assert [claim.value for claim in question.claims.order_by("created_at")] == ["male", "female", "male"]


def test_the_same_answer_twice_is_no_question(scene):
    person, first, second, user = scene

    record_claims(person, field="occupation", answers=[said(first, "teacher"), said(second, "teacher")], by=user)

    assert Disagreement.objects.count() == 0
    assert Claim.objects.filter(disagreement=None).count() == 2


@pytest.mark.parametrize("field", ["colour of hair", "number_sealed", "created_by", "password", "display_name"])
def test_only_fields_and_listed_words_are_claimed(scene, field):
    person, first, _, user = scene

    with pytest.raises(ValidationError, match="Nothing is claimed of a person"):
        record_claims(person, field=field, answers=[said(first, "x")], by=user)


def test_nothing_is_claimed_of_a_witness(scene):
    *_, first, user = scene
    witness = make.witness(desk=first.desk)

    with pytest.raises(ValidationError):
        record_claims(witness, field="described_as", answers=[said(first, "x")], by=user)


def test_a_claim_is_never_more_open_than_its_subject(scene):
    _, first, _, user = scene
    hidden = make.person(desk=first.desk, level=Level.INTERNAL)
    first.level = Level.OPEN
    first.save()

    (claim,) = record_claims(hidden, field="sex", answers=[said(first, "male")], by=user)

    assert claim.level == Level.INTERNAL


def test_a_choice_is_written_into_the_record_and_taken_back(scene):
    person, first, second, user = scene
    claims = record_claims(person, field="sex", answers=[said(first, "male"), said(second, "a woman")], by=user)
    question = Disagreement.objects.get()

    chosen = choose(question, claims[1], user, put="Female")
    person.refresh_from_db()
    assert (chosen.chosen_by, person.sex, chosen.put_before, chosen.put_after) == (user, "female", "unknown", "female")
    assert person.history.count() >= 2

    take_back_value(question, by=user, now=timezone.now())
    person.refresh_from_db()
    question.refresh_from_db()
    assert (person.sex, question.chosen, question.put_at) == ("unknown", claims[1], None)


def test_what_was_written_since_is_not_taken_back(scene):
    person, first, second, user = scene
    claims = record_claims(person, field="sex", answers=[said(first, "male"), said(second, "a woman")], by=user)
    question = choose(Disagreement.objects.get(), claims[1], user, put="female")
    person.refresh_from_db()
    person.sex = "male"
    save_record(person, by=user)

    with pytest.raises(ValidationError, match="written since"):
        take_back_value(question, by=user, now=timezone.now())


@pytest.mark.parametrize(
    ("field", "words", "put", "kept"),
    [
        ("birth", "spring of 1970", "1970", "1970"),
        ("citizenships", "Kazakh", "KZ, CN", ["KZ", "CN"]),
        ("occupation", "a teacher", "teacher", "teacher"),
        ("last_confirmed_on", "in May", "2026-05-01", "2026-05-01"),
    ],
)
def test_a_value_is_put_into_a_field_of_its_kind(scene, field, words, put, kept):
    person, first, second, user = scene
    claims = record_claims(person, field=field, answers=[said(first, words), said(second, "other")], by=user)

    choose(Disagreement.objects.get(), claims[0], user, put=put)

    person.refresh_from_db()
    value = getattr(person, field)
    assert (value.edtf if field == "birth" else str(value) if field == "last_confirmed_on" else value) == kept


def test_a_place_is_put_by_its_reference_and_a_hidden_one_is_not(scene):
    person, first, second, user = scene
    village, hidden = make.place(desk=first.desk), make.place()
    claims = record_claims(person, field="residence", answers=[said(first, "there"), said(second, "here")], by=user)
    question = Disagreement.objects.get()

    with pytest.raises(ValidationError, match="no row with this reference"):
        choose(question, claims[0], user, put=hidden.reference)
    choose(question, claims[0], user, put=village.reference)

    person.refresh_from_db()
    assert person.residence == village


def test_a_value_no_field_takes_is_refused_and_nothing_is_chosen(scene):
    person, first, second, user = scene
    claims = record_claims(person, field="sex", answers=[said(first, "male"), said(second, "a woman")], by=user)

    with pytest.raises(ValidationError, match="is none of"):
        choose(Disagreement.objects.get(), claims[1], user, put="a woman")

    assert Disagreement.objects.get().chosen is None


def test_a_word_that_is_no_field_is_chosen_but_not_put(scene):
    person, first, second, user = scene
    claims = record_claims(person, field="duration", answers=[said(first, "17 years"), said(second, "16")], by=user)
    question = Disagreement.objects.get()

    with pytest.raises(ValidationError, match="no field of the row"):
        choose(question, claims[0], user, put="17 years")
    choose(question, claims[0], user)


def test_a_value_is_put_only_where_one_may_change_the_row(scene):
    person, first, second, user = scene
    claims = record_claims(person, field="sex", answers=[said(first, "male"), said(second, "female")], by=user)
    elsewhere = make.user(Role.COORDINATOR)

    with pytest.raises(ValidationError, match="not yours to change"):
        choose(Disagreement.objects.get(), claims[0], elsewhere, put="male")


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("about 20", 20),
        ("around twenty", 20),
        ("16 (at 22 November)", 16),
        ("the leader “and 19 members”, “the other 19 defendants”: 20", 20),
        ("over thirty (headline)", 30),
        ("dozens", None),
        ("13 remanded and 6 under house arrest", None),
        ("six", 6),
    ],
)
def test_the_figure_in_the_words_of_a_count(words, figure):
    assert figure_of(words) == figure


def test_sources_of_one_origin_are_one_voice():
    desk = make.desk()
    agency, apart = make.source(desk=desk), make.source(desk=desk)
    copies = [make.source(desk=desk, origin=agency) for _ in range(3)]
    quoted = make.source(desk=desk, part_of=copies[0])
    of = voices([agency.pk, apart.pk, quoted.pk, *(copy.pk for copy in copies)])

    def count(*rows):
        return independent([(row.pk, "") for row in rows], of)

    assert count(*copies) == 1
    assert count(agency, quoted, *copies) == 1
    assert count(apart, *copies) == 2
    assert independent([(apart.pk, "Bolat"), (agency.pk, "bolat ")], of) == 1
    assert independent([], of) == 0
