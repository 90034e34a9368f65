"""Sources that are the same page of the web as an address, of those a reader may see."""

from .models import Source
from .url_keys import url_key

SHOWN = 3


def same_address(user, url: str, *, but=None) -> list[Source]:
    """Visible sources with this address, the oldest first; none for an empty one. A hidden source leaves no trace."""
    key = url_key(url)
    if not key:
        return []
    found = Source.objects.permitted(user).filter(url_key=key).exclude(pk=but)
    return list(found.order_by("created_at", "pk")[:SHOWN])
