"""Grants by desk, break-glass, who can see a row, what a colleague can see: who opens which page and what it tells."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.models import Notification
from cases.pages.colleague import reach_of_colleague
from cases.pages.who_sees import who_sees
from people.enums import Level, Role
from people.models import BreakGlass, Membership
from people.querysets import may
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db

REASON = "Her lawyer must be found before the court opens."
PASSPHRASE = "a long enough passphrase"


def opened(row, by, grant=None):
    now = timezone.now()
    grant = grant or by.memberships.get(desk=row.desk, role=Role.COORDINATOR)
    return BreakGlass.objects.create(
        grant=grant,
        by=by,
        object_type=row._meta.label_lower,
        object_id=row.pk,
        reference=row.reference,
        level=row.level,
        rows={row._meta.label_lower: [str(row.pk)]},
        reason=REASON,
        opened_at=now,
        until=now + timedelta(hours=24),
    )


def end(grant):
    """As if given two days ago and ended a moment ago."""
    now = timezone.now()
    Membership.objects.filter(pk=grant.pk).update(
        granted_at=now - timedelta(days=2), valid_until=now - timedelta(seconds=1)
    )


# role → grants, its own desk's, another desk's, giving there, a grant, moving its end, ending it, break-glass, an
# opening, who sees a person of the desk, one of another desk, a colleague of the desk, one of another desk
DOORS = {
    Role.CASEWORKER: (404, 404, 404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 404),
    Role.LAWYER: (404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
    Role.RESEARCHER: (404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
    Role.COORDINATOR: (200, 200, 404, 200, 200, 200, 200, 200, 200, 200, 404, 200, 404),
    Role.ADMINISTRATOR: (200, 200, 200, 200, 200, 200, 200, 404, 404, 404, 404, 200, 200),
    Role.AUDITOR: (200, 200, 200, 403, 200, 403, 403, 200, 200, 404, 404, 404, 404),
}


@pytest.mark.parametrize(("role", "answers"), DOORS.items())
def test_which_role_opens_which_page(role, answers):
    desk, elsewhere = make.desk(), make.desk()
    reader = make.user(role, on=desk)
    grant = make.membership(make.user(), Role.CASEWORKER, on=desk)
    stranger = make.user(Role.CASEWORKER, on=elsewhere)
    opening = opened(make.person(desk=desk, level=3), make.user(Role.COORDINATOR, on=desk))
    person, foreign = make.person(desk=desk), make.person(desk=elsewhere)
    browser = signed_in(reader)
    pages = [
        reverse("grants"),
        reverse("desk_grants", args=[desk.pk]),
        reverse("desk_grants", args=[elsewhere.pk]),
        reverse("give_grant", args=[desk.pk]),
        reverse("grant", args=[grant.public_id]),
        reverse("extend_grant", args=[grant.public_id]),
        reverse("end_grant", args=[grant.public_id]),
        reverse("break_glass"),
        reverse("opening", args=[opening.pk]),
        reverse("who_sees", args=["people.person", person.pk]),
        reverse("who_sees", args=["people.person", foreign.pk]),
        reverse("colleague", args=[grant.user_id]),
        reverse("colleague", args=[stranger.pk]),
    ]

    assert tuple(browser.get(url).status_code for url in pages) == answers


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LAWYER, Role.RESEARCHER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_a_coordinator_asks_and_only_coordinators_end_and_judge(role):
    desk = make.desk()
    person = make.person(desk=desk, level=3)
    opening = opened(person, make.user(Role.COORDINATOR, on=desk))
    browser = signed_in(make.user(role, on=desk))
    asked = {"reference": person.reference, "reason": REASON, "passphrase": PASSPHRASE}

    answers = [
        browser.post(reverse("break_glass"), asked).status_code,
        browser.post(reverse("end_opening", args=[opening.pk])).status_code,
        browser.post(reverse("review_opening", args=[opening.pk]), {"verdict": "justified"}).status_code,
    ]

    assert answers == ([403] * 3 if role == Role.AUDITOR else [404] * 3)
    opening.refresh_from_db()
    assert (opening.ended_at, opening.reviewed_at, BreakGlass.objects.count()) == (None, None, 1)


@pytest.mark.django_db(transaction=True)
def test_a_coordinator_breaks_the_glass_reads_and_another_judges():
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk, max_level=2, full_name="Aigul Test")
    colleague = make.user(Role.COORDINATOR, on=desk, max_level=2)
    person = make.person("Ardak Hidden", desk=desk, level=Level.PROTECTED)
    browser = signed_in(coordinator)
    dossier = reverse("person_dossier", args=[person.pk])
    assert browser.get(dossier).status_code == 404
    asked = {"reason": REASON, "passphrase": PASSPHRASE}

    missing = browser.post(reverse("break_glass"), asked | {"reference": "P-ZZZZZ"})
    answer = browser.post(reverse("break_glass"), asked | {"reference": person.reference.lower()})

    assert (missing.status_code, answer.status_code) == (400, 302), answer.context["form"].errors
    opening = BreakGlass.objects.get()
    assert PASSPHRASE not in missing.content.decode()
    shown = browser.get(dossier).content.decode()
    assert "Ardak Hidden" in shown
    assert f"Break-glass: {person.reference} is open to you until" in shown
    assert browser.get(reverse("admin:people_person_change", args=[person.pk])).status_code == 200
    assert browser.get(reverse("admin:people_person_changelist")).content.decode().count("Ardak Hidden") > 0
    assert "Break-glass used on a record" in read(colleague, reverse("inbox"))
    assert "Ardak Hidden" not in read(colleague, reverse("opening", args=[opening.pk]))

    own = browser.post(reverse("review_opening", args=[opening.pk]), {"verdict": "justified"})
    judged = signed_in(colleague).post(
        reverse("review_opening", args=[opening.pk]), {"verdict": "not_justified", "note": "A grant would have done."}
    )

    assert (own.status_code, judged.status_code) == (403, 302)
    assert browser.get(dossier).status_code == 404
    assert "Break-glass: " not in browser.get(reverse("inbox")).content.decode()
    assert "Break-glass found not justified" in browser.get(reverse("inbox")).content.decode()


def test_closing_it_by_the_banner():
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk)
    person = make.person(desk=desk, level=3)
    opening = opened(person, coordinator)
    browser = signed_in(coordinator)

    assert browser.post(reverse("end_opening", args=[opening.pk]), follow=True).status_code == 200

    assert not may(coordinator, "view", person)
    assert browser.get(reverse("end_opening", args=[opening.pk])).status_code == 405


def test_a_coordinator_gives_moves_and_ends_a_grant():
    desk = make.desk("Our desk")
    coordinator = make.user(Role.COORDINATOR, on=desk, max_level=2)
    make.user(Role.CASEWORKER, on=desk, full_name="Known Colleague")
    stranger = make.user(full_name="Foreign Colleague", email="foreign@example.org")
    browser = signed_in(coordinator)
    give = reverse("give_grant", args=[desk.pk])
    until = timezone.localdate() + timedelta(days=60)
    answers = {"role": "lawyer", "max_level": "2", "until": until.isoformat(), "reason": "Counsel in the appeal."}
    assert "Foreign Colleague" not in browser.get(give).content.decode()

    missing = browser.post(give, answers | {"email": "nobody@example.org"})
    made = browser.post(give, answers | {"email": "Foreign@example.org"})

    assert "There is no open account with this address." in missing.content.decode()
    assert (missing.status_code, made.status_code) == (400, 302)
    grant = Membership.objects.get(user=stranger)
    assert (grant.role, grant.max_level, grant.granted_by) == ("lawyer", 2, coordinator)
    assert timezone.localtime(grant.valid_until).date() == until
    moved = browser.post(
        reverse("extend_grant", args=[grant.public_id]),
        {"until": (until + timedelta(days=30)).isoformat(), "reason": "The appeal was put off."},
    )
    ended = browser.post(reverse("end_grant", args=[grant.public_id]), {"reason": "left us"})
    assert (moved.status_code, ended.status_code) == (302, 302)
    grant.refresh_from_db()
    assert grant.valid_until <= timezone.now()
    told = browser.get(reverse("grant", args=[grant.public_id])).content.decode()
    assert "The appeal was put off." in told


def test_a_message_about_a_grant_leads_to_it():
    desk = make.desk("Our desk")
    coordinator = make.user(Role.COORDINATOR, on=desk)
    until = timezone.now() + timedelta(days=9)
    grant = make.membership(make.user(full_name="Nur Test"), Role.LAWYER, on=desk, valid_until=until)
    Notification.objects.create(
        recipient=coordinator, item_kind="grant", item_id=grant.public_id, kind="change", lead="ends-soon"
    )

    page = read(coordinator, reverse("inbox"))

    assert "Grant ends soon" in page
    assert f'<a href="{reverse("grant", args=[grant.public_id])}">Nur Test</a>' in page
    assert "Our desk" in page


GRANTS = st.lists(
    st.tuples(
        st.sampled_from([Role.CASEWORKER, Role.LAWYER, Role.RESEARCHER, Role.COORDINATOR]),
        st.integers(0, 3),
        st.booleans(),  # on the desk of the row, or on another
        st.sampled_from([None, "later", "ended"]),
        st.booleans(),  # the account is open
        st.booleans(),  # a coordinator who broke the glass
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(grants=GRANTS, level=st.integers(0, 3), agreed=st.booleans(), second=st.booleans())
def test_who_is_listed_may_see_it_and_nobody_else(grants, level, agreed, second):
    desk, elsewhere = make.desk(), make.desk()
    row = make.person(desk=desk, level=level)
    if agreed:
        make.consent(row, "research")
    users = []
    for number, (role, reach, is_here, until, is_open, breaks) in enumerate(grants):
        user = users[-1] if second and number % 2 else make.user()
        users.append(user)
        later = timezone.now() + timedelta(days=number + 1)
        held = (
            make.membership(
                user, role, on=desk if is_here else elsewhere, max_level=reach, valid_until=later if until else None
            )
            if until or not user.memberships.filter(role=role, valid_until=None).exists()
            else None
        )
        if held and breaks and (role, held.desk) == (Role.COORDINATOR, desk):
            opened(row, user, held)
        if held and until == "ended":
            end(held)
        type(user).objects.filter(pk=user.pk).update(is_active=is_open)
        user.is_active = is_open

    able, others = who_sees(row)

    listed, unlisted = [one.user for one in able], [one.user for one in others]
    assert [may(user, "view", row) for user in listed] == [True] * len(listed)
    assert [may(user, "view", row) for user in unlisted] == [False] * len(unlisted)
    assert {user.pk for user in users if may(user, "view", row)} == {user.pk for user in listed}
    assert all(one.ways for one in able)
    assert all(one.why for one in others)


def test_why_someone_near_cannot_see_it():
    desk = make.desk()
    person = make.person(desk=desk, level=Level.RESTRICTED)
    reader = make.user(Role.COORDINATOR, on=desk, max_level=2, full_name="Reader")
    make.user(Role.CASEWORKER, on=desk, max_level=1, full_name="Too Low")
    make.user(Role.RESEARCHER, on=desk, max_level=1, full_name="Researcher")
    closed = make.user(Role.CASEWORKER, on=desk, max_level=2, full_name="Closed")
    type(closed).objects.filter(pk=closed.pk).update(is_active=False)
    gone = make.user(full_name="Gone")
    end(make.membership(gone, Role.LAWYER, on=desk, max_level=2))
    ended = timezone.localtime().strftime("%-d %b %Y")

    able, others = who_sees(person)

    assert [one.user for one in able] == [reader]
    assert {one.user.full_name: one.why for one in others} == {
        "Too Low": ["Caseworker: sees up to internal, this is restricted."],
        "Researcher": ["Researcher: sees up to internal, this is restricted."],
        "Closed": ["The account is closed."],
        "Gone": [f"The grant as lawyer ended {ended}."],
    }


def test_reasons_of_grants_are_for_coordinators():
    desk = make.desk()
    person = make.person(desk=desk)
    make.user(Role.COORDINATOR, on=desk)
    lawyer = make.user()
    make.membership(lawyer, Role.LAWYER, on=desk, reason="Counsel in the appeal.")
    url = reverse("who_sees", args=["people.person", person.pk])

    as_coordinator = read(make.user(Role.COORDINATOR, on=desk), url)
    as_caseworker = read(make.user(Role.CASEWORKER, on=desk), url)

    assert ("Counsel in the appeal." in as_coordinator, "Counsel in the appeal." in as_caseworker) == (True, False)


def test_a_lawyer_who_sees_the_row_is_not_told_who_else_does():
    desk = make.desk()
    user = make.user(Role.LAWYER, on=desk)
    make.membership(user, Role.CASEWORKER)  # an editor elsewhere
    person = make.person(desk=desk)

    assert signed_in(user).get(reverse("who_sees", args=["people.person", person.pk])).status_code == 403


def test_numbers_tell_nothing_above_ones_own_level_nor_of_other_desks():
    desk = make.desk()
    reader = make.user(Role.COORDINATOR, on=desk, max_level=1)
    colleague = make.user(Role.CASEWORKER, on=desk, max_level=3)
    make.membership(colleague, Role.CASEWORKER)
    for level in (1, 2, 3):
        make.person(desk=desk, level=level)
    make.person(desk=colleague.memberships.exclude(desk=desk).get().desk)

    reach = reach_of_colleague(reader, colleague.pk)

    assert reach.rows == [("Person names", 1), ("Persons", 1)]
    assert [grant.desk for grant in reach.live] == [desk]


def test_an_administrator_reads_grants_and_no_numbers():
    colleague = make.user(Role.CASEWORKER)
    make.person(desk=colleague.memberships.get().desk)

    reach = reach_of_colleague(make.user(Role.ADMINISTRATOR), colleague.pk)

    assert (reach.rows, len(reach.live)) == (None, 1)


@pytest.mark.parametrize("rows", [1, 3])
def test_pages_cost_the_same_for_one_colleague_and_for_three(rows):
    desk = make.desk()
    reader = make.user(Role.COORDINATOR, on=desk, max_level=2)
    person = make.person(desk=desk)
    colleagues = [make.user(Role.CASEWORKER, on=desk) for _ in range(rows)]

    costs = {
        "who_sees": cost(reader, reverse("who_sees", args=["people.person", person.pk])),
        "desk_grants": cost(reader, reverse("desk_grants", args=[desk.pk])),
        "grants": cost(reader, reverse("grants")),
        "colleague": cost(reader, reverse("colleague", args=[colleagues[0].pk])),
        "break_glass": cost(reader, reverse("break_glass")),
    }

    assert costs == {"who_sees": 10, "desk_grants": 8, "grants": 5, "colleague": 12, "break_glass": 5}


def test_record_pages_lead_there():
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk)
    person, case = make.person(desk=desk), make.case(desk=desk)
    address = reverse("who_sees", args=["people.person", person.pk])

    assert address in read(coordinator, reverse("person_dossier", args=[person.pk]))
    assert address in read(coordinator, reverse("admin:people_person_change", args=[person.pk]))
    assert reverse("who_sees", args=["cases.case", case.pk]) in read(coordinator, reverse("case_file", args=[case.pk]))
    assert reverse("colleague", args=[coordinator.pk]) in read(
        make.user(Role.ADMINISTRATOR), reverse("admin:people_user_change", args=[coordinator.pk])
    )
    assert address not in read(make.user(Role.LAWYER, on=desk), reverse("person_dossier", args=[person.pk]))
