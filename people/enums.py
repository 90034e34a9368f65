"""Closed lists about people and staff. Imports nothing of ours."""

from django.db import models


class Role(models.TextChoices):
    CASEWORKER = "caseworker", "Caseworker"
    LAWYER = "lawyer", "Lawyer"
    RESEARCHER = "researcher", "Researcher"
    COORDINATOR = "coordinator", "Coordinator"
    ADMINISTRATOR = "administrator", "Administrator"
    AUDITOR = "auditor", "Auditor"


class ConsentPurpose(models.TextChoices):
    """What a row is read for. Casework needs no consent row; everything else is asked of the people it is about."""

    CASEWORK = "casework", "Casework"
    LAWYER = "lawyer", "Sharing with a lawyer"
    UN_BODY = "un_body", "Submission to a UN body"
    COURT = "court", "Use in court"
    MEDIA_NAMED = "media_named", "Media, named"
    MEDIA_ANONYMOUS = "media_anonymous", "Media, anonymous"
    RESEARCH = "research", "Research"
    PUBLISH = "publish", "Publication"


class Level(models.IntegerChoices):
    OPEN = 0, "Open"
    INTERNAL = 1, "Internal"
    RESTRICTED = 2, "Restricted"
    PROTECTED = 3, "Protected"


class GlassVerdict(models.TextChoices):
    """What another coordinator found of a break-glass opening."""

    JUSTIFIED = "justified", "Justified"
    NOT_JUSTIFIED = "not_justified", "Was not justified"


class DeskKind(models.TextChoices):
    TEAM = "team", "Team"
    CLOSED = "closed", "Closed (one case)"


class AuditOutcome(models.TextChoices):
    DONE = "done", "Done"
    REFUSED = "refused", "Refused"
    FAILED = "failed", "Failed"
    FORBIDDEN = "forbidden", "Forbidden: visible, but not theirs to do"
    HIDDEN = "hidden", "Hidden: answered as missing"
    MISSING = "missing", "There is no such row"


class BackupKind(models.TextChoices):
    BACKUP = "backup", "Backup"
    DRILL = "drill", "Restore drill"


class Sex(models.TextChoices):
    UNKNOWN = "unknown", "Unknown"
    FEMALE = "female", "Female"
    MALE = "male", "Male"
    OTHER = "other", "Other"


class Whereabouts(models.TextChoices):
    UNKNOWN = "unknown", "Unknown"
    FREE = "free", "Free"
    RESTRICTED = "restricted", "At liberty under restrictions"
    IN_CUSTODY = "in_custody", "In custody"
    MISSING = "missing", "Missing"
    DECEASED = "deceased", "Deceased"


class Verification(models.TextChoices):
    UNVERIFIED = "unverified", "Unverified"
    SINGLE_SOURCE = "single_source", "One source"
    CORROBORATED = "corroborated", "Two or more independent sources"
    DOCUMENTED = "documented", "Official document seen"


class Script(models.TextChoices):
    CYRILLIC = "Cyrl", "Cyrillic"
    LATIN = "Latn", "Latin"
    ARABIC = "Arab", "Arabic"
    SIMPLIFIED = "Hans", "Chinese, simplified"
    TRADITIONAL = "Hant", "Chinese, traditional"


class NameKind(models.TextChoices):
    LEGAL = "legal", "Legal name"
    BIRTH = "birth", "Name at birth"
    ALIAS = "alias", "Alias"
    ROMANISATION = "romanisation", "Romanisation"
    AS_PRINTED = "as_printed", "As printed in a source"


class DocumentKind(models.TextChoices):
    IIN = "iin", "IIN (Kazakhstan)"
    PRC_ID = "prc_id", "Identity card (PRC)"
    PASSPORT = "passport", "Passport"
    OTHER = "other", "Other document"


class TieKind(models.TextChoices):
    """Read as: ``person`` is the … of ``other``. Each has its inverse in ``INVERSE_TIES``."""

    PARENT = "parent", "parent"
    CHILD = "child", "child"
    GRANDPARENT = "grandparent", "grandparent"
    GRANDCHILD = "grandchild", "grandchild"
    SPOUSE = "spouse", "spouse"
    SIBLING = "sibling", "sibling"
    UNCLE_AUNT = "uncle_aunt", "uncle or aunt"
    NIECE_NEPHEW = "niece_nephew", "niece or nephew"
    COUSIN = "cousin", "cousin"
    IN_LAW = "in_law", "relative by marriage"
    RELATIVE = "relative", "relative"
    COLLEAGUE = "colleague", "colleague"
    FRIEND = "friend", "friend or acquaintance"
    LAWYER = "lawyer", "lawyer"
    CLIENT = "client", "client"


