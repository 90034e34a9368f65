from .check import EvidenceCheck
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
from .upload import Upload
from .vault import CustodianKey, VaultEntry

__all__ = [
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
    "Translation",
    "Upload",
    "VaultEntry",
    "Witness",
]
