"""One backup: the database, then the files, then the manifest; each encrypted, each read again; then it counts."""

import io
import json
import os
import shutil
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

from people.chain.anchoring import newest_anchor

from .database import dump, one_moment
from .evidence import keep_files
from .sealing import check_written, recipients, seal_stream

DATABASE, EVIDENCE, MANIFEST = "database.age", "evidence.age", "manifest.age"
SUMS = "SHA256SUMS"


def back_up(*, url: str, now: datetime) -> tuple[Path, int]:
    """The folder of the backup and its size in bytes. Half a backup is removed. Raises BackupError."""
    to = recipients(settings.BACKUP_KEYS)
    folder = Path(settings.BACKUPS) / f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    half_done = folder.with_name(f".{folder.name}.part")
    half_done.mkdir(parents=True, mode=0o700)
    try:
        size = _write(half_done, to, url, now)
        os.rename(half_done, folder)
    except BaseException:
        shutil.rmtree(half_done, ignore_errors=True)
        raise
    return folder, size


def _write(folder, to, url, now):
    with one_moment(url) as moment:
        database = dump(url, moment, folder / DATABASE, to)
        evidence, files, sums = keep_files(folder / EVIDENCE, to, moment.store_keys())
        anchor = newest_anchor()
        manifest = {
            "made_at": now.astimezone(UTC).isoformat(),
            "database": asdict(database),
            "evidence": asdict(evidence) | {"files": files, "list_sha256": sums},
            "counts": moment.counts,
            "seal_head": {"seq": moment.head[0], "hash": moment.head[1]},
            "anchor": json.loads(anchor.read_text()) if anchor else None,
            "keys": sorted(set(settings.BACKUP_KEYS)),
        }
    text = json.dumps(manifest, indent=1).encode()
    written = [database, evidence, seal_stream(io.BytesIO(text), folder / MANIFEST, to)]
    for each in written:
        check_written(folder, each)
    (folder / SUMS).write_text("".join(f"{each.sealed_sha256}  {each.name}\n" for each in written))
    for name in (folder / SUMS, folder):
        descriptor = os.open(name, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
    return sum(each.sealed_size for each in written)
