"""The lists and first values of the intake form."""

from config.shared.partial_date_forms import HELP
from people.enums import Level, Sex, TieKind
from people.grants import grants_of
from people.models import Desk, User
from people.rules import EDITORS
from sources.enums import (
    ConsentPurpose,
    ConsentStatus,
    IdentityMode,
    InterviewMode,
    KnowledgeBasis,
    TextDirection,
    WitnessProtection,
)
from sources.models import Testimony

LANGUAGES = (
    ("kk", "Kazakh"),
    ("kk-Arab", "Kazakh, Arabic letters"),
    ("ug", "Uyghur"),
    ("ru", "Russian"),
    ("zh", "Chinese"),
    ("ky", "Kyrgyz"),
    ("en", "English"),
)
SHORT_ANSWERS = (("", "Not asked"), ("given", "Yes"), ("refused", "No"), ("ask_each_time", "Ask"))
PROTECTED = tuple(choice for choice in WitnessProtection.choices if choice[0] != WitnessProtection.NONE)[::-1]


def choices_for(user, session=None) -> dict:
    """The lists of the intake form. A level is offered if ``user`` may write at it, and is not below the session's."""
    lowest = session.level if session else Level.OPEN
    return {
        "sex": Sex.choices,
        "relation": TieKind.choices,
        "basis": KnowledgeBasis.choices,
        "mode": InterviewMode.choices,
        "languages": LANGUAGES,
        "direction": TextDirection.choices,
        "protection": PROTECTED,
        "purpose": ConsentPurpose.choices,
        "answer": [choice for choice in SHORT_ANSWERS if choice[0] in ("", *ConsentStatus.values)],
        "identity": IdentityMode.choices,
        "level": [choice for choice in Level.choices if lowest <= choice[0] <= reach(user, session)],
        "date_help": HELP,
    }


def reach(user, session=None) -> int:
    """The highest level ``user`` may write at, on the desk of ``session`` or on any."""
    grants = [grant for grant in grants_of(user) if grant.role in EDITORS]
    here = [grant.reach for grant in grants if session is None or grant.desk_id == session.desk_id]
    return max(here, default=-1)


def first_values(session, level) -> dict:
    """What a new testimony begins with: all it inherits from its session."""
    if session is None:
        return {"given": "", "mode": InterviewMode.IN_PERSON, "language": "", "level": level}
    language = next((word.strip() for word in session.languages.replace(";", ",").split(",") if word.strip()), "")
    return {
        "given": session.held_on.isoformat(),
        "mode": session.mode,
        "language": language[:12],
        "level": max(level, session.level),
    }


def desks_for(user):
    return list(Desk.objects.open_for(user, "add", Testimony).order_by("name"))


def colleagues_of(user):
    return list(User.objects.colleagues_of(user).order_by("full_name"))
