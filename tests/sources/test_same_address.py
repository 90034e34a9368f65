"""One page of the web is one source, however its address was written; and a hidden one is told to nobody."""

import pytest
from django.urls import reverse

from people.enums import Level, Role
from sources.models import Source
from sources.same_address import same_address
from sources.url_keys import normal_url
from tests import make
from tests.api.client import client
from tests.pages.browser import signed_in

pytestmark = pytest.mark.django_db
PAGE = "https://news.example.org/story"


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("https://News.Example.org/story/", "news.example.org/story"),
        ("http://www.news.example.org/story", "news.example.org/story"),
        ("https://news.example.org:443/story#part-2", "news.example.org/story"),
        ("https://news.example.org:8443/story", "news.example.org:8443/story"),
        ("https://news.example.org/story?utm_source=x&fbclid=1&gclid=2", "news.example.org/story"),
        ("https://news.example.org/story?b=2&a=1&utm_medium=y", "news.example.org/story?a=1&b=2"),
        ("https://news.example.org/story?id=7", "news.example.org/story?id=7"),
        ("news.example.org/story", "news.example.org/story"),
        ("https://news.example.org/%D0%B0%D1%80", "news.example.org/ар"),
        ("https://xn--80aaxitdbjr.example/", "архивный.example".replace("архивный", "xn--80aaxitdbjr")),
        ("https://news.example.org/Story", "news.example.org/Story"),
        ("", ""),
        ("https://[broken", ""),
    ],
)
def test_what_only_carries_the_reader_there_is_forgotten(written, normal):
    if "xn--" in written:
        normal = b"xn--80aaxitdbjr".decode("idna") + ".example"
    assert normal_url(written) == normal


def test_the_same_page_is_found_but_a_hidden_one_leaves_no_trace():
    desk = make.desk()
    there = make.source(desk=desk, url=PAGE)
    make.source(url=PAGE)  # on another desk
    make.source(desk=desk, url=PAGE, level=Level.PROTECTED)
    make.source(desk=desk, url=f"{PAGE}?id=2")
    user = make.user(Role.CASEWORKER, on=desk)

    assert same_address(user, "http://www.news.example.org/story/?utm_source=mail#top") == [there]
    assert same_address(make.user(Role.CASEWORKER), PAGE) == []
    assert same_address(user, PAGE, but=there.pk) == []


def test_while_typing_the_existing_source_is_named():
    desk = make.desk()
    there = make.source(desk=desk, url=PAGE, title="The story")
    url = reverse("same_address")

    asked = signed_in(make.user(Role.CASEWORKER, on=desk)).get(url, {"url": f"{PAGE}/"}).json()
    stranger = signed_in(make.user(Role.CASEWORKER)).get(url, {"url": PAGE}).json()

    assert asked == {
        "rows": [
            {
                "title": "The story",
                "reference": there.reference,
                "page": reverse("admin:sources_source_change", args=[there.pk]),
            }
        ]
    }
    assert stranger == {"rows": []}


def test_the_api_asks_for_a_reason():
    desk = make.desk()
    there = make.source(desk=desk, url=PAGE, title="The story")
    hidden = make.source(url="https://hidden.example.org/a")
    api = client(make.user(Role.CASEWORKER, on=desk))
    body = {"kind": "press_report", "title": "Again", "url": f"{PAGE}#top"}

    refused = api.post("/api/v1/sources/", body, format="json")
    allowed = api.post("/api/v1/sources/", body | {"duplicate_reason": "a later version"}, format="json")
    of_hidden = api.post("/api/v1/sources/", body | {"url": hidden.url}, format="json")

    assert refused.status_code == 409
    assert f"{there.reference}: The story" in refused.content.decode()
    assert (allowed.status_code, of_hidden.status_code) == (201, 201)
    assert Source.objects.get(duplicate_reason="a later version").url == f"{PAGE}#top"


@pytest.mark.parametrize("path", ["source", "diplomaticnote"])
def test_saving_a_form_warns_with_a_link_until_a_reason_is_given(path):
    desk = make.desk()
    there = make.source(desk=desk, url=PAGE, title="The story")
    browser = signed_in(make.user(Role.CASEWORKER, on=desk))
    address = reverse(f"admin:sources_{path}_add")
    body = {
        "title": "Again",
        "url": PAGE,
        "kind": "press_report" if path == "source" else "unknown",
        "direction": "received",
        "tone": "unknown",
        "reliability": "F",
        "credibility": "6",
        "text_direction": "auto",
        "desk": desk.pk,
        "level": 1,
        **{f"{tab}-{name}": 0 for tab in ("statement", "concerns") for name in ("TOTAL_FORMS", "INITIAL_FORMS")},
    }

    warned = browser.post(address, body)
    saved = browser.post(address, body | {"duplicate_reason": "another language"})

    assert warned.status_code == 200
    assert f'href="{reverse("admin:sources_source_change", args=[there.pk])}"' in warned.content.decode()
    assert saved.status_code == 302
    assert list(Source.objects.exclude(pk=there.pk).values_list("duplicate_reason", flat=True)) == ["another language"]
