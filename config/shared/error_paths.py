"""Where in a document of several rows an error belongs: ``subjects.0.basis_words``."""

from contextlib import contextmanager

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

_PARTS = ("_earliest", "_latest", "_precision", "_inferred", "_words")


@contextmanager
def errors_at(path: str, dates=()):
    """Within, each ValidationError names its field from ``path`` on. Errors of a column of one of ``dates`` are that
    date's."""
    try:
        yield
    except ValidationError as error:
        raise ValidationError(_placed(error, path, dates)) from None


def _placed(error, path, dates):
    if not hasattr(error, "error_dict"):
        return {path or NON_FIELD_ERRORS: error.error_list}
    found = {}
    for field, errors in error.error_dict.items():
        field = next((date for date in dates if field in {f"{date}{part}" for part in _PARTS}), field)
        place = [part for part in (path, "" if field == NON_FIELD_ERRORS else field) if part]
        found.setdefault(".".join(place) or NON_FIELD_ERRORS, []).extend(errors)
    return found
