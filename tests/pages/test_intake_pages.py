"""The pages of intake as they come from the server: what is inherited, what is shown, what each costs."""

import json
import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases import intake
from cases.models import Citation, Claim, Detention, IntakeDraft
from people.enums import Role
from people.models import Place, Tie
from sources.models import InterviewSession, TestimonySubject
from tests import make

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db


def session_on(desk, **fields):
    return InterviewSession.objects.create(
        **{"title": "Sample village", "desk": desk, "held_on": "2026-05-04"} | fields
    )


def keep(user, text="typed", session=None, key=None, **document):
    return intake.keep_draft(
        key or uuid.uuid4(),
        text=json.dumps({"text": text} | document),
        version=0,
        writer=uuid.uuid4(),
        step=1,
        session=session,
        by=user,
        now=timezone.now(),
    )


def test_a_session_is_begun_with_its_day_and_a_new_place():
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk, full_name="Nur Test")
    browser = signed_in(user)

    form = {
        "held_on": "2026-05-04",
        "new_place": "Үлгі ауылы",
        "languages": "kk-Arab, ug",
        "mode": "phone",
        "team": "Nur",
    }
    answer = browser.post(reverse("intake"), form | {"desk": desk.pk})

    session = InterviewSession.objects.get()
    assert answer["Location"] == reverse("intake_session", args=[session.pk])
    assert (session.title, session.place.display_name, session.team) == ("Үлгі ауылы, 4 May 2026", "Үлгі ауылы", "Nur")
    assert (session.languages, session.mode, session.created_by) == ("kk-Arab, ug", "phone", user)


def test_a_place_of_another_desk_is_no_place_to_begin_at():
    desk = make.desk()
    place = make.place()
    form = {"held_on": "2026-05-04", "place": place.pk, "mode": "phone", "desk": desk.pk}

    answer = signed_in(make.user(Role.CASEWORKER, on=desk)).post(reverse("intake"), form)

    assert "That choice is not one of the available choices" in answer.content.decode()
    assert not InterviewSession.objects.exists()
    assert Place.objects.count() == 1


def test_the_next_testimony_inherits_everything_of_its_session():
    desk = make.desk()
    session = session_on(desk, languages="kk-Arab, ug", mode="phone", level=1)
    browser = signed_in(make.user(Role.CASEWORKER, on=desk))

    first = browser.get(reverse("intake_next") + f"?session={session.pk}")
    second = browser.get(reverse("intake_next") + f"?session={session.pk}")
    page = browser.get(first["Location"]).content.decode()

    assert first["Location"] != second["Location"]
    assert f'data-session="{session.pk}"' in page
    assert 'data-name="given.edtf" data-partial-date maxlength="40" autocomplete="off"' in page
    assert 'value="2026-05-04"' in page
    assert '<option value="phone" selected>' in page
    assert 'data-name="language" list="languages" maxlength="12" autocomplete="off" value="kk-Arab"' in page
    assert not IntakeDraft.objects.exists()


def test_a_draft_is_opened_again_as_it_was_left_and_by_nobody_else():
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    draft = keep(user, "Canary words")
    colleague = make.user(Role.COORDINATOR, on=desk)

    assert "Canary words" in read(user, reverse("intake_page", args=[draft.key]))
    assert "Canary words" not in read(colleague, reverse("intake_page", args=[draft.key]))
    assert "Canary words" not in read(colleague, reverse("intake"))
    assert signed_in(colleague).post(reverse("intake_discard", args=[draft.key])).status_code == 404


def test_unfinished_testimonies_are_listed_discarded_and_brought_back():
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    draft = keep(user, "He did not return", witness={"label": "Aigul Invented P-AAAAA"})
    old = keep(user, "Long ago")
    IntakeDraft.objects.filter(pk=old.pk).update(kept_at=timezone.now() - timedelta(days=4))
    browser = signed_in(user)

    listed = read(user, reverse("intake"))
    browser.post(reverse("intake_discard", args=[draft.key]))
    without = read(user, reverse("intake"))
    browser.post(reverse("intake_restore", args=[draft.key]))

    assert "Aigul Invented P-AAAAA" in listed
    assert listed.count("Not touched for") == 1
    assert "Discarded in the last 7 days: 1" in without
    assert "He did not return" in read(user, reverse("intake"))


