"""What one may not see leaves no trace where one writes, filters, counts or reads what became of a row."""

import pytest
from django.urls import reverse

from cases.models import ReminderPlan
from cases.reminders import touched_by
from config.shared.field_lists import field_rules
from config.shared.row_history import entries
from people.enums import Level, Role
from people.models import Tie
from sources.models import EvidenceFile
from tests import make
from tests.api.client import client
from tests.pages.browser import signed_in
from tests.sources.evidence import jpeg, kept

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def api(desk):
    return client(make.user(Role.CASEWORKER, on=desk))


def siblings(desk):
    return make.person(desk=desk), make.person(desk=desk)


@pytest.mark.parametrize("hidden_by", ["level", "desk"])
def test_a_hidden_tie_does_not_clash_with_the_same_one_added(desk, api, hidden_by):
    person, other = siblings(desk)
    at = {"level": Level.RESTRICTED, "desk": desk} if hidden_by == "level" else {"desk": make.desk()}
    make.tie(person=person, other=other, **at)
    body = {"person": str(person.pk), "other": str(other.pk), "kind": "sibling"}

    added = api.post("/api/v1/ties/", body, format="json")
    again = api.post("/api/v1/ties/", body, format="json")

    assert (added.status_code, again.status_code) == (201, 400)  # the second clashes with what its writer sees


def test_writing_above_ones_level_answers_alike_whether_something_stands_there(desk, api):
    person, other = siblings(desk)
    body = {"person": str(person.pk), "other": str(other.pk), "kind": "sibling", "level": Level.RESTRICTED}

    before = api.post("/api/v1/ties/", body, format="json")
    make.tie(person=person, other=other, level=Level.RESTRICTED, desk=desk)
    after = api.post("/api/v1/ties/", body, format="json")

    assert (before.status_code, before.content) == (400, after.content)
    assert Tie.objects.count() == 1


def test_the_screen_too_answers_alike_above_ones_level(desk):
    person, other = siblings(desk)
    elsewhere = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    make.membership(user, Role.CASEWORKER, on=elsewhere, max_level=Level.RESTRICTED)  # so that the level is offered
    browser = signed_in(user)
    body = {
        "person": person.pk,
        "other": other.pk,
        "kind": "sibling",
        "certainty": "stated",
        "level": Level.RESTRICTED,
    }

    def errors():
        return browser.post(reverse("admin:people_tie_add"), body).context["adminform"].form.errors

    before = errors()
    make.tie(person=person, other=other, level=Level.RESTRICTED, desk=desk)

    assert before == errors()
    assert "You may not add this on the desk" in str(before)


def test_one_may_be_held_at_two_levels_and_not_learn_of_the_higher(desk, api):
    person = make.person(desk=desk)
    make.detention(person=person, desk=desk, level=Level.RESTRICTED, kind="remand")

    added = api.post("/api/v1/detentions/", {"person": str(person.pk), "kind": "remand"}, format="json")

    assert added.status_code == 201


def test_a_researcher_neither_reads_nor_filters_by_what_rests_on_hidden_fields(desk):
    make.detention(desk=desk, level=Level.OPEN)
    make.everyone_agrees()
    research = client(make.user(Role.RESEARCHER, on=desk))

    (row,) = research.get("/api/v1/detentions/").json()["results"]
    filtered = research.get("/api/v1/detentions/?beyond_lawful_term=true")
    sorted_by = research.get("/api/v1/detentions/?ordering=lawful_until")

    assert not {"beyond_lawful_term", "lawful_until", "expires_reason"} & set(row)
    assert "created_at" in row  # by which lists are sorted, so that their cursors tell it
    assert (filtered.status_code, sorted_by.status_code) == (400, 400)
    assert "lawful_until" not in sorted_by.content.decode()


def test_history_tells_readable_fields_alone(desk):
    file = kept(jpeg(), source=make.source(desk=desk))
    readable = field_rules(EvidenceFile).of({Role.COORDINATOR}).readable

    class Labels:
        def __getattr__(self, name):
            return lambda *args, **kwargs: "someone"

    def told(fields):
        return {what for entry in entries(file, Labels(), fields) for what, _, _ in entry.changes}

    assert told((*readable, "store_key")) - told(readable) == {"store key"}
    assert "original name" in told(readable)
    assert told(()) == set()


def test_what_a_plan_touches_is_counted_of_what_one_may_see(desk):
    make.hearing(desk=desk)
    make.hearing()
    make.hearing(desk=desk, level=Level.RESTRICTED)
    plan = ReminderPlan(kind="hearing", lead="2d")

    seen = touched_by(plan.kind, plan.lead, make.user(Role.COORDINATOR, on=desk))

    assert seen["items"] == 1
