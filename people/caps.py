"""How often one colleague may do what in 24 hours, counted in the audit trail and nowhere else."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db.models.functions import Now

from people.models import AuditEvent, User

DAY = timedelta(days=1)


class TooOften(ValidationError):
    """The API answers it with 429."""

    retry_after = 3600  # seconds; the oldest of the day leaves the count by and by

    def __init__(self, message):
        super().__init__(message, code="too_often")


def keep_within(cap: int, user: User, action: str, *, noun: str) -> None:
    """TooOften where ``user`` has done ``action`` ``cap`` times within 24 hours. Within the transaction of the act."""
    done = done_of_late(user, action)
    if done >= cap:
        raise TooOften(f"You have made {done} {noun} within 24 hours, which is the most. Go on tomorrow.")


def done_of_late(user: User, action: str) -> int:
    """How often ``user`` did ``action`` within 24 hours. Two at once wait for each other until the transaction ends,
    and are not both the last of the day."""
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    return AuditEvent.objects.filter(actor=user, action=action, at__gt=Now() - DAY).count()
