"""Rows named by what people write on paper: ``P-7K3F9``."""

from django.core.exceptions import ValidationError

from people.record_kinds import record_models


def by_reference(user, reference: str, *models):
    """The row of this reference that ``user`` may see, of ``models`` or of any kind. ValidationError, the same for
    hidden and missing."""
    prefix, _, rest = reference.strip().upper().partition("-")
    for model in models or record_models():
        if model.reference_prefix == prefix and rest:
            row = model._default_manager.permitted(user).filter(reference=f"{prefix}-{rest}").first()
            if row is not None:
                return row
    raise ValidationError("There is no row with this reference, or it is not yours to see.", code="unknown_reference")
