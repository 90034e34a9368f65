"""A real browser against a real server. Debian's Chromium drives; nothing is downloaded."""

import os
import shutil

import pytest

from .door import carry

NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "The browser tests need Chromium: apt-get install chromium"


@pytest.fixture(scope="session")
def chromium():
    """Where Chromium is. Without it these tests are skipped, and with ``CI=true`` they fail."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(MISSING)
    return found


@pytest.fixture(scope="session")
def running_browser(chromium):
    from playwright.sync_api import sync_playwright

    # Playwright's loop runs in this thread, where Django then takes every query for one made from async code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def sign_in(committed_db, live_server, running_browser):
    """``sign_in(user)`` returns the page of My work of someone who has signed in with a second factor.

    A script error, a failed request for a file of ours or a request to any other host fails the test.
    """
    contexts, wrong = [], []

    def signed_in(user, width=1400):
        context = running_browser.new_context(viewport={"width": width, "height": 1000}, base_url=live_server.url)
        context.set_default_timeout(30_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
        page.on(
            "request",
            lambda asked: None if asked.url.startswith((live_server.url, "data:")) else wrong.append(asked.url),
        )
        carry(context, user, live_server.url)
        page.goto("/admin/")
        page.wait_for_load_state()
        return page

    yield signed_in
    for context in contexts:
        context.close()
    assert wrong == []
