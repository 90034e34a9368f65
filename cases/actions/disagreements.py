"""What can happen to a disagreement between sources."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases import claim_values
from cases.claim_fields import is_own_field, label_of
from cases.models import Claim, Disagreement
from people.actions.records import save_record
from people.audit import record

from .any_record import save_any


@transaction.atomic
def choose_claim(
    disagreement: Disagreement, *, chosen: Claim, reason: str, put: str | None = None, by, now: datetime
) -> Disagreement:
    """Name the claim we go by, and why. The others stay on record beside it.

    ``put``: what to write into the field of the row the claim is about; None leaves the row as it is. A value put there
    by an earlier choice stays in the row's history.
    """
    disagreement = Disagreement.objects.select_for_update().get(pk=disagreement.pk)
    if chosen.disagreement_id != disagreement.pk:
        raise ValidationError({"chosen": "This claim answers another question."})
    disagreement.chosen, disagreement.chosen_reason, disagreement.chosen_by = chosen, reason, by
    disagreement.chosen_at = now
    disagreement.put_at = disagreement.put_before = disagreement.put_after = None
    if put is not None:
        row = _row_to_change(chosen, by)
        disagreement.put_before = claim_values.written(row, chosen.field)
        _write(row, chosen.field, _read(by, row, chosen.field, put), by=by, now=now)
        disagreement.put_after = claim_values.written(row, chosen.field)
        disagreement.put_at = now
    save_record(disagreement, by=by)
    record(by, "disagreement.claim_chosen", disagreement, put=put is not None)
    return disagreement


@transaction.atomic
def take_back_value(disagreement: Disagreement, *, by, now: datetime) -> Disagreement:
    """Give the row its value from before the choice was put there. The choice itself stands. ValidationError where the
    field has been written since."""
    disagreement = Disagreement.objects.select_for_update().get(pk=disagreement.pk)
    if disagreement.put_at is None:
        raise ValidationError("No value was put into the row by this choice.", code="nothing_put")
    claim = disagreement.chosen
    row = _row_to_change(claim, by)
    if claim_values.written(row, claim.field) != disagreement.put_after:
        raise ValidationError("The field has been written since: see the row's history.", code="changed_since")
    _write(row, claim.field, disagreement.put_before, by=by, now=now)
    disagreement.put_at = disagreement.put_before = disagreement.put_after = None
    save_record(disagreement, by=by)
    record(by, "disagreement.value_taken_back", disagreement)
    return disagreement


def _row_to_change(claim, by):
    model = claim.subject_type.model_class()
    if not is_own_field(model, claim.field):
        label = label_of(model, claim.field)
        raise ValidationError({"put": f"“{label}” is no field of the row: there is nothing to write it into."})
    rows = model._default_manager.permitted(by, "change")
    row = rows.select_for_update(of=("self",)).filter(pk=claim.subject_id).first()
    if row is None:
        raise ValidationError({"put": "The row is not yours to change: choose without writing it there."})
    return row


def _read(by, row, field, text):
    try:
        return claim_values.read(by, row, field, text)
    except ValidationError as error:
        raise ValidationError({"put": error.messages}) from None


def _write(row, field, value, *, by, now):
    claim_values.put(row, field, value)
    try:
        save_any(row, by=by, now=now)
    except ValidationError as error:
        raise ValidationError({"put": error.messages}) from None
