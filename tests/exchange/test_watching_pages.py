"""The pages of saved searches and webhooks: what is on them, for whom, and what leaves no trace."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from exchange.models import Letter, SavedSearch, SearchDigest, Webhook, WebhookDelivery
from exchange.searches.digests import make_digests
from people.accounts.session import CONFIRMED
from people.actions.records import save_record
from people.enums import Level, Role
from people.models import Person
from tests import make
from tests.pages.browser import cost, read, signed_in

from .watching import NOW, search, told, webhook

pytestmark = pytest.mark.django_db
LIST = "/saved-searches/"


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def caseworker(desk):
    return make.user(Role.CASEWORKER, on=desk)


@pytest.fixture
def coordinator(desk):
    return make.user(Role.COORDINATOR, on=desk)


def test_a_search_is_saved_by_filling_in_what_its_list_can_be_filtered_by(desk, caseworker):
    case = make.case(desk=desk)
    browser = signed_in(caseworker)
    page = f"{reverse('new_search')}?resource=detentions"
    assert 'name="by_case"' in browser.get(page).content.decode()

    wish = {"name": "Of this case", "frequency": "weekly", "desk": desk.pk, "by_case": case.reference.lower()}
    wish["by_desk"] = desk.pk
    answer = browser.post(page, wish)

    made = SavedSearch.objects.get()
    assert answer.headers["Location"] == reverse("saved_search", args=[made.pk])
    assert (made.resource, made.frequency, made.desk) == ("detentions", "weekly", desk)
    assert made.query == f"case={case.pk}&desk={desk.pk}"
    assert f"case: {case.reference}; desk: {desk}" in read(caseworker, LIST)


def test_a_hidden_reference_answers_like_one_nobody_has(desk, caseworker):
    hidden = make.case(desk=desk, level=Level.PROTECTED)
    browser = signed_in(caseworker)
    page = f"{reverse('new_search')}?resource=detentions"

    answers = [
        browser.post(page, {"name": "x", "frequency": "never", "by_case": reference})
        for reference in (hidden.reference, "C-NOBODY")
    ]

    assert [answer.status_code for answer in answers] == [400, 400]
    clean = [re.sub(r'(value="[^"]*"|nonce="[^"]*")', "", answer.content.decode()) for answer in answers]
    assert clean[0] == clean[1]


def test_the_search_page_offers_to_save_what_was_typed(caseworker):
    page = read(caseworker, "/search/?q=Серік")

    (link,) = re.findall(r'href="([^"]*saved-searches/new/[^"]*)"', page)
    form = signed_in(caseworker).get(link.replace("&amp;", "&")).content.decode()
    assert 'name="by_search" value="Серік"' in form


def test_rows_found_are_those_the_reader_sees_also_of_a_colleagues_search(desk, caseworker):
    make.person("Visible Aidar", desk=desk)
    make.person("Canary above", desk=desk, level=Level.RESTRICTED)
    high = make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)
    shared = search(high, desk=desk)

    page = read(caseworker, reverse("saved_search", args=[shared.pk]))

    assert "Visible Aidar" in page
    assert "Canary" not in page
    assert "Canary above" in read(high, reverse("saved_search", args=[shared.pk]))
    assert signed_in(caseworker).post(reverse("saved_search", args=[shared.pk]), {}).status_code == 403


def test_a_search_is_renamed_paused_deleted_and_brought_back(caseworker):
    made = search(caseworker, frequency="daily")
    browser = signed_in(caseworker)

    browser.post(reverse("saved_search", args=[made.pk]), {"name": "Other", "frequency": "weekly"})
    browser.post(reverse("change_search", args=[made.pk, "pause"]))
    made.refresh_from_db()
    assert (made.name, made.frequency, made.paused) == ("Other", "weekly", "by_owner")
    gone = browser.post(reverse("change_search", args=[made.pk, "delete"])).content.decode()
    assert "Undo" in gone
    assert "Other" not in read(caseworker, LIST)
    browser.post(reverse("change_search", args=[made.pk, "restore"]))
    assert "Other" in read(caseworker, LIST)
    assert browser.post(reverse("change_search", args=[made.pk, "explode"])).status_code == 404


def test_somebody_elses_is_not_there(desk, caseworker):
    other = make.user(Role.CASEWORKER, on=desk)
    theirs = search(other, "Canary search", frequency="daily")
    make.person(desk=desk)
    make_digests(now=NOW() + timedelta(days=1))
    browser = signed_in(caseworker)

    answers = [
        browser.get(reverse("saved_search", args=[theirs.pk])),
        browser.get(reverse("search_digest", args=[SearchDigest.objects.get().pk])),
        browser.get(reverse("told", args=[Letter.objects.get().pk])),
        browser.post(reverse("change_search", args=[theirs.pk, "delete"])),
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 404, 404]
    assert "Canary" not in read(caseworker, LIST)


def test_the_news_show_what_changed_and_only_what_is_open_now(desk, caseworker):
    changed, hidden = make.person("Aidar", desk=desk, occupation="teacher"), make.person("Canary", desk=desk)
    search(caseworker, "People", frequency="daily")
    new = make.person("Bota", desk=desk)
    for person in (changed, hidden):
        person.occupation = "driver"
        save_record(person, by=caseworker)
    make_digests(now=NOW() + timedelta(days=1))
    Person.objects.filter(pk=hidden.pk).update(level=Level.PROTECTED)
    browser = signed_in(caseworker)

    letter = browser.get(reverse("told", args=[Letter.objects.get().pk]))
    page = browser.get(letter.headers["Location"]).content.decode()

    assert [name in page for name in ("Aidar", "Bota", new.reference, "teacher", "driver")] == [True] * 5
    assert "Canary" not in page
    assert hidden.reference not in page
    assert "1 more are not open to you any more" in page
    inbox = read(caseworker, "/inbox/")
    assert "Saved searches have news" in inbox
    assert reverse("search_digest", args=[SearchDigest.objects.get().pk]) in inbox


def test_a_researcher_reads_their_news_as_research_shows_them(desk):
    researcher = make.user(Role.RESEARCHER, on=desk)
    search(researcher, frequency="daily")
    agreed, silent = make.person("Canary named", desk=desk, summary="Canary"), make.person("Canary silent", desk=desk)
    make.consent(agreed, "research", identity_mode="pseudonym")
    make_digests(now=NOW() + timedelta(days=1))

    page = read(researcher, reverse("search_digest", args=[SearchDigest.objects.get().pk]))

    assert agreed.reference in page
    assert "Canary" not in page
    assert silent.reference not in page


def test_the_pages_cost_the_same_with_more_on_them(desk, caseworker, coordinator):
    def costs():
        digest = SearchDigest.objects.filter(recipient=caseworker).latest("for_day")
        return [
            cost(caseworker, LIST),
            cost(caseworker, reverse("saved_search", args=[first.pk])),
            cost(caseworker, reverse("search_digest", args=[digest.pk])),
            cost(coordinator, "/webhooks/"),
            cost(coordinator, reverse("webhook", args=[hook.pk])),
        ]

    hook = webhook(coordinator, desk)
    first = search(caseworker, "a", frequency="daily")
    make.person(desk=desk)
    make_digests(now=NOW() + timedelta(days=1))
    told()
    one = costs()
    for name in "bc":
        search(caseworker, name, query="sex=female")
        make.person(desk=desk)
        webhook(coordinator, desk)
    make_digests(now=NOW() + timedelta(days=2))
    told()

    assert (one, costs()) == ([7, 8, 8, 6, 6], [7, 8, 8, 6, 6])


def test_the_list_of_searches_costs_the_same_however_many_and_whatever_rows_they_ask_for(desk, caseworker):
    """Own and shared ones, each by rows of other kinds; one it asks for is not named to who does not see it."""
    colleague = make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)

    def saved(number):
        case, above = make.case(desk=desk), make.case(desk=desk, level=Level.RESTRICTED)
        query = f"case={case.pk}&desk={desk.pk}&person={make.person(desk=desk).pk}"
        search(caseworker, f"own {number}", "detentions", query)
        search(colleague, f"shared {number}", "detentions", f"case={above.pk}", desk=desk)
        return case, above

    saved(1)
    one = cost(caseworker, LIST)
    saved(2)
    case, above = saved(3)

    assert (one, cost(caseworker, LIST)) == (9, 9)
    page = read(caseworker, LIST)
    assert f"case: {case.reference}; desk: {desk.name}" in page
    assert page.count("case: a row you do not see") == 3
    assert above.reference not in page


def test_a_webhook_is_made_and_its_secret_shown_once(desk, coordinator):
    browser = signed_in(coordinator)
    wish = {"name": "map", "url": "https://hooks.partner.org/in", "desk": desk.pk, "events": ["created"]}
    refused = browser.post("/webhooks/", wish)
    answer = browser.post("/webhooks/", wish | {"kinds": ["persons"]})

    page = answer.content.decode()
    secret = re.search(r"data-secret>(whsec_[\w-]{43})<", page).group(1)
    assert (refused.status_code, answer.status_code) == (400, 200)
    assert "no-store" in answer["Cache-Control"]
    assert secret not in browser.get("/webhooks/").content.decode()
    hook = Webhook.objects.get()
    assert (hook.owner, hook.desk, hook.events, hook.kinds) == (coordinator, desk, ["created"], ["persons"])
    rotated = browser.post(reverse("rotate_webhook", args=[hook.pk])).content.decode()
    assert re.search(r"data-secret>(whsec_[\w-]{43})<", rotated).group(1) != secret


def test_the_log_of_a_webhook_and_its_acts(desk, coordinator):
    hook = webhook(coordinator, desk)
    person = make.person("Canary Ardak", desk=desk)
    told("certificate")
    browser = signed_in(coordinator)
    page = reverse("webhook", args=[hook.pk])

    log = browser.get(page).content.decode()
    browser.post(reverse("change_webhook", args=[hook.pk, "ping"]))
    told(204)
    delivery = WebhookDelivery.objects.get(event="ping")
    browser.post(reverse("resend_webhook", args=[delivery.pk]))
    browser.post(reverse("change_webhook", args=[hook.pk, "pause"]))

    assert str(person.pk) in log
    assert "certificate" in log
    assert "Canary" not in log
    hook.refresh_from_db()
    assert hook.state == "paused"
    assert browser.post(reverse("change_webhook", args=[hook.pk, "end"])).headers["Location"] == "/webhooks/"
    assert "No program of yours" in browser.get("/webhooks/").content.decode()


def test_a_colleagues_webhook_is_not_there(desk, coordinator):
    hook = webhook(coordinator, desk)
    make.person(desk=desk)
    told()
    browser = signed_in(make.user(Role.COORDINATOR, on=desk))

    answers = [
        browser.get(reverse("webhook", args=[hook.pk])),
        browser.post(reverse("rotate_webhook", args=[hook.pk])),
        browser.post(reverse("change_webhook", args=[hook.pk, "end"])),
        browser.post(reverse("resend_webhook", args=[WebhookDelivery.objects.get().pk])),
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 404, 404]


def test_where_the_house_has_none_there_is_no_page(coordinator, settings):
    settings.WEBHOOKS = False

    read(coordinator, "/webhooks/", status=404)


def test_making_one_asks_once_more_who_is_there(desk, coordinator):
    browser = signed_in(coordinator)
    session = browser.session
    session[CONFIRMED] = 0
    session.save()

    answer = browser.post("/webhooks/", {"name": "map"})

    assert "Confirm that it is you" in answer.content.decode()
