"""Bytes that no row names. Those of an upload that never got its row are swept; any others are only told of: where a
database was restored from an older backup, they are evidence."""

import uuid
from datetime import timedelta
from itertools import islice

from sources.enums import UploadState
from sources.models import EvidenceFile, Upload
from sources.store import Incoming, store
from sources.store.incoming import left_over

SETTLED = timedelta(hours=24)  # a file is in the store a moment before its row is in the database


def orphans(*, now):
    """Keys in the store, older than a day, that no row names."""
    old = (key for key, since in store().ids() if since < now - SETTLED)
    for keys in _batches(old):
        known = EvidenceFile.objects.filter(store_key__in=[str(key) for key in keys]).values_list(
            "store_key", flat=True
        )
        known = set(known)
        yield from (key for key in keys if str(key) not in known)


def sweep_orphans(*, now) -> int:
    """Remove those of uploads that ended without a row, and what was left in ``incoming/`` by nobody."""
    swept = 0
    for keys in _batches(orphans(now=now)):
        ended = Upload.objects.filter(pk__in=keys).exclude(state__in=[UploadState.OPEN, UploadState.KEPT])
        for key in ended.values_list("pk", flat=True):
            store().remove(key)
            swept += 1
    for key, _ in left_over(now - SETTLED):
        if not Upload.objects.filter(pk=key, state=UploadState.OPEN).exists():
            Incoming(uuid.UUID(str(key))).discard()
            swept += 1
    return swept


def _batches(keys, size=500):
    keys = iter(keys)
    while batch := list(islice(keys, size)):
        yield batch
