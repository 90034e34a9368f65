"""What can happen to a stay in custody."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import DetentionEnd
from cases.models import Detention
from config.shared.partial_dates import PartialDate
from people.audit import record

from .items import save_item


@transaction.atomic
def end_detention(detention: Detention, *, ended: PartialDate | None, end_kind: str, by, now: datetime) -> Detention:
    """Record how, and if known when, a stay ended; nothing more is owed about its term."""
    detention = Detention.objects.select_for_update().get(pk=detention.pk)
    if not detention.is_open:
        raise ValidationError("This detention has ended already.", code="wrong_status")
    if end_kind not in DetentionEnd.values:
        raise ValidationError({"end_kind": f"Choose one of: {', '.join(DetentionEnd.values)}."})
    detention.ended, detention.end_kind = ended, end_kind
    save_item(detention, by=by, now=now, tell=False)
    record(by, "detention.ended", detention, end_kind=end_kind)
    return detention
