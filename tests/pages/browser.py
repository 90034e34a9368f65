"""A signed-in browser and what a page costs."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext


def signed_in(user):
    browser = Client()
    browser.force_login(user)
    return browser


def read(user, url, status=200):
    """The page as ``user`` gets it."""
    answer = signed_in(user).get(url)
    assert answer.status_code == status, url
    return answer.content.decode()


def cost(user, url):
    browser = signed_in(user)
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(url).status_code == 200, url
    return len(asked)
