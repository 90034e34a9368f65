"""One's own unfinished intakes, as a list: opened one by one, since nothing of them lies in clear."""

import json
from dataclasses import dataclass
from datetime import datetime

from config.shared.sealing import SealingError
from sources.models import InterviewSession

from .drafts import FORGOTTEN

MOST = 100
WORDS = 90  # characters of the text that are shown


@dataclass(slots=True)
class Unfinished:
    """``who``: the witness as far as typed; ``about``: those spoken of."""

    key: str
    kept_at: datetime
    session: InterviewSession | None
    who: str
    about: str
    words: str
    is_forgotten: bool
    opens: bool = True


def unfinished(drafts, user, *, now) -> list[Unfinished]:
    """``drafts`` (one's own), newest first. Two statements."""
    rows = list(drafts.order_by("-kept_at", "-id")[:MOST])
    sessions = InterviewSession.objects.permitted(user).in_bulk([row.session_id for row in rows if row.session_id])
    return [_row(row, sessions.get(row.session_id), now) for row in rows]


def _row(draft, session, now):
    try:
        document = json.loads(draft.text or "{}")
        opens = True
    except SealingError:
        document, opens = {}, False
    told = _text(document, "text")
    return Unfinished(
        key=str(draft.key),
        kept_at=draft.kept_at,
        session=session,
        who=_label(document.get("witness")),
        about=", ".join(label for each in _rows(document, "subjects") if (label := _label(each))),
        words=told[:WORDS] + ("…" if len(told) > WORDS else ""),
        is_forgotten=draft.kept_at < now - FORGOTTEN,
        opens=opens,
    )


def _label(picked):
    """What a page calls the one picked or typed. A page may have kept anything."""
    if not isinstance(picked, dict):
        return ""
    new = picked.get("new")
    names = new.get("names") if isinstance(new, dict) else None
    typed = names[0] if isinstance(names, list) and names else ""
    protected = picked.get("protected")
    described = protected.get("described_as") or "protected witness" if isinstance(protected, dict) else ""
    found = picked.get("label") or typed or described or picked.get("typed", "")
    return found if isinstance(found, str) else ""


def _rows(document, name):
    rows = document.get(name)
    return rows if isinstance(rows, list) else []


def _text(document, name):
    text = document.get(name)
    return " ".join(text.split()) if isinstance(text, str) else ""