def test_the_home_says_how_many_are_unfinished_and_how_many_lie_for_days():
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    old = keep(user)
    keep(user)
    IntakeDraft.objects.filter(pk=old.pk).update(kept_at=timezone.now() - timedelta(days=4))

    page = read(user, reverse("admin:index"))
    lawyers = read(make.user(Role.LAWYER, on=desk), reverse("admin:index"))

    assert 'data-card="intake"' in page
    assert "one not touched for days" in page
    assert 'data-card="intake"' not in lawyers


def test_a_page_learns_who_is_signed_in_and_its_token():
    user = make.user(Role.CASEWORKER)
    stranger = Client().get(reverse("intake_line")).json()
    told = signed_in(user).get(reverse("intake_line")).json()

    assert stranger == {"user": None, "csrf": ""}
    assert (told["user"], len(told["csrf"])) == (str(user.pk), 64)


# What is drawn from the words


def spoken_of(text="Оны 2018 жылы алып кетті. Ол менің інім."):
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    sister, brother = make.person("Aigul Invented", desk=desk), make.person("Erlan Invented", desk=desk)
    testimony = make.testimony(desk=desk, text=text, witness=make.witness(person=sister, desk=desk), author=user)
    TestimonySubject.objects.create(testimony=testimony, person=brother)
    return user, testimony, sister, brother


def draw(user, testimony, fact, /, **form):
    return signed_in(user).post(reverse("intake_fact", args=[testimony.pk, fact]), form)


def test_a_detention_is_drawn_with_its_words_as_citation():
    user, testimony, _, brother = spoken_of()

    answer = draw(
        user,
        testimony,
        "detention",
        person=brother.pk,
        quote="Оны 2018 жылы алып кетті.",
        locator="characters 1 to 25",
        kind="vetc",
        jurisdiction="CN",
        began_0="2018",
        certainty="attributed",
    )

    stay, citation = Detention.objects.get(), Citation.objects.get()
    assert answer["Location"] == f"{reverse('intake_testimony', args=[testimony.pk])}?drawn={stay.pk}#facts"
    assert (stay.person, stay.kind, stay.began.edtf, stay.certainty) == (brother, "vetc", "2018", "attributed")
    assert (stay.desk, stay.level, stay.created_by) == (testimony.desk, testimony.level, user)
    assert (citation.source, citation.subject_id) == (testimony.source, stay.pk)
    assert (citation.locator, citation.note) == ("characters 1 to 25", "Оны 2018 жылы алып кетті.")
    assert "Оны 2018 жылы алып кетті." in read(user, reverse("intake_testimony", args=[testimony.pk]))


def test_a_tie_on_record_is_cited_and_not_made_twice():
    user, testimony, sister, brother = spoken_of()
    form = {
        "person": brother.pk,
        "kind": "sibling",
        "other": sister.pk,
        "quote": "Ол менің інім",
        "certainty": "stated",
    }

    draw(user, testimony, "tie", locator="characters 27 to 39", **form)
    draw(user, testimony, "tie", locator="characters 30 to 39", **form)

    tie = Tie.objects.get()
    assert (tie.person, tie.kind, tie.other, tie.words) == (brother, "sibling", sister, "Ол менің інім")
    assert [row.subject_id for row in Citation.objects.all()] == [tie.pk, tie.pk]


def test_a_claim_has_the_testimony_as_its_source():
    user, testimony, _, brother = spoken_of()
    form = {"field": "age", "value": "2018", "quote": "2018 жылы", "certainty": "stated", "as_of_0": "2018"}

    draw(user, testimony, "claim", person=brother.pk, locator="characters 5 to 13", **form)

    claim = Claim.objects.get()
    assert (claim.source, claim.subject, claim.field, claim.value) == (
        testimony.source,
        brother,
        "age",
        "2018",
    )
    assert (claim.quote, claim.as_of.edtf) == ("2018 жылы", "2018")


