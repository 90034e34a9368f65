"""From which address a request comes. What a client writes into a header is believed only of our own proxy."""

import ipaddress
from functools import lru_cache

from django.conf import settings

LOCAL = "127.0.0.1"


def client_address(request) -> str:
    """The address of the client: that of the connection, or what ``TRUSTED_PROXIES`` say behind it. Never empty."""
    address = _parsed(request.META.get("REMOTE_ADDR", ""))
    if address is None:
        return LOCAL  # a socket of this machine
    for claimed in reversed(request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")):
        if not _is_proxy(address):
            break
        behind = _parsed(claimed.strip())
        if behind is None:
            break
        address = behind
    return str(address)


def _is_proxy(address) -> bool:
    return any(address in network for network in _networks(tuple(settings.TRUSTED_PROXIES)))


@lru_cache(maxsize=4)
def _networks(written):
    return [ipaddress.ip_network(each, strict=False) for each in written]


def _parsed(text):
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
