"""What is heard here from below, and what is told there of what lies here."""

from django.dispatch import receiver

from cases.enums import NoticeAbout
from cases.health import MORE_CHECKS
from cases.pages.inbox import tell_about
from cases.signals import timer_rang
from config.shared.admin import LIST_LINKS
from exchange.enums import ExportEnd
from exchange.exports.from_list import export_link
from exchange.exports.keeping import end_export
from exchange.models import Export, ImportBatch, ImportChunk, ImportFile, SearchDigest, Webhook
from exchange.models.import_rows import place_of_chunk, place_of_file
from exchange.models.webhook import place_of_secret
from exchange.sweep import sweep
from exchange.webhooks.health import webhook_checks
from sources.rotation import SHELVES, Shelf
from sources.signals import consent_withdrawn

LIST_LINKS.append(export_link)
MORE_CHECKS.append(webhook_checks)
tell_about(NoticeAbout.SAVED_SEARCH, SearchDigest, words="title", reference="counts", page="search_digest")
tell_about(NoticeAbout.EXPORT, Export, words="reason", reference="reference", page="export")
tell_about(NoticeAbout.IMPORT, ImportBatch, words="file_name", reference="reference", page="one_import")
tell_about(NoticeAbout.WEBHOOK, Webhook, words="name", reference="state", page="webhook")
for column in ("secret_sealed", "old_secret_sealed"):
    SHELVES.append(Shelf(f"Webhooks, {column}", Webhook._meta.db_table, column, place_of_secret))
SHELVES += [
    Shelf("Files of lists", ImportFile._meta.db_table, "sealed", place_of_file, bound_to=("batch_id",), at_once=4),
    Shelf(
        "Rows of lists",
        ImportChunk._meta.db_table,
        "sealed",
        place_of_chunk,
        bound_to=("batch_id", "number"),
        at_once=20,
    ),
]


@receiver(timer_rang, dispatch_uid="sweep_exchange")
def sweep_without_queue(sender, **about):
    return sweep()


@receiver(consent_withdrawn, dispatch_uid="end_exports")
def end_exports(sender, withdrawal, ended, by, now, **about):
    """Files made under answers that ended are removed at once. Answers the references."""
    made = Export.objects.kept().filter(batches__consents__overlap=ended).distinct()
    gone = list(made.order_by("asked_at"))
    for export in gone:
        end_export(export, ExportEnd.CHANGED, by=by, now=now)
    return {"exports": [export.reference for export in gone]}
