from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import HearingStatus
from cases.models import Hearing

from .items import save_item


def _scheduled(hearing):
    hearing = Hearing.objects.select_for_update().get(pk=hearing.pk)
    if hearing.status != HearingStatus.SCHEDULED:
        raise ValidationError("Only a scheduled hearing can be changed this way.", code="not_scheduled")
    return hearing


@transaction.atomic
def postpone_hearing(hearing, *, until, by, now):
    hearing = _scheduled(hearing)
    hearing.starts_at = until
    return save_item(hearing, by=by, now=now)


@transaction.atomic
def cancel_hearing(hearing, *, reason, by, now):
    hearing = _scheduled(hearing)
    hearing.status, hearing.cancelled_reason = HearingStatus.CANCELLED, reason
    return save_item(hearing, by=by, now=now)


@transaction.atomic
def hold_hearing(hearing, *, result, by, now):
    hearing = _scheduled(hearing)
    hearing.status, hearing.result = HearingStatus.HELD, result
    return save_item(hearing, by=by, now=now)
