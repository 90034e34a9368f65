"""The base of API views that answer for no model: each says to which roles it is open."""

from django.core.exceptions import ImproperlyConfigured
from rest_framework.exceptions import PermissionDenied
from rest_framework.views import APIView


class RoleDoor:
    """``open_to``: the roles for which the view does anything at all. What it shows them is still ``permitted``."""

    open_to: frozenset | None = None
    refusal = "Your role has no access to this."

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.open_to is None and cls.__module__ != __name__:
            raise ImproperlyConfigured(f"{cls.__name__} does not say which roles it is open to.")

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if not request.user.roles & self.open_to:
            raise PermissionDenied(self.refusal)


class RuledAPIView(RoleDoor, APIView):
    pass
