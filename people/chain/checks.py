"""One run of the verification, on record for the auditors and the health page."""

from dataclasses import dataclass, field

from django.db.models.functions import Now

from people.models import AuditCheck

from .anchoring import Signed, faults_of, newest_anchor, public_key, read_anchor
from .verifying import Found, verify


@dataclass(slots=True)
class Checked:
    found: Found
    anchor: Signed | None
    sentences: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        return self.found.total + len(self.sentences) - len(self.found.faults)


def check_chain(*, anchor=None, key=None) -> Checked:
    """Also against ``anchor`` (a file), or the newest one in the folder of anchors. Raises AnchorError where a named
    anchor, or the key that signs here, cannot be read. ``key``: its public half, if not at hand."""
    path = anchor or newest_anchor()
    signed = read_anchor(path) if path else None
    key = (key or public_key()) if signed else None
    row = AuditCheck.objects.create()
    found = verify()
    checked = Checked(found, signed, [str(fault) for fault in found.faults])
    if signed:
        checked.sentences += faults_of(signed, key=key)
    row.finished_at, row.seals, row.faults = Now(), found.seals, checked.total
    row.rewritten = found.rewritten_total
    row.first_fault = checked.sentences[0][:300] if checked.sentences else ""
    row.save()
    return checked
