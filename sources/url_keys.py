"""When two web addresses are one page: a key that forgets what only carries the reader there."""

import contextlib
import hashlib
import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|yclid|msclkid|igshid|igsh|mc_[ce]id|_ga|_gl|_openstat|ref_src|ref_url|spm|cmpid|at_\w+",
    re.IGNORECASE,
)
PORTS = {"http": 80, "https": 443}


def normal_url(url: str) -> str:
    """``url`` without scheme, ``www.``, default port, tracking parameters, trailing slash and fragment; the host in
    small letters of its own script, the other parameters in order. Empty for what is no web address."""
    text = url.strip()
    if not text:
        return ""
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    with contextlib.suppress(UnicodeError):  # a name the registry would refuse still tells itself apart
        host = host.encode("ascii").decode("idna") if host.isascii() else host
    host = re.sub(r"^www\d?\.", "", host.lower())
    if not host:
        return ""
    if port and port != PORTS.get(parts.scheme.lower()):
        host = f"{host}:{port}"
    asked = sorted(
        (name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not TRACKING.fullmatch(name)
    )
    path = unquote(parts.path).rstrip("/")
    return f"{host}{path}{'?' + urlencode(asked) if asked else ''}"


def url_key(url: str) -> str:
    """The key under which the page is found again; empty where there is no address."""
    normal = normal_url(url)
    return hashlib.sha256(normal.encode()).hexdigest() if normal else ""
