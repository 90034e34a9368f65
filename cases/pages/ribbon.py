"""The custody ribbon: stays in custody as bars over time, drawn on the server.

Lengths are in units of the drawing. What a source leaves open is drawn faded and dashed, never as a sharp edge.
"""

import math
from dataclasses import dataclass, field
from datetime import date, timedelta

from cases.enums import RESTRICTIONS, DetentionKind
from config.shared.zones import zone_of

WIDTH, LEFT, RIGHT = 960, 12, 28
TOP, ROW, BAR = 26, 46, 18
SHORTEST = 4
DAY = timedelta(days=1)

SENTENCES = frozenset(
    {
        DetentionKind.IMPRISONMENT,
        DetentionKind.CRIMINAL_ARREST,
        DetentionKind.PRISON_CN,
        DetentionKind.SHORT_DETENTION_CN,
    }
)
OUTSIDE_THE_LAW = frozenset(
    {
        DetentionKind.VETC,
        DetentionKind.INCOMMUNICADO,
        DetentionKind.FORCED_LABOUR,
        DetentionKind.PLACEMENT_EDUCATION,
        DetentionKind.RSDL,
        DetentionKind.LIUZHI,
        DetentionKind.TOWN_ARREST,
        DetentionKind.HOMESTAY_SURVEILLANCE,
        DetentionKind.UNKNOWN,
    }
)
PATTERNS = {"custody": "", "sentence": "rb-bars", "camp": "rb-lines", "restriction": "rb-dots"}
"""Kinds differ by pattern too, not by colour alone."""
FAMILIES = {
    "custody": "Custody, arrest, remand",
    "sentence": "Sentence",
    "camp": "Camp, secret or unknown kind",
    "restriction": "Restriction at liberty",
}


def family_of(kind) -> str:
    if kind in SENTENCES:
        return "sentence"
    if kind in OUTSIDE_THE_LAW:
        return "camp"
    return "restriction" if kind in RESTRICTIONS else "custody"


@dataclass(slots=True)
class Bar:
    family: str
    label: str
    dates: str
    y: float
    x: float
    width: float
    fade_before: tuple[float, float] | None
    fade_after: tuple[float, float] | None
    is_open: bool
    expires_x: float | None
    lawful_x: float | None
    text_x: float
    text_anchor: str

    @property
    def bar_y(self):
        return self.y + 20

    @property
    def label_y(self):
        return self.y + 13

    @property
    def expires_foot(self):
        return self.bar_y + BAR + 4

    @property
    def pattern(self):
        return PATTERNS[self.family]

    @property
    def end(self):
        return self.x + self.width

    @property
    def arrow(self):
        """Points of the arrow of a stay that goes on."""
        middle = self.bar_y + BAR / 2
        return f"{self.end},{self.bar_y - 3} {self.end + 12},{middle} {self.end},{self.bar_y + BAR + 3}"


@dataclass(slots=True)
class Ribbon:
    bars: list[Bar] = field(default_factory=list)
    ticks: list[tuple[float, str]] = field(default_factory=list)
    today_x: float = 0
    families: list[tuple[str, str, str]] = field(default_factory=list)
    width: int = WIDTH
    bar_height: int = BAR

    @property
    def height(self):
        return TOP + ROW * len(self.bars) + 22

    @property
    def has_expiry(self):
        return any(bar.expires_x is not None for bar in self.bars)

    @property
    def has_lawful_limit(self):
        return any(bar.lawful_x is not None for bar in self.bars)

    @property
    def foot(self):
        return self.height - 16

    @property
    def today_y(self):
        return self.height - 4

    @property
    def today_anchor(self):
        return "end" if self.today_x > WIDTH / 2 else "start"

    @property
    def today_text_x(self):
        return self.today_x - 5 if self.today_x > WIDTH / 2 else self.today_x + 5


def draw(detentions, *, today: date) -> Ribbon | None:
    """None when no stay has any date to stand on. ``today`` is the civil day where most of the stays are."""
    stays = [stay for stay in detentions if stay.began or stay.ended]
    if not stays:
        return None
    stays.sort(key=lambda stay: (_edges(stay.began or stay.ended)[0], stay.reference))
    first = min(_edges(stay.began or stay.ended)[0] for stay in stays)
    ends = [_day(moment, stay) for stay in stays for moment in (stay.expires_at, stay.lawful_until) if moment]
    last = max([today, *ends, *(_last(stay) for stay in stays)])
    pad = max((last - first) * 0.03, 7 * DAY)
    scale = _Scale(first - pad, last + pad)
    ribbon = Ribbon(today_x=scale.at(today), ticks=scale.ticks())
    for number, stay in enumerate(stays):
        ribbon.bars.append(_bar(stay, scale, today, TOP + number * ROW))
    used = {bar.family for bar in ribbon.bars}
    ribbon.families = [(family, label, PATTERNS[family]) for family, label in FAMILIES.items() if family in used]
    return ribbon


