"""An export that waits for a word: of which desks, and who may give it."""

from dataclasses import dataclass

from exchange.models import ExportApproval
from people.models import Desk


@dataclass(frozen=True, slots=True)
class Asked:
    """What one desk gives, and what was said of it. ``people``: who may say it; ``is_elsewhere``: nobody else
    coordinates the desk up to that level, so those of another desk the asker works on may. ``desk`` is empty for a
    reader who is not to know of it."""

    approval: ExportApproval
    desk: str
    people: list[str]
    is_elsewhere: bool


def asked_about(export, reader) -> list[Asked]:
    """All desks for who asked; for others those they are asked about."""
    rows = export.approvals.with_deciders().select_related("decided_by")
    if export.asked_by_id != reader.pk:
        rows = rows.filter(pk__in=export.approvals.asked_of(reader).order_by().values("pk"))
    rows = list(rows)
    desks = dict(Desk.objects.permitted(reader).filter(pk__in={row.desk_id for row in rows}).values_list("pk", "name"))
    return [
        Asked(
            row,
            desks.get(row.desk_id, ""),
            sorted({user["name"] for user in row.here or row.elsewhere}),
            not row.here and bool(row.elsewhere),
        )
        for row in rows
    ]
