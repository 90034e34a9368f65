from . import account, audit, desk, membership, organisation, paper, person, place, tie

__all__ = ["account", "audit", "desk", "membership", "organisation", "paper", "person", "place", "tie"]
