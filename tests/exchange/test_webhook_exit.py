"""The one way out: to the very machine that was checked, under the name that was meant, and not for long."""

import time
from threading import Event

import pytest

from exchange.webhooks import exit as way_out
from exchange.webhooks.exit import NotTold, post

from .receiver import NAME, OUTSIDE, Dial, Names, Receiver, at, certificates

URL = f"https://{NAME}/in?of=arasha"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def trusted(made, settings):
    authority, chain = made
    settings.WEBHOOK_CA_FILE = authority
    return chain


def told(receiver, *, url=URL, resolve=None, body=b'{"event":"ping"}'):
    dial = Dial(receiver)
    answer = post(url, body, {"Arasha-Delivery": "1"}, resolve=resolve or at(OUTSIDE), dial=dial)
    return answer, dial.dialled


def why_not(receiver, **given):
    with pytest.raises(NotTold) as refused:
        told(receiver, **given)
    return str(refused.value)


def test_what_is_told_arrives_under_the_name_at_the_address_that_was_checked(trusted):
    with Receiver(trusted) as receiver:
        answer, dialled = told(receiver)

    assert (answer, dialled) == (204, [(OUTSIDE, 443)])
    assert receiver.asked_for == [NAME]
    head, _, body = receiver.heard[0].partition(b"\r\n\r\n")
    assert head.split(b"\r\n") == [
        b"POST /in?of=arasha HTTP/1.1",
        b"Host: hooks.partner.org",
        b"User-Agent: Arasha-Webhooks/1",
        b"Accept: */*",
        b"Connection: close",
        b"Arasha-Delivery: 1",
        b"Content-Type: application/json",
        b"Content-Length: 16",
    ]
    assert body == b'{"event":"ping"}'


def test_a_name_that_answers_otherwise_the_second_time_is_asked_once(trusted):
    rebinding = Names(hooks_partner_org=[[OUTSIDE], ["127.0.0.1"]])

    with Receiver(trusted) as receiver:
        answer, dialled = told(receiver, resolve=rebinding)

    assert (answer, dialled, rebinding.asked) == (204, [(OUTSIDE, 443)], [(NAME, 443)])


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["169.254.169.254"],
        [OUTSIDE, "10.0.0.5"],
        ["10.0.0.5", OUTSIDE],
        [OUTSIDE, "::ffff:127.0.0.1"],
        [OUTSIDE, "fe80::1%eth0"],
    ],
)
def test_one_address_inside_and_nobody_is_connected_to(trusted, addresses):
    with Receiver(trusted) as receiver:
        dial = Dial(receiver)
        with pytest.raises(NotTold, match="not an address outside"):
            post(URL, b"{}", {}, resolve=at(*addresses), dial=dial)

    assert (dial.dialled, receiver.heard) == ([], [])


def test_a_name_nobody_has_is_not_told(trusted):
    with Receiver(trusted) as receiver:
        assert why_not(receiver, resolve=Names()) == "no such name"
        assert why_not(receiver, resolve=Names(hooks_partner_org=[[]])) == "no such name"


def test_a_resolver_that_does_not_answer_is_not_waited_for(monkeypatch):
    answers = Event()
    monkeypatch.setattr(way_out, "RESOLVING", 0.05)
    monkeypatch.setattr(way_out.socket, "getaddrinfo", lambda *asked, **named: answers.wait(10))

    with pytest.raises(NotTold, match="too slow"):
        post(URL, b"{}", {})
    answers.set()


def test_a_certificate_of_another_name_or_authority_is_refused(trusted, tmp_path, settings):
    _, other_name = certificates(tmp_path, name="other.partner.org")
    stranger, strangers_chain = certificates(tmp_path)

    with Receiver(strangers_chain) as receiver:
        assert why_not(receiver) == "certificate"
        settings.WEBHOOK_CA_FILE = stranger
        assert told(receiver)[0] == 204
    with Receiver(other_name) as receiver:
        assert why_not(receiver) == "certificate"
    assert receiver.heard == []


def test_no_redirect_is_followed_wherever_it_leads(trusted):
    elsewhere = b"HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest\r\nContent-Length: 0\r\n\r\n"

    with Receiver(trusted, elsewhere) as receiver:
        answer, dialled = told(receiver)

    assert (answer, len(dialled), len(receiver.heard)) == (302, 1, 1)


def test_no_proxy_of_the_environment_is_asked(trusted, monkeypatch):
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")

    with Receiver(trusted) as receiver:
        assert told(receiver) == (204, [(OUTSIDE, 443)])


def drip(safe):
    while True:
        safe.sendall(b"H")
        time.sleep(0.02)


def silent(safe):
    time.sleep(3)


@pytest.mark.parametrize("answer", [silent, lambda safe: _begin_and_drip(safe)])
def test_an_answer_that_does_not_come_or_only_trickles_is_cut_off(trusted, monkeypatch, answer):
    monkeypatch.setattr(way_out, "LONGEST", 0.5)

    with Receiver(trusted, answer) as receiver:
        begun = time.monotonic()
        assert why_not(receiver) == "too slow"
        took = time.monotonic() - begun

    assert took < 2


def _begin_and_drip(safe):
    safe.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
    drip(safe)


def test_an_answer_that_never_ends_is_cut_off(trusted):
    def flood(safe):
        safe.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            safe.sendall(b"X-More: " + b"a" * 1000 + b"\r\n")

    with Receiver(trusted, flood) as receiver:
        assert why_not(receiver) in ("too much of an answer", "no answer of the web")


def test_the_body_of_an_answer_is_not_read(trusted):
    def endless(safe):
        safe.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" + b"a" * 5000)

    with Receiver(trusted, endless) as receiver:
        assert told(receiver)[0] == 200


def test_what_is_no_answer_of_the_web_is_none(trusted):
    with Receiver(trusted, b"220 mail.partner.org ESMTP\r\n") as receiver:
        assert why_not(receiver) == "no answer of the web"


def test_a_port_where_nobody_listens(trusted):
    receiver = Receiver(trusted)
    receiver.socket.close()

    assert why_not(receiver) == "no connection"
