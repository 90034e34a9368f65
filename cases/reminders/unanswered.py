"""Items their readers were told of, and none of them said “I have seen it”."""

from collections import defaultdict

from django.db.models import Count, Max, Q

from cases.enums import PLAN_KINDS
from cases.models import Notification

from .moment import KINDS


def unanswered(rows) -> set:
    """Ids of those of ``rows`` whose latest moment was told and not acknowledged by anyone. One query. ``rows`` are
    such as their reader may see: this asks whose messages they are of nobody."""
    wanted = defaultdict(list)
    for row in rows:
        wanted[KINDS[type(row)]].append(row.pk)
    about = Q(pk__in=[])
    for item_kind, ids in wanted.items():
        about |= Q(item_kind=item_kind, item_id__in=ids)
    told = Notification.objects.filter(about, kind__in=PLAN_KINDS).order_by().values("item_id", "item_at")
    told = told.annotate(last=Max("created_at"), answers=Count("acknowledged_at")).order_by("last")
    answers = {each["item_id"]: each["answers"] for each in told}  # of the latest moment
    return {item_id for item_id, number in answers.items() if not number}
