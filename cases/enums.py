"""Closed lists about cases, custody and courts. Imports nothing of ours.

Kinds of deprivation or restriction of liberty follow the codes of Kazakhstan (CPC No 231-V, CAO No 235-V, texts of
2023-07-12 to 2025-12-30) and of the PRC (CPL 2018-10-26 and related laws), with the extra-legal ones beside them.
"""

from django.db import models


class Jurisdiction(models.TextChoices):
    KZ = "KZ", "Kazakhstan"
    CN = "CN", "China"
    OTHER = "XX", "Other"


class CaseKind(models.TextChoices):
    INDIVIDUAL = "individual", "Individual"
    GROUP = "group", "Group"


class CaseStatus(models.TextChoices):
    OPEN = "open", "Open"
    MONITORING = "monitoring", "Monitoring"
    CLOSED = "closed", "Closed"


class Priority(models.IntegerChoices):
    URGENT = 1, "Urgent"
    HIGH = 2, "High"
    NORMAL = 3, "Normal"
    LOW = 4, "Low"


class CaseDuty(models.TextChoices):
    CASEWORKER = "caseworker", "Caseworker in charge"
    LAWYER = "lawyer", "Lawyer in charge"
    BACKUP = "backup", "Backup"
    FOLLOWER = "follower", "Follows"


class PartRole(models.TextChoices):
    DETAINEE = "detainee", "Detainee"
    DEFENDANT = "defendant", "Defendant"
    VICTIM = "victim", "Victim"
    RELATIVE_AT_RISK = "relative_at_risk", "Relative at risk"
    WITNESS = "witness", "Witness"
    LAWYER = "lawyer", "Lawyer"
    JUDGE = "judge", "Judge"
    PROSECUTOR = "prosecutor", "Prosecutor"
    OFFICIAL = "official", "Official"
    ADVOCATE = "advocate", "Speaks for them"
    COMMENTATOR = "commentator", "Commentator"
    OTHER = "other", "Other"


# Those who have a part by their office: what a case tells is not theirs to allow.
OFFICIAL_PARTS = (PartRole.LAWYER, PartRole.JUDGE, PartRole.PROSECUTOR, PartRole.OFFICIAL)


class DetentionKind(models.TextChoices):
    DELIVERY = "delivery", "Delivery to the police (KZ)"
    POLICE_CUSTODY = "police_custody", "Police custody"
    ADMIN_DETENTION = "admin_detention", "Administrative detention (KZ)"
    ADMIN_ARREST = "admin_arrest", "Administrative arrest (KZ)"
    REMAND = "remand", "Remand in custody (KZ)"
    HOUSE_ARREST = "house_arrest", "House arrest"
    TRAVEL_PLEDGE = "travel_pledge", "Pledge not to leave (KZ)"
    BAIL_KZ = "bail_kz", "Bail (KZ)"
    ELECTRONIC_MONITORING = "electronic_monitoring", "Electronic monitoring (KZ)"
    OBLIGATION_TO_APPEAR = "obligation_to_appear", "Obligation to appear (KZ)"
    RESTRICTION_OF_LIBERTY = "restriction_of_liberty", "Restriction of liberty, sentence (KZ)"
    IMPRISONMENT = "imprisonment", "Imprisonment (KZ)"
    CRIMINAL_ARREST = "criminal_arrest", "Criminal arrest, sentence (KZ)"
    EXPULSION = "expulsion", "Expulsion (KZ)"
    EXTRADITION_ARREST = "extradition_arrest", "Extradition arrest (KZ)"
    PSYCHIATRIC = "psychiatric", "Compulsory psychiatric placement"
    SUMMONS = "summons", "Police summons or short questioning"
    SUMMONS_CN = "summons_cn", "Summons (CN)"
    CRIMINAL_CUSTODY_CN = "criminal_custody_cn", "Criminal custody (CN)"
    ARREST_CN = "arrest_cn", "Arrest (CN)"
    RESIDENTIAL_SURVEILLANCE = "residential_surveillance", "Residential surveillance (CN)"
    RSDL = "rsdl", "Residential surveillance at a designated place (CN)"
    BAIL_CN = "bail_cn", "Bail (CN)"
    ADMIN_DETENTION_CN = "admin_detention_cn", "Administrative detention (CN)"
    LIUZHI = "liuzhi", "Liuzhi (CN)"
    PROTECTIVE_CUSTODY_CN = "protective_custody_cn", "Protective custody (CN)"
    FOREIGNER_REVIEW = "foreigner_review", "Detention for review, foreigner (CN)"
    PRISON_CN = "prison_cn", "Prison (CN)"
    SHORT_DETENTION_CN = "short_detention_cn", "Criminal detention, sentence (CN)"
    CONTROL_CN = "control_cn", "Control (CN)"
    VETC = "vetc", "Re-education camp"
    PLACEMENT_EDUCATION = "placement_education", "Placement education (CN)"
    FORCED_LABOUR = "forced_labour", "Forced labour placement"
    TOWN_ARREST = "town_arrest", "Town or village arrest"
    EXIT_BAN = "exit_ban", "Exit ban"
    PASSPORT_SEIZURE = "passport_seizure", "Passport seized"
    HOMESTAY_SURVEILLANCE = "homestay_surveillance", "Homestay surveillance"
    INCOMMUNICADO = "incommunicado", "Secret or unacknowledged detention"
    UNKNOWN = "unknown", "Kind not known"


