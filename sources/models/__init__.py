from .check import EvidenceCheck
from .consent import Consent
from .disclosure import Disclosure
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
from .upload import Upload
from .withdrawal import Withdrawal

__all__ = [
    "Consent",
    "CustodyEvent",
    "DiplomaticNote",
    "Disclosure",
    "EvidenceCheck",
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
    "Upload",
    "Withdrawal",
    "Witness",
]
