"""Why something stays: what each person answered to a purpose, in words."""

from dataclasses import dataclass

from people.consent import civil_today
from people.enums import ConsentPurpose
from people.unrestricted import unrestricted
from sources.enums import ConsentStatus
from sources.models import Consent

WHAT_WAS_SAID = "a no counts whoever may read it; the answer says yes or no alone"


@dataclass(frozen=True, slots=True)
class Said:
    """``yes``: the answer under which someone may appear; None where they may not, and ``why``."""

    yes: Consent | None
    why: str = ""


def said_by(key, pks, purpose, recipient) -> dict:
    """Id → what they answered. ``key``: person or witness. Two queries."""
    mine = {f"{key}__in": pks}
    agreeing = unrestricted(Consent, WHAT_WAS_SAID).agreeing(purpose, recipient).filter(**mine)
    # For someone who is asked each time, the yes for this recipient comes after none for all.
    yes = {getattr(row, f"{key}_id"): row for row in agreeing.order_by("-recipient")}
    standing = {
        getattr(row, f"{key}_id"): row
        for row in unrestricted(Consent, WHAT_WAS_SAID).standing().filter(purpose=purpose, **mine)
    }
    return {pk: Said(yes[pk]) if pk in yes else Said(None, _why(standing.get(pk), purpose, recipient)) for pk in pks}


def _why(answer, purpose, recipient):
    what = f"“{ConsentPurpose(purpose).label}”"
    if answer is None:
        return f"no answer on record for {what}"
    today = civil_today()
    match answer.status:
        case ConsentStatus.REFUSED:
            return f"refused {what}"
        case ConsentStatus.WITHDRAWN:
            return f"withdrew consent for {what} on {_day(answer.withdrawn_at.date())}"
        case ConsentStatus.ASK_EACH_TIME:
            return f"wants to be asked each time for {what}; no yes for “{recipient}” is on record"
    if answer.valid_from > today:
        return f"consent for {what} holds only from {_day(answer.valid_from)}"
    return f"consent for {what} ended on {_day(answer.valid_until)}"


def _day(day):
    return f"{day.day} {day:%b %Y}"
