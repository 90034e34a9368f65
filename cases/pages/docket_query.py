"""What the reader asked of the docket, read from the address and written into the addresses of its links."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from urllib.parse import urlencode

from django.http import Http404

from .chosen_rows import SHOWS, STATUSES, UNDATED_SHOWS, WINDOWS

VIEWS = {"list": "List", "week": "Week", "month": "Month"}
SCOPES = {"mine": "Mine", "desks": "My desks"}
DAYS = {"1": 1, "14": 14, "30": 30}
"""Windows that can begin on a named day."""
ONLY_LISTED = frozenset({"overdue", "reviews", "beyond"})
"""Shows that are a list and stand on no day of a calendar."""
YEARS = range(1900, 2200)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class DocketQuery:
    """``on`` is a day of the period shown; None in a list that begins this minute. ``court`` is an id as sent, ``case``
    a reference as typed: whoever looks them up asks whether the reader may see them."""

    view: str = "list"
    show: str = "all"
    window: str = "14"
    scope: str = "desks"
    status: str = ""
    on: date | None = None
    court: str = ""
    case: str = ""
    page: int = 1

    @classmethod
    def read(cls, given, shows, today):
        """Http404 for what no link and no form of ours sends."""
        query = cls(
            view=given.get("view", "list"),
            show=given.get("show", "all"),
            window=given.get("window", "14"),
            scope=given.get("scope", "desks"),
            status=given.get("status", ""),
            on=_day(given.get("on", "")),
            court=given.get("court", ""),
            case=given.get("case", "").strip().upper()[:16],
            page=_number(given.get("page", "1")),
        )
        known = (
            query.view in VIEWS
            and query.show in shows
            and query.window in WINDOWS | DAYS
            and query.scope in SCOPES
            and query.status in ("", *STATUSES)
            and not (query.view != "list" and query.show in ONLY_LISTED)
            and not (query.on and query.window not in DAYS)
        )
        if not known:
            raise Http404
        if query.on is None and (query.view != "list" or query.window == "1"):
            query = replace(query, on=today)
        return query

    @property
    def is_dated(self) -> bool:
        """Whether the list is of some days and not simply all there is."""
        return self.view != "list" or self.show not in UNDATED_SHOWS

    @property
    def is_narrowable(self) -> bool:
        return self.show != "reviews"

    @property
    def in_force(self) -> str:
        """The status asked for; where none is, a list shows what waits and a calendar all that was or will be."""
        return self.status or self.usual_status

    @property
    def usual_status(self) -> str:
        return "open" if self.view == "list" else "any"

    @property
    def is_narrowed(self) -> bool:
        return bool(self.court or self.case) or self.in_force != self.usual_status

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day shown. A month begins and ends with whole weeks, from Monday."""
        if self.on is None or not self.is_dated:
            return None
        if self.view == "list":
            return self.on, self.on + timedelta(days=DAYS[self.window] - 1)
        first, last = (
            (self.on, self.on) if self.view == "week" else (self.on.replace(day=1), _next_month(self.on) - _DAY)
        )
        return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())

    @property
    def heading(self) -> str:
        if self.span is None:
            return f"{SHOWS[self.show]}, {WINDOWS[self.window].lower()}" if self.is_dated else SHOWS[self.show]
        first, last = self.span
        if self.view == "month":
            return f"{self.on:%B %Y}"
        if first == last:
            return f"{first:%A}, {first.day} {first:%B %Y}"
        begins = f"{first.day} {first:%b}" + ("" if first.year == last.year else f" {first.year}")
        return f"{begins} – {last.day} {last:%b %Y}" + (f", week {first:%-V}" if self.view == "week" else "")

    def steps(self, today) -> tuple["DocketQuery", "DocketQuery", "DocketQuery"]:
        """The period before, the one of ``today``, the one after."""
        on = self.on or today
        if self.view == "month":
            before, after = (on.replace(day=1) - _DAY).replace(day=1), _next_month(on)
        else:
            step = WEEK if self.view == "week" else timedelta(days=DAYS.get(self.window, 7))
            before, after = on - step, on + step
        now = replace(self, on=None if self.view == "list" and self.window != "1" else today)
        window = self.window if self.window in DAYS else "14"
        return (
            replace(self, on=before, window=window, page=1),
            replace(now, page=1),
            replace(self, on=after, window=window, page=1),
        )

    def link(self, **change) -> str:
        """The query string of this page with ``change``; what is as usual is left out."""
        asked = replace(self, **{"page": 1} | change)
        if asked.view != "list" and asked.show in ONLY_LISTED:
            asked = replace(asked, show="all")
        values = {name: getattr(asked, name) for name in self.__slots__}
        usual = {name: field.default for name, field in self.__dataclass_fields__.items()}
        shown = {name: value for name, value in values.items() if value != usual[name] and value is not None}
        return "?" + urlencode(shown)


_DAY = timedelta(days=1)


def _next_month(day):
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def _day(text):
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Http404 from None
    if len(text) != 10 or day.year not in YEARS:
        raise Http404
    return day


def _number(text):
    if not text.isdecimal() or len(text) > 4 or not 1 <= int(text) <= 1000:
        raise Http404
    return int(text)
