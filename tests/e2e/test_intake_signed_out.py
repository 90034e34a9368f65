"""An expired session, two tabs on one draft, a mistake and a sign-out: nothing typed is lost, nothing stays behind."""

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse

from cases.models import IntakeDraft
from people.enums import Role
from sources.models import Testimony
from tests import make
from tests.people.accounts.doing import with_app

from .door import carry, type_in
from .test_intake_bad_line import KEPT, type_new_person


@pytest.fixture
def browser(committed_db, live_server, running_browser):
    context = running_browser.new_context(viewport={"width": 1400, "height": 1000}, base_url=live_server.url)
    context.set_default_timeout(30_000)
    yield context
    context.close()


@pytest.fixture
def opened(browser, live_server):
    """The page of an intake, as the account sees it."""

    def open_as(user):
        carry(browser, user, live_server.url)
        page = browser.new_page()
        page.goto("/intake/new/")
        return ready(page)

    return open_as


def ready(page):
    page.locator("[data-ready]").wait_for()
    return page


def test_an_expired_session_loses_nothing_and_the_page_goes_on(browser, opened):
    user = make.user(Role.CASEWORKER, on=make.desk())
    secret = with_app(user)
    page = opened(user)
    page.keyboard.press("F2")
    type_new_person(page, "Aruzim Belkhad")
    page.keyboard.press("F8")
    page.keyboard.type("She was called in.")
    page.locator("[data-state]").get_by_text("Saved on the server").wait_for()

    Session.objects.all().delete()
    page.keyboard.type(" Nobody answered.")
    page.locator("[data-state]").get_by_text("You are signed out. Kept on this device, encrypted").wait_for()
    with browser.expect_page() as opening:
        page.get_by_role("link", name="Sign in again").click()
    type_in(opening.value, user, secret)
    opening.value.get_by_role("heading", name="You are signed in again").wait_for()
    opening.value.close()

    page.locator("[data-state]").get_by_text("Saved on the server").wait_for()
    assert page.locator("[data-sign-in]").is_hidden()
    page.keyboard.press("Control+s")
    page.get_by_role("heading", name="Who speaks of whom").wait_for()
    assert Testimony.objects.get().text == "She was called in. Nobody answered."
    assert page.evaluate(KEPT) == []


def test_somebody_else_who_signs_in_meanwhile_gets_none_of_it(browser, opened):
    desk = make.desk()
    user, other = make.user(Role.CASEWORKER, on=desk), make.user(Role.CASEWORKER, on=desk)
    page = opened(user)
    Session.objects.all().delete()
    page.keyboard.press("F8")
    page.keyboard.type("She was called in.")
    page.locator("[data-state]").get_by_text("You are signed out").wait_for()

    second = browser.new_page()
    second.goto("/admin/")
    type_in(second, other, with_app(other))
    page.locator("[data-state]").get_by_text("Somebody else is signed in").wait_for()
    second.goto("/intake/")
    second.wait_for_load_state("networkidle")

    assert not IntakeDraft.objects.exists()
    assert "She was called in" not in second.content()


def test_two_tabs_are_asked_which_words_stay(browser, opened):
    page = opened(make.user(Role.CASEWORKER, on=make.desk()))
    page.keyboard.press("F8")
    page.keyboard.type("first")
    page.locator("[data-state]").get_by_text("Saved on the server").wait_for()
    second = browser.new_page()
    second.goto(page.url)
    second.locator("[data-ready]").wait_for()
    second.locator("[data-name=text]").fill("second")
    second.locator("[data-state]").get_by_text("Saved on the server").wait_for()

    page.locator("[data-name=text]").fill("third")
    page.get_by_role("button", name="Keep what is here").click()
    page.locator("[data-state]").get_by_text("Saved on the server").wait_for()
    second.locator("[data-name=text]").fill("fourth")
    second.get_by_role("button", name="Show what is on the server").click()

    second.wait_for_function("document.querySelector('[data-name=text]').value === 'third'")


def test_each_mistake_is_named_beside_its_box_and_nothing_typed_is_lost(browser, opened):
    desk = make.desk()
    make.person("Серік Сынақов", desk=desk)
    page = opened(make.user(Role.CASEWORKER, on=desk))
    page.keyboard.press("F2")
    type_new_person(page, "Serik Synakov")
    page.locator(".in-likely").get_by_text("Серік Сынақов").wait_for()
    page.locator("[data-subject] [data-find]").fill("nobody chosen yet")
    page.locator("[data-subject] [data-name='last_status_at.edtf']").fill("2018-13")
    page.locator("[data-name=text]").fill("Her words.")
    page.keyboard.press("Control+Enter")
    page.locator("[data-error='subjects.0.last_status_at']").get_by_text("is not in the calendar").wait_for()

    page.locator("[data-subject] [data-name='last_status_at.edtf']").fill("2018-03")
    page.locator("[data-name=text]").fill("Her own words.")
    page.keyboard.press("Control+Enter")
    page.locator("[data-error='subjects.0.person']").wait_for()
    page.locator("[data-subject] [data-find]").focus()
    page.locator("[data-subject] .in-found__extra").click()
    page.keyboard.press("Control+Enter")
    page.locator("[data-error='witness.new.names']").wait_for()
    assert not Testimony.objects.exists()
    page.get_by_role("button", name="Use Серік Сынақов").click()
    page.keyboard.press("Control+s")
    page.get_by_role("heading", name="Who speaks of whom").wait_for()

    testimony = Testimony.objects.get()
    assert (testimony.text, testimony.witness.person.display_name) == ("Her own words.", "Серік Сынақов")
    assert testimony.subjects.get().person.display_name == "nobody chosen yet"


def test_who_signs_out_leaves_nothing_on_the_device_and_is_asked_before_losing_anything(browser, opened):
    page = opened(make.user(Role.CASEWORKER, on=make.desk()))
    page.route("**/api/v1/intake/drafts/**", lambda route: route.abort())
    page.keyboard.press("F8")
    page.keyboard.type("Her words.")
    page.locator("[data-state]").get_by_text("The line is cut").wait_for()
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
    other = browser.new_page()
    other.goto(reverse("docket"))
    other.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
    page.close()

    other.evaluate("document.querySelector('#logout-form').requestSubmit()")
    other.wait_for_url("**/sign-in/")

    assert asked == ["One testimony on this device has not reached the server. Sign out and lose what is only here?"]
    assert other.evaluate(KEPT) == []
