"""Past the door: with the cookie of a full sign-in, or by hand."""

from django.conf import settings
from django.test import Client

from tests.people.accounts.doing import PASSPHRASE, code_of


def carry(context, user, url):
    """``context`` is signed in as ``user``: what the sign-in pages leave, without walking through them."""
    browser = Client()
    browser.force_login(user)
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": browser.session.session_key, "url": url}])


def type_in(page, user, secret, later=0):
    """By hand, on the sign-in page: passphrase, then the code of the app whose key is ``secret``."""
    page.get_by_label("E-mail address").fill(user.email)
    page.get_by_label("Passphrase", exact=False).fill(PASSPHRASE)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_label("Code of your app").fill(code_of(secret, later))
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Go on").wait_for(state="detached")
