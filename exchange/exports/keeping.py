"""How long an export is kept, and its end."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q

from exchange.enums import ExportEnd, ExportState
from exchange.models import Export, ExportPart
from people.audit import record

from .parts import remove_parts
from .telling import tell_asker

KEPT = timedelta(hours=24)
WAITS = timedelta(days=7)  # for an approval, or for a builder
LEASE = timedelta(minutes=5)
AT_ONCE = 50
ENDS_AS = {
    ExportState.WAITING: ExportEnd.UNDECIDED,
    ExportState.QUEUED: ExportEnd.FAILED,
    ExportState.BUILDING: ExportEnd.FAILED,
    ExportState.READY: ExportEnd.EXPIRED,
}


def end_export(export: Export, reason, *, by, now) -> None:
    """The file is gone; that it was asked for and made stays on record. One that has ended already stays as it is."""
    with transaction.atomic():
        stored = Export.objects.select_for_update().get(pk=export.pk)
        if stored.state != ExportState.ENDED:
            stored.state, stored.ended_at, stored.end_reason = ExportState.ENDED, now, reason
            stored.lease_until = None
            stored.save(update_fields=["state", "ended_at", "end_reason", "lease_until"])
            record(by, "export.ended", stored, reason=reason)
            if reason in (ExportEnd.REFUSED, ExportEnd.UNDECIDED):
                tell_asker(stored, reason)
    remove_parts(export)
    export.refresh_from_db()


def end_old(*, now) -> int:
    """Those whose time is over, and what a killed process left of those that had ended."""
    old = Export.objects.filter(expires_at__lte=now).exclude(state=ExportState.ENDED)
    for export in old:
        end_export(export, ENDS_AS[export.state], by=None, now=now)
    left = ExportPart.objects.filter(export__state=ExportState.ENDED).order_by().values("export")
    for export in Export.objects.filter(pk__in=left):
        remove_parts(export)
    return len(old)


def unheld(*, now):
    """Ids of exports that wait to be made and that no builder holds."""
    waits = Q(state=ExportState.QUEUED) | Q(state=ExportState.BUILDING, lease_until__lte=now)
    return Export.objects.filter(waits).order_by("asked_at").values_list("pk", flat=True)[:AT_ONCE]