def test_what_is_wrong_with_a_fact_is_said_beside_its_box_and_nothing_typed_is_lost():
    user, testimony, _, brother = spoken_of()

    answer = draw(
        user,
        testimony,
        "detention",
        person=brother.pk,
        quote="Оны",
        kind="vetc",
        jurisdiction="CN",
        began_0="2018-13",
        certainty="stated",
    )

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "is not in the calendar" in page
    assert 'value="2018-13"' in page
    assert not Detention.objects.exists()


@pytest.mark.parametrize(
    ("role", "answers"),
    [
        (Role.CASEWORKER, (302, 302, 302)),
        (Role.COORDINATOR, (302, 302, 302)),
        (Role.LAWYER, (302, 403, 403)),
        (Role.RESEARCHER, (404, 404, 404)),
    ],
)
def test_who_draws_what(role, answers):
    _, testimony, sister, brother = spoken_of()
    user = make.user(role, on=testimony.desk)
    stranger = make.user(role)
    about = {"person": brother.pk, "quote": "Оны", "certainty": "stated"}
    forms = (
        ("detention", {"kind": "vetc", "jurisdiction": "CN"}),
        ("tie", {"kind": "sibling", "other": sister.pk}),
        ("claim", {"field": "age", "value": "2018"}),
    )

    assert tuple(draw(user, testimony, kind, **about, **form).status_code for kind, form in forms) == answers
    assert {draw(stranger, testimony, kind, **about, **form).status_code for kind, form in forms} == {404}


def test_nobody_is_named_who_is_not_spoken_of():
    user, testimony, _, _ = spoken_of()
    other = make.person("Somebody Else", desk=testimony.desk)

    answer = draw(user, testimony, "claim", person=other.pk, quote="Оны", field="x", value="y", certainty="stated")

    assert answer.status_code == 400
    assert not Claim.objects.exists()


# Costs


def grown(user, session, number):
    for _ in range(number):
        testimony = make.testimony(
            desk=session.desk,
            session=session,
            witness=make.witness(desk=session.desk, person=make.person(desk=session.desk)),
        )
        TestimonySubject.objects.create(testimony=testimony, person=make.person(desk=session.desk))
        keep(user, session=session)
        session_on(session.desk, place=make.place(desk=session.desk))


@pytest.mark.parametrize(("name", "queries"), [("intake", 12), ("intake_session", 16)])
def test_lists_cost_the_same_with_one_row_and_with_three(name, queries):
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    session = session_on(desk, place=make.place(desk=desk))
    make.testimony(session=session_on(make.desk()))  # another desk's
    url = reverse(name, args=[session.pk] if name == "intake_session" else [])

    grown(user, session, 1)
    one = cost(user, url)
    grown(user, session, 2)
    three = cost(user, url)

    assert (one, three) == (queries, queries)


def test_the_page_of_a_testimony_costs_the_same_with_one_row_and_with_three():
    user, testimony, sister, brother = spoken_of()
    url = reverse("intake_testimony", args=[testimony.pk])

    def more(number):
        for _ in range(number):
            other = make.person(desk=testimony.desk)
            TestimonySubject.objects.create(testimony=testimony, person=other)
            stay = make.detention(person=other, desk=testimony.desk)
            make.citation(source=testimony.source, subject=stay)
            make.claim(source=testimony.source, subject=other)

    more(1)
    one = cost(user, url)
    more(2)
    three = cost(user, url)

    assert (one, three) == (23, 23)


def test_candidates_cost_the_same_with_one_row_and_with_three():
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    url = reverse("api-intake-candidates") + "?q=Serik+Synakov&witnesses=true"

    make.witness(person=make.person("Serik Synakov", desk=desk), desk=desk)
    one = cost(user, url)
    for name in ("Серік Сынақов", "Serik Sinakov"):
        make.witness(person=make.person(name, desk=desk), desk=desk)

    assert (one, cost(user, url)) == (8, 8)
