from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import DeadlineStatus
from cases.models import Deadline

from .items import save_item


@transaction.atomic
def close_deadline(deadline, *, status, by, now):
    deadline = Deadline.objects.select_for_update().get(pk=deadline.pk)
    if deadline.status != DeadlineStatus.OPEN:
        raise ValidationError("This deadline is closed already.", code="not_open")
    deadline.status = status
    return save_item(deadline, by=by, now=now)
