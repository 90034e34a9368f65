"""The chain of custody: who had a file, looked at it or worked on it, and when."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from people.actions.records import save_record
from people.audit import record
from sources.enums import CustodyAct
from sources.models import CustodyEvent, EvidenceFile

SAME_DOWNLOAD = timedelta(hours=1)  # a player asks for a film in hundreds of ranges


def note_custody(file, act, *, by, now, sha256="", reason="", to_whom="", from_whom=""):
    """One more link of the chain of ``file``. ``by`` None: the machine, of itself."""
    event = CustodyEvent(
        file=file,
        desk_id=file.desk_id,
        level=file.level,
        act=act,
        at=now,
        sha256=sha256,
        reason=reason,
        to_whom=to_whom,
        from_whom=from_whom,
    )
    return save_record(event, by=by)


@transaction.atomic
def note_reading(file, act, *, by, now, is_range):
    """Before the first byte leaves: ``by`` looks at ``file`` or takes it. Ranges within an hour are one reading."""
    if is_range:
        since = now - SAME_DOWNLOAD
        if CustodyEvent.objects.filter(file=file, act=act, created_by=by, at__gt=since).exists():
            return
    note_custody(file, act, by=by, now=now, sha256=file.sha256)
    record(by, f"evidence.{act}", file, level=file.level)


@transaction.atomic
def share_file(file, *, to_whom, reason, by, now):
    """Note that ``file`` was handed to someone outside."""
    note_custody(file, CustodyAct.SHARED, by=by, now=now, sha256=file.sha256, to_whom=to_whom, reason=reason)
    record(by, "evidence.shared", file)


@transaction.atomic
def hold_file(file, *, reason, by, now):
    """Put ``file`` on legal hold. Nothing is deleted without one either: it says that a proceeding waits for it."""
    file = EvidenceFile.objects.select_for_update().get(pk=file.pk)
    if file.is_held:
        raise ValidationError("This file is on hold already.", code="held")
    _set_hold(file, True, f"Put on hold. {reason}", by=by, now=now)


@transaction.atomic
def release_file(file, *, reason, by, now):
    file = EvidenceFile.objects.select_for_update().get(pk=file.pk)
    if not file.is_held:
        raise ValidationError("This file is not on hold.", code="not_held")
    _set_hold(file, False, f"Hold ended. {reason}", by=by, now=now)


def _set_hold(file, is_held, reason, *, by, now):
    file.is_held = is_held
    save_record(file, by=by)
    note_custody(file, CustodyAct.HELD, by=by, now=now, reason=reason[:300])
    record(by, "evidence.held" if is_held else "evidence.released", file)
