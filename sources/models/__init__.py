from .consent import Consent, Disclosure
from .evidence import CustodyEvent, EvidenceFile, PersonPhoto
from .note import DiplomaticNote, ExpertReport, NoteConcern, Statement
from .source import Source
from .testimony import (
    InterviewSession,
    KnowledgeLink,
    Review,
    Testimony,
    TestimonySubject,
    Translation,
    Witness,
)

__all__ = [
    "Consent",
    "CustodyEvent",
    "DiplomaticNote",
    "Disclosure",
    "EvidenceFile",
    "ExpertReport",
    "InterviewSession",
    "KnowledgeLink",
    "NoteConcern",
    "PersonPhoto",
    "Review",
    "Source",
    "Statement",
    "Testimony",
    "TestimonySubject",
    "Translation",
    "Witness",
]
