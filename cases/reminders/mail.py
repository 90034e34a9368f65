"""The text of a mail: one fixed sentence and a link. No name, case, court or kind leaves the house unless the reader
asked for reference and time."""

from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.mail import EmailMessage

from cases.models import Reminder

SUBJECT = "Arasha: something waits for you"
SENTENCE = "Something in Arasha waits for your attention. Sign in to read it:"


def compose(reminder: Reminder, *, reference: str, zone: str) -> EmailMessage:
    """The mail of ``reminder``; the same Message-ID at every try, so that a second copy is recognised."""
    origin = settings.SITE_ORIGIN.rstrip("/")
    lines = [SENTENCE, f"{origin}/inbox/"]
    if reminder.recipient.mail_names_item:
        lines.append(f"{reference}, {reminder.item_at.astimezone(ZoneInfo(zone)):%d %b %Y %H:%M} ({zone})")
    return EmailMessage(
        subject=SUBJECT,
        body="\n\n".join(lines) + "\n",
        to=[reminder.recipient.email],
        headers={
            "Message-ID": f"<reminder-{reminder.pk}@{urlsplit(origin).hostname}>",
            "Auto-Submitted": "auto-generated",
        },
    )
