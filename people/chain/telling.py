"""The daily anchor goes to the auditors: a mail box is a place this server cannot reach back into."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage

from people.enums import Role
from people.grants import live
from people.models import Membership, User

from .anchoring import Signed, keep_anchor, sign_head
from .sealing import seal_new

log = logging.getLogger(__name__)
SUBJECT = "Arasha: anchor of the audit trail"
TEXT = """Keep this mail. It is the state of the audit trail, signed; with it you can tell later whether the trail was
cut off, made anew or put back to an earlier day:

    manage.py verify_audit --anchor FILE

where FILE holds these lines:

{anchor}
"""


def anchor_and_tell() -> tuple[Signed, int]:
    """Seals whatever a late commit left, signs the head, mails it; the anchor and to how many auditors it went."""
    seal_new(anew=True, longest=200)
    signed, sent = sign_head(), 0
    for address in _auditors():
        mail = EmailMessage(SUBJECT, TEXT.format(anchor=signed.text), settings.DEFAULT_FROM_EMAIL, [address])
        try:
            sent += mail.send()
        except (OSError, SMTPException) as error:
            log.warning("An anchor did not leave by mail: %s", type(error).__name__)
    keep_anchor(signed, mailed_to=sent)
    return signed, sent


def _auditors():
    grants = live(Membership.objects.filter(role=Role.AUDITOR, user__is_active=True))
    return User.objects.filter(pk__in=grants.values("user")).order_by("pk").values_list("email", flat=True)
