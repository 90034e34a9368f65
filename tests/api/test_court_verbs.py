"""Verbs of the court over the API: who may, what they answer, what they refuse."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cases.models import Charge, Hearing, Measure, Proceeding
from people.enums import Role
from tests import make

from .client import client

pytestmark = pytest.mark.django_db

ANSWERS = {
    Role.CASEWORKER: 200,
    Role.LAWYER: 200,
    Role.COORDINATOR: 200,
    Role.RESEARCHER: 404,
    Role.ADMINISTRATOR: 403,
    Role.AUDITOR: 403,
}


def doors():
    """Address and body of each verb, on rows of one desk."""
    hearing = make.hearing()
    at = hearing.desk
    charge = make.charge(defendant=make.defendant(proceeding=hearing.proceeding))
    body = make.organisation(desk=at)
    sent = make.submission(case=hearing.proceeding.case, body=body, sent_on="2026-01-10", status="sent")
    proceeding = f"proceedings/{hearing.proceeding_id}"
    return at, {
        f"hearings/{hearing.pk}/violation/": {"kind": "no_notice", "happened": "2026-03"},
        f"hearings/{hearing.pk}/adjourn/": {"reason": "expert ill", "expected": "2031-05"},
        f"charges/{charge.pk}/move-on/": {"status": "indicted", "on": "2026-02"},
        f"charges/{charge.pk}/reclassify/": {"to_article": "174", "to_part": "1", "on": "2026-02"},
        f"{proceeding}/appeal/": {"kind": "appeal", "on": "2026-03-09"},
        f"{proceeding}/international/": {
            "body": str(body.pk),
            "procedure_kind": "ccpr",
            "procedure": "Communication",
            "sent_on": "2026-03-10",
        },
        f"submissions/{sent.pk}/reply/": {"replied_on": "2026-02-01"},
        f"{proceeding}/change-defendants/": {
            "kind": "measure",
            "defendants": [str(charge.defendant_id)],
            "values": {"kind": "remand", "since": "2026-03-01"},
            "preview": True,
        },
    }


@pytest.mark.parametrize(("role", "answer"), ANSWERS.items())
def test_who_may_use_each_verb(role, answer):
    desk, verbs = doors()
    inside, outside = client(make.user(role, on=desk)), client(make.user(role))

    strangers = {url: outside.post(f"/api/v1/{url}", body, format="json").status_code for url, body in verbs.items()}
    answers = {url: inside.post(f"/api/v1/{url}", body, format="json").status_code for url, body in verbs.items()}

    hidden = 403 if answer == 403 else 404
    closed = {url for url in verbs if url.startswith("submissions/") and role == Role.RESEARCHER}
    assert strangers == {url: 403 if url in closed else hidden for url in verbs}
    assert answers == {url: 403 if url in closed else answer for url in verbs}


def test_an_adjourned_hearing_names_the_one_that_goes_on():
    hearing = make.hearing()
    api = client(make.user(Role.LAWYER, on=hearing.desk))
    until = hearing.starts_at + timedelta(days=20)

    answer = api.post(
        f"/api/v1/hearings/{hearing.pk}/adjourn/", {"reason": "ill", "until": until}, format="json"
    ).json()

    goes_on = Hearing.objects.exclude(pk=hearing.pk).get()
    assert (answer["status"], answer["adjourned_to"]["id"], goes_on.starts_at) == ("adjourned", str(goes_on.pk), until)


def test_the_status_of_a_hearing_moves_by_verbs_alone():
    hearing = make.hearing()
    api = client(make.user(Role.LAWYER, on=hearing.desk))

    moved = api.patch(f"/api/v1/hearings/{hearing.pk}/", {"status": "adjourned"}, format="json")
    made = api.post(
        "/api/v1/hearings/",
        {"proceeding": str(hearing.proceeding_id), "kind": "trial", "status": "cancelled"},
        format="json",
    )

    assert [(answer.status_code, list(answer.json()["fields"])) for answer in (moved, made)] == [
        (400, ["status"]),
        (400, ["status"]),
    ]
    assert Hearing.objects.get().status == "scheduled"


def test_a_charge_written_over_the_api_has_its_history():
    defendant = make.defendant()
    api = client(make.user(Role.LAWYER, on=defendant.desk))
    made = api.post(
        "/api/v1/charges/",
        {"defendant": str(defendant.pk), "article": "174", "status": "suspected", "status_since": "2025-11-13"},
        format="json",
    ).json()

    api.patch(f"/api/v1/charges/{made['id']}/", {"status": "charged", "status_since": "2025-11-22"}, format="json")

    steps = api.get(f"/api/v1/charges/{made['id']}/").json()["steps"]
    assert [
        (step["status"], step["since"]["edtf"]) for step in sorted(steps, key=lambda step: step["since"]["edtf"])
    ] == [
        ("suspected", "2025-11-13"),
        ("charged", "2025-11-22"),
    ]


def test_a_report_over_the_api_answers_known_questions_alone():
    hearing = make.hearing()
    api = client(make.user(Role.LAWYER, on=hearing.desk))
    body = {"hearing": str(hearing.pk), "text": "seen"}

    wrong = api.post("/api/v1/hearing-reports/", body | {"checklist": {"weather": "yes"}}, format="json")
    right = api.post("/api/v1/hearing-reports/", body | {"checklist": {"interpreter": "no"}}, format="json")

    assert (wrong.status_code, right.status_code, right.json()["checklist"]) == (400, 201, {"interpreter": "no"})


def test_several_defendants_are_changed_for_all_or_none_and_undone():
    proceeding = make.proceeding()
    rows = make.defendants(proceeding, 3)
    api = client(make.user(Role.LAWYER, on=proceeding.desk))
    url = f"/api/v1/proceedings/{proceeding.pk}/change-defendants/"
    body = {
        "kind": "measure",
        "defendants": [str(row.pk) for row in rows],
        "values": {"kind": "remand", "since": "2026-03-01"},
    }

    shown = api.post(url, body | {"preview": True}, format="json").json()["lines"]
    before = Measure.objects.count()
    made = api.post(url, body, format="json")
    measures = Measure.objects.count()
    earlier = body | {"values": {"kind": "house_arrest", "since": "2026-01-01"}}
    refused = api.post(url, earlier, format="json")
    undone = api.post(f"/api/v1/joint-changes/{made.json()['id']}/undo/", {}, format="json")

    assert [(line["now"], line["then"]) for line in shown] == [("–", "Remand in custody, since 1 Mar 2026")] * 3
    assert (before, made.status_code, measures) == (0, 201, 3)
    assert (refused.status_code, set(refused.json()["fields"])) == (400, {str(row.pk) for row in rows})
    assert (undone.status_code, undone.json()["left"], Measure.objects.count()) == (200, [], 0)


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "weather"},
        {"defendants": []},
        {"defendants": ["00000000-0000-4000-8000-000000000000"]},
        {"values": {"kind": "remand"}},
        {"values": {"kind": "dungeon", "since": None}},
        {"values": []},
    ],
)
def test_a_change_that_cannot_be_read_is_refused(wrong):
    proceeding = make.proceeding()
    (row,) = make.defendants(proceeding, 1)
    api = client(make.user(Role.LAWYER, on=proceeding.desk))
    body = {"kind": "measure", "defendants": [str(row.pk)], "values": {"kind": "remand", "since": "2026-03-01"}}

    answer = api.post(f"/api/v1/proceedings/{proceeding.pk}/change-defendants/", body | wrong, format="json")

    assert answer.status_code == 400
    assert Measure.objects.count() == 0


def test_an_appeal_over_the_api_follows():
    charge = make.charge()
    first = charge.defendant.proceeding
    api = client(make.user(Role.LAWYER, on=first.desk))

    api.post(f"/api/v1/proceedings/{first.pk}/appeal/", {"kind": "cassation"}, format="json")

    made = Proceeding.objects.get(follows=first)
    assert (made.kind, Charge.objects.get(defendant__proceeding=made).carried_from) == ("cassation", charge)


def test_overdue_times_need_no_zone_of_ours():
    """A reply recorded with a moment for comments becomes a deadline at that very moment."""
    sent = make.submission(sent_on="2026-01-10", status="sent")
    api = client(make.user(Role.LAWYER, on=sent.desk))
    due = timezone.now().replace(microsecond=0) + timedelta(days=30)

    api.post(f"/api/v1/submissions/{sent.pk}/reply/", {"replied_on": "2026-02-01", "comments_due": due}, format="json")

    assert sent.case.deadlines.get().due_at == due
