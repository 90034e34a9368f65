"""“Beyond its lawful term”: the flag of a stay still open after the last moment the law covers, with the article."""

from dataclasses import dataclass

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
