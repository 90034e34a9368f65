"""When what covers a stay runs out, by order or by law; and “beyond its lawful term”, the flag of a stay still open
after the last moment the law covers, with the article."""

from dataclasses import dataclass

from cases.calendar.dated import is_by_law
from cases.lawbook import rule_of

from .moments import Moment

WORDS = "Beyond its lawful term"


@dataclass(frozen=True, slots=True)
class Beyond:
    """``article`` is empty where the order alone set the end."""

    since: Moment
    code: str
    article: str
    explanation: str
    is_verified: bool

    def __str__(self):
        law = f", {self.article}" if self.article else ""
        return f"{WORDS}{law}"


def beyond_of(detention, now) -> Beyond | None:
    """For a stay read by ``with_beyond``; None while the law covers it, or where nothing can be said."""
    if not detention.is_beyond:
        return None
    by = detention.lawful_by
    return Beyond(
        since=Moment(detention.lawful_until, detention.zone, now),
        code=by.code if by else "",
        article=by.article if by else "",
        explanation=detention.lawful_reason,
        is_verified=bool(by and by.verified_by_counsel),
    )


@dataclass(frozen=True, slots=True)
class RunsOut:
    """The next moment a stay waits for: its lawful limit, with the ``law``, as “48 hours, CPC 131(4)”, and until when
    it is ``ordered`` all the same; or the end of its ordered term."""

    moment: Moment
    is_by_law: bool
    law: str = ""
    explanation: str = ""
    ordered: Moment | None = None

    @property
    def label(self) -> str:
        return "Lawful limit" if self.is_by_law else "Ordered term"

    @property
    def details(self) -> list[str]:
        found = [self.law] if self.law else []
        if self.ordered:
            found.append(f"ordered until {self.ordered.day_words}, {self.ordered.clock}")
        return found

    @property
    def words(self) -> str:
        if self.is_by_law:
            return f"{self.label} {'passed' if self.moment.is_past else 'ends'} {self.moment.distance}"
        if self.moment.is_past:
            return f"{self.label} ran out {self.moment.distance}, outcome unknown"
        return f"{self.label} runs out {self.moment.distance}"


def runs_out(detention, now) -> RunsOut | None:
    """For a stay read by ``with_beyond``; None where neither an order nor the law says anything."""
    if detention.runs_out_at is None:
        return None
    moment = Moment(detention.runs_out_at, detention.zone, now)
    if not is_by_law(detention):
        return RunsOut(moment, is_by_law=False)
    by, ordered = detention.lawful_by, detention.expires_at
    return RunsOut(
        moment,
        is_by_law=True,
        law=f"{rule_of(by).words}, {by.article}" if by else "",
        explanation=detention.lawful_reason,
        ordered=Moment(ordered, detention.zone, now) if ordered else None,
    )
