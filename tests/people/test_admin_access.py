"""Which answer each role gets at each door of the admin. Written out: the rules are not read here."""

import pytest
from django.test import Client
from django.urls import reverse

from people.enums import Role
from tests import make

pytestmark = pytest.mark.django_db

MISSING = "00000000-0000-4000-8000-000000000000"


def signed_in(user):
    browser = Client()
    browser.force_login(user)
    return browser


def answers(browser, model, own, foreign):
    """List, empty form, own row, another desk's row, no row at all, history of own and of another desk's."""

    def ask(screen, *args):
        return browser.get(reverse(f"admin:{model}_{screen}", args=args)).status_code

    return (
        ask("changelist"),
        ask("add"),
        ask("change", own.pk),
        ask("change", foreign.pk),
        ask("change", MISSING),
        ask("history", own.pk),
        ask("history", foreign.pk),
    )


SEES_AND_KEEPS = (200, 200, 200, 404, 404, 200, 404)
SEES = (200, 403, 200, 404, 404, 200, 404)
SHUT = (403, 403, 403, 403, 403, 403, 403)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (Role.CASEWORKER, SEES_AND_KEEPS),
        (Role.COORDINATOR, SEES_AND_KEEPS),
        (Role.LAWYER, SEES),
    ],
)
def test_staff_at_the_doors_of_persons(role, expected):
    desk = make.desk()
    browser = signed_in(make.user(role, on=desk))

    assert answers(browser, "people_person", make.person(desk=desk), make.person()) == expected


@pytest.mark.parametrize("role", [Role.RESEARCHER, Role.ADMINISTRATOR, Role.AUDITOR])
@pytest.mark.parametrize("model", ["people_person", "cases_case", "cases_hearing", "sources_testimony"])
def test_content_is_shut_to_those_who_do_no_casework(role, model):
    desk = make.desk()
    builder = getattr(make, model.split("_")[1])
    browser = signed_in(make.user(role, on=desk))
    own, foreign = builder(desk=desk), builder(desk=make.desk())

    listed = browser.get(reverse(f"admin:{model}_changelist")).status_code
    added = browser.get(reverse(f"admin:{model}_add")).status_code
    found = [
        browser.get(reverse(f"admin:{model}_change", args=[pk])).status_code for pk in (own.pk, foreign.pk, MISSING)
    ]

    assert (listed, added) == (403, 403)
    assert set(found) <= {403, 404}
    assert found[1] == found[2]


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR])
def test_all_staff_keep_hearings(role):
    desk = make.desk()
    browser = signed_in(make.user(role, on=desk))

    assert answers(browser, "cases_hearing", make.hearing(desk=desk), make.hearing()) == SEES_AND_KEEPS


@pytest.mark.parametrize(
    ("role", "accounts", "grants", "audit"),
    [
        (Role.CASEWORKER, 403, 403, 200),
        (Role.LAWYER, 403, 403, 200),
        (Role.RESEARCHER, 403, 403, 403),
        (Role.COORDINATOR, 200, 200, 200),
        (Role.ADMINISTRATOR, 200, 200, 403),
        (Role.AUDITOR, 403, 200, 200),
    ],
)
def test_who_opens_accounts_grants_and_the_audit(role, accounts, grants, audit):
    browser = signed_in(make.user(role))
    lists = ("people_user", "people_membership", "people_auditevent")

    found = [browser.get(reverse(f"admin:{name}_changelist")).status_code for name in lists]

    assert found == [accounts, grants, audit]


@pytest.mark.parametrize(
    ("role", "status", "names"),
    [
        (Role.CASEWORKER, 200, ["Own Court"]),
        (Role.LAWYER, 200, ["Own Court"]),
        (Role.RESEARCHER, 403, None),
        (Role.ADMINISTRATOR, 403, None),
    ],
)
def test_choosers_answer_permitted_rows_alone(role, status, names):
    desk = make.desk()
    make.organisation("Own Court", desk=desk)
    make.organisation("Foreign Court")
    browser = signed_in(make.user(role, on=desk))

    answer = browser.get(
        "/admin/autocomplete/?app_label=cases&model_name=hearing&field_name=court&term=court",
    )

    assert answer.status_code == status
    if names is not None:
        assert [row["text"].split(" · ")[0] for row in answer.json()["results"]] == names


def test_a_list_filters_by_nothing_it_does_not_offer():
    browser = signed_in(make.user(Role.CASEWORKER))

    asked = ("summary__contains=a", "created_by__email__startswith=a", "desk__name=a", "birthplace__display_name=a")

    assert [browser.get(f"/admin/people/person/?{query}").status_code for query in asked] == [400, 400, 400, 400]


def test_a_change_by_someone_who_only_reads_is_refused():
    person = make.person()
    lawyer = signed_in(make.user(Role.LAWYER, on=person.desk))
    stranger = signed_in(make.user(Role.CASEWORKER))
    url = reverse("admin:people_person_change", args=[person.pk])

    assert (lawyer.post(url, {"sex": "male"}).status_code, stranger.post(url, {"sex": "male"}).status_code) == (
        403,
        404,
    )


def test_the_sign_in_page_says_what_this_is():
    page = Client().get("/admin/login/", follow=True).content.decode()

    assert "case system for people taken into custody" in page


def test_each_role_has_its_own_sidebar():
    def groups(role):
        context = signed_in(make.user(role)).get("/account/").context
        return [group["title"] for group in context["sidebar_navigation"]]

    everything = ["Work", "People", "Sources", "Cases", "Data", "Courts", "Rules", "Reminders", "Accounts", "Audit"]
    assert [group for group in groups(Role.CASEWORKER) if group != "API"] == everything
    assert [group for group in groups(Role.ADMINISTRATOR) if group != "API"] == ["Work", "Reminders", "Accounts"]
    assert [group for group in groups(Role.AUDITOR) if group != "API"] == ["Work", "Accounts", "Audit"]
    assert groups(Role.RESEARCHER) == ["Work", "Accounts", "API"]


@pytest.mark.parametrize(
    "query",
    [
        "?person__id__exact=abc",
        "?kind__exact=frobnicated",
        "?began_from=abc&began_to=2025-99-99",
        "?expires_at_from_0=abc&expires_at_from_1=99:99",
        "?is_disappearance__exact=maybe",
        "?desk=99999999999999999999",
        "?state=frobnicated",
        "?o=99.-abc&p=abc",
        "?p=-5",
        "?q=%27%22%25_%5C",
        "?q=" + "a" * 5000,
    ],
)
def test_a_list_survives_what_an_address_may_say(query):
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    make.membership(user, Role.CASEWORKER, on=make.desk())
    make.detention(desk=desk)

    answer = signed_in(user).get(f"/admin/cases/detention/{query}")

    assert answer.status_code in (200, 302)
