"""Of which row a reference is: the trail knows ids alone."""

from django.apps import apps

from people.models import Record


def id_of(reference: str):
    """``P-7K3F9`` → its id, or None. Whoever asks learns nothing by it: only events they may read are shown."""
    prefix, _, rest = reference.strip().upper().partition("-")
    for model in apps.get_models():
        if issubclass(model, Record) and rest and model.reference_prefix == prefix:
            found = model._base_manager.filter(reference=f"{prefix}-{rest}").values_list("pk", flat=True).first()
            if found is not None:
                return found
    return None
