"""What other rooms announce and this one hears."""

from django.dispatch import receiver

from exchange.enums import ExportEnd
from exchange.exports.keeping import end_export
from exchange.models import Export
from sources.signals import consent_withdrawn


@receiver(consent_withdrawn, dispatch_uid="end_exports")
def end_exports(sender, withdrawal, ended, by, now, **about):
    """Files made under answers that ended are removed at once. Answers the references."""
    made = Export.objects.kept().filter(batches__consents__overlap=ended).distinct()
    gone = list(made.order_by("asked_at"))
    for export in gone:
        end_export(export, ExportEnd.CHANGED, by=by, now=now)
    return {"exports": [export.reference for export in gone]}
