"""How long a packet is kept, and whether it may still leave."""

from datetime import timedelta

from cases.enums import PacketEnd
from cases.models import Packet
from people.audit import record
from people.unrestricted import unrestricted
from sources.enums import ConsentStatus
from sources.models import Consent

ITS_TIME = "the clock ends packets, and a consent taken back counts whoever may read it"

KEPT = timedelta(hours=24)


def end_packet(packet, reason, *, by, now):
    """Its content is gone; that it was made stays on record."""
    packet.content_sealed, packet.ended_at, packet.end_reason = None, now, reason
    packet.updated_by = by or packet.updated_by
    packet.version += 1
    packet.save(update_fields=["content_sealed", "ended_at", "end_reason", "updated_by", "updated_at", "version"])
    record(by, "packet.ended", packet, reason=reason)


def end_old_packets(*, now) -> int:
    """Those whose time is over."""
    old = (
        unrestricted(Packet, ITS_TIME)
        .select_for_update(skip_locked=True)
        .filter(ended_at__isnull=True, expires_at__lte=now)
    )
    return len([end_packet(packet, PacketEnd.EXPIRED, by=None, now=now) for packet in old])


def reason_to_end(packet, *, now) -> str:
    """Why it may not leave any more; empty where it may. Consent is asked anew, of each answer it was made under."""
    if packet.expires_at <= now:
        return PacketEnd.EXPIRED
    answers = list(unrestricted(Consent, ITS_TIME).filter(pk__in=packet.consent_ids))
    good = set(
        unrestricted(Consent, ITS_TIME).in_force().filter(pk__in=packet.consent_ids).values_list("pk", flat=True)
    )
    good |= {answer.pk for answer in answers if answer.recipient and _still_asked(answer)}
    return "" if good >= set(packet.consent_ids) else PacketEnd.CHANGED


def _still_asked(answer):
    """A yes for one time, used for this packet: it holds while the one who gave it still wants to be asked."""
    whose = {"person": answer.person_id, "witness": answer.witness_id}
    asks = unrestricted(Consent, ITS_TIME).in_force().standing().filter(purpose=answer.purpose, **whose)
    return asks.filter(status=ConsentStatus.ASK_EACH_TIME).exists()
