"""Which addresses a webhook may have, and which machines may stand behind them: names of the public internet alone."""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError

LONGEST = 500
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_NAME = re.compile(rf"(?:{_LABEL}\.)+(?=[a-z0-9-]*[a-z])(?!0x[0-9a-f]*$){_LABEL}")
"""As names are written in certificates; what ends in a number, or in a hexadecimal one, is an address in disguise."""
_WRITTEN = re.compile(r"[!-~]+")
# Names that lead home, or nowhere, whoever is asked.
_HOME = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa", "onion", "arpa")
_NOWHERE = ("test", "invalid", "example", "alt")
# Beyond what is not global by the registry of IANA: what is multicast or reserved, and the metadata of one cloud, which
# answers at a public address.
_NOT_OUTSIDE = [
    ip_network(each)
    for each in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",
        # Of IPv6 only 2000::/3 is given out; within it these are not single machines, or carry another address.
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "2620:4f:8000::/48",
        "3fff::/20",
    )
]
_GIVEN_OUT = ip_network("2000::/3")
_ISATAP = (0x00005EFE, 0x02005EFE)


@dataclass(frozen=True, slots=True)
class Target:
    scheme: str
    host: str
    port: int
    path: str


def read_address(text: str) -> Target:
    """Where ``text`` leads. ValidationError for whatever is not plainly a name of the public internet."""
    try:
        return _read(text)
    except ValueError as error:
        raise ValidationError(f"This address cannot be told: {error}.", code="address") from None


def _read(text):
    if len(text) > LONGEST:
        raise ValueError(f"it is longer than {LONGEST} characters")
    if not _WRITTEN.fullmatch(text) or "\\" in text:
        raise ValueError("write it with visible ASCII characters alone; other scripts as xn--… and %…")
    parts = urlsplit(text)
    if parts.scheme != "https" and not (parts.scheme == "http" and settings.WEBHOOK_LOOPBACK):
        raise ValueError("it must begin with https://")
    if "@" in parts.netloc:
        raise ValueError("no user name or password belongs into it")
    if "#" in text:
        raise ValueError("what follows # is never sent")
    host, port = _host_and_port(parts)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not path.startswith("/"):
        raise ValueError("a slash is missing behind the name")
    return Target(parts.scheme, host, port, path)


def _host_and_port(parts):
    host, _, written = parts.netloc.partition(":")
    host = host.lower()
    if settings.WEBHOOK_LOOPBACK and host in ("localhost", "127.0.0.1") and written.isdecimal():
        return host, int(written)
    if parts.scheme != "https":
        raise ValueError("it must begin with https://")
    port = 443 if not written else int(written) if re.fullmatch(r"[1-9][0-9]{0,4}", written) else 0
    if parts.netloc.endswith(":") or port not in settings.WEBHOOK_PORTS:
        raise ValueError(f"the port must be one of {', '.join(map(str, settings.WEBHOOK_PORTS))}")
    if not _NAME.fullmatch(host) or len(host) > 253:
        raise ValueError("it needs the full name of a machine, such as hooks.partner.org; numbers are not taken")
    if any(host.endswith(f".{end}") for end in (*_HOME, *_NOWHERE)):
        raise ValueError("this name is not one of the public internet")
    ours = {urlsplit(settings.SITE_ORIGIN).hostname, *settings.ALLOWED_HOSTS}
    if host in ours:
        raise ValueError("this is our own name")
    return host, port


def is_outside(address: str) -> bool:
    """Whether ``address``, as the resolver gave it, is one machine of the public internet. What cannot be read, has a
    zone, or carries another address within (mapped, 6to4, Teredo, NAT64, ISATAP) is not."""
    try:
        read = ip_address(address)
    except (ValueError, AddressValueError):
        return False
    if settings.WEBHOOK_LOOPBACK and address in ("127.0.0.1", "::1"):
        return True
    if not read.is_global or read.is_multicast or read.is_reserved or read.is_unspecified or read.is_loopback:
        return False
    refused = [*_NOT_OUTSIDE, *map(ip_network, settings.WEBHOOK_REFUSED_NETWORKS)]
    if any(read in network for network in refused if network.version == read.version):
        return False
    return isinstance(read, IPv4Address) or _is_plain(read)


def _is_plain(address: IPv6Address) -> bool:
    if address.scope_id or address not in _GIVEN_OUT:
        return False
    return (int(address) >> 32 & 0xFFFFFFFF) not in _ISATAP
