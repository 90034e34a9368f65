"""Reading an identity: asked for with a reason, told to the coordinators, and only then taken out of the vault."""

from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from config.shared.sealing import SealingError, unseal
from config.shared.text import clean_text
from people.audit import record
from people.caps import done_of_late
from people.step_up import step_up
from sources.enums import VaultContent, WitnessProtection
from sources.models import VaultEntry, Witness
from sources.signals import identity_asked
from sources.vault import Identity, ask_for, place_of, take_out

SHORTEST_REASON = 10  # characters; the database asks it too
LONGEST_REASON = 300
NOT_YOURS = "Identities are revealed to custodians whose grant reaches protected rows. This try was noted."
NOT_OPENED = "The identity does not open: its key is missing or it is damaged. Ask whoever keeps the key ring."


@dataclass(frozen=True, repr=False)
class Revealed:
    """``identity`` of a confidential one, ``file_name`` of a file's name; of a sealed one only the ``blob``, which a
    custodian opens elsewhere."""

    entry: VaultEntry
    identity: Identity | None = None
    file_name: str = ""
    blob: bytes = b""


@sensitive_variables()
def reveal(entry: VaultEntry, *, reason: str, passphrase: str, by) -> Revealed:
    """What lies in the vault under ``entry``. Whether it is given or refused, it is in the audit trail.

    Commits twice: the ticket, then the answer. Call it outside a transaction. Raises PermissionDenied; ValidationError
    for a short reason, a wrong passphrase, a spent day, or what does not open.
    """
    witness = entry.witness
    try:
        reason = _checked(witness, reason, passphrase, by)
        ticket = _ask(entry, reason=reason, by=by)
    except (PermissionDenied, ValidationError) as refused:
        why = next(iter(_codes(refused)), "not_permitted")
        record(by, "identity.refused", witness, outcome="refused", why=why)
        raise
    with transaction.atomic():
        ciphertext = take_out(ticket, by=by)
        revealed = _opened(entry, ciphertext)
        outcome = "done" if revealed else "failed"
        act = "identity.taken_sealed" if entry.protection == WitnessProtection.SEALED else "identity.revealed"
        record(by, act, witness, outcome=outcome, content=entry.content, entry=entry.pk)
    if revealed is None:
        raise ValidationError(NOT_OPENED, code="not_opened")
    return revealed


def refuse(witness, *, by):
    """Someone who may not came to the door. Raises PermissionDenied."""
    record(by, "identity.refused", witness, outcome="refused", why="not_permitted")
    raise PermissionDenied(NOT_YOURS)


@sensitive_variables("passphrase")
def _checked(witness, reason, passphrase, by) -> str:
    if not Witness.objects.permitted(by, "reveal").filter(pk=witness.pk).exists():
        raise PermissionDenied(NOT_YOURS)
    reason = clean_text(reason).strip()
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise ValidationError(
            {
                "reason": ValidationError(
                    f"Say in {SHORTEST_REASON} to {LONGEST_REASON} characters what for. Name nobody.", code="reason"
                )
            }
        )
    step_up(by, passphrase)
    return reason


def _ask(entry, *, reason, by):
    # Durable: a ticket inside a larger transaction would not be committed, and the vault would give nothing for it.
    with transaction.atomic(durable=True):
        today = done_of_late(by, "identity.asked")
        if today >= settings.REVEALS_A_DAY:
            message = f"You have asked for {today} identities within 24 hours, which is the most. Go on tomorrow."
            raise ValidationError(message, code="cap")
        ticket = ask_for(entry.pk, by=by, reason=reason)
        record(by, "identity.asked", entry.witness, reason=reason, content=entry.content, ticket=ticket)
        identity_asked.send(sender=Witness, witness=entry.witness, by=by)
    return ticket


@sensitive_variables()
def _opened(entry, ciphertext) -> Revealed | None:
    if entry.protection == WitnessProtection.SEALED:
        return Revealed(entry, blob=ciphertext)
    try:
        text = unseal(ciphertext, where=place_of(entry.pk))
        if entry.content == VaultContent.FILE_NAME:
            return Revealed(entry, file_name=text)
        return Revealed(entry, identity=Identity.of_text(text, entry.witness))
    except (SealingError, ValueError, KeyError):
        return None


def _codes(refused):
    if isinstance(refused, ValidationError):
        lists = refused.error_dict.values() if hasattr(refused, "error_dict") else [refused.error_list]
        yield from (error.code for errors in lists for error in errors if error.code)
