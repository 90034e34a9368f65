"""Rows as an iCalendar document (RFC 5545, RFC 7986). No name of a person, a court or a case is ever in it.

A calendar program sends what it reads to its maker's servers and shows it on locked screens. So an entry is a day with
two fixed words on it, or, where its reader chose so, a reference, a kind and the hour.
"""

import uuid
from datetime import timedelta

import icalendar
from django.conf import settings
from django.urls import reverse
from django.utils.crypto import salted_hmac

from cases.calendar.dated import HEARING, KIND_OF, is_open, words_of
from cases.calendar.sitting import PRESUMED
from cases.calendar.zones import vtimezone
from cases.enums import HearingStatus
from config.shared.zones import zone_of

PRODUCT = "-//Arasha//Docket//EN"
DISCREET = "Arasha item"
REFRESH = timedelta(hours=1)


def calendar_document(rows, *, user, names_item: bool) -> bytes:
    """The same rows give the same bytes."""
    document = icalendar.Calendar()
    document.add("prodid", PRODUCT)
    document.add("version", "2.0")
    document.add("calscale", "GREGORIAN")
    document.add("name", "Arasha")
    document.add("x-wr-calname", "Arasha")
    document.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    document.add("x-published-ttl", "PT1H")
    events = [_event(row, user, names_item) for row in rows]
    for zone, years in sorted(_years(rows).items() if names_item else ()):
        document.add_component(vtimezone(zone, min(years), max(years)))
    for event in events:
        document.add_component(event)
    return document.to_ical()


def _event(row, user, names_item):
    kind = KIND_OF[type(row)]
    day = kind.day_of(row)
    event = icalendar.Event()
    event.add("uid", uid_of(row, user))
    event.add("dtstamp", row.updated_at)  # without METHOD: when the entry was last revised
    event.add("last-modified", row.updated_at)
    event.add("sequence", row.version)
    event.add("summary", _words(row, kind) if names_item else DISCREET)
    if kind.is_day or not names_item:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
    else:
        event.add("dtstart", kind.at(row).astimezone(zone_of(row.zone)))
        if kind is HEARING:
            event.add("duration", PRESUMED)
    event.add("status", "CONFIRMED" if stands(row) else "CANCELLED")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if kind is HEARING and names_item else "TRANSPARENT")
    event.add("url", f"{settings.SITE_ORIGIN}{reverse('docket')}?on={day}")
    return event


def uid_of(row, user) -> str:
    """The same for as long as the row and the account live. Each colleague has another, so that a maker of calendar
    programs cannot tell from it who works on the same thing."""
    digest = salted_hmac("arasha.calendar.uid", f"{user.pk}:{row.pk}", algorithm="sha256").digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))


def stands(row) -> bool:
    """Whether what the entry says will be, or was. A held hearing took place; a met deadline no longer waits."""
    return is_open(row) or (type(row) is HEARING.model and row.status == HearingStatus.HELD)


def _words(row, kind):
    what = words_of(row)
    if not kind.is_day:
        what = f"{what}: {row.get_kind_display()}"
    words = f"{what}, {row.reference}"
    return words if stands(row) else f"Cancelled: {words}" if kind is HEARING else f"Closed: {words}"


def _years(rows):
    """Years spoken of, by zone."""
    found = {}
    for row in rows:
        kind = KIND_OF[type(row)]
        if not kind.is_day and (zone := str(zone_of(row.zone))) != "UTC":
            found.setdefault(zone, set()).add(kind.day_of(row).year)
    return found
