"""Intake over the API: one document, everything or nothing, once; drafts are one's own and are never overwritten."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from cases import intake
from cases.models import IntakeDraft
from people.enums import Level, Role
from people.models import Person, SamePerson
from sources.models import Consent, InterviewSession, KnowledgeLink, Source, Testimony, TestimonySubject, Witness
from tests import make
from tests.api.client import client

pytestmark = pytest.mark.django_db

INTAKE = "/api/v1/intake/"
WRITER, OTHER = "6a6f2c64-5a2e-4c9b-9f0c-000000000001", "6a6f2c64-5a2e-4c9b-9f0c-000000000002"


def caseworker(desk=None, **fields):
    desk = desk or make.desk()
    user = make.user(Role.CASEWORKER, on=desk, **fields)
    return desk, user, client(user)


def document(**fields):
    return {"id": str(uuid.uuid4()), "witness": {"new": {"names": ["Aigul Invented"]}}, "text": "Ол қайтпады."} | fields


def written():
    models = (Person, Source, Witness, Testimony, TestimonySubject, KnowledgeLink, Consent)
    return [model.objects.count() for model in models]


def test_one_document_makes_a_testimony_with_all_that_belongs_to_it():
    desk, user, api = caseworker()
    place = make.place("Sample village", desk=desk)
    session = InterviewSession.objects.create(
        title="Sample village", desk=desk, held_on="2026-05-04", place=place, languages="kk"
    )
    brother, wife = make.person("Erlan Invented", desk=desk), make.person("Saule Invented", desk=desk)
    body = document(
        session=str(session.pk),
        given={"edtf": "2026-05-04", "words": "today"},
        mode="in_person",
        language="ug",
        text="ئۇ قايتىپ كەلمىدى",
        text_direction="rtl",
        witness_location="Kazakhstan",
        coercion_suspected=True,
        health_notes="tired",
        reprisal_notes="called by the police",
        witness={"new": {"names": ["Aigul Invented", "Айгүл Инвентед"], "sex": "female", "birth": "~1975"}},
        subjects=[
            {
                "person": str(brother.pk),
                "relation": "sibling",
                "relation_words": "elder sister",
                "basis": "told_by_relative",
                "basis_words": "by telephone",
                "last_status": "in a camp",
                "last_status_at": "2018-03",
                "reason_given": "a prayer",
                "health": "thin",
                "chain": [
                    {"teller": str(wife.pk), "told": "2018-04", "coercion_suspected": True},
                    {"teller_words": "a neighbour"},
                ],
            },
            {"new": {"names": ["Daulet Made-Up"]}, "relation": "cousin"},
        ],
        consents=[
            {"purpose": "casework", "status": "given", "identity_mode": "full"},
            {"purpose": "media_named", "status": "refused"},
        ],
        explained_in="kk",
        status="submitted",
    )

    answer = api.post(INTAKE, body, format="json")

    assert answer.status_code == 201, answer.json()
    testimony = Testimony.objects.get()
    told = answer.json()
    assert (told["id"], told["reference"], told["status"]) == (str(testimony.pk), testimony.reference, "submitted")
    assert (testimony.author, testimony.session, testimony.desk) == (user, session, desk)
    assert (testimony.given.edtf, testimony.given_words, testimony.language) == ("2026-05-04", "today", "ug")
    assert (testimony.text, testimony.text_direction) == ("ئۇ قايتىپ كەلمىدى", "rtl")
    assert (testimony.coercion_suspected, testimony.health_notes, testimony.reprisal_notes) == (
        True,
        "tired",
        "called by the police",
    )
    source = testimony.source
    assert (source.kind, source.title, source.language) == ("testimony", "Testimony of Aigul Invented", "ug")
    assert str(source.received_on) == "2026-05-04"
    witness = testimony.witness.person
    assert sorted(witness.names.values_list("text", "is_main")) == [("Aigul Invented", True), ("Айгүл Инвентед", False)]
    assert (witness.sex, witness.birth.edtf, witness.created_by) == ("female", "~1975", user)
    first, second = testimony.subjects.order_by("created_at")
    assert (first.person, first.relation, first.basis, first.last_status_at.edtf) == (
        brother,
        "sibling",
        "told_by_relative",
        "2018-03",
    )
    assert (second.person.display_name, second.basis) == ("Daulet Made-Up", "not_stated")
    chain = [(link.position, link.teller, link.teller_words, link.coercion_suspected) for link in first.chain.all()]
    assert chain == [(1, wife, "", True), (2, None, "a neighbour", False)]
    consents = Consent.objects.order_by("purpose")
    assert [(row.witness, row.purpose, row.status, row.identity_mode) for row in consents] == [
        (testimony.witness, "casework", "given", "full"),
        (testimony.witness, "media_named", "refused", "none"),
    ]
    assert {(row.explained_by, row.explained_in, str(row.valid_from)) for row in consents} == {
        (user, "kk", "2026-05-04")
    }


def test_the_same_document_sent_again_is_the_same_testimony():
    _, _, api = caseworker()
    body = document(subjects=[{"new": {"names": ["Erlan Invented"]}}])

    first = api.post(INTAKE, body, format="json")
    again = api.post(INTAKE, body, format="json")

    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert written() == [2, 1, 1, 1, 1, 0, 0]


def test_a_colleague_with_the_same_id_makes_their_own():
    _, _, one = caseworker()
    _, _, other = caseworker()
    body = document()

    first, second = one.post(INTAKE, body, format="json"), other.post(INTAKE, body, format="json")

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["id"] != second.json()["id"]


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"subjects": [{}, {"relation": "sibling"}]}, "subjects.1.person"),
        ({"subjects": [{"person": str(uuid.uuid4())}]}, "subjects.0.person"),
        (
            {"subjects": [{"new": {"names": ["Daulet Made-Up"]}, "last_status_at": "2018-13"}]},
            "subjects.0.last_status_at",
        ),
        (
            {"subjects": [{"new": {"names": ["Daulet Made-Up"]}, "chain": [{"told": "2018"}]}]},
            "subjects.0.chain.0.teller",
        ),
        ({"subjects": [{"new": {"names": []}}]}, "subjects.0.new.names"),
        ({"given": "yesterday"}, "given"),
        ({"witness": {}}, "witness.row"),
        ({"witness": {"protected": {"protection": "none"}}}, "witness.protected.protection"),
        ({"consents": [{"purpose": "court", "status": "withdrawn"}]}, "consents.0.status"),
        ({"texts": "typing error"}, "texts"),
        ({"level": 2}, "level"),
        ({"status": "verified"}, "status"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_written(fields, path):
    _, _, api = caseworker()

    answer = api.post(INTAKE, document(**fields), format="json")

    assert answer.status_code == 400
    assert path in answer.json()["fields"]
    assert written() == [0] * 7
    assert not IntakeDraft.objects.exists()


def test_a_new_person_like_one_on_record_is_asked_about_and_the_answer_is_remembered():
    desk, _, api = caseworker()
    known = make.person("Серік Сынақов", desk=desk)
    body = document(subjects=[{"new": {"names": ["Serik Synakov"]}}])

    asked = api.post(INTAKE, body, format="json")
    hint = api.get("/api/v1/intake/likely/", {"name": "Serik Synakov"}).json()["results"]
    body["subjects"][0]["new"]["someone_else"] = True
    saved = api.post(INTAKE, body, format="json")

    assert asked.status_code == 400
    (said,) = asked.json()["fields"]["subjects.0.new.names"]
    assert known.reference in said
    assert [(row["person"], row["reference"]) for row in hint] == [(str(known.pk), known.reference)]
    assert saved.status_code == 201
    assert SamePerson.objects.get().verdict == "different"


def test_a_witness_who_testified_before_keeps_the_code():
    desk, _, api = caseworker()
    person = make.person("Aigul Invented", desk=desk)
    witness = make.witness(person=person, desk=desk)
    make.witness(person=person)  # on another desk

    by_person = api.post(INTAKE, document(witness={"person": str(person.pk)}), format="json").json()
    by_code = api.post(INTAKE, document(witness={"witness": str(witness.pk)}), format="json").json()

    assert [by_person["witness"], by_code["witness"]] == [str(witness.pk)] * 2


def test_of_a_protected_witness_only_the_code_is_kept():
    _, _, api = caseworker()
    body = document(witness={"protected": {"protection": "sealed", "described_as": "a relative living abroad"}})

    answer = api.post(INTAKE, body, format="json")

    assert answer.status_code == 201
    witness = Witness.objects.get()
    assert (witness.person, witness.protection, witness.described_as) == (None, "sealed", "a relative living abroad")
    assert Source.objects.get().title == "Testimony of a relative living abroad"
    assert not Person.objects.exists()


def test_candidates_in_any_script_with_their_codes():
    desk, _, api = caseworker()
    person = make.person("Серік Сынақов", desk=desk, birth="1975")
    witness = make.witness(person=person, desk=desk)
    make.person("Serik Synakov")  # on another desk

    found = api.get("/api/v1/intake/candidates/", {"q": "Serik Sinakov", "witnesses": "true"}).json()["results"]
    by_code = api.get("/api/v1/intake/candidates/", {"q": witness.reference, "witnesses": "true"}).json()["results"]
    unasked = api.get("/api/v1/intake/candidates/", {"q": witness.reference}).json()["results"]

    assert [(row["person"], row["name"], row["about"]) for row in found] == [
        (str(person.pk), "Серік Сынақов", f"born 1975; witness {witness.reference}")
    ]
    assert [(row["witness"], row["name"]) for row in by_code] == [(str(witness.pk), "Серік Сынақов")]
    assert unasked == []


def test_protected_witnesses_of_the_session_are_found_by_what_may_be_said_of_them():
    desk, _, api = caseworker()
    session = InterviewSession.objects.create(title="Day", desk=desk, held_on="2026-05-04")
    here = make.witness(desk=desk, protection="sealed", described_as="a teacher from the north")
    make.testimony(desk=desk, witness=here, session=session)
    make.witness(desk=desk, protection="sealed", described_as="a teacher from the south")

    asked = {"q": "teacher", "witnesses": "true", "session": str(session.pk)}
    found = api.get("/api/v1/intake/candidates/", asked).json()["results"]

    assert [(row["witness"], row["about"]) for row in found] == [(str(here.pk), "protected: code only")]


# Drafts


def keep(api, key, text, *, version=0, writer=WRITER, step=1):
    body = {"document": {"text": text}, "version": version, "writer": writer, "step": step}
    return api.put(f"/api/v1/intake/drafts/{key}/", body, format="json")


def text_of(api, key):
    return api.get(f"/api/v1/intake/drafts/{key}/").json()["document"]["text"]


def test_a_draft_is_kept_sealed_and_read_by_nobody_else():
    desk, _, api = caseworker()
    _, _, colleague = caseworker(desk)
    coordinator = client(make.user(Role.COORDINATOR, on=desk))
    key = uuid.uuid4()

    kept = keep(api, key, "Ол қайтпады")

    assert (kept.status_code, kept.json()["version"]) == (200, 1)
    assert text_of(api, key) == "Ол қайтпады"
    assert "қайтпады".encode() not in bytes(IntakeDraft.objects.get().sealed)
    for other in (colleague, coordinator):
        assert other.get(f"/api/v1/intake/drafts/{key}/").status_code == 404
        assert other.delete(f"/api/v1/intake/drafts/{key}/").status_code == 404
        assert other.get("/api/v1/intake/drafts/").json()["results"] == []
    keep(colleague, key, "theirs")
    assert (text_of(api, key), text_of(colleague, key)) == ("Ол қайтпады", "theirs")


def test_two_tabs_do_not_overwrite_each_other_unseen():
    _, _, api = caseworker()
    key = uuid.uuid4()
    keep(api, key, "one")
    keep(api, key, "two", version=1, writer=OTHER)

    late = keep(api, key, "three", version=1, step=2)
    seen = keep(api, key, "three", version=2, step=3)

    assert (late.status_code, late.json()["fields"]) == (409, {"version": ["2"]})
    assert (seen.status_code, text_of(api, key)) == (200, "three")


def test_a_page_knows_its_own_words_again_when_the_answer_was_lost():
    _, _, api = caseworker()
    key = uuid.uuid4()
    keep(api, key, "one")

    again = keep(api, key, "one")
    later = keep(api, key, "one two", version=0, step=3)
    overtaken = keep(api, key, "one tw", version=0, step=2)

    assert [answer.json()["version"] for answer in (again, later, overtaken)] == [1, 2, 2]
    assert text_of(api, key) == "one two"


def test_once_on_record_there_is_no_draft_and_no_text_of_it():
    _, _, api = caseworker()
    body = document()
    keep(api, body["id"], "typed")

    saved = api.post(INTAKE, body, format="json").json()
    late = keep(api, body["id"], "typed more", version=1, step=2)

    assert (late.status_code, late.json()["fields"]) == (409, {"testimony": [saved["id"]]})
    assert bytes(IntakeDraft.objects.get().sealed) == b""
    assert api.get("/api/v1/intake/drafts/").json()["results"] == []


def test_a_discarded_draft_can_be_brought_back_for_a_week_and_then_has_no_text():
    _, user, api = caseworker()
    key = uuid.uuid4()
    keep(api, key, "typed")

    assert api.delete(f"/api/v1/intake/drafts/{key}/").status_code == 204
    assert api.get("/api/v1/intake/drafts/").json()["results"] == []
    assert intake.erase_discarded(now=timezone.now() + timedelta(days=6, hours=23)) == 0
    assert api.post(f"/api/v1/intake/drafts/{key}/restore/").status_code == 200
    assert text_of(api, key) == "typed"
    api.delete(f"/api/v1/intake/drafts/{key}/")
    assert intake.erase_discarded(now=timezone.now() + timedelta(days=7, hours=1)) == 1
    assert api.post(f"/api/v1/intake/drafts/{key}/restore/").status_code == 404


def test_an_untouched_draft_is_never_discarded_by_the_machine():
    _, _, api = caseworker()
    keep(api, uuid.uuid4(), "typed")

    assert intake.erase_discarded(now=timezone.now() + timedelta(days=4000)) == 0
    assert len(api.get("/api/v1/intake/drafts/").json()["results"]) == 1


def test_rows_of_another_desk_can_be_named_nowhere():
    _, _, api = caseworker()
    elsewhere = make.desk()
    person = str(make.person(desk=elsewhere).pk)
    session = InterviewSession.objects.create(title="Day", desk=elsewhere, held_on="2026-05-04")
    bodies = [
        document(witness={"person": person}),
        document(witness={"witness": str(make.witness(desk=elsewhere).pk)}),
        document(subjects=[{"person": person}]),
        document(subjects=[{"new": {"names": ["Daulet Made-Up"]}, "chain": [{"teller": person}]}]),
        document(session=str(session.pk)),
        document(part_of=str(make.source(desk=elsewhere).pk)),
        document(desk=elsewhere.pk),
    ]

    answers = [api.post(INTAKE, body, format="json") for body in bodies]

    assert [answer.status_code for answer in answers] == [400] * 7
    assert not Testimony.objects.exists()


def test_a_level_one_may_not_reach_is_refused_and_a_higher_one_holds_for_all():
    _, _, api = caseworker(max_level=Level.RESTRICTED)

    saved = api.post(INTAKE, document(level=2, subjects=[{"new": {"names": ["Daulet Made-Up"]}}]), format="json")

    assert saved.status_code == 201
    rows = [*Person.objects.all(), *Testimony.objects.all(), *Source.objects.all(), *TestimonySubject.objects.all()]
    assert {row.level for row in rows} == {Level.RESTRICTED}


def test_saving_asks_nothing_that_reads_a_whole_table(django_assert_max_num_queries):
    """A reference is made by the database when the row is written; looking for it before would make one for each row
    of the table."""
    desk, _, api = caseworker()
    body = document(subjects=[{"person": str(make.person(desk=desk).pk)}])

    with django_assert_max_num_queries(200) as asked:
        assert api.post(INTAKE, body, format="json").status_code == 201

    reading = [one["sql"] for one in asked.captured_queries if one["sql"].startswith("SELECT")]
    assert [sql for sql in reading if "arasha_reference" in sql] == []
