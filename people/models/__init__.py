from .audit import AuditEvent, Seal
from .merge import PersonMerge
from .organisation import Organisation, OrganisationName, Place, PlaceName
from .person import IdentityDocument, Person, PersonGroup, PersonName, SamePerson, Tie
from .record import Record
from .sent_once import SentOnce
from .staff import Desk, Membership, User
from .token import ApiToken

__all__ = [
    "ApiToken",
    "AuditEvent",
    "Desk",
    "IdentityDocument",
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
    "User",
]
