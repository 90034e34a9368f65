from . import case, common, court, defendant, detention, event, evidence, note, person, proceeding, work

__all__ = [
    "case",
    "common",
    "court",
    "defendant",
    "detention",
    "event",
    "evidence",
    "note",
    "person",
    "proceeding",
    "work",
]
