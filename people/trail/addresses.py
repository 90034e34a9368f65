"""From where a request came: a keyed mark in the trail, the clear address beside it for thirty days."""

import hashlib
import hmac
import ipaddress

from django.conf import settings

from config.shared.key_ring import read_key_ring

_PURPOSE = b"arasha: client addresses in the audit trail"


def client_address(request) -> str:
    """As told by the proxies in front, each of which adds the one it heard from at the end; empty when unreadable."""
    chain = [request.META.get("REMOTE_ADDR", "")]
    if settings.PROXIES_IN_FRONT:
        chain = [each.strip() for each in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
    try:
        return str(ipaddress.ip_address(chain[-max(settings.PROXIES_IN_FRONT, 1)]))
    except (ValueError, IndexError):
        return ""


def mark_of(address: str) -> str:
    """The same for the same address as long as the key ring keeps its index key; without the key nobody can guess it
    back, though there are few addresses."""
    if not address:
        return ""
    key = hmac.digest(read_key_ring(settings.KEY_RING).index_key, _PURPOSE, hashlib.sha256)
    return hmac.new(key, address.encode(), hashlib.sha256).hexdigest()[:32]
