"""Asking once more who is there, right before the few acts that ask it: now the passphrase.

A second factor joins here: whoever calls hands over what was typed and learns only yes, or no with the reason.
"""

from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models.functions import Now
from django.views.decorators.debug import sensitive_variables

from people.audit import record
from people.models import AuditEvent

WRONG = "This is not your passphrase."
TOO_OFTEN = "Too many wrong passphrases. Wait a quarter of an hour."
WITHIN = timedelta(minutes=15)


@sensitive_variables()
def step_up(user, passphrase: str) -> None:
    """ValidationError under ``passphrase`` unless it is that of ``user``. Wrong ones are in the audit trail, which
    counts them. Call it outside the transaction of the act."""
    failed = AuditEvent.objects.filter(actor=user, action="step_up.failed", at__gt=Now() - WITHIN).count()
    if failed >= settings.STEP_UP_FAILURES:
        raise ValidationError({"passphrase": ValidationError(TOO_OFTEN, code="too_often")})
    if not user.check_password(passphrase):
        record(user, "step_up.failed", user, outcome="refused")
        raise ValidationError({"passphrase": ValidationError(WRONG, code="step_up")})
