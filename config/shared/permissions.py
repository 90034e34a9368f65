"""The API's permission: every view names the action it performs, and ``permitted`` decides."""

from rest_framework.permissions import SAFE_METHODS, BasePermission


class RuledPermission(BasePermission):
    """Signed in, with a live account and some role; a reading token never writes.

    Which rows, and what may be done to them, is the querysets' decision.
    """

    message = "You may not do this."

    def has_permission(self, request, view):
        user = request.user
        if not (user and user.is_authenticated and user.is_active):
            return False
        token = request.auth
        if token is not None and request.method not in SAFE_METHODS and not token.can_write:
            self.message = "This token only reads. Make one that may write, or sign in."
            return False
        return True
