"""The way of a testimony: who may take which step, what it asks, and what changing it undoes."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from cases.models import Notification
from people.actions.records import save_record
from people.enums import Role
from sources.actions.testimonies import (
    publish_testimony,
    request_changes,
    save_part,
    save_testimony,
    submit_testimony,
    take_back_testimony,
    verify_testimony,
    withdraw_publication,
)
from sources.models import Consent, Review, Testimony, TestimonySubject
from sources.review_criteria import all_criteria, answered, criteria
from tests import make
from tests.api.client import client

pytestmark = pytest.mark.django_db
NOW = timezone.now()
ANSWERS = {
    "witness_identity": {"answer": "yes", "note": ""},
    "basis_of_knowledge": {"answer": "yes", "note": ""},
    "independent_source": {"answer": "no", "note": "The village is closed; two relatives were asked."},
    "consent_recorded": {"answer": "yes", "note": ""},
    "translation_checked": {"answer": "not_applicable", "note": "none made"},
    "contradictions_noted": {"answer": "yes", "note": ""},
}


class Desk:
    """A desk with an author, a colleague and a coordinator, and a testimony the author took down."""

    def __init__(self):
        self.desk = make.desk()
        self.author = make.user(Role.CASEWORKER, on=self.desk)
        self.colleague = make.user(Role.CASEWORKER, on=self.desk)
        self.coordinator = make.user(Role.COORDINATOR, on=self.desk)
        self.testimony = make.testimony(desk=self.desk, author=self.author, text="He was taken at night.")
        self.subject = TestimonySubject.objects.create(
            testimony=self.testimony, person=make.person(desk=self.desk), basis="saw"
        )

    def step(self, act, by, **more):
        act(Testimony.objects.get(pk=self.testimony.pk), by=by, now=NOW, comment="Please read.", **more)
        self.testimony.refresh_from_db()
        return self.testimony

    def verified(self):
        self.step(submit_testimony, self.author)
        return self.step(verify_testimony, self.colleague, answers=ANSWERS)

    def published(self):
        self.verified()
        Consent.objects.create(
            witness=self.testimony.witness, purpose="publish", status="given", valid_from=date(2026, 1, 1)
        )
        return self.step(publish_testimony, self.coordinator)


@pytest.fixture
def desk():
    return Desk()


def test_the_whole_way(desk):
    states = [
        desk.step(submit_testimony, desk.author).status,
        desk.step(request_changes, desk.coordinator).status,
        desk.step(submit_testimony, desk.author).status,
        desk.step(take_back_testimony, desk.author).status,
        desk.published().status,
        desk.step(withdraw_publication, desk.author).status,
    ]

    assert states == ["submitted", "changes_requested", "submitted", "draft", "published", "verified"]
    steps = Review.objects.filter(testimony=desk.testimony).order_by("created_at")
    assert [(step.decision, step.reviewer_id) for step in steps] == [
        ("submitted", desk.author.pk),
        ("changes_requested", desk.coordinator.pk),
        ("submitted", desk.author.pk),
        ("taken_back", desk.author.pk),
        ("submitted", desk.author.pk),
        ("verified", desk.colleague.pk),
        ("published", desk.coordinator.pk),
        ("withdrawn", desk.author.pk),
    ]


def test_verifying_keeps_the_answers_with_the_list_they_belong_to(desk):
    desk.verified()

    step = Review.objects.get(testimony=desk.testimony, decision="verified")
    assert (step.criteria_version, step.answers) == (1, ANSWERS)
    assert [answer for _, answer, _ in answered(step)] == ["Yes", "Yes", "No", "Yes", "Does not apply", "Yes"]
    assert [one.key for one in criteria()] == list(ANSWERS)
    assert set(all_criteria()) == {1}


@pytest.mark.parametrize(
    ("key", "given", "said"),
    [
        ("witness_identity", {"answer": "no", "note": "unclear"}, "Without this it cannot be verified"),
        ("independent_source", {"answer": "no", "note": " "}, "Say why"),
        ("basis_of_knowledge", {"answer": "not_applicable", "note": "x"}, "Answer:"),
        ("contradictions_noted", None, "Answer:"),
    ],
)
def test_an_answer_that_is_missing_or_refuses_is_named(desk, key, given, said):
    desk.step(submit_testimony, desk.author)

    with pytest.raises(ValidationError) as refused:
        desk.step(verify_testimony, desk.colleague, answers=ANSWERS | {key: given})

    assert list(refused.value.message_dict) == [key]
    assert said in refused.value.message_dict[key][0]
    desk.testimony.refresh_from_db()
    assert desk.testimony.status == "submitted"


def test_nothing_is_handed_in_without_a_subject_or_anything_to_read(desk):
    bare = make.testimony(desk=desk.desk, author=desk.author, text="words")
    with pytest.raises(ValidationError, match="Name at least one person"):
        submit_testimony(bare, comment="x", by=desk.author, now=NOW)
    Testimony.objects.filter(pk=desk.testimony.pk).update(text="")
    with pytest.raises(ValidationError, match="neither a text nor a file"):
        desk.step(submit_testimony, desk.author)


def test_each_step_asks_for_a_comment(desk):
    with pytest.raises(ValidationError, match="Write a comment"):
        submit_testimony(desk.testimony, comment="  ", by=desk.author, now=NOW)


@pytest.mark.parametrize("whose", ["author", "submitter", "last worded"])
def test_nobody_judges_their_own_by_any_door(desk, whose):
    own = desk.author
    if whose == "submitter":
        own = desk.coordinator
        desk.step(submit_testimony, own)
    elif whose == "last worded":
        desk.step(submit_testimony, desk.author)
        own = desk.colleague
        desk.testimony.health_notes = "He coughs."
        save_testimony(desk.testimony, by=own)
    else:
        desk.step(submit_testimony, desk.author)
    api, address = client(own), f"/api/v1/testimonies/{desk.testimony.pk}/"

    with pytest.raises(ValidationError, match="someone else must judge it"):
        desk.step(verify_testimony, own, answers=ANSWERS)
    with pytest.raises(IntegrityError, match="Nobody reviews"), transaction.atomic():
        save_record(Review(testimony=desk.testimony, reviewer=own, decision="changes_requested", comment="x"), by=own)
    body = {"comment": "fine", "answers": ANSWERS}
    assert api.post(f"{address}verify/", body, format="json").status_code == 403
    assert api.post(f"{address}request-changes/", body, format="json").status_code == 403
    assert Testimony.objects.get(pk=desk.testimony.pk).status == "submitted"


def test_the_database_moves_no_status_without_its_step(desk):
    with pytest.raises(IntegrityError, match="moves by a step"), transaction.atomic():
        Testimony.objects.filter(pk=desk.testimony.pk).update(status="verified")
    desk.verified()
    with pytest.raises(IntegrityError, match="going back for review"), transaction.atomic():
        Testimony.objects.filter(pk=desk.testimony.pk).update(text="Other words.")
    with pytest.raises(Exception, match="Cannot"), transaction.atomic():
        Review.objects.filter(testimony=desk.testimony).update(comment="never said")


def test_publication_needs_the_last_word_of_the_witness_to_be_yes(desk):
    desk.verified()
    witness = desk.testimony.witness
    said = []
    for status, day, until in (
        (None, None, None),
        ("given", date(2020, 1, 1), date(2020, 2, 1)),
        ("refused", date(2026, 1, 2), None),
        ("ask_each_time", date(2026, 1, 3), None),
    ):
        if status:
            make.consent(witness, "publish", status, valid_from=day, valid_until=until)
        with pytest.raises(ValidationError, match="No consent") as refused:
            desk.step(publish_testimony, desk.coordinator)
        said.append(refused.value.code)
    make.consent(witness, "publish", valid_from=date(2026, 1, 4))

    assert said == ["no_consent"] * 4
    assert desk.step(publish_testimony, desk.coordinator).status == "published"


def test_changing_what_was_verified_takes_it_back_and_says_what_was_changed(desk):
    desk.published()
    desk.testimony.text = "He was taken at dawn."
    desk.testimony.health_notes = "He coughs."

    save_testimony(desk.testimony, by=desk.colleague)

    desk.testimony.refresh_from_db()
    step = Review.objects.filter(testimony=desk.testimony).order_by("-created_at").first()
    assert (desk.testimony.status, desk.testimony.text_version) == ("submitted", 2)
    assert (step.decision, step.is_automatic, step.reviewer_id) == ("reopened", True, desk.colleague.pk)
    assert step.comment == (
        "Was published. Changed since: text in the original, health notes. It waits for review again."
    )


def test_changing_a_subject_of_it_does_the_same_and_its_level_does_not(desk):
    desk.verified()
    desk.testimony.level = 2
    save_testimony(desk.testimony, by=desk.author)
    assert Testimony.objects.get(pk=desk.testimony.pk).status == "verified"

    desk.subject.basis = "rumour"
    save_part(desk.subject, by=desk.colleague)

    desk.testimony.refresh_from_db()
    assert (desk.testimony.status, desk.testimony.worded_by_id) == ("submitted", desk.colleague.pk)


def test_the_author_is_told_and_reviewers_find_it_in_their_queue(desk):
    desk.published()

    told = Notification.objects.filter(item_kind="testimony").order_by("id")
    assert [(row.recipient_id, row.lead) for row in told] == [
        (desk.author.pk, "verified"),
        (desk.author.pk, "published"),
    ]


VERBS = ["submit", "take-back", "request-changes", "verify", "publish", "withdraw-publication"]
WHO = {  # submit, take back, request changes, verify, publish, withdraw; 400: may, but not from this state
    Role.CASEWORKER: (400, 403, 200, 200, 403, 400),
    Role.LAWYER: (403, 403, 403, 403, 403, 403),
    Role.COORDINATOR: (400, 403, 200, 200, 400, 400),
    Role.RESEARCHER: (403, 403, 403, 403, 403, 403),
    Role.ADMINISTRATOR: (403, 403, 403, 403, 403, 403),
    Role.AUDITOR: (403, 403, 403, 403, 403, 403),
}


@pytest.mark.parametrize(("role", "answers"), WHO.items())
def test_who_may_take_which_step_over_the_api(desk, role, answers):
    desk.step(submit_testimony, desk.author)
    inside, outside = client(make.user(role, on=desk.desk)), client(make.user(role))
    got, elsewhere = [], set()
    for verb in VERBS:
        address = f"/api/v1/testimonies/{desk.testimony.pk}/{verb}/"
        body = {"comment": "Read.", "answers": ANSWERS} if verb == "verify" else {"comment": "Read."}
        with transaction.atomic():
            got.append(inside.post(address, body, format="json").status_code)
            elsewhere.add(outside.post(address, body, format="json").status_code)
            transaction.set_rollback(True)

    assert tuple(got) == answers
    assert elsewhere == ({404} if role in (Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR) else {403})


def test_the_status_is_not_typed(desk):
    answer = client(desk.author).patch(
        f"/api/v1/testimonies/{desk.testimony.pk}/", {"status": "published"}, format="json"
    )

    assert (answer.status_code, list(answer.json()["fields"])) == (400, ["status"])
