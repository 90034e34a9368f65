"""What happened to one grant, in the words of those who did it."""

from dataclasses import dataclass
from datetime import datetime

from .models import AuditEvent, Membership

ACTS = {"membership.granted": "Given", "membership.extended": "End moved", "membership.ended": "Ended"}


@dataclass(frozen=True, slots=True)
class Told:
    at: datetime
    act: str
    who: str
    reason: str


def story(grant: Membership) -> list[Told]:
    """Newest first. A grant from before reasons were asked begins with its own row. Two queries."""
    events = AuditEvent.objects.filter(object_type=Membership._meta.label_lower, object_id=str(grant.pk))
    told = [
        Told(
            event.at,
            ACTS[event.action],
            event.actor.full_name if event.actor else "",
            event.reason or (grant.reason if event.action == "membership.granted" else ""),
        )
        for event in events.filter(action__in=ACTS).select_related("actor").order_by("-at", "-id")
    ]
    if not any(each.act == "Given" for each in told):
        told.append(
            Told(grant.granted_at, "Given", grant.granted_by.full_name if grant.granted_by else "", grant.reason)
        )
    return told
