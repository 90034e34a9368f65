"""What a withdrawal of consent asks of casework: packets made under it are discarded, recipients are to be told."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from cases.enums import CaseDuty, PacketEnd
from cases.models import CaseMember, Packet, Participation, Task
from cases.packets.keeping import end_packet
from sources.actions.withdrawals import answering_as
from sources.models import Disclosure

from .items import save_item

TELL_WITHIN = timedelta(days=3)


def discard_packets(ended, *, by, now) -> list[str]:
    """References of the packets that were made under the consents ``ended`` (ids)."""
    packets = Packet.objects.select_for_update().filter(ended_at__isnull=True, consent_ids__overlap=ended)
    packets = list(packets) if ended else []
    for packet in packets:
        end_packet(packet, PacketEnd.WITHDRAWN, by=by, now=now)
    return [packet.reference for packet in packets]


def tell_recipients(withdrawal, *, by, now) -> list[str]:
    """One task for each recipient of what left: to say that consent was withdrawn. Their references."""
    whose = answering_as(withdrawal.whose)
    persons, witnesses = whose[:1] if withdrawal.person_id else [], whose[1:] if withdrawal.person_id else whose
    left = Disclosure.objects.filter(
        Q(consent__person__in=persons) | Q(consent__witness__in=witnesses), consent__purpose__in=withdrawal.purposes
    )
    recipients = {}
    for recipient in left.order_by("left_at").values_list("recipient", flat=True):
        recipients.setdefault(" ".join(recipient.split()).casefold(), recipient)
    in_charge, case = _in_charge(withdrawal, persons, witnesses, now)
    tasks = []
    for recipient in recipients.values():
        task = Task(
            title=f"Tell {recipient[:130]}: consent was withdrawn ({withdrawal.reference})",
            assignee=in_charge or withdrawal.taken_by,
            case=case,
            desk_id=withdrawal.desk_id,
            level=withdrawal.level,
            due_on=timezone.localdate(now + TELL_WITHIN),
            note=f"Withdrawal {withdrawal.reference}. Ask them to stop using what they have and to say so in writing.",
        )
        save_item(task, by=by, now=now)
        tasks.append(task.reference)
    return tasks


def _in_charge(withdrawal, persons, witnesses, now):
    """The caseworker on duty of the newest open case on the desk in which they have a part, and that case."""
    told = [pk for witness in witnesses for pk in witness.testimonies.values_list("subjects__person", flat=True) if pk]
    parts = Participation.objects.filter(person__in=[*(each.pk for each in persons), *told])
    team = (
        CaseMember.objects.filter(
            case__in=parts.order_by().values("case"), case__desk=withdrawal.desk_id, duty=CaseDuty.CASEWORKER
        )
        .on_duty(timezone.localdate(now))
        .select_related("case", "user")
        .order_by("-case__created_at", "created_at")
    )
    member = team.filter(user__is_active=True).first()
    return (member.user, member.case) if member else (None, None)
