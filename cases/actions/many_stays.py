"""Putting many stays in custody on record at once, with what ``save_item`` promises of each."""

from datetime import datetime

from django.db import transaction

from cases.enums import ItemKind
from cases.models import Detention
from cases.reminders.plan import plan_where
from people.actions.many_records import add_records

from .reckoning import reckon_stay

SAME_TERM = ("jurisdiction", "kind", "zone", "began_latest", "began_at", "term_amount", "term_unit", "expires_by_id")
"""Stays alike in these, the first of their chain and without extension, have the same term by order and law."""
RECKONED = ("expires_at", "expires_reason", "lawful_until", "lawful_by", "lawful_reason")


@transaction.atomic
def add_stays(stays: list[Detention], *, by, now: datetime) -> None:
    """New stays, none of which follows another: terms reckoned, reminders planned. Raises as ``add_records``."""
    if not stays:
        return
    terms = {}
    for stay in stays:
        alike = tuple(getattr(stay, name) for name in SAME_TERM) + (stay.began_precision,)
        if alike not in terms:
            reckon_stay(stay)
            terms[alike] = {name: getattr(stay, name) for name in RECKONED}
        for name, value in terms[alike].items():
            setattr(stay, name, value)
    add_records(stays, by=by)
    ids = [stay.pk for stay in stays]
    plan_where(ItemKind.DETENTION, "t.id = any(%(ids)s)", "r.item_id = any(%(ids)s)", now=now, ids=ids)
