"""Closed lists about sources."""

from django.db import models

from people.enums import ConsentPurpose as ConsentPurpose


class SourceKind(models.TextChoices):
    TESTIMONY = "testimony", "Testimony"
    PRESS_REPORT = "press_report", "Press report"
    NGO_STATEMENT = "ngo_statement", "NGO statement"
    OFFICIAL_DOCUMENT = "official_document", "Official document"
    DIPLOMATIC_NOTE = "diplomatic_note", "Diplomatic note"
    EXPERT_REPORT = "expert_report", "Expert report"
    STATEMENT = "statement", "Statement"
    SOCIAL_MEDIA = "social_media", "Social-media post"
    PHOTO_VIDEO = "photo_video", "Photo or video"
    OWN_RECORD = "own_record", "Record of ours"


class TextDirection(models.TextChoices):
    AUTO = "auto", "As its letters say"
    LTR = "ltr", "Left to right"
    RTL = "rtl", "Right to left"


class Reliability(models.TextChoices):
    """Of the source: NATO (Admiralty) scale. F is the default of a new source and no blame."""

    A = "A", "A: completely reliable"
    B = "B", "B: usually reliable"
    C = "C", "C: fairly reliable"
    D = "D", "D: not usually reliable"
    E = "E", "E: unreliable"
    F = "F", "F: cannot be judged"


class Credibility(models.IntegerChoices):
    """Of the information: NATO (Admiralty) scale, graded apart from the source."""

    CONFIRMED = 1, "1: confirmed by other sources"
    PROBABLE = 2, "2: probably true"
    POSSIBLE = 3, "3: possibly true"
    DOUBTFUL = 4, "4: doubtful"
    IMPROBABLE = 5, "5: improbable"
    UNJUDGED = 6, "6: cannot be judged"


class TestimonyStatus(models.TextChoices):
    __test__ = False

    DRAFT = "draft", "Draft"
    SUBMITTED = "submitted", "Submitted"
    CHANGES_REQUESTED = "changes_requested", "Changes requested"
    VERIFIED = "verified", "Verified"
    PUBLISHED = "published", "Published"


class WitnessProtection(models.TextChoices):
    NONE = "none", "Not protected"
    CONFIDENTIAL = "confidential", "Confidential"
    SEALED = "sealed", "Sealed to custodians"


class KnowledgeBasis(models.TextChoices):
    SAW = "saw", "Saw it"
    TOLD_BY_VICTIM = "told_by_victim", "Told by the person concerned"
    TOLD_BY_RELATIVE = "told_by_relative", "Told by a relative"
    TOLD_BY_OTHER = "told_by_other", "Told by someone else"
    OFFICIAL_NOTICE = "official_notice", "Official notice"
    DOCUMENT = "document", "Saw a document"
    RUMOUR = "rumour", "Rumour"
    NOT_STATED = "not_stated", "Not stated"


class InterviewMode(models.TextChoices):
    IN_PERSON = "in_person", "In person"
    PHONE = "phone", "Phone"
    MESSENGER = "messenger", "Messenger"
    VIDEO = "video", "Video received"
    WRITTEN = "written", "Written"
    REPORTED = "reported", "Read in a report"


class ReviewDecision(models.TextChoices):
    """A step of the way. ``LEADS_TO`` says where each ends."""

    SUBMITTED = "submitted", "Submitted"
    TAKEN_BACK = "taken_back", "Taken back by the author"
    CHANGES_REQUESTED = "changes_requested", "Changes requested"
    VERIFIED = "verified", "Verified"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Publication withdrawn"
    REOPENED = "reopened", "Back for review: changed after it was verified"


LEADS_TO = {
    ReviewDecision.SUBMITTED: TestimonyStatus.SUBMITTED,
    ReviewDecision.TAKEN_BACK: TestimonyStatus.DRAFT,
    ReviewDecision.CHANGES_REQUESTED: TestimonyStatus.CHANGES_REQUESTED,
    ReviewDecision.VERIFIED: TestimonyStatus.VERIFIED,
    ReviewDecision.PUBLISHED: TestimonyStatus.PUBLISHED,
    ReviewDecision.WITHDRAWN: TestimonyStatus.VERIFIED,
    ReviewDecision.REOPENED: TestimonyStatus.SUBMITTED,
}


