"""A courtesy among those who share the server: nobody's program takes it all. What must not be exceeded is counted in
the database, see ``people.caps``; these counts are each process's own."""

from rest_framework.throttling import SimpleRateThrottle

from .client_address import client_address


class CourtesyThrottle(SimpleRateThrottle):
    """Of one account, or one address nobody has signed in from; 429 with ``Retry-After``."""

    scope = "courtesy"

    def get_cache_key(self, request, view):
        who = f"user {request.user.pk}" if request.user.is_authenticated else f"address {client_address(request)}"
        return self.cache_format % {"scope": self.scope, "ident": who.replace(" ", "-")}


class SearchThrottle(CourtesyThrottle):
    """Searches cost more than reading."""

    scope = "searches"
    asked_by = frozenset({"search", "name", "q"})

    def allow_request(self, request, view):
        return not self.asked_by & set(request.query_params) or super().allow_request(request, view)