FAMILY_TIES = frozenset(TieKind) - {TieKind.COLLEAGUE, TieKind.FRIEND, TieKind.LAWYER, TieKind.CLIENT}

INVERSE_TIES = {
    TieKind.PARENT: TieKind.CHILD,
    TieKind.CHILD: TieKind.PARENT,
    TieKind.GRANDPARENT: TieKind.GRANDCHILD,
    TieKind.GRANDCHILD: TieKind.GRANDPARENT,
    TieKind.UNCLE_AUNT: TieKind.NIECE_NEPHEW,
    TieKind.NIECE_NEPHEW: TieKind.UNCLE_AUNT,
    TieKind.LAWYER: TieKind.CLIENT,
    TieKind.CLIENT: TieKind.LAWYER,
    **{
        kind: kind
        for kind in (
            TieKind.SPOUSE,
            TieKind.SIBLING,
            TieKind.COUSIN,
            TieKind.IN_LAW,
            TieKind.RELATIVE,
            TieKind.COLLEAGUE,
            TieKind.FRIEND,
        )
    },
}


class Certainty(models.TextChoices):
    """How a source asserts a thing: of its own, in another's name, or as rumour."""

    STATED = "stated", "Stated directly"
    ATTRIBUTED = "attributed", "Attributed to a named speaker"
    HEARSAY = "hearsay", "Hearsay or unnamed speaker"
    INFERRED = "inferred", "Our inference"


class SamePersonVerdict(models.TextChoices):
    SAME = "same", "Same person"
    DIFFERENT = "different", "Different people"
    UNSURE = "unsure", "Unsure"
    SUSPECTED = "suspected", "Suspected, nobody has judged it"


class OrganisationKind(models.TextChoices):
    COURT = "court", "Court"
    POLICE = "police", "Police"
    PROSECUTOR = "prosecutor", "Prosecutor"
    DETENTION_FACILITY = "detention_facility", "Detention facility"
    MINISTRY = "ministry", "Ministry"
    GOVERNMENT = "government", "Government or other authority"
    EMBASSY = "embassy", "Embassy or consulate"
    PARTY = "party", "Political party"
    NGO = "ngo", "NGO or movement"
    INTERNATIONAL = "international", "International body"
    MEDIA = "media", "Media"
    UNIVERSITY = "university", "University"
    EMPLOYER = "employer", "Employer"
    OTHER = "other", "Other"


class PlaceKind(models.TextChoices):
    COUNTRY = "country", "Country"
    REGION = "region", "Region"
    DISTRICT = "district", "District"
    SETTLEMENT = "settlement", "Settlement"
    FACILITY = "facility", "Facility"
    CROSSING = "crossing", "Border crossing"
    OTHER = "other", "Other"


class PointPrecision(models.TextChoices):
    EXACT = "exact", "Exact"
    SETTLEMENT = "settlement", "Middle of the settlement"
    DISTRICT = "district", "Middle of the district"
    REGION = "region", "Middle of the region"


class Factor(models.TextChoices):
    """By what a session was signed in to, beside the passphrase. The library's words, and two of ours."""

    NONE = "", "Passphrase alone"
    PASSKEY = "webauthn", "Passkey"
    APP = "totp", "Code of an app"
    RECOVERY = "recovery_codes", "Recovery code"
    DEMO = "demo", "Demo sign-in"


class Gate(models.TextChoices):
    """Whether a session has shown enough, and what is missing."""

    OPEN = "open", "Open"
    FACTOR = "factor", "A second factor is to be set up"
    PASSKEY = "passkey", "A passkey is to be set up"


class TwoPersonKind(models.TextChoices):
    """What one administrator asks for and another must confirm."""

    ROLE = "role", "Give a role"
    CUSTODIAN = "custodian", "Make custodian"
    RESET = "reset", "Take away all second factors"


class TwoPersonState(models.TextChoices):
    OPEN = "open", "Waits for a second administrator"
    CONFIRMED = "confirmed", "Confirmed"
    REFUSED = "refused", "Refused"


class LockKind(models.TextChoices):
    """Why an account cannot be signed in to for now."""

    NONE = "", "Not locked"
    PERSON = "person", "Locked"
    LOCKDOWN = "lockdown", "Locked with all accounts"
