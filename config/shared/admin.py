"""The admin site and the base of every admin class: the same rules as the API, asked at the same place."""

from unfold.sites import UnfoldAdminSite


class ArashaAdminSite(UnfoldAdminSite):
    """Open to active staff who hold a role now."""

    def has_permission(self, request):
        return request.user.is_active and request.user.is_authenticated and bool(request.user.roles)