RESTRICTIONS = frozenset(
    {
        DetentionKind.TRAVEL_PLEDGE,
        DetentionKind.BAIL_KZ,
        DetentionKind.ELECTRONIC_MONITORING,
        DetentionKind.OBLIGATION_TO_APPEAR,
        DetentionKind.RESTRICTION_OF_LIBERTY,
        DetentionKind.EXPULSION,
        DetentionKind.BAIL_CN,
        DetentionKind.CONTROL_CN,
        DetentionKind.TOWN_ARREST,
        DetentionKind.EXIT_BAN,
        DetentionKind.PASSPORT_SEIZURE,
        DetentionKind.HOMESTAY_SURVEILLANCE,
    }
)
"""Kinds that restrict liberty without a cell; the rest deprive of it."""

HELD_APART = frozenset(
    {
        DetentionKind.DELIVERY,
        DetentionKind.POLICE_CUSTODY,
        DetentionKind.ADMIN_DETENTION,
        DetentionKind.ADMIN_ARREST,
        DetentionKind.REMAND,
        DetentionKind.HOUSE_ARREST,
        DetentionKind.IMPRISONMENT,
        DetentionKind.CRIMINAL_ARREST,
        DetentionKind.EXTRADITION_ARREST,
        DetentionKind.PSYCHIATRIC,
        DetentionKind.CRIMINAL_CUSTODY_CN,
        DetentionKind.ARREST_CN,
        DetentionKind.RESIDENTIAL_SURVEILLANCE,
        DetentionKind.RSDL,
        DetentionKind.ADMIN_DETENTION_CN,
        DetentionKind.LIUZHI,
        DetentionKind.PROTECTIVE_CUSTODY_CN,
        DetentionKind.FOREIGNER_REVIEW,
        DetentionKind.PRISON_CN,
        DetentionKind.SHORT_DETENTION_CN,
        DetentionKind.VETC,
        DetentionKind.PLACEMENT_EDUCATION,
    }
)
"""Kinds of which one person can be in one only at a time (KZ: CPC 140(1)). Not those that may lie over another: a
summons, forced labour in a prison, a secret detention whose legal name comes to light later, a kind not known."""

SHORT_TERMS = frozenset(
    {
        DetentionKind.DELIVERY,
        DetentionKind.POLICE_CUSTODY,
        DetentionKind.ADMIN_DETENTION,
        DetentionKind.ADMIN_ARREST,
        DetentionKind.CRIMINAL_CUSTODY_CN,
        DetentionKind.ADMIN_DETENTION_CN,
        DetentionKind.SUMMONS,
        DetentionKind.SUMMONS_CN,
    }
)
"""Kinds counted in hours or days, reminded of by the short plan."""


class DetentionEnd(models.TextChoices):
    RELEASED = "released", "Released"
    RELEASED_CONDITIONALLY = "released_conditionally", "Released on conditions"
    CONVERTED = "converted", "Converted into another measure"
    SENTENCED = "sentenced", "Sentenced"
    TRANSFERRED = "transferred", "Transferred"
    TERM_SERVED = "term_served", "Term served"
    DIED = "died", "Died in custody"
    ESCAPED = "escaped", "Escaped"
    UNKNOWN = "unknown", "Ended, not known how"


