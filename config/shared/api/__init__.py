"""The API's one door: every resource is a declaration over it."""

from .views import RuledViewSet

__all__ = ["RuledViewSet"]
