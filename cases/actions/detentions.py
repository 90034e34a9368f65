from django.core.exceptions import ValidationError
from django.db import transaction

from cases.models import Detention

from .items import save_item


@transaction.atomic
def end_detention(detention, *, ended, end_kind, by, now):
    detention = Detention.objects.select_for_update().get(pk=detention.pk)
    if not detention.is_open:
        raise ValidationError("This detention has ended already.", code="ended")
    detention.ended, detention.end_kind = ended, end_kind
    return save_item(detention, by=by, now=now)
