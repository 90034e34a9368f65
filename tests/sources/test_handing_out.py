"""Handing a file out: who gets it, which bytes of it, how a browser is told to treat it, and what is noted."""

import os
import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from people.enums import Level, Role
from people.models import AuditEvent
from sources.actions.evidence import make_clean_copy
from sources.enums import Derivation
from sources.models import CustodyEvent, EvidenceFile
from sources.store import Damaged, store
from tests import make
from tests.api.client import client
from tests.pages.browser import signed_in

from .evidence import jpeg, kept, pattern, place

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("evidence_folder")]
LARGE = 9 * 1024 * 1024 + 5
SANDBOX = "sandbox; default-src 'none'"


def api_url(file):
    return f"/api/v1/evidence-files/{file.pk}/content/"


def page_url(file):
    return reverse("file_content", args=[file.pk])


@pytest.fixture
def file():
    return kept(jpeg(), name="Фото №5 “дом”.jpg")


def reader(file, role=Role.CASEWORKER, **fields):
    return make.user(role, on=file.desk, **fields)


def body(answer):
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


@pytest.mark.parametrize(
    ("role", "over_the_api", "by_page"),
    [
        (Role.CASEWORKER, 200, 200),
        (Role.LAWYER, 200, 200),
        (Role.COORDINATOR, 200, 200),
        (Role.RESEARCHER, 403, 404),
        (Role.ADMINISTRATOR, 403, 404),
        (Role.AUDITOR, 403, 404),
    ],
)
def test_who_gets_a_file(role, over_the_api, by_page):
    file = kept(jpeg(), source=place(level=Level.OPEN))
    user, stranger = make.user(role, on=file.desk), make.user(role)

    for headers in ({}, {"HTTP_RANGE": "bytes=0-9"}):
        ranged = 206 if headers else 200
        assert client(user).get(api_url(file), **headers).status_code == (
            ranged if over_the_api == 200 else over_the_api
        )
        assert signed_in(user).get(page_url(file), **headers).status_code == (ranged if by_page == 200 else by_page)
        assert client(stranger).get(api_url(file), **headers).status_code == (
            404 if over_the_api == 200 else over_the_api
        )
        assert signed_in(stranger).get(page_url(file), **headers).status_code == 404


def test_a_file_above_the_grant_does_not_exist_not_even_a_range_of_it():
    file = kept(jpeg(), source=place(level=Level.RESTRICTED))
    low = make.user(Role.COORDINATOR, on=file.desk)

    for headers in ({}, {"HTTP_RANGE": "bytes=0-9"}):
        assert client(low).get(api_url(file), **headers).status_code == 404
        assert signed_in(low).get(page_url(file), **headers).status_code == 404
        assert signed_in(low).head(page_url(file), **headers).status_code == 404
    assert not CustodyEvent.objects.exclude(act="received").exists()


def test_rights_are_asked_at_each_range(file):
    user = reader(file)
    browser = signed_in(user)
    assert browser.get(page_url(file), HTTP_RANGE="bytes=0-9").status_code == 206
    user.memberships.all().delete()
    make.membership(user, Role.CASEWORKER)
    assert browser.get(page_url(file), HTTP_RANGE="bytes=10-19").status_code == 404


def test_strangers_are_sent_to_sign_in(file):
    answer = signed_in(make.user()).get(page_url(file))
    assert (answer.status_code, answer.url.split("?")[0]) == (302, "/admin/login/")


def test_what_was_collected_is_an_attachment_of_unknown_type(file):
    answer = client(reader(file)).get(api_url(file))

    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"] == (
        "attachment; filename*=UTF-8''%D0%A4%D0%BE%D1%82%D0%BE%20%E2%84%965%20%E2%80%9C%D0%B4%D0%BE%D0%BC%E2%80%9D.jpg"
    )
    assert answer["Content-Security-Policy"] == SANDBOX
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer["Cache-Control"]
    assert answer["Content-Length"] == str(len(jpeg()))


def test_only_what_we_made_is_shown(file):
    make_clean_copy(file, now=timezone.now(), largest=10**7)
    clean = EvidenceFile.objects.get(derived_as=Derivation.CLEAN_COPY)
    browser = signed_in(reader(file))

    shown, taken = browser.get(page_url(clean)), browser.get(page_url(clean) + "?download")

    assert (shown["Content-Type"], shown["Content-Disposition"].split(";")[0]) == ("image/jpeg", "inline")
    assert taken["Content-Disposition"].split(";")[0] == "attachment"
    assert (shown["Content-Security-Policy"], shown["X-Content-Type-Options"]) == (SANDBOX, "nosniff")
    assert shown["X-Frame-Options"] == "SAMEORIGIN"
    assert set(clean.custody.values_list("act", flat=True)) == {"received", "viewed", "downloaded"}


@pytest.mark.parametrize("size", [500, LARGE])
@pytest.mark.parametrize(
    ("asked", "start", "stop"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=100-299", 100, 300),
        ("bytes=400-", 400, None),
        ("bytes=-10", -10, None),
        ("bytes=0-99999999999", 0, None),
    ],
)
def test_a_range_is_the_bytes_asked_for(size, asked, start, stop):
    data = pattern(size)
    answer = client(reader(file := kept(data, name="x.data"))).get(api_url(file), HTTP_RANGE=asked)

    expected = data[start:stop]
    begin = start if start >= 0 else size + start
    assert (answer.status_code, body(answer)) == (206, expected)
    assert answer["Content-Range"] == f"bytes {begin}-{begin + len(expected) - 1}/{size}"
    assert answer["Content-Length"] == str(len(expected))


