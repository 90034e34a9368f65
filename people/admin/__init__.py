from . import account, audit, organisation, person, place, tie

__all__ = ["account", "audit", "organisation", "person", "place", "tie"]
