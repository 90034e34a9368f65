"""A browser with the session a full sign-in leaves, for measuring what comes after it."""

from django.test import Client

from people.accounts.session import begin
from people.enums import Factor


def signed_in(user) -> Client:
    browser = Client()
    browser.force_login(user)
    session = browser.session
    begin(session, user, Factor.PASSKEY)
    session.save()
    return browser
