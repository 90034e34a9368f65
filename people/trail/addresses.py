"""The keyed mark of a client's address, which stands in the trail; the clear one is kept for thirty days."""

import hashlib
import hmac

from django.conf import settings

from config.shared.key_ring import read_key_ring

_PURPOSE = b"arasha: client addresses in the audit trail"


def mark_of(address: str) -> str:
    """The same for the same address as long as the key ring keeps its index key; without the key nobody can guess it
    back, though there are few addresses."""
    if not address:
        return ""
    key = hmac.digest(read_key_ring(settings.KEY_RING).index_key, _PURPOSE, hashlib.sha256)
    return hmac.new(key, address.encode(), hashlib.sha256).hexdigest()[:32]
