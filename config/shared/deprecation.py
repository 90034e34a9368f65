"""How a program hears that an address will go: ``Deprecation`` (RFC 9745), ``Sunset`` (RFC 8594), where to read more.

A view says ``deprecated = Deprecated(since=…, sunset=…, instead="/api/v1/…")``, and for verbs of a resource
``{"verb": Deprecated(…)}``. Nothing else is to be done: every answer of it, refusals too, carries the headers.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

from django.conf import settings


@dataclass(frozen=True)
class Deprecated:
    """``since``: the day it was announced; ``sunset``: the first day without it; both in UTC. ``instead``: its heir."""

    since: date
    sunset: date
    instead: str = ""

    @property
    def headers(self) -> dict[str, str]:
        links = [f'<{settings.API_DEPRECATIONS}>; rel="deprecation"; type="text/html"']
        if self.instead:
            links.append(f'<{settings.SITE_ORIGIN}{self.instead}>; rel="successor-version"')
        return {
            "Deprecation": f"@{int(_midnight(self.since).timestamp())}",
            "Sunset": format_datetime(_midnight(self.sunset), usegmt=True),
            "Link": ", ".join(links),
        }


def deprecation_of(match) -> Deprecated | None:
    """Of what answered at a resolved address."""
    view = getattr(match.func, "cls", None) if match is not None else None
    said = getattr(view, "deprecated", None)
    if isinstance(said, dict):
        return said.get(match.url_name.rpartition("-")[2])
    return said


def _midnight(day):
    return datetime.combine(day, time.min, UTC)
