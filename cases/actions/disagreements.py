"""What can happen to a disagreement between sources."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.models import Claim, Disagreement
from people.actions.records import save_record
from people.audit import record


@transaction.atomic
def choose_claim(disagreement: Disagreement, *, chosen: Claim, reason: str, by, now: datetime) -> Disagreement:
    """Name the claim we go by, and why. The others stay on record beside it."""
    if chosen.disagreement_id != disagreement.pk:
        raise ValidationError({"chosen": "This claim answers another question."})
    disagreement.chosen, disagreement.chosen_reason, disagreement.chosen_by = chosen, reason, by
    save_record(disagreement, by=by)
    record(by, "disagreement.claim_chosen", disagreement)
    return disagreement
