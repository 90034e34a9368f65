from . import account, audit, membership, organisation, paper, person, place, tie

__all__ = ["account", "audit", "membership", "organisation", "paper", "person", "place", "tie"]
