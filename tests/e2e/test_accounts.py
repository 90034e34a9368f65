"""Onboarding, signing in and out, on a phone's screen with a virtual authenticator in the place of its finger."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.core import mail

from people.actions.invitations import invite
from people.enums import Role
from tests import make
from tests.people.accounts.doing import code_of, link_in_last_mail, with_app

from .door import type_in

CHOSEN = "correct horse battery staple"
FINGER = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def phone(committed_db, live_server, running_browser):
    """``phone()`` is a new device with a finger on it. A script error or a request elsewhere fails the test."""
    contexts, wrong = [], []

    def new(width=390):
        context = running_browser.new_context(viewport={"width": width, "height": 844}, base_url=live_server.url)
        context.set_default_timeout(20_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        ours = (live_server.url, "data:")
        page.on("request", lambda asked: None if asked.url.startswith(ours) else wrong.append(asked.url))
        devtools = context.new_cdp_session(page)
        devtools.send("WebAuthn.enable")
        devtools.send("WebAuthn.addVirtualAuthenticator", {"options": FINGER})
        return page

    yield new
    for context in contexts:
        context.close()
    assert wrong == []


def invited(role):
    user = make.user(role)
    user.set_unusable_password()
    user.save(update_fields=["password"])
    invite(user, by=None, now=user.date_joined)
    return user


def choose_passphrase(page):
    page.goto(link_in_last_mail())
    page.get_by_label("New passphrase").fill(CHOSEN)
    page.get_by_label("The same again").fill(CHOSEN)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("heading", name="Set up your second factor").wait_for()


def put_codes_away(page):
    page.get_by_role("heading", name="Your recovery codes").wait_for()
    codes = page.locator("[data-codes] li").all_inner_texts()
    with page.expect_download() as file:
        page.get_by_role("button", name="Download as a file").click()
    text = file.value.path().read_text()
    assert [code for code in codes if code not in text] == []
    page.get_by_role("link", name="I have put them away").click()
    return codes


def sign_out(page):
    page.evaluate("document.querySelector('#logout-form').requestSubmit()")
    page.get_by_role("heading", name="Sign in").wait_for()


def home(page):
    page.wait_for_url("**/admin/")


def test_from_the_invitation_to_the_home_page_with_a_passkey_and_in_again_with_it_alone(phone):
    user = invited(Role.COORDINATOR)
    page = phone()
    choose_passphrase(page)
    page.get_by_role("link", name="Set up a passkey").click()
    page.get_by_role("button", name="Set it up on this device").click()
    put_codes_away(page)
    home(page)

    sign_out(page)
    page.get_by_role("button", name="Sign in with a passkey").click()
    home(page)
    assert list(Authenticator.objects.filter(user=user).values_list("type", flat=True).order_by("type")) == [
        "recovery_codes",
        "webauthn",
    ]
    stranger = phone()
    stranger.goto("/sign-in/")
    stranger.get_by_role("button", name="Sign in with a passkey").click()
    stranger.get_by_text("Nothing was chosen").wait_for()


def test_a_caseworker_sets_up_an_app_and_its_code_is_good_once(phone):
    user = invited(Role.CASEWORKER)
    page = phone()
    choose_passphrase(page)
    page.get_by_role("link", name="Set up an app").click()
    assert page.get_by_role("img", name="QR code for the app").evaluate("image => image.naturalWidth") > 100
    secret = page.locator("[data-secret]").inner_text().replace(" ", "")
    code = code_of(secret)
    page.get_by_label("The six digits").fill(code)
    page.get_by_role("button", name="Go on").click()
    codes = put_codes_away(page)
    home(page)

    sign_out(page)
    page.get_by_label("E-mail address").fill(user.email)
    page.get_by_label("Passphrase").fill(CHOSEN)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_label("Code of your app").fill(code)
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("was used before").wait_for()
    page.get_by_label("Code of your app").fill(codes[4])
    page.get_by_role("button", name="Go on").click()
    home(page)
    assert mail.outbox[-1].to == [user.email]


def test_one_signs_out_a_phone_one_has_lost_and_confirms_with_a_passkey(phone):
    user = make.user(Role.CASEWORKER, on=make.desk())
    secret = with_app(user)
    lost, here = phone(), phone(width=1400)
    for page, later in ((lost, 0), (here, 1)):
        page.goto("/sign-in/")
        type_in(page, user, secret, later)
        home(page)

    here.goto("/account/")
    here.get_by_role("button", name="Sign out Chrome on Linux").click()
    here.get_by_text("That session has ended.").wait_for()
    lost.goto("/docket/")
    lost.get_by_role("heading", name="Sign in").wait_for()

    here.get_by_role("link", name="Add a passkey").click()
    here.get_by_role("button", name="Set it up on this device").click()
    put_codes_away(here)
    (session,) = Session.objects.filter(session_key=UserSession.objects.get().session_key)
    kept = session.get_decoded() | {"confirmed_at": 0}
    session.session_data = Session.objects.encode(kept)
    session.save()
    here.goto("/tokens/")
    here.get_by_label("What it is for").fill("a notebook")
    here.get_by_role("group", name="Persons, names").get_by_label("Read", exact=True).check()
    here.get_by_role("button", name="Make a token").click()
    here.get_by_role("button", name="Use your passkey").click()
    here.get_by_role("heading", name="Your new token “a notebook”").wait_for()