class TermUnit(models.TextChoices):
    HOUR = "hour", "hours"
    DAY = "day", "days"
    MONTH = "month", "months"
    YEAR = "year", "years"


class AccessKind(models.TextChoices):
    FAMILY = "family", "Family visits"
    LAWYER = "lawyer", "Counsel"
    DOCTOR = "doctor", "Doctor"
    CONSUL = "consul", "Consul"
    CORRESPONDENCE = "correspondence", "Letters and calls"
    LOCATION = "location", "Location disclosed"
    ACKNOWLEDGED = "acknowledged", "Detention acknowledged"


class AccessState(models.TextChoices):
    ALLOWED = "allowed", "Allowed"
    REFUSED = "refused", "Refused"
    PARTLY = "partly", "Partly"
    UNKNOWN = "unknown", "Not known"


class ConditionKind(models.TextChoices):
    HEALTH = "health", "Health"
    ILL_TREATMENT = "ill_treatment", "Ill-treatment"
    PARCEL = "parcel", "Parcel"
    VISIT = "visit", "Visit"
    CELL = "cell", "Cell and food"
    OTHER = "other", "Other"


class LimitUnit(models.TextChoices):
    HOUR = "hour", "hours"
    DAY = "day", "days"
    MONTH = "month", "months"
    YEAR = "year", "years"
    IMMEDIATE = "immediate", "at once"
    SAME_DAY = "same day", "the same day"
    NO_LIMIT = "no limit", "no limit"


class StartRule(models.TextChoices):
    MINUTE = "minute", "From the minute"
    FIRST_DAY_COUNTS = "first day counts", "The first day counts"
    NEXT_DAY = "next day", "From the next day"
    BACKWARDS = "backwards", "Counted backwards"
    NONE = "—", "Not counted"


class DayBasis(models.TextChoices):
    CALENDAR = "calendar", "Calendar days"
    WORKING = "working", "Working days"


class ProceedingKind(models.TextChoices):
    CRIMINAL = "criminal", "Criminal"
    ADMINISTRATIVE = "administrative", "Administrative"
    CIVIL = "civil", "Civil"
    APPEAL = "appeal", "Appeal"
    CASSATION = "cassation", "Cassation"
    INTERNATIONAL = "international", "International"


class Stage(models.TextChoices):
    UNKNOWN = "unknown", "Not known"
    REGISTERED = "registered", "Registered"
    INVESTIGATION = "investigation", "Investigation"
    INDICTED = "indicted", "Indictment"
    TRIAL_PENDING = "trial_pending", "Trial to open"
    TRIAL = "trial", "Trial"
    VERDICT_PENDING = "verdict_pending", "Verdict expected"
    VERDICT = "verdict", "Verdict"
    APPEAL = "appeal", "On appeal"
    IN_FORCE = "in_force", "In force"
    CASSATION = "cassation", "Cassation"
    EXECUTION = "execution", "Execution"
    CLOSED = "closed", "Closed"


class MeasureKind(models.TextChoices):
    NONE = "none", "None"
    REMAND = "remand", "Remand in custody"
    HOUSE_ARREST = "house_arrest", "House arrest"
    TRAVEL_PLEDGE = "travel_pledge", "Pledge not to leave"
    BAIL = "bail", "Bail"
    SUPERVISED = "supervised", "“Supervised detention”, as printed"
    MONITORING = "monitoring", "Electronic monitoring"
    UNKNOWN = "unknown", "Not known"


class ChargeStatus(models.TextChoices):
    SUSPECTED = "suspected", "Suspected"
    CHARGED = "charged", "Charged"
    INDICTED = "indicted", "Indicted"
    RECLASSIFIED = "reclassified", "Reclassified"
    DROPPED = "dropped", "Dropped"
    ACQUITTED = "acquitted", "Acquitted"
    CONVICTED = "convicted", "Convicted"
    PENALISED = "penalised", "Penalised (administrative)"
    CLAIMED = "claimed", "Claimed by the authority, no charge seen"


SETTLED_CHARGES = frozenset({ChargeStatus.RECLASSIFIED, ChargeStatus.DROPPED, ChargeStatus.ACQUITTED})
"""Charges nobody answers to any more."""