@pytest.mark.parametrize("asked", ["bytes=500-", "bytes=900-950", "bytes=-0"])
def test_a_range_behind_the_end_is_416(asked):
    file = kept(pattern(500), name="x.data")
    answer = client(reader(file)).get(api_url(file), HTTP_RANGE=asked)

    assert (answer.status_code, answer["Content-Range"], answer.content) == (416, "bytes */500", b"")


@pytest.mark.parametrize("asked", ["bytes=0-1,5-6", "lines=1-2", "bytes=9-3", "bytes=-", "nonsense"])
def test_what_is_no_single_range_gets_the_whole(asked):
    file = kept(pattern(500), name="x.data")
    answer = client(reader(file)).get(api_url(file), HTTP_RANGE=asked)

    assert (answer.status_code, answer.content) == (200, pattern(500))


def test_head_and_etag_say_the_same_and_carry_nothing(file):
    api = client(reader(file))
    head = api.head(api_url(file))

    assert (head.status_code, head["ETag"], head["Content-Length"]) == (200, f'"{file.sha256}"', str(file.size))
    assert head.content == b""
    assert api.get(api_url(file), HTTP_IF_NONE_MATCH=head["ETag"]).status_code == 304
    assert api.get(api_url(file), HTTP_RANGE="bytes=0-1", HTTP_IF_RANGE='"another"').status_code == 200
    assert file.custody.filter(act="downloaded").count() == 1


def test_a_download_is_noted_once_however_many_ranges(file):
    user = reader(file)
    api = client(user)
    for start in range(0, 300, 50):
        api.get(api_url(file), HTTP_RANGE=f"bytes={start}-{start + 49}")
    assert file.custody.filter(act="downloaded", created_by=user).count() == 1
    assert AuditEvent.objects.filter(action="evidence.downloaded", actor=user).count() == 1

    api.get(api_url(file))
    client(reader(file)).get(api_url(file), HTTP_RANGE="bytes=200-")
    assert file.custody.filter(act="downloaded").count() == 3


def damage(file, at=-1):
    path = store().folder / file.store_key[:2] / file.store_key
    path.chmod(0o600)
    with path.open("r+b") as bytes_:
        bytes_.seek(at, os.SEEK_END)
        was = bytes_.read(1)
        bytes_.seek(at, os.SEEK_END)
        bytes_.write(bytes([was[0] ^ 1]))


def test_not_a_byte_of_a_small_damaged_file_leaves(file):
    damage(file)
    answer = client(reader(file)).get(api_url(file))

    assert answer.status_code == 500
    assert b"damaged" in answer.content
    assert not file.custody.filter(act="downloaded").exists()


def test_a_large_damaged_file_breaks_off_before_the_damage():
    file = kept(pattern(LARGE), name="x.data")
    damage(file)
    answer = client(reader(file)).get(api_url(file))

    got = []
    with pytest.raises(Damaged):
        got.extend(answer.streaming_content)
    assert b"".join(got) == pattern(LARGE)[: LARGE // 65536 * 65536]


def test_a_file_that_is_gone_says_so(file):
    EvidenceFile.objects.filter(pk=file.pk).update(store_key=str(uuid.uuid4()))
    assert client(reader(file)).get(api_url(file)).status_code == 500


# Holding and sharing


def test_who_may_hold(file):
    urls = [f"/api/v1/evidence-files/{file.pk}/{verb}/" for verb in ("hold", "release")]
    reason = {"reason": "The appeal waits for it."}
    lawyer, caseworker = client(reader(file, Role.LAWYER)), client(reader(file))
    coordinator, stranger = client(reader(file, Role.COORDINATOR)), client(make.user(Role.COORDINATOR))

    assert [lawyer.post(url, reason, format="json").status_code for url in urls] == [403, 403]
    assert [caseworker.post(url, reason, format="json").status_code for url in urls] == [403, 403]
    assert [stranger.post(url, reason, format="json").status_code for url in urls] == [404, 404]
    assert coordinator.post(urls[1], reason, format="json").status_code == 400
    assert [coordinator.post(url, reason, format="json").status_code for url in urls] == [200, 200]
    told = file.custody.filter(act="held").order_by("at").values_list("reason", flat=True)
    assert list(told) == ["Put on hold. The appeal waits for it.", "Hold ended. The appeal waits for it."]


def test_that_it_was_shared_is_noted(file):
    url = f"/api/v1/evidence-files/{file.pk}/share/"
    answer = client(reader(file)).post(url, {"to_whom": "Court of the town", "reason": "Asked for it"}, format="json")

    assert answer.status_code == 200
    event = file.custody.get(act="shared")
    assert (event.to_whom, event.reason, event.sha256) == ("Court of the town", "Asked for it", file.sha256)
    assert event.at > timezone.now() - timedelta(minutes=1)
