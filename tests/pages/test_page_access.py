"""Which role opens which page, and that what one may not see leaves no trace on any of them."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone

from cases import models as cases
from people import models as people
from people.enums import Level, Role
from sources.models import CustodyEvent, DiplomaticNote, InterviewSession, Review, Source, Testimony, TestimonySubject
from tests import make
from tests.every_row import rows_of

from .browser import read, signed_in

pytestmark = pytest.mark.django_db

# role → home, docket (list, week, month, on paper, one item), feeds, dossier, case file, inbox, tokens, ending grants,
# agenda, week, own settings, health, intake, a session, a new testimony, a testimony; all on the desk of the rows
MATRIX = {
    Role.CASEWORKER: (
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        404,
        200,
        404,
        200,
        404,
        200,
        200,
        200,
        200,
    ),
    Role.LAWYER: (200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404, 200, 404, 200, 404, 404, 200, 404, 200),
    Role.COORDINATOR: (
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        404,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
    ),
    Role.RESEARCHER: (
        200,
        404,
        404,
        404,
        404,
        404,
        404,
        404,
        404,
        200,
        200,
        404,
        404,
        404,
        404,
        404,
        404,
        404,
        404,
        404,
    ),
    Role.ADMINISTRATOR: (
        200,
        404,
        404,
        404,
        404,
        404,
        404,
        404,
        404,
        200,
        404,
        200,
        404,
        404,
        404,
        200,
        404,
        404,
        404,
        404,
    ),
    Role.AUDITOR: (200, 404, 404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
}


def pages_of(person, case):
    hearing = make.hearing(proceeding=make.proceeding(case=case, level=Level.OPEN), level=Level.OPEN)
    session = InterviewSession.objects.create(title="Day", held_on="2026-05-04", desk=case.desk, level=Level.OPEN)
    testimony = make.testimony(desk=case.desk, level=Level.OPEN)
    type(testimony).objects.filter(pk=testimony.pk).update(level=Level.OPEN)
    return [
        reverse("admin:index"),
        reverse("docket"),
        reverse("docket") + "?view=week",
        reverse("docket") + "?view=month",
        reverse("docket_print"),
        reverse("docket_item", args=["hearing", hearing.pk]),
        reverse("calendar_feeds"),
        reverse("person_dossier", args=[person.pk]),
        reverse("case_file", args=[case.pk]),
        reverse("inbox"),
        reverse("tokens"),
        reverse("ending_grants"),
        reverse("agenda"),
        reverse("agenda_week"),
        reverse("notification_settings"),
        reverse("health"),
        reverse("intake"),
        reverse("intake_session", args=[session.pk]),
        reverse("intake_page", args=["00000000-0000-4000-8000-000000000000"]) + f"?session={session.pk}",
        reverse("intake_testimony", args=[testimony.pk]),
    ]


@pytest.mark.parametrize(("role", "answers"), MATRIX.items())
def test_which_role_opens_which_page(role, answers):
    case = make.case(level=Level.OPEN)
    person = make.person(desk=case.desk, level=Level.OPEN)
    browser = signed_in(make.user(role, on=case.desk))

    assert tuple(browser.get(url).status_code for url in pages_of(person, case)) == answers


def test_strangers_and_colleagues_without_a_role_are_sent_to_sign_in():
    case, person = make.case(), make.person()
    for browser in (signed_in(make.user()), signed_in(make.user(Role.LAWYER, is_active=False))):
        for url in pages_of(person, case):
            answer = browser.get(url)
            assert (answer.status_code, answer.url.split("?")[0]) == (302, "/admin/login/")


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR])
def test_another_desks_person_and_case_do_not_exist(role):
    case = make.case()
    person = make.person(desk=case.desk)
    stranger = signed_in(make.user(role))
    low = signed_in(make.user(role, on=case.desk, max_level=Level.OPEN))

    urls = [reverse("person_dossier", args=[person.pk]), reverse("case_file", args=[case.pk])]
    assert [stranger.get(url).status_code for url in urls] == [404, 404]
    assert [low.get(url).status_code for url in urls] == [404, 404]


def known_pages(row):
    return reverse("known", args=[row._meta.label_lower, row.pk])


# role → known, note, notes, evidence, read a source, add claims, choose, offered rows, offered facts, same address
CLAIM_PAGES = {
    Role.CASEWORKER: (200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
    Role.LAWYER: (200, 200, 200, 200, 200, 403, 403, 200, 200, 200),
    Role.COORDINATOR: (200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
    Role.RESEARCHER: (404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
    Role.ADMINISTRATOR: (404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
    Role.AUDITOR: (404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
}


def pages_of_claims(desk, level):
    at = {"desk": desk, "level": level}
    person, source = make.person(**at), make.source(text="Words", **at)
    question = cases.Disagreement.objects.create(topic="Which", **at)
    make.claim(subject=person, source=source, disagreement=question, **at)
    proceeding = make.proceeding(case=make.case(**at), level=level)
    return [
        known_pages(person),
        reverse("note", args=[make.note(source=make.source(kind="diplomatic_note", **at), **at).pk]),
        reverse("notes"),
        reverse("evidence_ledger", args=[proceeding.pk]),
        reverse("read_source", args=[source.pk]),
        reverse("add_claims"),
        reverse("choose_claim", args=[question.pk]),
        reverse("offer_rows") + "?q=Ardak",
        reverse("offer_facts") + f"?about={person.reference}",
        reverse("same_address") + "?url=https://news.example.org",
    ]


@pytest.mark.parametrize(("role", "answers"), CLAIM_PAGES.items())
def test_which_role_opens_which_page_of_claims(role, answers):
    desk = make.desk()
    urls = pages_of_claims(desk, Level.OPEN)
    browser = signed_in(make.user(role, on=desk))

    assert tuple(browser.get(url).status_code for url in urls) == answers


def test_pages_of_claims_do_not_exist_for_other_desks_lower_levels_and_strangers():
    desk = make.desk()
    urls = pages_of_claims(desk, Level.INTERNAL)
    stranger = signed_in(make.user(Role.COORDINATOR))
    low = signed_in(make.user(Role.COORDINATOR, on=desk, max_level=Level.OPEN))
    own = (urls[0], urls[1], urls[3], urls[4], urls[6])

    for browser in (stranger, low):
        assert [browser.get(url).status_code for url in own] == [404] * 5
        assert browser.get(urls[7]).json() == {"rows": []}
        assert browser.get(urls[8]).json() == {"facts": []}
    for url in urls:
        assert signed_in(make.user()).get(url).status_code == 302


def everything(person, case, role=Role.COORDINATOR):
    docket = reverse("docket")
    shows = ["all", "hearings", "custody", "deadlines", "replies", "overdue", "tasks"]
    shows += [] if role == Role.LAWYER else ["reviews"]
    seen = {"desk": case.desk, "level": case.level}
    days = [timezone.localdate() + timedelta(days=number) for number in (3, 9)]  # those of ``rows_of``
    return [
        *(
            f"{docket}?view={view}&show={show}&on={on}"
            for view in ("week", "month")
            for show in ("all", "hearings")
            for on in days
        ),
        *(f"{docket}?on={on}&scope=mine" for on in days),
        *(f"{reverse('docket_print')}?from={on}&days={number}" for on in days for number in (1, 7)),
        reverse("admin:index") + "?scope=desks",
        reverse("admin:index"),
        *(f"{reverse('review_queue')}?which={which}" for which in ("waiting", "all")),
        reverse("reprisals"),
        *(f"{docket}?show={show}&window={window}" for show in shows for window in ("14", "30", "past7")),
        reverse("person_dossier", args=[person.pk]),
        reverse("case_file", args=[case.pk]),
        *(known_pages(row) for row in (person, case)),
        *(f"{known_pages(row)}?as_of_day={timezone.localdate() - timedelta(days=1)}" for row in (person, case)),
        *(known_pages(row) for row in cases.Detention.objects.filter(case=case, **seen)),
        *(reverse("evidence_ledger", args=[row.pk]) for row in cases.Proceeding.objects.filter(case=case, **seen)),
        *(
            reverse(name, args=[row.pk])
            for name, row in (
                *(("read_source", row) for row in Source.objects.filter(**seen)),
                *(("note", row) for row in DiplomaticNote.objects.filter(**seen, source__level=case.level)),
            )
        ),
        reverse("notes"),
        *([] if role == Role.LAWYER else [reverse("add_claims")]),
        reverse("offer_rows") + "?q=Canary",
        reverse("inbox"),
        reverse("agenda"),
        *([reverse("agenda_week")] if role == Role.COORDINATOR else []),
        *([reverse("intake")] if role != Role.LAWYER else []),
        *(reverse("intake_session", args=[row.pk]) for row in InterviewSession.objects.filter(desk=case.desk, level=1)),
        *(reverse("intake_testimony", args=[row.pk]) for row in Testimony.objects.filter(desk=case.desk, level=1)),
    ]


def attach(rows, **targets):
    """Point the rows at a person, a case or a proceeding one sees, past every form that would refuse it."""
    for row in rows:
        names = {field.name for field in row._meta.concrete_fields}
        for name, target in targets.items():
            if name in names and getattr(row, f"{name}_id") is not None:
                type(row)._base_manager.filter(pk=row.pk).update(**{name: target})


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR])
@pytest.mark.parametrize("hidden_by", ["desk", "level"])
def test_rows_one_may_not_see_leave_no_trace(role, hidden_by):
    case = make.case()
    person = make.person(desk=case.desk)
    proceeding = make.proceeding(case=case)
    reader = make.user(role, on=case.desk)
    make.case_member(reader, case)
    session = InterviewSession.objects.create(title="Day", held_on="2026-05-04", desk=case.desk)
    testimony = make.testimony(desk=case.desk, session=session, text="words")
    before = {url: len(read(reader, url)) for url in everything(person, case, role)}

    append_only = (CustodyEvent, Review)
    hidden = [row for row in rows_of(make.desk(), "Canary") if hasattr(row, "level") and type(row) not in append_only]
    if hidden_by == "level":
        for row in hidden:
            type(row)._base_manager.filter(pk=row.pk).update(desk=case.desk, level=Level.RESTRICTED)
        for model in (people.PersonName, people.OrganisationName, people.PlaceName, people.Tie, cases.EventPart):
            model.objects.exclude(desk=case.desk).update(desk=case.desk, level=Level.RESTRICTED)
        TestimonySubject.objects.update(desk=case.desk, level=Level.RESTRICTED)
    attach(
        hidden, person=person, case=case, proceeding=proceeding, speaker=person, session=session, testimony=testimony
    )
    for model in (cases.Claim, cases.Citation):
        model.objects.update(source=testimony.source)

    for url in everything(person, case, role):
        page = read(reader, url)
        assert "Canary" not in page, url
        assert len(page) == pytest.approx(before[url], abs=30), url  # the csrf token aside, not a word more


def test_a_row_one_sees_names_nobody_one_does_not():
    """Own rows that point at people, courts, places, cases and sources of another desk."""
    desk, elsewhere = make.desk(), {"desk": make.desk()}
    reader = make.user(Role.COORDINATOR, on=desk)
    case = make.case(desk=desk)
    person = make.person(desk=desk)
    stranger = make.person("Canary person", **elsewhere)
    court = make.organisation("Canary court", **elsewhere)
    place = make.place("Canary place", **elsewhere)
    source = make.source(title="Canary report", **elsewhere)
    own = {"desk": desk}
    make.tie(person=person, other=stranger, **own)
    make.tie(person=stranger, other=person, **own)
    proceeding = make.proceeding(case=case, court=court, place=place, judge=stranger, prosecutor=stranger, **own)
    defendant = make.defendant(proceeding=proceeding, person=person, **own)
    make.defendant(proceeding=proceeding, person=stranger, **own)
    make.charge(defendant=defendant, **own)
    cases.Counsel.objects.create(defendant=defendant, lawyer=stranger, **own)
    cases.Participation.objects.create(case=case, person=stranger, role="victim", **own)
    make.hearing(proceeding=proceeding, court=court, place=place, **own)
    make.detention(person=stranger, case=case, facility=court, authority=court, place=place, **own)
    make.detention(person=person, case=make.case(title="Canary case", **elsewhere), facility=court, **own)
    cases.Reprisal.objects.create(case=case, person=stranger, kind="fine", by_whom=court, **own)
    cases.Exhibit.objects.create(proceeding=proceeding, source=source, **own)
    question = cases.Disagreement.objects.create(case=case, topic="How many", **own)
    make.claim(disagreement=question, source=source, subject=case, value="Canary nineteen", **own)
    make.claim(disagreement=question, source=make.source(desk=desk), subject=stranger, value="Canary twenty", **own)
    make.citation(source=source, subject=proceeding, **own)

    for url in everything(person, case):
        page = read(reader, url)
        assert "Canary" not in page, url
        assert stranger.reference not in page, url
        assert str(stranger.pk) not in page, url


def test_what_a_source_wrote_is_shown_and_never_run():
    desk = make.desk()
    reader = make.user(Role.COORDINATOR, on=desk)
    nasty = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    rows = rows_of(desk, nasty)
    person = next(row for row in rows if isinstance(row, people.Person))
    case = next(row for row in rows if isinstance(row, cases.Case))

    for url in everything(person, case):
        page = read(reader, url)
        assert "<script>alert" not in page, url
        assert "<img src=x" not in page, url
    assert "&lt;script&gt;alert" in read(reader, reverse("person_dossier", args=[person.pk]))
    assert "&lt;script&gt;alert" in read(reader, reverse("case_file", args=[case.pk]))


def test_our_templates_hold_no_script_or_style_of_their_own():
    folder = Path(__file__).resolve().parents[2] / "templates"
    inline = re.compile(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\son[a-z]+=|\|safe|mark_safe|https?://")

    found = {
        path.name: inline.findall(path.read_text(encoding="utf-8"))
        for path in [*folder.glob("cases/**/*.html"), *folder.glob("people/*.html"), folder / "admin/index.html"]
    }

    assert {name: hits for name, hits in found.items() if hits} == {}
    assert len(found) > 15
