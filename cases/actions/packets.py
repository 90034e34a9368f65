"""Making a hand-over packet, which is its leaving: what left, to whom and under which answer is written with it."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction

from cases.models import Case, Packet
from cases.packets.document import draft_packet
from cases.packets.keeping import KEPT, end_packet, reason_to_end
from people.actions.records import save_record
from people.audit import record
from people.caps import keep_within
from people.enums import ConsentPurpose
from sources.actions.consents import end_answers
from sources.actions.custody import share_file
from sources.models import Consent, Disclosure

PURPOSES = tuple(each for each in ConsentPurpose if each not in (ConsentPurpose.CASEWORK, ConsentPurpose.RESEARCH))


class NotAsShown(ValidationError):
    """What would leave is no longer what was looked at."""

    def __init__(self):
        super().__init__("Something changed since you looked: see what would leave now.", code="not_as_shown")


class Gone(Exception):
    """The packet's content is no more; ``reason`` says why."""

    def __init__(self, reason):
        self.reason = reason
        super().__init__(reason)


@transaction.atomic
def make_packet(case: Case, *, purpose, recipient, files, seen, by, now) -> Packet:
    """The packet as it was shown (``seen``: see ``Draft.seen``), with the chosen ``files``.

    Raises NotAsShown, and ValidationError when nothing may leave."""
    if purpose not in PURPOSES:
        raise ValidationError({"purpose": "Choose one of the purposes."})
    recipient = " ".join(recipient.split())
    draft = draft_packet(by, case, purpose=purpose, recipient=recipient, files=files)
    # Locked in one order, and read again: a withdrawal waits for this packet, or this packet for the withdrawal.
    ids = sorted(draft.consents)
    list(Consent.objects.select_for_update().filter(pk__in=ids).order_by("pk"))
    draft = draft_packet(by, case, purpose=purpose, recipient=recipient, files=files)
    if sorted(draft.consents) != ids or draft.seen != seen:
        raise NotAsShown
    if not draft.consents:
        raise ValidationError("Nobody has agreed to this: there is nothing to hand over.", code="nothing_to_hand_over")
    keep_within(settings.PACKETS_A_DAY, by, "packet.made", noun="packets")
    packet = Packet(
        case=case,
        purpose=purpose,
        recipient=recipient,
        made_at=now,
        expires_at=now + KEPT,
        sha256=draft.sha256,
        consent_ids=ids,
    )
    packet.level = max([case.level, *(consent.level for consent, _ in draft.consents.values())])
    packet.seal(draft.text)
    save_record(packet, by=by)
    for consent, mode in draft.consents.values():
        left = Disclosure(
            consent=consent,
            recipient=recipient,
            left_at=now,
            what=f"Packet {packet.reference} of case {case.reference}",
            shown_as=mode,
            sha256=draft.sha256,
        )
        save_record(left, by=by)
    end_answers([consent for consent, _ in draft.consents.values() if consent.recipient], by=by)
    for file in draft.chosen:
        share_file(file.original, to_whom=recipient, reason=f"Packet {packet.reference}", by=by, now=now)
    record(
        by,
        "packet.made",
        packet,
        purpose=purpose,
        people=len(draft.cast.appearing),
        files=len(draft.chosen),
        held_back=len(draft.held),
    )
    return packet


def open_packet(packet: Packet, *, form, by, now) -> str:
    """The document of ``packet`` for download, noted before it leaves. Raises Gone, after which the content is gone."""
    with transaction.atomic():
        packet = Packet.objects.select_for_update().get(pk=packet.pk)
        reason = packet.end_reason
        if not reason:
            reason = reason_to_end(packet, now=now)
            if reason:
                end_packet(packet, reason, by=by, now=now)
        if not reason:
            record(by, "packet.downloaded", packet, purpose=packet.purpose, form=form)
            return packet.content
        record(by, "packet.download_refused", packet, purpose=packet.purpose, outcome="refused")
    raise Gone(reason)
