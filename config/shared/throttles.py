"""A courtesy among those who share the server: nobody's program takes it all. What must not be exceeded is counted in
the database, see ``people.caps``; these counts are each process's own."""

from math import ceil
from typing import NamedTuple

from rest_framework.throttling import SimpleRateThrottle

from .client_address import client_address


class Limit(NamedTuple):
    """``left`` of ``most`` requests in ``seconds``; ``resets_in``: seconds until the oldest counts no more."""

    name: str
    most: int
    seconds: int
    left: int
    resets_in: int


class CourtesyThrottle(SimpleRateThrottle):
    """Of one account, or one address nobody has signed in from; 429 with ``Retry-After``."""

    scope = "courtesy"

    def get_cache_key(self, request, view):
        who = f"user {request.user.pk}" if request.user.is_authenticated else f"address {client_address(request)}"
        return self.cache_format % {"scope": self.scope, "ident": who.replace(" ", "-")}

    def allow_request(self, request, view):
        """Told to whoever asks, too: ``config.shared.api_answers`` says it in headers."""
        is_allowed = super().allow_request(request, view)
        if self.rate is not None:
            oldest = self.history[-1] if self.history else self.now
            left = max(self.num_requests - len(self.history), 0)
            resets_in = ceil(max(oldest + self.duration - self.now, 0))
            told = Limit(self.scope, self.num_requests, self.duration, left, resets_in)
            request._request.rate_limits = (*getattr(request._request, "rate_limits", ()), told)
        return is_allowed


class SearchThrottle(CourtesyThrottle):
    """Searches cost more than reading."""

    scope = "searches"
    asked_by = frozenset({"search", "name", "q"})

    def allow_request(self, request, view):
        return not self.asked_by & set(request.query_params) or super().allow_request(request, view)
