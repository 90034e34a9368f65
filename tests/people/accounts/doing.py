"""What people do at the door, for tests: a browser that really signs in, the links of mails, the codes of apps."""

import re
import time

from allauth.mfa.totp.internal.auth import format_hotp_value, generate_totp_secret, hotp_value
from django.core import mail
from django.test import Client

from people.accounts.factors import add_app
from people.accounts.recovery import new_codes

PASSPHRASE = "a long enough passphrase"
SIGN_IN, SECOND_STEP, SET_UP = "/sign-in/", "/sign-in/second-factor/", "/account/second-factor/"


def code_of(secret, later=0):
    """What the app shows now, or ``later`` half minutes from now."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + later))


def with_app(user):
    """The secret of an app ``user`` has set up."""
    secret = generate_totp_secret()
    add_app(user, secret=secret, counter=0)
    return secret


def with_codes(user):
    return new_codes(user)


def type_passphrase(user, passphrase=PASSPHRASE, browser=None, **headers):
    browser = browser or Client()
    return browser, browser.post(SIGN_IN, {"login": user.email, "password": passphrase}, **headers)


def signed_in(user, secret=None, later=0):
    """Passphrase and code, as a person does it; ``later`` where the code of now was used already."""
    browser, _ = type_passphrase(user)
    if secret:
        answer = browser.post(SECOND_STEP, {"code": code_of(secret, later)})
        assert answer.status_code == 302, answer.content
    return browser


def link_in_last_mail():
    return re.search(r"https?://[^/\s]+(/\S+)", mail.outbox[-1].body)[1]


def is_in(browser):
    """Signed in past the gate: the home page opens."""
    return browser.get("/admin/").status_code == 200
