"""The API's permission: every view names the action it performs, and ``permitted`` decides."""

from rest_framework.permissions import SAFE_METHODS, BasePermission

from .scopes import scopes_for


class RuledPermission(BasePermission):
    """Signed in, with a live account and some role; a token never goes beyond its scopes.

    Which rows, and what may be done to them, is the querysets' decision.
    """

    message = "You may not do this."

    def has_permission(self, request, view):
        user = request.user
        if not (user and user.is_authenticated and user.is_active):
            return False
        if request.auth is None:
            return True
        needed = scopes_for(request.path, writes=request.method not in SAFE_METHODS)
        if needed is None:
            self.message = "No token opens this. Sign in on the page."
            return False
        if needed and not set(needed) & set(request.auth.scopes):
            self.message = f"This token lacks the scope {needed[0]}. Make one that has it, or sign in on the page."
            return False
        return True
