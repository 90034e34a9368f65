"""Answers about consent: kept as given, the later one counts, none for the same purpose twice."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import ProgrammingError, transaction
from django.utils import timezone

from people.consent import condition
from people.enums import ConsentPurpose, Level, Role
from people.models import AuditEvent, Person, PersonName
from people.querysets import may
from sources.actions.consents import Answer, record_answers
from sources.actions.withdrawals import withdraw_consent
from sources.models import Consent, Disclosure, Review, Source, Testimony, TestimonySubject
from tests import make
from tests.api.client import client
from tests.conftest import as_owner

pytestmark = pytest.mark.django_db

NOW = timezone.now()


def answered(subject):
    return list(
        Consent.objects.filter(**{"person" if isinstance(subject, Person) else "witness": subject})
        .order_by("purpose", "stated_at")
        .values_list("purpose", "status", "is_live")
    )


def test_one_form_answers_for_several_purposes():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    answers = [Answer("court", "given", "initials"), Answer("research", "refused"), Answer("publish", "ask_each_time")]

    rows = record_answers(person, answers, by=user, now=NOW, explained_by=user, explained_in="kk")

    assert answered(person) == [
        ("court", "given", True),
        ("publish", "ask_each_time", True),
        ("research", "refused", True),
    ]
    assert [(row.identity_mode, row.level, row.desk) for row in rows] == [
        ("initials", person.level, person.desk),
        ("none", person.level, person.desk),
        ("none", person.level, person.desk),
    ]
    acts = AuditEvent.objects.filter(action__startswith="consent.").order_by("id")
    assert list(acts.values_list("action", "purpose")) == [
        ("consent.given", "court"),
        ("consent.refused", "research"),
        ("consent.ask_each_time", "publish"),
    ]


def test_a_later_answer_takes_the_place_of_the_earlier_one():
    witness = make.witness()
    user = make.user(Role.CASEWORKER, on=witness.desk)
    for status in ("given", "refused"):
        record_answers(witness, [Answer("court", status)], by=user, now=timezone.now(), explained_by=user)

    assert answered(witness) == [("court", "given", False), ("court", "refused", True)]


@pytest.mark.parametrize("whose", [make.person, make.witness])
def test_two_live_answers_for_one_purpose_are_refused(whose):
    subject = whose()
    fields = {"purpose": "court", "status": "given", "valid_from": date(2025, 1, 1)}
    fields["person" if isinstance(subject, Person) else "witness"] = subject
    Consent.objects.create(**fields)

    with pytest.raises(ValidationError, match="an answer for this purpose already"):
        Consent(desk=subject.desk, **fields).full_clean()


def test_an_answer_stays_as_it_was_given():
    consent = make.consent(make.person(), status="refused")

    with pytest.raises(ProgrammingError, match="Cannot update"), transaction.atomic():
        Consent.objects.filter(pk=consent.pk).update(status="given")
    disclosure = Disclosure.objects.create(consent=consent, recipient="A body", left_at=NOW, what="a letter")
    with pytest.raises(ProgrammingError, match="Cannot update"), transaction.atomic():
        Disclosure.objects.filter(pk=disclosure.pk).update(recipient="Another")


@pytest.mark.parametrize(
    ("answers", "how", "code"),  # or the field
    [
        ([], {}, "nothing_answered"),
        ([Answer("court", "given"), Answer("court", "refused")], {}, "answered_twice"),
        ([Answer("court", "withdrawn")], {}, "withdraw"),
        ([Answer("court", "given")], {"explained_by": None}, "explained_by"),
        ([Answer("court", "given")], {"basis": "already_public"}, "source"),
        ([Answer("court", "given", "full", "A body")], {}, "not_asked_each_time"),
    ],
)
def test_what_is_not_taken_for_an_answer(answers, how, code):
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)

    with pytest.raises(ValidationError) as refused:
        record_answers(person, answers, by=user, now=NOW, **{"explained_by": user} | how)

    said = refused.value
    assert list(said.error_dict) == [code] if hasattr(said, "error_dict") else said.code == code
    assert answered(person) == []


def test_withdrawing_ends_every_purpose_and_takes_testimonies_off_publication():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    witness = make.witness(person=person, desk=person.desk)
    told = make.testimony(witness=witness, status="published", desk=person.desk)
    about = make.testimony(status="published", desk=person.desk)
    TestimonySubject.objects.create(testimony=about, person=person, desk=person.desk)
    other = make.testimony(status="published", desk=person.desk)
    make.consent(person, "court")
    make.consent(witness, "publish")

    withdrawal = withdraw_consent(person, channel="phone", by=user, now=NOW)

    assert {status for _, status, live in [*answered(person), *answered(witness)] if live} == {"withdrawn"}
    assert sorted(withdrawal.removed["unpublished"]) == sorted([told.reference, about.reference])
    assert dict(Testimony.objects.values_list("pk", "status")) == {
        told.pk: "verified",
        about.pk: "verified",
        other.pk: "published",
    }
    assert Review.objects.filter(decision="withdrawn").count() == 2


def test_withdrawing_one_purpose_leaves_the_others():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    make.consent(person, "court")
    make.consent(person, "research")

    withdraw_consent(person, channel="phone", purposes=["court"], by=user, now=NOW)

    assert [may(user, "view", person, purpose) for purpose in ("court", "research")] == [False, True]


def test_a_withdrawal_cannot_reach_us_tomorrow():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)

    with pytest.raises(ValidationError, match="has not come yet"):
        withdraw_consent(person, channel="phone", by=user, now=NOW, withdrawn_at=NOW + timedelta(days=1))


SILENT = {
    "CaseMember",
    "Consent",
    "Deadline",
    "Disclosure",
    "JointChange",
    "Packet",
    "Submission",
    "Task",
    "Withdrawal",
}


def test_each_kind_of_row_says_whose_consent_it_needs_or_serves_casework_alone():
    silent = set()
    for app in ("people", "sources", "cases"):
        for model in apps.get_app_config(app).get_models():
            if not hasattr(model, "reference_prefix"):
                continue
            try:
                condition(model, "court")
            except LookupError:
                silent.add(model.__name__)

    assert silent == SILENT


def test_a_kind_that_says_nothing_raises_for_any_purpose_but_casework():
    user = make.user(Role.CASEWORKER)
    task = apps.get_model("cases", "Task")

    assert list(task.objects.permitted(user, "view", "casework")) == []
    with pytest.raises(LookupError, match="Task does not say whose consent it needs"):
        task.objects.permitted(user, "view", "court")


def test_a_row_about_several_people_needs_all_of_them():
    case = make.case(level=Level.OPEN)
    proceeding = make.proceeding(case=case, level=Level.OPEN)
    first, second = make.defendants(proceeding, 2)
    hearing = make.hearing(proceeding=proceeding)
    user = make.user(Role.CASEWORKER, on=case.desk)
    make.consent(first.person, "court")

    one = [may(user, "view", row, "court") for row in (first, second, proceeding, hearing)]
    make.consent(second.person, "court")
    both = [may(user, "view", row, "court") for row in (first, second, proceeding, hearing)]

    assert (one, both) == ([True, False, False, False], [True] * 4)


def test_a_claim_needs_those_its_subject_tells_of():
    case = make.case()
    person = make.person(desk=case.desk)
    stay = make.detention(case=case, person=person)
    claims = [
        make.claim(subject=row, source=make.source(desk=case.desk))
        for row in (person, stay, make.place(desk=case.desk))
    ]
    user = make.user(Role.CASEWORKER, on=case.desk)

    without = [may(user, "view", claim, "court") for claim in claims]
    make.consent(person, "court")

    assert without == [False, False, True]
    assert [may(user, "view", claim, "court") for claim in claims] == [True, True, True]


def test_a_source_that_is_a_testimony_needs_its_witness():
    testimony = make.testimony()
    user = make.user(Role.CASEWORKER, on=testimony.desk)
    rows = [testimony.source, testimony]

    before = [may(user, "view", row, "court") for row in rows]
    make.consent(testimony.witness, "court")

    assert (before, [may(user, "view", row, "court") for row in rows]) == ([False, False], [True, True])
    assert Source.objects.permitted(user, "view", "research").count() == 0


def test_reading_for_casework_asks_no_consent():
    user = make.user(Role.CASEWORKER)

    assert "consent" not in str(Person.objects.permitted(user).query)


def test_the_lookup_of_consent_enters_by_its_index():
    desk = make.desk()
    people = Person.objects.bulk_create(Person(desk=desk, level=1) for _ in range(3000))
    Consent.objects.bulk_create(
        Consent(person=one, desk=desk, level=1, purpose=purpose, status="given", valid_from=date(2025, 1, 1))
        for one in people
        for purpose in ("research", "court")
    )
    stays = apps.get_model("cases", "Detention")
    stays.objects.bulk_create(stays(person=one, desk=desk, level=1, kind="remand") for one in people)
    PersonName.objects.bulk_create(PersonName(person=one, desk=desk, level=1, text="Ardak Test") for one in people)
    with as_owner() as cursor:
        cursor.execute("analyze people_person, people_personname, cases_detention, sources_consent")
    user = make.user(Role.RESEARCHER, on=desk)

    plans = [
        model.objects.permitted(user).order_by("-created_at", "-id")[:50].explain()
        for model in (Person, apps.get_model("cases", "Detention"), apps.get_model("people", "PersonName"))
    ]

    assert ["consent_one_live_answer_of_a_person" in plan for plan in plans] == [True, True, True]
    assert ["Seq Scan on sources_consent" in plan for plan in plans] == [False, False, False]


ADDRESS = "/api/v1/consents/"


@pytest.mark.parametrize(
    ("role", "on_desk", "elsewhere"),
    [
        (Role.CASEWORKER, 201, 400),
        (Role.COORDINATOR, 201, 400),
        (Role.LAWYER, 403, 403),
        (Role.RESEARCHER, 403, 403),
        (Role.ADMINISTRATOR, 403, 403),
        (Role.AUDITOR, 403, 403),
    ],
)
def test_who_answers_and_withdraws_over_the_api(role, on_desk, elsewhere):
    person = make.person()
    user = make.user(role, on=person.desk)
    body = {"person": str(person.pk), "purpose": "court", "status": "given", "explained_by": user.pk}
    back = {"person": str(person.pk), "purposes": ["court"], "channel": "phone"}
    insider, outsider = client(user), client(make.user(role))

    given = [api.post(ADDRESS, body, format="json").status_code for api in (outsider, insider)]
    taken = [api.post(f"{ADDRESS}withdraw/", back, format="json").status_code for api in (outsider, insider)]

    assert given == taken == [elsewhere, on_desk]


def test_several_purposes_over_the_api_and_what_had_left():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    api = client(user)
    answers = [
        {"purpose": "court", "status": "given", "identity_mode": "initials"},
        {"purpose": "lawyer", "status": "refused"},
    ]

    made = api.post(ADDRESS, {"person": str(person.pk), "answers": answers, "explained_by": user.pk}, format="json")
    consent = Consent.objects.get(purpose="court")
    Disclosure.objects.create(consent=consent, recipient="A body", left_at=NOW, what="a letter")
    back = api.post(f"{ADDRESS}withdraw/", {"person": str(person.pk), "channel": "letter"}, format="json").json()

    assert [(row["purpose"], row["status"], row["is_live"]) for row in made.json()["results"]] == [
        ("court", "given", True),
        ("lawyer", "refused", True),
    ]
    assert [(each["recipient"], each["what"]) for each in back["left"]] == [("A body", "a letter")]
    assert len(back["removed"]["tasks"]) == 1
    (left,) = api.get(f"/api/v1/disclosures/?person={person.pk}").json()["results"]
    assert (left["recipient"], left["what"]) == ("A body", "a letter")
    assert api.patch(f"{ADDRESS}{consent.pk}/", {"note": "x"}, format="json").status_code == 405


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"purpose": "court", "status": "given"}, "person"),
        ({"purpose": "court"}, "status"),
        ({"purpose": "court", "status": "withdrawn"}, "status"),
        ({"purpose": "court", "status": "given", "answers": [{"purpose": "court", "status": "given"}]}, "answers"),
        ({"purpose": "court", "status": "given", "whim": 1}, "whim"),
    ],
)
def test_a_bad_answer_is_said_where_it_stands(body, field):
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    body = body if field == "person" else {"person": str(person.pk), **body}

    answer = client(user).post(ADDRESS, body, format="json")

    assert answer.status_code == 400
    assert field in str(answer.json())


def test_a_researcher_names_only_those_who_agreed_to_be_named():
    desk = make.desk()
    at = {"desk": desk, "level": Level.OPEN}
    named, unnamed = make.person("Ardak Named", birth="1980", **at), make.person("Dana Unnamed", birth="1990", **at)
    stay = make.detention(case=make.case(**at), person=unnamed, **at)
    make.consent(named, "research")
    make.consent(unnamed, "research", identity_mode="pseudonym")
    api = client(make.user(Role.RESEARCHER, on=desk))
    address = "/api/v1/persons/"

    rows = {row["id"]: row for row in api.get(address).json()["results"]}
    found = [
        api.get(f"{address}?{query}").json()["results"] for query in ("search=Dana", "name=Dana", "birth_overlaps=1990")
    ]

    assert (rows[str(named.pk)]["display_name"], rows[str(named.pk)]["birth"]["edtf"]) == ("Ardak Named", "1980")
    assert (rows[str(unnamed.pk)]["display_name"], rows[str(unnamed.pk)]["birth"]) == (unnamed.reference, None)
    assert found == [[], [], []]
    assert api.get(f"/api/v1/detentions/{stay.pk}/").json()["person"]["name"] == unnamed.reference
    assert "Dana" not in api.get("/api/v1/names/").content.decode()
    assert api.get(f"{address}?ordering=display_name").status_code == 400


def test_purposes_are_these():
    assert ConsentPurpose.values == [
        "casework",
        "lawyer",
        "un_body",
        "court",
        "media_named",
        "media_anonymous",
        "research",
        "publish",
    ]
