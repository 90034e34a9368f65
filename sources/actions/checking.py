"""Reading files through: whether what lies in the store is what was put on record."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import F

from people.audit import record
from sources.enums import CustodyAct
from sources.models import EvidenceCheck, EvidenceFile
from sources.store import Damaged, opened

from .custody import note_custody

WELL, MISSING, CHANGED = "well", "missing", "changed"


@dataclass(frozen=True, slots=True)
class Finding:
    file: EvidenceFile
    state: str
    words: str = ""


def begin_check(*, sample=None, now) -> EvidenceCheck:
    """A new run; a full one that was stopped is taken up again."""
    if sample is None:
        stopped = EvidenceCheck.objects.filter(sample=None, finished_at=None).first()
        if stopped is not None:
            return stopped
    return EvidenceCheck.objects.create(sample=sample, started_at=now)


def files_of(check):
    """In the order of their ids from where the run stands, or a random sample."""
    if check.sample is not None:
        return EvidenceFile.objects.order_by("?")[: check.sample]
    files = EvidenceFile.objects.order_by("pk")
    return files.filter(pk__gt=check.after_id) if check.after_id else files


def check_file(file, *, check, now) -> Finding:
    """Open every chunk of ``file``, hash it, compare; noted in its custody and in ``check``."""
    finding = _look(file)
    with transaction.atomic():
        said = (
            "Read through: unchanged." if finding.state == WELL else f"Read through: {finding.state}. {finding.words}"
        )
        note_custody(file, CustodyAct.VERIFIED, by=None, now=now, sha256=file.sha256, reason=said[:300])
        counts = {"files": F("files") + 1, "after_id": file.pk}
        if finding.state != WELL:
            counts[finding.state] = F(finding.state) + 1
            record(None, f"evidence.{finding.state}", file, outcome="failed")
        EvidenceCheck.objects.filter(pk=check.pk).update(**counts)
    return finding


def end_check(check, *, orphans, now):
    EvidenceCheck.objects.filter(pk=check.pk).update(orphans=orphans, finished_at=now)
    check.refresh_from_db()
    return check


def _look(file):
    try:
        with opened(file.store_id) as sealed:
            if sealed.size != file.size:
                return Finding(file, CHANGED, f"{sealed.size} bytes instead of {file.size}.")
            if sealed.sha256() != file.sha256:
                return Finding(file, CHANGED, "Its hash is another.")
    except FileNotFoundError:
        return Finding(file, MISSING, "No such file in the store.")
    except Damaged as error:
        return Finding(file, CHANGED, str(error))
    except OSError as error:
        return Finding(file, CHANGED, f"Cannot be read: {error.strerror}.")
    return Finding(file, WELL)
