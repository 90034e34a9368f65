from . import case, common, court, defendant, detention, event, evidence, merge, note, person, proceeding, work

__all__ = [
    "case",
    "common",
    "court",
    "defendant",
    "detention",
    "event",
    "evidence",
    "merge",
    "note",
    "person",
    "proceeding",
    "work",
]
