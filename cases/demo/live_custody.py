"""Stays of invented people: an ordered term, one beyond its lawful term, one that only the law ends, a remand."""

from datetime import datetime, time, timedelta

from cases.enums import DetentionKind
from cases.models import Detention
from people.enums import Level

from .invented import ALMATY, MARK, civil_day, move, person


def load_custody(store, case):
    began = store.now - timedelta(hours=28)
    short = store.put(
        Detention,
        "live-custody",
        desk="group",
        case=case,
        person=store.get("live-ardak"),
        kind=DetentionKind.POLICE_CUSTODY,
        began=civil_day(began),
        began_at=began,
        term_amount=48,
        term_unit="hour",
        legal_basis="CPC 131(4), 133(2)",
        notes=f"Runs out twenty hours after loading {MARK}.",
        level=Level.INTERNAL,
    )
    if short.is_open and short.expires_at < store.now:
        move(store, short, began=civil_day(began), began_at=began)
    person(store, "live-timur", "group", f"Timur Sample {MARK}")
    store.put(
        Detention,
        "live-beyond",
        desk="group",
        case=case,
        person=store.get("live-timur"),
        kind=DetentionKind.REMAND,
        began=civil_day(store.now - timedelta(days=75)),
        term_amount=2,
        term_unit="month",
        legal_basis="CPC 151(1)",
        notes=f"Two months are over; no release and no extension is on record {MARK}.",
        level=Level.INTERNAL,
    )
    person(store, "live-zhanar", "group", f"Zhanar Sample {MARK}")
    taken = store.now - timedelta(hours=9)
    unordered = store.put(
        Detention,
        "live-lawful",
        desk="group",
        case=case,
        person=store.get("live-zhanar"),
        kind=DetentionKind.POLICE_CUSTODY,
        began=civil_day(taken),
        began_at=taken,
        legal_basis="CPC 131(4), 133(2)",
        notes=f"No order is on record: the law alone ends it, 48 hours after she was taken {MARK}.",
        level=Level.INTERNAL,
    )
    if unordered.is_open and unordered.lawful_until < store.now:
        move(store, unordered, began=civil_day(taken), began_at=taken)
    ends = datetime.combine(store.now.astimezone(ALMATY).date() + timedelta(days=13), time(0), ALMATY)
    remand = store.put(
        Detention,
        "live-remand",
        desk="group",
        case=case,
        person=store.get("live-dana"),
        kind=DetentionKind.REMAND,
        began=civil_day(store.now - timedelta(days=48)),
        expires_at=ends,
        expires_by_hand=True,
        expires_reason=f"Named in the order {MARK}.",
        legal_basis="CPC 151(1)",
        level=Level.INTERNAL,
    )
    if remand.is_open and remand.expires_at < store.now:
        move(store, remand, expires_at=ends)
