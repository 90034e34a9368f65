"""What someone answered about consent: what counts now, what was said before, and what left under it."""

from dataclasses import dataclass

from people.consent import civil_today
from people.enums import ConsentPurpose
from people.models import Person
from sources.actions.consents import owner_key
from sources.actions.withdrawals import answering_as, disclosures_to, published_of
from sources.enums import ConsentStatus
from sources.models import Consent, Testimony, Withdrawal

MOST = 200
GOOD, WARN, BAD = "good", "warn", "bad"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one purpose stands. ``tone``: good, warn, bad or empty."""

    purpose: ConsentPurpose
    words: str
    tone: str
    answer: Consent | None = None
    once: tuple[Consent, ...] = ()


def standings(user, subject) -> list[Standing]:
    mine = Consent.objects.permitted(user).filter(is_live=True, **{owner_key(subject): subject})
    live = list(mine.select_related("explained_by", "source", "evidence"))
    standing = {row.purpose: row for row in live if not row.recipient}
    return [
        Standing(
            purpose,
            *state_of(standing.get(purpose), purpose),
            standing.get(purpose),
            tuple(row for row in live if row.recipient and row.purpose == purpose),
        )
        for purpose in ConsentPurpose
    ]


def state_of(answer, purpose) -> tuple[str, str]:
    """What an answer comes to today, and how it looks."""
    if answer is None:
        return "Not asked" if purpose == ConsentPurpose.CASEWORK else "Not asked: counts as no", ""
    today = civil_today()
    match answer.status:
        case ConsentStatus.REFUSED:
            return "No", BAD
        case ConsentStatus.WITHDRAWN:
            return f"Withdrawn {_day(answer.withdrawn_at.date())}", BAD
        case ConsentStatus.ASK_EACH_TIME:
            return "Ask each time", WARN
    if answer.valid_from > today:
        return f"Yes, from {_day(answer.valid_from)} on: not yet", WARN
    if answer.valid_until is None:
        return "Yes", GOOD
    if answer.valid_until < today:
        return f"Ended {_day(answer.valid_until)}: counts as no", BAD
    return f"Yes, until {_day(answer.valid_until)}", GOOD


def history(user, subject) -> list[Consent]:
    rows = Consent.objects.permitted(user).filter(**{owner_key(subject): subject})
    return list(rows.select_related("created_by", "explained_by").order_by("-stated_at", "purpose")[:MOST])


def withdrawals(user, subject) -> list[Withdrawal]:
    rows = Withdrawal.objects.permitted(user).filter(**{owner_key(subject): subject})
    return list(rows.select_related("taken_by").order_by("-withdrawn_at"))


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a withdrawal would do, shown before it is confirmed."""

    left: list
    unpublished: list
    also: list


def ahead_of(user, subject, purposes) -> Ahead:
    purposes = purposes or list(ConsentPurpose.values)
    published = published_of(subject).filter(pk__in=Testimony.objects.permitted(user).order_by().values("pk"))
    return Ahead(
        left=list(disclosures_to(subject, user, purposes).select_related("consent")[:MOST]),
        unpublished=list(published) if ConsentPurpose.PUBLISH in purposes else [],
        also=answering_as(subject)[1:],
    )


def called(subject) -> str:
    if isinstance(subject, Person):
        return subject.display_name or subject.known_as or subject.reference
    return subject.reference


def _day(day):
    return f"{day.day} {day:%b %Y}"
