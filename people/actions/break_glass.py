"""Break-glass: opened for 24 hours by a coordinator with a reason, told at once, judged by another coordinator."""

import re
from datetime import timedelta

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from config.shared.text import clean_text
from people.audit import record
from people.break_glass import find_on_own_desk, rows_under
from people.caps import done_of_late
from people.enums import GlassVerdict, Role
from people.grants import live, roles_of
from people.models import BreakGlass, Membership
from people.querysets import may
from people.signals import glass_moved
from people.step_up import step_up

LASTS = timedelta(hours=24)
SHORTEST_REASON, LONGEST_REASON = 20, 300  # characters; the database asks the first too
MOST_ROWS = 5_000
SHAPE = re.compile(r"[A-Z]{1,4}-[0-9A-Z]{3,10}")
NOTHING = "Nothing that you could open is on record under this reference. Your reason was noted."


@sensitive_variables("passphrase")
def break_glass(*, reference: str, reason: str, passphrase: str, by, now) -> BreakGlass:
    """Open the record called ``reference`` to ``by``, a coordinator of its desk, for reading.

    Missing, on another desk, or of a kind coordinators never read: the same answer, and only after reason, passphrase
    and the audit trail. Commits twice, so call it outside a transaction. Raises PermissionDenied, ValidationError.
    """
    if Role.COORDINATOR not in roles_of(by):
        raise PermissionDenied("Break-glass is for coordinators.")
    reference, reason = _checked(reference, reason)
    step_up(by, passphrase)
    _ask(reference, reason, by)
    with transaction.atomic():
        row = find_on_own_desk(by, reference)
        if row is None:
            raise ValidationError({"reference": ValidationError(NOTHING, code="nothing")})
        if may(by, "view", row):
            raise ValidationError({"reference": ValidationError("You may read this one already.", code="readable")})
        rows = rows_under(row, by)
        if sum(map(len, rows.values())) > MOST_ROWS:
            message = "Too much stands under this record to be opened at once. Open the part you need."
            raise ValidationError({"reference": ValidationError(message, code="too_large")})
        opening = BreakGlass(
            grant=_grant_on(row.desk_id, by),
            by=by,
            object_type=row._meta.label_lower,
            object_id=row.pk,
            reference=reference,
            level=row.level,
            rows=rows,
            reason=reason,
            opened_at=now,
            until=now + LASTS,
        )
        opening.full_clean()
        opening.save()
        record(by, "break_glass.opened", row, reason=reason, opening=opening.pk, rows=sum(map(len, rows.values())))
        glass_moved.send(sender=BreakGlass, opening=opening, step="opened", by=by)
    return opening


@transaction.atomic
def end_opening(opening: BreakGlass, *, by, now) -> BreakGlass:
    """Before its time: by whoever opened it, or by another coordinator of the desk."""
    opening = BreakGlass.objects.select_for_update(of=["self"]).get(pk=opening.pk)
    if opening.ended_at is not None or opening.until <= now:
        raise ValidationError("This is closed already.", code="closed")
    return _close(opening, by, now)


@transaction.atomic
def review_opening(opening: BreakGlass, *, verdict: str, note: str, by, now) -> BreakGlass:
    """Another coordinator's judgement. One that was not justified ends at once."""
    opening = BreakGlass.objects.select_for_update(of=["self"]).get(pk=opening.pk)
    if opening.reviewed_at is not None:
        raise ValidationError("This has been reviewed already.", code="reviewed")
    note = clean_text(note).strip()
    if verdict == GlassVerdict.NOT_JUSTIFIED and not note:
        raise ValidationError({"note": "Say why it was not justified."})
    opening.verdict, opening.review_note, opening.reviewed_by, opening.reviewed_at = verdict, note, by, now
    opening.full_clean()
    opening.save()
    record(by, "break_glass.reviewed", opening, reason=note, verdict=verdict)
    if verdict == GlassVerdict.NOT_JUSTIFIED and opening.ended_at is None and opening.until > now:
        _close(opening, by, now)
    glass_moved.send(sender=BreakGlass, opening=opening, step=verdict, by=by)
    return opening


def told_of(opening: BreakGlass, *, besides) -> list[int]:
    """Accounts that must know: the coordinators of its desk and all auditors, without ``besides``."""
    grants = live(Membership.objects.filter(user__is_active=True))
    coordinators = grants.filter(role=Role.COORDINATOR, desk=opening.grant.desk_id)
    auditors = grants.filter(role=Role.AUDITOR)
    who = set(coordinators.values_list("user", flat=True)) | set(auditors.values_list("user", flat=True))
    return sorted(who - {user.pk for user in besides})


def _checked(reference, reason) -> tuple[str, str]:
    """What is wrong by itself, whatever is on record."""
    reference, reason = clean_text(reference).strip().upper(), " ".join(clean_text(reason).split())
    if not SHAPE.fullmatch(reference):
        raise ValidationError({"reference": "Write the reference as on paper, such as P-7K3F9."})
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise ValidationError(
            {"reason": f"Say in {SHORTEST_REASON} to {LONGEST_REASON} characters why it cannot wait. Name nobody."}
        )
    return reference, reason


def _ask(reference, reason, by):
    """On record before anything is looked up, whatever comes of it; so often in 24 hours, and no more."""
    with transaction.atomic(durable=True):
        today = done_of_late(by, "break_glass.asked")
        if today < settings.BREAK_GLASS_A_DAY:
            record(by, "break_glass.asked", reason=reason, reference=reference)
            return
        record(by, "break_glass.refused", outcome="refused", why="cap")
    message = f"You have used break-glass {today} times within 24 hours, which is the most. Ask another coordinator."
    raise ValidationError(message, code="cap")


def _grant_on(desk_id, by) -> Membership:
    held = live(by.memberships.filter(desk=desk_id, role=Role.COORDINATOR))
    return held.order_by("-max_level", "pk")[0]


def _close(opening, by, now):
    opening.ended_at, opening.ended_by = now, by
    opening.save(update_fields=["ended_at", "ended_by"])
    record(by, "break_glass.ended", opening)
    return opening