class OutcomeKind(models.TextChoices):
    ACQUITTAL = "acquittal", "Acquittal"
    TERMINATION = "termination", "Case terminated"
    WARNING = "warning", "Warning"
    FINE = "fine", "Fine"
    ADMIN_ARREST = "admin_arrest", "Administrative arrest"
    TRACKER = "tracker", "Electronic tracker"
    RESTRICTION = "restriction", "Restriction of liberty"
    IMPRISONMENT = "imprisonment", "Imprisonment"
    SUSPENDED = "suspended", "Suspended imprisonment"
    BAN = "ban", "Ban on posts or activity"
    EXPULSION = "expulsion", "Expulsion"
    POLITICAL_RIGHTS = "political_rights", "Deprivation of political rights"
    REPLY = "reply", "Opinion or reply of an international body"
    LIFE = "life", "Life imprisonment"
    DEATH = "death", "Death penalty"
    DEATH_SUSPENDED = "death_suspended", "Death penalty, suspended (CN)"
    SHORT_DETENTION = "short_detention", "Criminal detention (CN)"
    CONTROL = "control", "Control (CN)"
    CONFISCATION = "confiscation", "Confiscation of property"
    COMMUNITY_WORK = "community_work", "Public works"
    PAROLE = "parole", "Parole"
    PARDON = "pardon", "Amnesty or pardon"
    REDUCTION = "reduction", "Sentence reduced"
    NOT_PROSECUTED = "not_prosecuted", "Not prosecuted"
    UNKNOWN = "unknown", "Not known"


ENDLESS_OUTCOMES = frozenset({OutcomeKind.LIFE, OutcomeKind.DEATH, OutcomeKind.DEATH_SUSPENDED})
"""Penalties that no day ends by itself."""


class NoticeForm(models.TextChoices):
    WRITTEN = "written", "In writing"
    ORAL = "oral", "Orally"
    RUMOUR = "rumour", "By rumour"
    NONE = "none", "No notice"
    UNKNOWN = "unknown", "Not known"


class HearingKind(models.TextChoices):
    REMAND = "remand", "Remand or house arrest"
    EXTENSION = "extension", "Extension of the measure"
    MEASURE_APPEAL = "measure_appeal", "Appeal against the measure"
    COMPLAINT = "complaint", "Complaint"
    PRELIMINARY = "preliminary", "Preliminary hearing"
    TRIAL_OPENING = "trial_opening", "Trial opening"
    TRIAL = "trial", "Trial sitting"
    VERDICT = "verdict", "Verdict"
    ADMINISTRATIVE = "administrative", "Administrative hearing"
    APPEAL = "appeal", "Appeal"
    CASSATION = "cassation", "Cassation"
    EXECUTION = "execution", "Execution stage"
    OTHER = "other", "Other"


class HearingStatus(models.TextChoices):
    EXPECTED = "expected", "Expected, no date"
    SCHEDULED = "scheduled", "Scheduled"
    HELD = "held", "Held"
    ADJOURNED = "adjourned", "Adjourned"
    CANCELLED = "cancelled", "Cancelled"


class ViolationKind(models.TextChoices):
    NO_NOTICE = "no_notice", "No notice received"
    COUNSEL_NOT_ADMITTED = "counsel_not_admitted", "Counsel not admitted"
    PUBLIC_EXCLUDED = "public_excluded", "Public, family or press kept out"
    NO_INTERPRETER = "no_interpreter", "No interpreter"
    NO_TIME = "no_time", "No time to prepare"
    COERCED = "coerced", "Confession or testimony under pressure"
    OTHER = "other", "Other"


class FairnessAnswer(models.TextChoices):
    YES = "yes", "Yes"
    NO = "no", "No"
    UNCLEAR = "unclear", "Unclear"
    NOT_OBSERVED = "not_observed", "Not observed"


class Openness(models.TextChoices):
    OPEN = "open", "Open"
    CLOSED = "closed", "Closed"
    PARTLY = "partly", "Partly closed"
    UNKNOWN = "unknown", "Not known"


class DeadlineKind(models.TextChoices):
    APPEAL = "appeal", "Appeal term"
    COMPLAINT = "complaint", "Complaint term"
    EXTENSION = "extension", "Extension motion due"
    REPLY = "reply", "Reply due"
    FILING = "filing", "Filing"
    OTHER = "other", "Other"


