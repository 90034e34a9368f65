"""How long the file of a list that came in is kept, and its end."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q

from cases.enums import NoticeAbout
from cases.notices import tell
from exchange.enums import AT_WORK, ImportState
from exchange.models import ImportBatch, ImportFile
from people.audit import record

LEFT = frozenset({ImportState.UPLOADED, ImportState.CHECKED})
REMOVED = (
    "Its file was removed {} days after anything was done with it. Rows that are not in come in by sending it again."
)


def end_files(*, now: datetime) -> int:
    """Files of lists nobody did anything with for so long; how many were removed."""
    before = now - settings.IMPORT_FILES_KEPT
    still = ImportBatch.objects.exclude(state__in=sorted(AT_WORK)).filter(file__isnull=False, updated_at__lt=before)
    still = still.filter(Q(ended_at__isnull=True) | Q(ended_at__lt=before))
    return sum(_end_file(pk, now) for pk in list(still.order_by("pk").values_list("pk", flat=True)))


@transaction.atomic
def _end_file(pk, now) -> bool:
    """A list of which nothing is on record is discarded with its rows. Of any other the rows stay: by them it can be
    taken back, and the next file of the list knows its people."""
    batch = ImportBatch.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=pk).first()
    if batch is None or batch.is_at_work:
        return False
    batch.chunks.all().delete()
    ImportFile.objects.filter(batch=batch).delete()
    if batch.state in LEFT:
        batch.rows.all().delete()
        batch.state, batch.ended_at, batch.headers = ImportState.DISCARDED, now, []
    batch.problem = REMOVED.format(settings.IMPORT_FILES_KEPT.days)
    batch.version += 1
    batch.save()
    record(None, "import.file_removed", batch)
    tell([batch.created_by_id], NoticeAbout.IMPORT, batch, "file-removed")
    return True
