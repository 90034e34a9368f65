"""Whose address a request comes from, as far as that can be known."""

from ipaddress import ip_address, ip_network

from django.conf import settings


def client_address(request) -> str:
    """The address that connected; where that is one of ``TRUSTED_PROXIES``, the last one it vouches for.

    What a client writes into ``X-Forwarded-For`` itself stands left of that and counts for nothing. Empty for a socket
    without an address.
    """
    trusted = [ip_network(each) for each in settings.TRUSTED_PROXIES]
    hops = [request.META.get("REMOTE_ADDR", "")]
    hops += reversed(request.META.get("HTTP_X_FORWARDED_FOR", "").split(","))
    seen = ""
    for hop in hops:
        address = _parsed(hop)
        if address is None:
            break
        seen = str(address)
        if not any(address in network for network in trusted):
            break
    return seen


def _parsed(text):
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
