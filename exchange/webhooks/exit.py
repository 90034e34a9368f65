"""The one way by which the server asks an address somebody gave: resolved once, checked, connected to that very
machine, and cut off early.

No proxy of the environment, no redirect, no second look at the name: what was checked is what is connected to, while
the certificate must be that of the name. The answer counts by its number alone; its body is not read.
"""

import socket
import ssl
import time
from collections.abc import Callable
from functools import lru_cache
from queue import Empty, SimpleQueue
from threading import Thread

import certifi
import httpcore
from django.conf import settings

from .addresses import is_outside, read_address

LONGEST = 15.0  # seconds for everything: looking up, connecting, sending, the head of the answer
RESOLVING = 5.0
CONNECTING = 5.0
MOST_BYTES = 64 * 1024  # of the answer, TLS included
AGENT = "Arasha-Webhooks/1"


class NotTold(Exception):
    """``args[0]``: why, in one of a few fixed words that quote nobody."""


def resolve(host: str, port: int) -> list[str]:
    """Addresses of ``host`` by the system's resolver, which knows no limit of its own: TimeoutError after ours. Whoever
    still looks then is left to end by themselves."""
    answers: SimpleQueue = SimpleQueue()

    def look():
        try:
            answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    Thread(target=look, name="resolver", daemon=True).start()
    try:
        found = answers.get(timeout=RESOLVING)
    except Empty:
        raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    return list(dict.fromkeys(address[0] for *_, address in found))


def post(url: str, body: bytes, headers: dict[str, str], *, resolve: Callable = resolve, dial=None) -> int:
    """The number the receiver answered. NotTold where nothing did; ValidationError for an address never to be asked.

    ``resolve`` and ``dial`` (an ``httpcore.NetworkBackend``) are the system's; a test gives its own.
    """
    to = read_address(url)
    network = CheckedNetwork(resolve, dial or httpcore.SyncBackend())
    sent = [("Host", _host_header(to)), ("User-Agent", AGENT), ("Accept", "*/*"), ("Connection", "close")]
    sent += [*headers.items(), ("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    try:
        with httpcore.ConnectionPool(
            ssl_context=_certificates(settings.WEBHOOK_CA_FILE), network_backend=network, max_keepalive_connections=0
        ) as pool:
            where = httpcore.URL(scheme=to.scheme, host=to.host, port=to.port, target=to.path)
            limits = {"connect": CONNECTING, "read": LONGEST, "write": LONGEST, "pool": LONGEST}
            with pool.stream("POST", where, headers=sent, content=body, extensions={"timeout": limits}) as answer:
                return answer.status
    except NotTold:
        raise
    except httpcore.TimeoutException:
        raise NotTold("too slow") from None
    except (httpcore.NetworkError, OSError) as error:
        raise NotTold("certificate" if _is_about_certificates(error) else "no connection") from None
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol, ValueError):
        raise NotTold("no answer of the web") from None


def _host_header(to) -> str:
    usual = {"https": 443, "http": 80}[to.scheme]
    return to.host if to.port == usual else f"{to.host}:{to.port}"


def _is_about_certificates(error) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


@lru_cache(maxsize=4)
def _certificates(file: str) -> ssl.SSLContext:
    """Of the authorities the world trusts; ``file`` names others."""
    return ssl.create_default_context(cafile=file or certifi.where())


class CheckedNetwork(httpcore.NetworkBackend):
    """Connects to machines outside alone. A name with one address inside is refused whole: who answers so once may
    answer the other way next time."""

    def __init__(self, resolve, dial):
        self.resolve, self.dial = resolve, dial
        self.until = time.monotonic() + LONGEST

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        try:
            addresses = self.resolve(host, port)
        except TimeoutError:
            raise NotTold("too slow") from None
        except (OSError, UnicodeError):
            raise NotTold("no such name") from None
        if not addresses:
            raise NotTold("no such name")
        if not all(is_outside(address) for address in addresses):
            raise NotTold("not an address outside")
        stream = self.dial.connect_tcp(addresses[0], port, timeout=min(timeout, left(self.until)))
        return BoundedStream(stream, self.until)

    def connect_unix_socket(self, path, timeout=None, socket_options=None):
        raise NotTold("not an address outside")


class BoundedStream(httpcore.NetworkStream):
    """Ends at one moment whatever trickles in, and after so many bytes."""

    def __init__(self, stream, until):
        self.stream, self.until, self.room = stream, until, MOST_BYTES

    def read(self, max_bytes, timeout=None):
        if self.room <= 0:
            raise NotTold("too much of an answer")
        got = self.stream.read(min(max_bytes, self.room), timeout=left(self.until))
        self.room -= len(got)
        return got

    def write(self, buffer, timeout=None):
        self.stream.write(buffer, timeout=left(self.until))

    def close(self):
        self.stream.close()

    def start_tls(self, ssl_context, server_hostname=None, timeout=None):
        return BoundedStream(self.stream.start_tls(ssl_context, server_hostname, left(self.until)), self.until)

    def get_extra_info(self, info):
        return self.stream.get_extra_info(info)


def left(until) -> float:
    """Seconds until that moment of the monotonic clock."""
    seconds = until - time.monotonic()
    if seconds <= 0:
        raise NotTold("too slow")
    return seconds
