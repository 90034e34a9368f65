"""Which names have search keys that are not those of their text, and making them true."""

from collections.abc import Iterator

from django.db.models import F, Q

from .models import OrganisationName, PersonName, PlaceName
from .models.name import KEYS_VERSION

NAMES = (PersonName, OrganisationName, PlaceName)
BATCH = 500


def stale(names):
    """Rows written past the models, or under the rules of an older version."""
    return names._base_manager.filter(~Q(keys_version=KEYS_VERSION) | ~Q(keyed_text=F("text")))


def rebuild(names, batch: int = BATCH) -> Iterator[int]:
    """Make the keys of stale rows, a batch a transaction; yields how many each batch had. Stopped, it goes on where it
    was: what is done is no longer stale."""
    while rows := list(stale(names).order_by("pk")[:batch]):
        for row in rows:
            row.read_text()
        names._base_manager.bulk_update(rows, ["script", *names.KEY_FIELDS])
        yield len(rows)


def untrue(names) -> Iterator:
    """Every row whose stored keys are not those its text has today, whatever it claims of itself."""
    for row in names._base_manager.order_by("pk").iterator(chunk_size=2000):
        stored = [getattr(row, field) for field in names.KEY_FIELDS]
        row.keys_version = 0
        row.read_text()
        if stored != [getattr(row, field) for field in names.KEY_FIELDS]:
            yield row
