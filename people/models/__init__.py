from .audit import AuditEvent, Seal
from .invitation import Invitation
from .merge import PersonMerge
from .organisation import Organisation, OrganisationName, Place, PlaceName
from .person import IdentityDocument, Person, PersonGroup, PersonName, SamePerson, Tie
from .record import Record
from .sent_once import SentOnce
from .staff import ApiToken, Desk, Membership, User
from .two_person import TwoPersonRequest

__all__ = [
    "ApiToken",
    "AuditEvent",
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
    "SamePerson",
    "Seal",
    "SentOnce",
    "Tie",
    "TwoPersonRequest",
    "User",
]
