from .audit import AuditEvent, Seal
from .break_glass import BreakGlass
from .merge import PersonMerge
from .organisation import Organisation, OrganisationName, Place, PlaceName
from .person import IdentityDocument, Person, PersonGroup, PersonName, SamePerson, Tie
from .record import Record
from .sent_once import SentOnce
from .staff import ApiToken, Desk, Membership, User

__all__ = [
    "ApiToken",
    "AuditEvent",
    "BreakGlass",
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
