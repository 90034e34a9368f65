"""What runs, and which mails did not leave."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, Value

from cases.enums import ItemKind, ReminderStatus
from cases.health import of_unknown_zone
from cases.models import Digest, Reminder
from cases.reminders.moment import MODELS
from people.enums import Role
from people.grants import desks_of
from people.models import User
from people.unrestricted import unrestricted

from .links import edit_page

ITS_OWN_RULE = "mails are told by items and colleagues one may see, or by their number alone"

LIMIT = 100


@dataclass(slots=True)
class FailedMail:
    pk: int
    noun: str
    about: str
    reader: str
    due_at: datetime
    attempts: int
    why: str


def failed_reminders(user):
    """Mails about items ``user`` may see on a desk they coordinate."""
    desks = desks_of(user, {Role.COORDINATOR})
    visible = Q()
    for kind, model in MODELS.items():
        items = model.objects.permitted(user).filter(desk__in=desks).order_by()
        visible |= Q(item_kind=kind, item_id__in=items.values("pk"))
    return unrestricted(Reminder, ITS_OWN_RULE).filter(visible, status=ReminderStatus.FAILED)


def failed_digests(user):
    """Agendas of colleagues on a desk ``user`` coordinates."""
    desks = desks_of(user, {Role.COORDINATOR})
    colleagues = unrestricted(User, ITS_OWN_RULE).filter(memberships__desk__in=desks).values("pk")
    return unrestricted(Digest, ITS_OWN_RULE).filter(recipient__in=colleagues, status=ReminderStatus.FAILED)


def failed_count(user) -> int:
    """Of both sorts, in one statement."""
    reminders, digests = (
        mails.order_by().values_list(Value(1)) for mails in (failed_reminders(user), failed_digests(user))
    )
    return reminders.union(digests, all=True).count()


def failed_mails(user) -> list[FailedMail]:
    """Newest first; at most a hundred of each sort."""
    rows = list(failed_reminders(user).select_related("recipient").order_by("-due_at", "-id")[:LIMIT])
    references = _references(user, rows)
    found = [
        _failed(row, f"{ItemKind(row.item_kind).label} {references[row.item_kind, row.item_id]}")
        for row in rows
        if (row.item_kind, row.item_id) in references
    ]
    digests = failed_digests(user).select_related("recipient").order_by("-due_at", "-id")[:LIMIT]
    found += [_failed(row, row.get_kind_display()) for row in digests]
    return sorted(found, key=lambda mail: mail.due_at, reverse=True)


def all_failed_count() -> int:
    """A number alone, for those who run the machine."""
    return sum(
        unrestricted(model, ITS_OWN_RULE).filter(status=ReminderStatus.FAILED).count() for model in (Reminder, Digest)
    )


def misplaced(user) -> list[tuple[str, str]]:
    """Items of an unknown time zone on the desks ``user`` coordinates: what to call each, and where it is put right."""
    wanted = {}
    for kind, pk in of_unknown_zone()[:LIMIT]:
        wanted.setdefault(kind, []).append(pk)
    desks = desks_of(user, {Role.COORDINATOR})
    return [
        (f"{ItemKind(kind).label} {reference}, zone “{zone}”", edit_page(MODELS[kind], pk))
        for kind, pks in wanted.items()
        for pk, reference, zone in MODELS[kind]
        .objects.permitted(user)
        .filter(pk__in=pks, desk__in=desks)
        .values_list("pk", "reference", "zone")
    ]


def _failed(row, about):
    noun = row._meta.model_name
    return FailedMail(row.pk, noun, about, str(row.recipient), row.due_at, row.attempts, row.last_failure)


def _references(user, rows) -> dict:
    wanted = {}
    for row in rows:
        wanted.setdefault(row.item_kind, set()).add(row.item_id)
    return {
        (kind, pk): reference
        for kind, pks in wanted.items()
        for pk, reference in MODELS[kind].objects.permitted(user).filter(pk__in=pks).values_list("pk", "reference")
    }
