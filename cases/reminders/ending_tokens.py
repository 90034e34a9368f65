"""Whose API token ends soon: told once a week before, and once a day before."""

from datetime import timedelta

from django.db.models import Exists, OuterRef

from cases.enums import NoticeAbout, ReminderKind
from cases.models import Notification
from people.models import ApiToken

ENDING = {"ends-1d": timedelta(days=1), "ends-7d": timedelta(days=7)}
"""Lead → how long before, the shortest first. A token made for less than that is not warned of."""


def warn_owners(*, now) -> int:
    """How many were told."""
    made = []
    for lead, before in ENDING.items():
        told = Notification.objects.filter(
            item_kind=NoticeAbout.TOKEN, item_id=OuterRef("public_id"), lead__in=_at_most(before)
        )
        ending = ApiToken.objects.filter(
            ~Exists(told), expiry__gt=now, expiry__lte=now + before, user__is_active=True
        ).exclude(public_id__in=[each.item_id for each in made])
        for token in ending:
            if token.expiry - token.created > before:
                made.append(_notice(token, lead))
    Notification.objects.bulk_create(made)
    return len(made)


def _at_most(before):
    """Whoever was told of the last day need not hear of the week."""
    return [lead for lead, other in ENDING.items() if other <= before]


def _notice(token, lead):
    return Notification(
        recipient_id=token.user_id,
        item_kind=NoticeAbout.TOKEN,
        item_id=token.public_id,
        kind=ReminderKind.CHANGE,
        lead=lead,
        item_at=token.expiry,
    )
