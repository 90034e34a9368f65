from .check import EvidenceCheck
from .consent import Consent
from .disclosure import Disclosure
from .evidence import CustodyEvent, EvidenceFile, PersonPhoto
from .note import DiplomaticNote, ExpertReport, NoteConcern, Statement
from .review import Review
from .source import Source
from .testimony import (
    InterviewSession,
    KnowledgeLink,
    Testimony,
    TestimonySubject,
    Witness,
)
from .translation import CheckedText, Transcript, Translation
from .upload import Upload
from .vault import CustodianKey, VaultEntry
from .withdrawal import Withdrawal

__all__ = [
    "CheckedText",
    "Consent",
    "CustodianKey",
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
    "Transcript",
    "Translation",
    "Upload",
    "VaultEntry",
    "Withdrawal",
    "Witness",
]
