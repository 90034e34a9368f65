"""The text of a mail: one fixed sentence and a link. No name, case, court or kind leaves the house unless the reader
asked for reference and time."""

from datetime import date, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage

from cases.enums import DigestKind
from cases.models import Digest, Reminder
from config.shared.zones import zone_of

SUBJECT = "Arasha: something waits for you"
SENTENCE = "Something in Arasha waits for your attention. Sign in to read it:"
PAGES = {DigestKind.AGENDA: "agenda/", DigestKind.WEEK: "agenda/week/"}


def compose(reminder: Reminder, *, reference: str, zone: str) -> EmailMessage:
    """The mail of ``reminder``; the same Message-ID at every try, so that a second copy is recognised."""
    lines = [_line(reference, reminder.item_at, zone)]
    return letter(reminder.recipient, "inbox/", lines, f"reminder-{reminder.pk}")


def compose_digest(digest: Digest, rows: list[tuple[str, datetime | date, str]]) -> EmailMessage:
    """``rows``: reference, moment and the zone of its court, or a day alone; soonest first."""
    lines = ["\n".join(_line(*row) for row in rows)]
    return letter(digest.recipient, PAGES[digest.kind], lines, f"{digest.kind}-{digest.pk}")


def _line(reference, at, zone):
    if not isinstance(at, datetime):
        return f"{reference}, {at:%d %b %Y}"
    return f"{reference}, {at.astimezone(zone_of(zone)):%d %b %Y %H:%M} ({zone})"


def letter(reader, page, detail, number) -> EmailMessage:
    """The fixed sentence and a link; ``detail`` for readers who asked for it. ``number`` makes the Message-ID."""
    origin = settings.SITE_ORIGIN.rstrip("/")
    lines = [SENTENCE, f"{origin}/{page}", *(detail if reader.mail_names_item else [])]
    return EmailMessage(
        subject=SUBJECT,
        body="\n\n".join(lines) + "\n",
        to=[reader.email],
        headers={
            "Message-ID": f"<{number}@{urlsplit(origin).hostname}>",
            "Auto-Submitted": "auto-generated",
        },
    )
