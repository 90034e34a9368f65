"""Open stays whose lawful limit was never reckoned: recorded before the rule that covers them was on record."""

import logging
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Q

from cases.lawful_terms import governed
from cases.models import Detention

from .items import save_item
from .reckoning import reckon_stay

log = logging.getLogger(__name__)


def reckon_the_unreckoned(*, by, now: datetime) -> int:
    """Reckon them, and plan their reminders; how many there were. A stay that cannot be reckoned is left as it is."""
    ruled = Q(pk__in=[])
    for jurisdiction, kind in governed():
        ruled |= Q(jurisdiction=jurisdiction, kind=kind)
    stays = Detention.objects.filter(
        Q(expires_at__isnull=False) | ruled & Q(began_latest__isnull=False), end_kind="", lawful_until__isnull=True
    )
    reckoned = 0
    for stay in stays.order_by("pk").iterator(chunk_size=500):
        try:
            reckon_stay(stay)
            if stay.lawful_until is not None:
                save_item(stay, by=by, now=now, settled=True)
                reckoned += 1
        except ValidationError as error:
            log.warning("%s is not reckoned: %s", stay, "; ".join(error.messages))
    return reckoned