class TriggerKind(models.TextChoices):
    """What sets a term off. ``data/triggers.csv`` says which triggers of the rules each stands for."""

    CUSTODY = "custody", "Custody began"
    EXPIRY = "expiry", "Before the custody term runs out"
    ORDER = "order", "Order or decision made"
    VERDICT = "verdict", "Verdict pronounced or in force"
    SERVICE = "service", "Served on the person"
    RECEIPT = "receipt", "Received by court or authority"
    NOTE = "note", "Diplomatic note received"
    OTHER = "other", "Something else"


class DeadlineStatus(models.TextChoices):
    OPEN = "open", "Open"
    MET = "met", "Met"
    MISSED = "missed", "Missed"
    CANCELLED = "cancelled", "Cancelled"


class JointChangeKind(models.TextChoices):
    """What can be given to several defendants at once."""

    MEASURE = "measure", "New measure"
    CHARGE = "charge", "New charge"
    CHARGE_STATUS = "charge_status", "Status of a charge"
    RECLASSIFY = "reclassify", "Reclassify a charge"
    AGGRAVATION = "aggravation", "Aggravation"
    COUNSEL = "counsel", "New counsel"
    OUTCOME = "outcome", "Outcome"


class ExhibitTreatment(models.TextChoices):
    OFFERED = "offered", "Offered"
    ADMITTED = "admitted", "Admitted"
    EXCLUDED = "excluded", "Excluded"
    RELIED_ON = "relied_on", "Relied on"
    UNKNOWN = "unknown", "Not known"


class ChallengeResult(models.TextChoices):
    PENDING = "pending", "Not decided"
    GRANTED = "granted", "Granted: taken out"
    PARTLY = "partly", "Granted in part"
    REJECTED = "rejected", "Rejected"
    IGNORED = "ignored", "Left without an answer"
    UNKNOWN = "unknown", "Result not known"


class ExhibitSide(models.TextChoices):
    PROSECUTION = "prosecution", "Prosecution"
    DEFENCE = "defence", "Defence"
    COURT = "court", "Court"
    UNKNOWN = "unknown", "Not known"


class EventKind(models.TextChoices):
    PROTEST = "protest", "Protest"
    ARREST = "arrest", "Arrest"
    DISAPPEARANCE = "disappearance", "Disappearance"
    COURT = "court", "Step of a proceeding"
    SENTENCE = "sentence", "Sentence"
    CAMP = "camp", "Camp or prison"
    NOTICE = "notice", "Notice to the family"
    CONTACT = "contact", "Contact or visit"
    REPRISAL = "reprisal", "Reprisal"
    STATEMENT = "statement", "Statement or note"
    CONTEXT = "context", "Context"
    OTHER = "other", "Other"


class ReprisalKind(models.TextChoices):
    SUMMONS = "summons", "Summons or questioning"
    FINE = "fine", "Fine"
    DISMISSAL = "dismissal", "Dismissal"
    PASSPORT = "passport", "Passport taken"
    DEVICE = "device", "Device seized"
    THREAT = "threat", "Threat"
    CONTACT_BAN = "contact_ban", "Contact forbidden"
    STIGMA = "stigma", "Stigma"
    HARASSMENT = "harassment", "Harassment"
    OTHER = "other", "Other"


class ReprisalState(models.TextChoices):
    UNKNOWN = "unknown", "Not known"
    STANDS = "stands", "Stands"
    PAID = "paid", "Paid"
    RETURNED = "returned", "Returned"
    LIFTED = "lifted", "Lifted or cancelled"


SETTLED_REPRISALS = (ReprisalState.PAID, ReprisalState.RETURNED, ReprisalState.LIFTED)
RETURNABLE = (ReprisalKind.PASSPORT, ReprisalKind.DEVICE)


class TaskStatus(models.TextChoices):
    OPEN = "open", "Open"
    DONE = "done", "Done"
    CANCELLED = "cancelled", "Cancelled"


class InternationalProcedure(models.TextChoices):
    WGAD_REGULAR = "wgad_regular", "WGAD: regular procedure (opinion)"
    WGAD_URGENT = "wgad_urgent", "WGAD: urgent action"
    WGEID_URGENT = "wgeid_urgent", "WGEID: urgent procedure"
    WGEID_STANDARD = "wgeid_standard", "WGEID: standard procedure"
    WGEID_INTERVENTION = "wgeid_intervention", "WGEID: prompt intervention"
    CED_URGENT = "ced_urgent", "CED: urgent action (ICPPED art. 30)"
    CCPR = "ccpr", "Human Rights Committee: individual communication"
    CAT = "cat", "Committee against Torture: individual communication (art. 22)"
    SP_ALLEGATION = "sp_allegation", "Special Procedures: allegation letter"
    SP_URGENT = "sp_urgent", "Special Procedures: urgent appeal"
    OTHER = "other", "Other"


