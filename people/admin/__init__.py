from . import account, audit, organisation, paper, person, place, tie

__all__ = ["account", "audit", "organisation", "paper", "person", "place", "tie"]
