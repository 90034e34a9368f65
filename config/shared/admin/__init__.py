"""The admin site and the base of every admin class."""

from .acts import act
from .declared import hold_form, hold_to_rules
from .fields import RuledFields
from .ruled import LIST_LINKS, RuledAdmin
from .site import ArashaAdminSite

__all__ = ["LIST_LINKS", "ArashaAdminSite", "RuledAdmin", "RuledFields", "act", "hold_form", "hold_to_rules"]