class SubmissionStatus(models.TextChoices):
    DRAFT = "draft", "Draft"
    SENT = "sent", "Sent"
    ACKNOWLEDGED = "acknowledged", "Acknowledged"
    ANSWERED = "answered", "Answered"
    CLOSED = "closed", "Closed"


class ItemKind(models.TextChoices):
    """What a reminder can be about."""

    HEARING = "hearing", "Hearing"
    DETENTION = "detention", "Custody term"
    DEADLINE = "deadline", "Deadline"
    NOTE = "note", "Reply to a note"
    SUBMISSION = "submission", "Reply to a submission"
    TASK = "task", "Task"


class NoticeAbout(models.TextChoices):
    """What a message in the app can be about: whatever is reminded of, a testimony whose review took a step,
    a witness whose identity was asked for, a grant that ends soon, a break-glass opening, one's own API token that
    ends soon, one's own saved searches and webhooks, an export that waits for approval, and a list that came in."""

    HEARING = ItemKind.HEARING.value, ItemKind.HEARING.label
    DETENTION = ItemKind.DETENTION.value, ItemKind.DETENTION.label
    DEADLINE = ItemKind.DEADLINE.value, ItemKind.DEADLINE.label
    NOTE = ItemKind.NOTE.value, ItemKind.NOTE.label
    SUBMISSION = ItemKind.SUBMISSION.value, ItemKind.SUBMISSION.label
    TASK = ItemKind.TASK.value, ItemKind.TASK.label
    TESTIMONY = "testimony", "Testimony"
    WITNESS = "witness", "Witness"
    GRANT = "grant", "Grant"
    BREAK_GLASS = "break_glass", "Break-glass"
    TOKEN = "token", "API token"
    SAVED_SEARCH = "saved_search", "Saved searches"
    WEBHOOK = "webhook", "Webhook"
    EXPORT = "export", "Export"
    IMPORT = "import", "Import"


class ReminderKind(models.TextChoices):
    """Which plan a reminder belongs to."""

    HEARING = "hearing", "Hearing"
    SHORT_CUSTODY = "short_custody", "Short custody term"
    REMAND = "remand", "Remand term"
    APPEAL_TERM = "appeal_term", "Appeal or other term"
    REPLY = "reply", "Reply awaited"
    TASK = "task", "Task"
    CHANGE = "change", "Change notice"
    ESCALATION = "escalation", "Passed on to backup or coordinator"
    SNOOZE = "snooze", "Asked to be told again"


PLAN_KINDS = tuple(kind for kind in ReminderKind if kind not in ("change", "escalation", "snooze"))
"""Kinds with leads of their own; the others follow from what people did."""


class Channel(models.TextChoices):
    IN_APP = "in_app", "In the app"
    MAIL = "mail", "E-mail"


class DigestKind(models.TextChoices):
    AGENDA = "agenda", "Daily agenda"
    WEEK = "week", "Coordinator's weekly list"


class Weekday(models.IntegerChoices):
    """As ISO 8601 numbers them."""

    MONDAY = 1, "Monday"
    TUESDAY = 2, "Tuesday"
    WEDNESDAY = 3, "Wednesday"
    THURSDAY = 4, "Thursday"
    FRIDAY = 5, "Friday"
    SATURDAY = 6, "Saturday"
    SUNDAY = 7, "Sunday"


class ReminderStatus(models.TextChoices):
    PLANNED = "planned", "Planned"
    SENT = "sent", "Sent"
    CANCELLED = "cancelled", "Cancelled"
    MISSED = "missed", "Missed"
    FAILED = "failed", "Failed"


class PacketEnd(models.TextChoices):
    """Why the content of a hand-over packet is gone."""

    EXPIRED = "expired", "Its 24 hours are over"
    WITHDRAWN = "withdrawn", "Consent was withdrawn"
    CHANGED = "changed", "Answers about consent changed"