def _bar(stay, scale, today, y):
    began = _edges(stay.began) if stay.began else None
    ended = _edges(stay.ended) if stay.ended else None
    is_open = stay.is_open and ended is None
    start = scale.at(began[1]) if began else scale.start
    if ended:
        stop = scale.at(ended[0] + DAY)
    elif is_open:
        stop = scale.at(today)
    else:
        stop = start
    sure_start, sure_stop = min(start, stop), max(start, stop)
    before = after = None
    if began is None:
        before, sure_start = (scale.start, sure_stop - scale.start), sure_stop
    elif began[0] < began[1]:
        before = (scale.at(began[0]), max(sure_start - scale.at(began[0]), 0))
    if ended and ended[0] < ended[1]:
        after = (sure_stop, scale.at(ended[1] + DAY) - sure_stop)
    elif ended is None and not is_open:
        # It ended, nobody says when: it may have lasted to its term, or to this day.
        limit = scale.at(min(_day(stay.expires_at, stay), today)) if stay.expires_at else scale.at(today)
        after = (sure_stop, max(limit - sure_stop, SHORTEST))
    width = max(sure_stop - sure_start, SHORTEST if not before or not after else 0)
    left = before[0] if before else sure_start
    at_right = left > WIDTH * 0.6
    return Bar(
        family=family_of(stay.kind),
        label=stay.get_kind_display(),
        dates=dates_of(stay),
        y=y,
        x=round(sure_start, 1),
        width=round(width, 1),
        fade_before=_rounded(before),
        fade_after=_rounded(after),
        is_open=is_open,
        expires_x=round(scale.at(_day(stay.expires_at, stay)), 1) if stay.expires_at and not stay.ended else None,
        lawful_x=round(scale.at(_day(stay.lawful_until, stay)), 1) if is_open and _has_own_limit(stay) else None,
        text_x=round(min(max(sure_start + width, left), WIDTH - 4) if at_right else left, 1),
        text_anchor="end" if at_right else "start",
    )


def dates_of(stay) -> str:
    """“13 Nov 2025 – 28 Nov 2025”, “2017 – not known”, “13 Nov 2025 – now”."""
    began = str(stay.began) if stay.began else "not known"
    if stay.ended:
        return f"{began} – {stay.ended}" if str(stay.ended) != began else began
    return f"{began} – still open" if stay.is_open else f"{began} – end not known"


class _Scale:
    def __init__(self, first, last):
        self.first, self.last = first, last
        self.start = LEFT
        self.unit = (WIDTH - LEFT - RIGHT) / max((last - first).days, 1)

    def at(self, day: date) -> float:
        return round(LEFT + (day - self.first).days * self.unit, 1)

    def ticks(self):
        """First days of years, of months where the whole is short, or Mondays; never closer than a label is wide."""
        days = (self.last - self.first).days
        if days <= 75:
            monday = self.first + (7 - self.first.weekday()) % 7 * DAY
            mondays = [monday + week * 7 * DAY for week in range((self.last - monday).days // 7 + 1)]
            return [
                (self.at(day), f"{day.day} {day:%b}" + ("" if number else f" {day.year}"))
                for number, day in enumerate(mondays)
            ]
        months = next((step for step in (1, 2, 3, 6) if days / 30 / step <= 14), 12)
        years = max(1, math.ceil(days / 365 / 14))
        found, day = [], date(self.first.year, 1, 1)
        while day <= self.last:
            if day >= self.first and (months < 12 or (day.year % years == 0)):
                label = f"{day:%Y}" if months == 12 or day.month == 1 else f"{day:%b}"
                found.append((self.at(day), label))
            month = day.month + months
            day = date(day.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
        if found and not found[0][1].isdigit():
            x, label = found[0]
            found[0] = (x, f"{label} {self.first.year}")
        return found


def _edges(when) -> tuple[date, date]:
    """Earliest and latest day; an open side of a range is drawn a year wide."""
    earliest = when.earliest or when.latest - 365 * DAY
    latest = when.latest or when.earliest + 365 * DAY
    return earliest, latest


def _last(stay):
    return _edges(stay.ended)[1] if stay.ended else _edges(stay.began)[1] if stay.began else date.min


def _day(moment, stay) -> date:
    return moment.astimezone(zone_of(stay.zone)).date()


def _has_own_limit(stay):
    """Whether the law covers the stay less long than it was ordered, or nothing was ordered."""
    return stay.lawful_until is not None and stay.lawful_until != stay.expires_at


def _rounded(span):
    return (round(span[0], 1), round(span[1], 1)) if span and span[1] > 0 else None
