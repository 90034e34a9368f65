"""The API's one door: every resource is a declaration over it."""

from .doors import RoleDoor, RuledAPIView
from .views import RuledViewSet

__all__ = ["RoleDoor", "RuledAPIView", "RuledViewSet"]
