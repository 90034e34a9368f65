"""The pages of consent: who opens them, what they do, what they cost."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from people.enums import Level, Role
from sources.models import Consent, Disclosure, Withdrawal
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db

# role → consent, record, withdraw, withdrawal, due, new packet; on the desk of the person
OPENS = {
    Role.CASEWORKER: (200, 200, 200, 200, 200, 200),
    Role.LAWYER: (200, 403, 403, 200, 200, 200),
    Role.COORDINATOR: (200, 200, 200, 200, 200, 200),
    Role.RESEARCHER: (404, 404, 404, 404, 404, 404),
    Role.ADMINISTRATOR: (404, 404, 404, 404, 404, 404),
    Role.AUDITOR: (404, 404, 404, 404, 404, 404),
}


def pages_of(subject, case):
    kind = "person" if hasattr(subject, "names") else "witness"
    back = Withdrawal.objects.create(
        purposes=["court"],
        channel="phone",
        taken_by=make.user(),
        withdrawn_at=timezone.now(),
        desk=subject.desk,
        **{kind: subject},
    )
    return [
        reverse("consent", args=[kind, subject.pk]),
        reverse("record_consent", args=[kind, subject.pk]),
        reverse("withdraw_consent", args=[kind, subject.pk]),
        reverse("withdrawal", args=[back.pk]),
        reverse("consents_due"),
        reverse("new_packet", args=[case.pk]),
    ]


@pytest.mark.parametrize("whose", [make.person, make.witness])
@pytest.mark.parametrize(("role", "answers"), OPENS.items())
def test_which_role_opens_which_page(role, answers, whose):
    case = make.case()
    pages = pages_of(whose(desk=case.desk), case)
    inside, outside = signed_in(make.user(role, on=case.desk)), signed_in(make.user(role))

    assert tuple(inside.get(url).status_code for url in pages) == answers
    hidden = (404, 404, 404, 404, answers[4], 404)
    assert tuple(outside.get(url).status_code for url in pages) == hidden
    assert signed_in(make.user(role)).get("/consent/desk/00000000-0000-4000-8000-000000000000/").status_code == 404


def test_a_form_records_several_answers_at_once():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    url = reverse("record_consent", args=["person", person.pk])
    body = {
        "status_court": "given",
        "mode_court": "initials",
        "status_research": "refused",
        "status_publish": "ask_each_time",
        "basis": "own",
        "explained_by": user.pk,
        "explained_in": "kk",
        "valid_from": timezone.localdate(),
    }

    answer = signed_in(user).post(url, body)

    assert (answer.status_code, answer.url) == (302, reverse("consent", args=["person", person.pk]))
    assert list(Consent.objects.order_by("purpose").values_list("purpose", "status", "identity_mode")) == [
        ("court", "given", "initials"),
        ("publish", "ask_each_time", "none"),
        ("research", "refused", "none"),
    ]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"status_court": ""}, "Answer for at least one purpose."),
        ({"mode_court": ""}, "Say how they are shown."),
        ({"explained_by": ""}, "Say who explained what was agreed to."),
        ({"evidence": "F-NONE1"}, "There is no such row, or it is not yours to see."),
        ({"recipient": "A body"}, "want to be asked each time"),
        ({"basis": "already_public"}, "Name the source in which it is public."),
    ],
)
def test_a_form_that_is_not_whole_comes_back_with_what_is_missing(change, says):
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    body = {"status_court": "given", "mode_court": "full", "basis": "own", "explained_by": user.pk}
    body["valid_from"] = timezone.localdate()

    answer = signed_in(user).post(reverse("record_consent", args=["person", person.pk]), body | change)

    assert says in answer.content.decode()
    assert Consent.objects.count() == 0


def test_what_has_left_is_shown_before_anything_is_withdrawn():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    consent = make.consent(person, "court")
    Disclosure.objects.create(consent=consent, recipient="An Invented Court", left_at=timezone.now(), what="a letter")
    url = reverse("withdraw_consent", args=["person", person.pk])
    body = {"channel": "phone", "withdrawn_at": f"{timezone.localtime():%Y-%m-%dT00:00}", "taken_by": user.pk}
    browser = signed_in(user)

    unseen = browser.post(url, {**body, "confirm": "1"})
    preview = unseen.content.decode()
    before = Consent.objects.get(is_live=True).status
    seen = re.search(r'name="seen" value="(\w+)"', preview)[1]
    done = browser.post(url, {**body, "seen": seen, "confirm": "1"})
    told = read(user, done.url)

    assert "An Invented Court" in preview
    assert "cannot be called back" in preview
    assert (before, Consent.objects.filter(is_live=True, status="withdrawn").count()) == ("given", 8)
    assert "Tell An Invented Court" in told


def test_consent_to_look_after_is_listed_and_counted():
    case = make.case()
    user = make.user(Role.CASEWORKER, on=case.desk)
    make.case_member(user, case)
    today, ago = timezone.localdate(), timezone.now() - timedelta(days=400)
    names = ["Endssoon", "Ended", "Longago", "Grown", "Fine", "Elsewhere"]
    people = dict(zip(names, (make.person(name, desk=case.desk) for name in names), strict=True))
    for name in names[:-1]:
        case.parts.create(person=people[name], role="victim", desk=case.desk)
    people["Grown"].birth = f"{today.year - 19}"
    people["Grown"].save()
    make.consent(people["Endssoon"], valid_until=today + timedelta(days=30))
    make.consent(people["Ended"], valid_until=today - timedelta(days=1))
    make.consent(people["Longago"], stated_at=ago)
    make.consent(people["Grown"], basis="next_of_kin", valid_from=today - timedelta(days=1000))
    make.consent(people["Fine"], valid_until=today + timedelta(days=31))
    make.consent(people["Elsewhere"], valid_until=today)

    mine, desks = (read(user, reverse("consents_due") + f"?scope={scope}") for scope in ("mine", "desks"))
    home = read(user, reverse("admin:index"))

    assert [name for name in names if name in mine] == ["Endssoon", "Ended", "Longago", "Grown"]
    assert [name for name in names if name in desks] == ["Endssoon", "Ended", "Longago", "Grown", "Elsewhere"]
    assert re.search(r'data-card="consents">\s*<span class="ar-tile__number">4<', home)


def test_rows_one_may_not_see_leave_no_trace():
    person = make.person()
    reader = make.user(Role.COORDINATOR, on=person.desk)
    url = reverse("consent", args=["person", person.pk])
    due = reverse("consents_due") + "?scope=desks"
    hidden = make.consent(person, "court", note="Canary", level=Level.RESTRICTED)
    Disclosure.objects.create(
        consent=hidden, recipient="Canary", left_at=timezone.now(), what="Canary", level=Level.RESTRICTED
    )
    make.consent(make.person("Canary"), "court", valid_until=timezone.localdate())

    assert "Canary" not in read(reader, url)
    assert "Canary" not in read(reader, due)


def grow(person, number):
    for _ in range(number):
        consent = make.consent(person, "court")
        Disclosure.objects.create(consent=consent, recipient="A body", left_at=timezone.now(), what="a letter")
        make.consent(make.person(desk=person.desk), "court", valid_until=timezone.localdate())


def test_the_pages_cost_the_same_with_more_rows():
    person = make.person()
    reader = make.user(Role.COORDINATOR, on=person.desk)
    urls = [reverse("consent", args=["person", person.pk]), reverse("consents_due") + "?scope=desks"]

    grow(person, 1)
    at_one = [cost(reader, url) for url in urls]
    grow(person, 2)
    at_three = [cost(reader, url) for url in urls]

    assert at_three == at_one
    assert [number <= most for number, most in zip(at_three, (10, 10), strict=True)] == [True, True]