class CriterionAnswer(models.TextChoices):
    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_APPLICABLE = "not_applicable", "Does not apply"


class ConsentStatus(models.TextChoices):
    GIVEN = "given", "Given"
    REFUSED = "refused", "Refused"
    ASK_EACH_TIME = "ask_each_time", "Ask each time"
    WITHDRAWN = "withdrawn", "Withdrawn"


class ConsentBasis(models.TextChoices):
    OWN = "own", "The person's own consent"
    NEXT_OF_KIN = "next_of_kin", "Best interest, asserted by next of kin"
    VITAL_INTEREST = "vital_interest", "Vital interest"
    ALREADY_PUBLIC = "already_public", "Already public"


class ConsentChannel(models.TextChoices):
    """How a withdrawal reached us."""

    IN_PERSON = "in_person", "In person"
    PHONE = "phone", "By phone"
    MESSENGER = "messenger", "By messenger"
    E_MAIL = "e_mail", "By e-mail"
    LETTER = "letter", "By letter"
    THROUGH_SOMEONE = "through_someone", "Through someone they sent"


class IdentityMode(models.TextChoices):
    FULL_IMAGE = "full_image", "Full name and image"
    FULL = "full", "Full name"
    INITIALS = "initials", "Initials"
    PSEUDONYM = "pseudonym", "Pseudonym"
    ROLE_ONLY = "role_only", "Role only (“wife of …”)"
    NONE = "none", "Not at all"


NAMED = frozenset({IdentityMode.FULL_IMAGE, IdentityMode.FULL})


class NoteDirection(models.TextChoices):
    RECEIVED = "received", "Sent to the state concerned"
    REPLY = "reply", "Reply of the state concerned"
    OTHER = "other", "Between others"


class NoteKind(models.TextChoices):
    NOTE_VERBALE = "note_verbale", "Note verbale"
    DEMARCHE = "demarche", "Démarche"
    STATEMENT = "statement", "Statement"
    LETTER = "letter", "Letter"
    UNKNOWN = "unknown", "Diplomatic note, kind not stated"


class NoteTone(models.TextChoices):
    NEUTRAL = "neutral", "Neutral"
    CONCERN = "concern", "Concern"
    SERIOUS_CONCERN = "serious_concern", "Serious concern"
    PROTEST = "protest", "Protest"
    UNKNOWN = "unknown", "Not known"


class ExpertKind(models.TextChoices):
    PSYCHOLOGICAL = "psychological", "Psychological"
    LINGUISTIC = "linguistic", "Linguistic"
    PSYCHOLOGICAL_LINGUISTIC = "psychological_linguistic", "Psychological and linguistic"
    POLITICAL = "political", "Political science"
    RELIGIOUS = "religious", "Religious studies"
    MEDICAL = "medical", "Medical"
    TECHNICAL = "technical", "Technical"
    OTHER = "other", "Other"


class FileClass(models.TextChoices):
    EVIDENTIARY = "evidentiary", "Evidentiary copy, as collected"
    WORKING = "working", "Working copy"
    DERIVATIVE = "derivative", "Derivative"


class CustodyAct(models.TextChoices):
    RECEIVED = "received", "Received"
    VERIFIED = "verified", "Verified"
    VIEWED = "viewed", "Viewed"
    DOWNLOADED = "downloaded", "Downloaded"
    DERIVED = "derived", "Derivative made"
    SHARED = "shared", "Shared"
    HELD = "held", "On legal hold"


class Derivation(models.TextChoices):
    CLEAN_COPY = "clean_copy", "Clean copy"
    THUMBNAIL = "thumbnail", "Thumbnail"


class CleanCopy(models.TextChoices):
    """Whether a copy without metadata, fit to be shared, has been made of a file as collected."""

    WAITING = "waiting", "Being made"
    MADE = "made", "Made"
    NONE = "none", "No clean copy"


class UploadState(models.TextChoices):
    OPEN = "open", "Under way"
    KEPT = "kept", "On record"
    REFUSED = "refused", "Refused"
    CANCELLED = "cancelled", "Cancelled"
    EXPIRED = "expired", "Expired"


class VaultContent(models.TextChoices):
    IDENTITY = "identity", "Identity"
    FILE_NAME = "file_name", "Name of a file"
