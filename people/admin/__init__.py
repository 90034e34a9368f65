from . import account, audit, organisation, person, place, tie, token

__all__ = ["account", "audit", "organisation", "person", "place", "tie", "token"]
