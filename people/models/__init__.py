from .audit import AuditEvent, ClientAddress
from .backup import BackupRun
from .break_glass import BreakGlass
from .invitation import Invitation
from .merge import PersonMerge
from .organisation import Organisation, OrganisationName, Place, PlaceName
from .person import IdentityDocument, Person, PersonGroup, PersonName, SamePerson, Tie
from .record import Record
from .seal import Rewriting, Seal, SealMark, SealShape
from .seal_check import Anchor, AuditCheck
from .sent_once import SentOnce
from .staff import Desk, Membership, User
from .token import ApiToken
from .two_person import TwoPersonRequest

__all__ = [
    "Anchor",
    "ApiToken",
    "AuditCheck",
    "AuditEvent",
    "BackupRun",
    "BreakGlass",
    "ClientAddress",
    "Desk",
    "IdentityDocument",
    "Invitation",
    "Membership",
    "Organisation",
    "OrganisationName",
    "Person",
    "PersonGroup",
    "PersonMerge",
    "PersonName",
    "Place",
    "PlaceName",
    "Record",
    "Rewriting",
    "SamePerson",
    "Seal",
    "SealMark",
    "SealShape",
    "SentOnce",
    "Tie",
    "TwoPersonRequest",
    "User",
]
