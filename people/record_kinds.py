"""Every kind of content row, in whichever app: found through the models."""

from people.models import Record


def record_models(base=Record):
    """Every kind of row that has a reference."""
    for model in base.__subclasses__():
        if not model._meta.abstract:
            yield model
        yield from record_models(model)


def kinds_of(reference: str) -> list[type[Record]]:
    """Kinds whose references begin as this one does."""
    prefix = reference.partition("-")[0]
    return [model for model in record_models() if model.reference_prefix == prefix and prefix]
