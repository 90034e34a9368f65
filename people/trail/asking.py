"""Which request is being answered: for the trail, which names session, token and address without being handed them."""

import hashlib
from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar

from config.shared.client_address import client_address

from .addresses import mark_of

ACCESS_REFUSED = "access.refused"
_now: ContextVar["Asking | None"] = ContextVar("request for the trail", default=None)


class Asking:
    """One request. ``looks``: user id → whoever looks, and (desk id, level) → row id → the kind of row. That is not
    always who is signed in: a feed is opened by a secret."""

    def __init__(self, request):
        self.request = request
        self.looks = {}
        self.is_told = False  # whether anything was written of it

    def looks_of(self, user):
        return self.looks.setdefault(user.pk, (user, defaultdict(dict)))[1]

    @property
    def marks(self) -> dict[str, str]:
        """Columns of an event that say by which session or token, and from where."""
        self.is_told = True
        session = getattr(self.request, "session", None)
        token = getattr(self.request, "auth", None)
        key = session.session_key if session is not None and token is None else None
        return {
            "session_hash": hashlib.sha256(key.encode()).hexdigest() if key else "",
            "token_key": getattr(token, "token_key", ""),
            "address_hash": mark_of(client_address(self.request)),
        }


@contextmanager
def asked(request):
    asking = Asking(request)
    before = _now.set(asking)
    try:
        yield asking
    finally:
        _now.reset(before)


def asking_now() -> Asking | None:
    """None outside a request: commands, tasks."""
    return _now.get()
