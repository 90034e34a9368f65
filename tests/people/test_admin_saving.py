"""What forms do with what people type: keep it, save it, or say what to do."""

import pytest
from django.test import Client
from django.urls import reverse

from people.enums import Level, Role
from people.models import AuditEvent, Membership, Person
from tests import make

pytestmark = pytest.mark.django_db

PERSON = {
    "sex": "male",
    "whereabouts": "free",
    "verification": "unverified",
    "known_as": "",
    "birth_0": "~1950",
    "birth_1": "in the fifties",
    "level": "1",
}


def signed_in(user):
    browser = Client()
    browser.force_login(user)
    return browser


def tabs(**filled):
    """Management forms of the tabs of a person, empty but for ``filled``."""
    data = {}
    prefixes = (
        "names",
        "ties_from",
        "ties_to",
        "documents",
        "detentions",
        "parts",
        "testimonies",
        "cases-claim-subject_type-subject_id",
    )
    for prefix in prefixes:
        data |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    return data | filled


def named(text):
    return {
        "names-TOTAL_FORMS": "1",
        "names-0-text": text,
        "names-0-kind": "legal",
        "names-0-is_main": "on",
    }


def errors_of(answer):
    return {name: list(messages) for name, messages in answer.context["adminform"].form.errors.items()}


def test_a_new_person_is_saved_with_names_and_date_on_ones_only_desk():
    user = make.user(Role.CASEWORKER)
    desk = user.memberships.get().desk

    answer = signed_in(user).post(
        reverse("admin:people_person_add"), PERSON | tabs(**named("Ардақ Тест")) | {"desk": desk.pk}
    )

    assert answer.status_code == 302, answer.context["errors"]
    person = Person.objects.get()
    assert (person.display_name, person.birth.edtf, person.birth.words) == ("Ардақ Тест", "~1950", "in the fifties")
    assert (person.desk, person.created_by, person.level) == (desk, user, Level.INTERNAL)


@pytest.mark.parametrize(
    ("typed", "where", "says"),
    [
        ({"birth_0": "2018-13"}, "birth", "“2018-13” is not in the calendar."),
        ({"birth_0": "yesterday"}, "birth", "“yesterday” is not a date we can read."),
        ({"sex": "frobnicated"}, "sex", "Select a valid choice. frobnicated is not one of the available choices."),
        ({"level": "3"}, "level", "Select a valid choice. 3 is not one of the available choices."),
        ({"known_as": "a\x00b"}, "known_as", "Null characters are not allowed."),
        ({"known_as": "a\u202eb"}, "known_as", "This text holds a character that cannot be kept (U+202E)."),
        ({"birth_1": "a\u202eb"}, "birth", "This text holds a character that cannot be kept (U+202E)."),
        ({"birthplace": "not an id"}, "birthplace", "“not an id” is not a valid UUID."),
    ],
)
def test_what_cannot_be_kept_is_said_at_its_box_and_the_rest_stays_typed(typed, where, says):
    user = make.user(Role.CASEWORKER)
    data = PERSON | tabs() | {"desk": user.memberships.get().desk_id, "occupation": "teacher"} | typed

    answer = signed_in(user).post(reverse("admin:people_person_add"), data)

    assert answer.status_code == 200
    assert list(errors_of(answer)) == [where]
    assert errors_of(answer)[where][0].startswith(says)
    assert 'value="teacher"' in answer.content.decode()
    assert Person.objects.count() == 0


def test_another_desks_row_and_no_row_at_all_get_the_same_error():
    user = make.user(Role.CASEWORKER)
    desk = user.memberships.get().desk
    found = []
    for birthplace in (make.place().pk, "00000000-0000-4000-8000-000000000000"):
        data = PERSON | tabs() | {"desk": desk.pk, "birthplace": birthplace}
        found.append(errors_of(signed_in(user).post(reverse("admin:people_person_add"), data)))

    assert found[0] == found[1]
    assert list(found[0]) == ["birthplace"]


def test_another_desk_cannot_be_chosen():
    user = make.user(Role.CASEWORKER)

    answer = signed_in(user).post(reverse("admin:people_person_add"), PERSON | tabs() | {"desk": make.desk().pk})

    assert list(errors_of(answer)) == ["desk"]


def test_an_edit_of_an_older_version_is_refused_and_kept_on_the_screen():
    user = make.user(Role.CASEWORKER)
    person = make.person(desk=user.memberships.get().desk)
    name = person.names.get()
    url = reverse("admin:people_person_change", args=[person.pk])
    shown = {
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "1",
        "names-0-id": name.pk,
        "names-0-person": person.pk,
        "names-0-text": name.text,
        "names-0-kind": name.kind,
        "names-0-script": name.script,
        "names-0-is_main": "on",
        "names-0-seen_version": "1",
    }
    data = PERSON | tabs(**shown)
    browser = signed_in(user)

    first = browser.post(url, data | {"occupation": "teacher", "seen_version": "1"})
    second = browser.post(url, data | {"occupation": "shepherd", "seen_version": "1"})

    person.refresh_from_db()
    assert (first.status_code, second.status_code) == (302, 200)
    assert (person.occupation, person.version) == ("teacher", 2)
    assert "Someone saved this after you opened it" in second.content.decode()
    assert 'value="shepherd"' in second.content.decode()


def test_history_tells_who_changed_what():
    user = make.user(Role.CASEWORKER, full_name="Aigul Test")
    person = make.person(desk=user.memberships.get().desk)
    url = reverse("admin:people_person_change", args=[person.pk])
    signed_in(user).post(url, PERSON | tabs() | {"seen_version": "1", "occupation": "teacher"})

    page = signed_in(user).get(reverse("admin:people_person_history", args=[person.pk])).context["entries"]

    assert page[0].who == "Aigul Test"
    assert ("occupation", "", "teacher") in page[0].changes
    assert ("born", "", "about 1950 · “in the fifties”") in page[0].changes


def test_an_administrator_grants_to_others_and_never_to_themself():
    administrator, colleague, desk = make.user(Role.ADMINISTRATOR), make.user(), make.desk()
    data = {"role": "caseworker", "desk": desk.pk, "max_level": "1", "reason": "Works on the new desk."}
    browser = signed_in(administrator)

    own = browser.post(reverse("admin:people_membership_add"), data | {"user": administrator.pk})
    other = browser.post(reverse("admin:people_membership_add"), data | {"user": colleague.pk})

    assert errors_of(own) == {"user": ["Nobody grants a role to themself. Ask another administrator."]}
    assert other.status_code == 302
    assert Membership.objects.get(user=colleague).granted_by == administrator
    assert AuditEvent.objects.get(action="membership.granted").actor == administrator


def test_a_grant_is_ended_with_a_reason_and_the_colleague_sees_nothing_more():
    person = make.person()
    colleague = make.user(Role.CASEWORKER, on=person.desk)
    grant = colleague.memberships.get()

    answer = signed_in(make.user(Role.ADMINISTRATOR)).post(
        reverse("admin:people_membership_end_grant", args=[grant.pk]), {"reason": "left"}
    )

    assert answer.status_code == 302
    assert list(Person.objects.permitted(colleague)) == []
