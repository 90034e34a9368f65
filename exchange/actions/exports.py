"""Asking for an export, deciding on it, taking it back."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, Max
from rest_framework.exceptions import ValidationError as QueryError

from config.shared.text import clean_text
from exchange.enums import ExportEnd, ExportFormat, ExportState
from exchange.exports.formats import formats_of
from exchange.exports.keeping import WAITS, end_export
from exchange.exports.kinds import KINDS, kinds_for
from exchange.exports.reading import Reading, reasons
from exchange.exports.telling import tell_asker, tell_deciders
from exchange.models import Export, ExportApproval
from people.audit import record
from people.caps import keep_within

NO_SUCH = "Choose one of the rows you may export."
SHORTEST = 10  # characters of a reason
NOT_AS = {
    ExportFormat.FTM: "These rows are none of FollowTheMoney's, or a column it cannot do without is not chosen "
    "(id, reference, and who is joined to whom).",
    ExportFormat.GEOJSON: "A map needs the columns “id” and “place”, or of places “latitude”, “longitude” and "
    "“point_precision”.",
}


def read_for(user, kind: str, query: str = "", *, asked_at=None) -> Reading:
    """ValidationError for rows that are not theirs to export."""
    found = KINDS.get(kind)
    if found is None or found not in kinds_for(user):
        raise ValidationError({"kind": NO_SUCH})
    return Reading(found, user, query, asked_at=asked_at)


def drawn_by(reading) -> list[tuple]:
    """Desk, rows and highest level of what it would read. ValidationError says what is wrong with the filters."""
    try:
        reading.view.sorted_by()
        rows = reading.rows().order_by().values("desk").annotate(rows=Count("pk"), top=Max("level"))
        return [(row["desk"], row["rows"], row["top"]) for row in rows]
    except QueryError as error:
        raise ValidationError({"query": reasons(error)}) from None


@transaction.atomic
def ask_export(*, kind, query, fields, format, reason, by, now) -> Export:
    """On record, with the approvals it needs. No file yet: see ``exchange.tasks.start_export``. Without ``fields``: all
    there are.

    Raises ValidationError under the name of what is wrong, TooOften past the cap of a day."""
    reading = read_for(by, kind, query, asked_at=now)
    fields = list(dict.fromkeys(fields)) or list(reading.fields)
    reason = " ".join(clean_text(reason).split())
    errors = {}
    if unknown := [name for name in fields if name not in reading.fields]:
        errors["fields"] = f"There is no such column, or it is not yours to read: {', '.join(unknown[:5])}."
    elif format not in ExportFormat.values:
        errors["format"] = "Choose one of the formats."
    elif format not in formats_of(reading.kind, fields):
        errors["format"] = NOT_AS.get(format, "Choose columns.")
    if len(reason) < SHORTEST or len(reason) > 300:
        errors["reason"] = f"Say what it is for, in {SHORTEST} to 300 characters."
    if len(reading.query) > 2000:
        errors["query"] = "The filters are too long."
    if errors:
        raise ValidationError(errors)
    drawn = drawn_by(reading)
    counted = sum(rows for _, rows, _ in drawn)
    if not counted:
        raise ValidationError({"query": "There is no row to export."})
    keep_within(settings.EXPORTS_A_DAY, by, "export.asked", noun="exports")
    is_free = counted <= settings.EXPORT_ROWS_UNAPPROVED
    export = Export.objects.create(
        asked_by=by,
        asked_at=now,
        reason=reason,
        purpose=reading.purpose,
        kind=kind,
        query=reading.query,
        fields=fields,
        format=format,
        counted=counted,
        state=ExportState.QUEUED if is_free else ExportState.WAITING,
        expires_at=now + WAITS,
    )
    export.refresh_from_db()
    if not is_free:
        ExportApproval.objects.bulk_create(
            ExportApproval(export=export, desk_id=desk, rows=rows, level=top) for desk, rows, top in drawn
        )
        tell_deciders(export)
    record(by, "export.asked", export, purpose=export.purpose, kind=kind, format=format, rows=counted)
    return export


@transaction.atomic
def decide_export(export: Export, *, is_approved, reason, by, now) -> Export:
    """What somebody says of all desks it draws from that they are asked about; one no ends it, the last yes lets it be
    made.

    ValidationError where there is nothing for them to decide."""
    reason = " ".join(clean_text(reason).split())
    if not 3 <= len(reason) <= 300:
        raise ValidationError({"reason": "Say why, in 3 to 300 characters."})
    export = Export.objects.select_for_update().get(pk=export.pk)
    waiting = list(export.approvals.asked_of(by).filter(is_approved__isnull=True))
    if export.state != ExportState.WAITING or export.asked_by_id == by.pk or not waiting:
        raise ValidationError("There is nothing for you to decide here any more.", code="decided")
    for approval in waiting:
        approval.is_approved, approval.decided_by, approval.decided_at, approval.reason = is_approved, by, now, reason
        approval.save(update_fields=["is_approved", "decided_by", "decided_at", "reason"])
        record(by, "export.approved" if is_approved else "export.refused", approval, export=export.reference)
    if not is_approved:
        end_export(export, ExportEnd.REFUSED, by=by, now=now)
    elif not export.approvals.exclude(is_approved=True).exists():
        export.state = ExportState.QUEUED
        export.save(update_fields=["state"])
        tell_asker(export, "approved")
    return export


def take_back(export: Export, *, by, now) -> None:
    end_export(export, ExportEnd.TAKEN_BACK, by=by, now=now)
