"""Dates as vague as their source: a span, its precision, and the source's own words.

A partial date is written in a small part of EDTF (ISO 8601-2:2019): ``2018``, ``2018-03``, ``2018-03-05``,
``~2004`` (circa), ``2019/2023`` (somewhere in that span), ``2018-03/..`` (not before), ``../2017-09`` (not
after). A ``?`` at the end says that part of the date, usually the year, is our inference and not in the source:
``2025-07-23?``. Dates are of the proleptic Gregorian calendar and of no time zone: they are civil days of the
place where the thing happened.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q


class Precision(models.TextChoices):
    DAY = "day", "day"
    MONTH = "month", "month"
    YEAR = "year", "year"
    CIRCA = "circa", "circa"
    RANGE = "range", "somewhere in a range"


PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
HOW_TO_WRITE = "Write 2018, 2018-03, 2018-03-05, ~2004, 2019/2023, 2018-03/.. or ../2017-09."


@dataclass(frozen=True, slots=True)
class PartialDate:
    """``earliest`` and ``latest`` bound the span, both included; ``None`` is open on that side."""

    earliest: date | None
    latest: date | None
    precision: str
    inferred: bool = False
    words: str = ""

    @classmethod
    def parse(cls, text: str, words: str = "") -> "PartialDate":
        """Read the EDTF text; ValidationError says how to write it."""
        text = text.strip()
        inferred = text.endswith("?")
        body = text.removesuffix("?").strip()
        circa = body.startswith("~")
        body = body.removeprefix("~")
        if "/" in body:
            if circa:
                raise ValidationError(f"“{text}” mixes circa and a range. {HOW_TO_WRITE}", code="partial_date")
            start, end = (part.strip() for part in body.split("/", 1))
            earliest = None if start in ("", "..") else _span(start, text)[0]
            latest = None if end in ("", "..") else _span(end, text)[1]
            if earliest is None and latest is None:
                raise ValidationError(f"“{text}” is open on both sides. {HOW_TO_WRITE}", code="partial_date")
            if earliest and latest and earliest > latest:
                raise ValidationError(f"“{text}” ends before it begins.", code="partial_date")
            return cls(earliest, latest, Precision.RANGE, inferred, words)
        earliest, latest, precision = _span(body, text)
        return cls(earliest, latest, Precision.CIRCA if circa else precision, inferred, words)

    def may_meet(self, other: "PartialDate") -> bool:
        """Whether both may mean the same day."""
        starts_in_time = self.earliest is None or other.latest is None or self.earliest <= other.latest
        return starts_in_time and (other.earliest is None or self.latest is None or other.earliest <= self.latest)

    @property
    def edtf(self) -> str:
        if self.precision == Precision.RANGE:
            body = f"{_edge(self.earliest, 'earliest')}/{_edge(self.latest, 'latest')}"
        elif self.precision == Precision.CIRCA:
            body = "~" + _shortest(self.earliest, self.latest)
        else:
            body = _shortest(self.earliest, self.latest)
        return body + ("?" if self.inferred else "")

    def __str__(self) -> str:
        """For people: never a day the source did not give."""
        if self.precision == Precision.RANGE:
            if self.latest is None:
                text = f"{_words(_edge(self.earliest, 'earliest'))} or later"
            elif self.earliest is None:
                text = f"{_words(_edge(self.latest, 'latest'))} or earlier"
            else:
                text = f"{_words(_edge(self.earliest, 'earliest'))} – {_words(_edge(self.latest, 'latest'))}"
        else:
            text = _words(_shortest(self.earliest, self.latest))
            if self.precision == Precision.CIRCA:
                text = f"about {text}"
        return f"{text} (year inferred)" if self.inferred else text


def _span(body: str, whole: str) -> tuple[date, date, str]:
    match = PART.fullmatch(body)
    if not match:
        raise ValidationError(f"“{whole}” is not a date we can read. {HOW_TO_WRITE}", code="partial_date")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if day:
            return date(year, month, day), date(year, month, day), Precision.DAY
        if month:
            last = calendar.monthrange(year, month)[1]
            return date(year, month, 1), date(year, month, last), Precision.MONTH
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    except (ValueError, calendar.IllegalMonthError):
        raise ValidationError(f"“{whole}” is not in the calendar.", code="partial_date") from None


def _shortest(earliest: date, latest: date) -> str:
    if earliest == latest:
        return earliest.isoformat()
    if (earliest.month, earliest.day, latest.month, latest.day) == (
        1,
        1,
        12,
        31,
    ) and earliest.year == latest.year:
        return f"{earliest:%Y}"
    return f"{earliest:%Y-%m}"


def _edge(edge: date | None, side: str) -> str:
    """The edge of a range in as few parts as still mean the same day."""
    if edge is None:
        return ".."
    if side == "earliest":
        if (edge.month, edge.day) == (1, 1):
            return f"{edge:%Y}"
        return f"{edge:%Y-%m}" if edge.day == 1 else edge.isoformat()
    if (edge.month, edge.day) == (12, 31):
        return f"{edge:%Y}"
    return f"{edge:%Y-%m}" if edge.day == calendar.monthrange(edge.year, edge.month)[1] else edge.isoformat()


def _words(edtf: str) -> str:
    if edtf == "..":
        return "unknown"
    parts = [int(part) for part in edtf.split("-")]
    if len(parts) == 1:
        return f"{parts[0]:04d}"
    month = calendar.month_abbr[parts[1]]
    return f"{month} {parts[0]:04d}" if len(parts) == 2 else f"{parts[2]} {month} {parts[0]:04d}"


class PartialDateField:
    """Adds ``<name>_earliest``, ``_latest``, ``_precision``, ``_inferred`` and ``_words`` to a model, and the attribute
    ``<name>``, which reads and takes a :class:`PartialDate` (or its EDTF text, or None).

    Pair it with :func:`partial_date_constraints` in the model's Meta.
    """

    def __init__(self, verbose_name: str = "", help_text: str = ""):
        self.verbose_name = verbose_name
        self.help_text = help_text

    def contribute_to_class(self, cls, name):
        self.name = name
        label = self.verbose_name or name.replace("_", " ")
        # How lists and read-only forms name and sort it.
        self.short_description, self.admin_order_field = label, f"{name}_earliest"
        parts = {
            "earliest": models.DateField(f"{label}, earliest day", null=True, blank=True, editable=False),
            "latest": models.DateField(f"{label}, latest day", null=True, blank=True, editable=False),
            "precision": models.CharField(
                f"{label}, precision", max_length=8, blank=True, choices=Precision.choices, editable=False
            ),
            "inferred": models.BooleanField(f"{label}, inferred", default=False, editable=False),
            "words": models.CharField(f"{label}, in the source's words", max_length=300, blank=True, editable=False),
        }
        for part, field in parts.items():
            cls.add_to_class(f"{name}_{part}", field)
        setattr(cls, name, self)
        cls.partial_dates = {**getattr(cls, "partial_dates", {}), name: self}

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if not getattr(instance, f"{self.name}_precision"):
            return None
        return PartialDate(
            *(getattr(instance, f"{self.name}_{part}") for part in ("earliest", "latest", "precision")),
            inferred=getattr(instance, f"{self.name}_inferred"),
            words=getattr(instance, f"{self.name}_words"),
        )

    def __set__(self, instance, value):
        if isinstance(value, str):
            value = PartialDate.parse(value) if value.strip() else None
        words = getattr(instance, f"{self.name}_words", "")
        setattr(instance, f"{self.name}_earliest", value.earliest if value else None)
        setattr(instance, f"{self.name}_latest", value.latest if value else None)
        setattr(instance, f"{self.name}_precision", value.precision if value else "")
        setattr(instance, f"{self.name}_inferred", value.inferred if value else False)
        setattr(instance, f"{self.name}_words", (value.words if value else "") or words)


def partial_date_constraints(table: str, *names: str) -> list[models.BaseConstraint]:
    """The checks every partial date obeys: a span exactly when a precision, in order, as wide as it says."""
    constraints = []
    for name in names:
        earliest, latest, precision = f"{name}_earliest", f"{name}_latest", f"{name}_precision"
        # A check that comes to NULL passes, so what is compared must be there.
        both = Q(**{f"{earliest}__isnull": False, f"{latest}__isnull": False})
        in_order = both & Q(**{f"{latest}__gte": F(earliest)})
        unknown = Q(**{precision: "", f"{earliest}__isnull": True, f"{latest}__isnull": True})
        ranged = Q(**{precision: Precision.RANGE}) & (
            Q(**{f"{earliest}__isnull": True, f"{latest}__isnull": False})
            | Q(**{f"{earliest}__isnull": False, f"{latest}__isnull": True})
            | in_order
        )
        one_day = Q(**{precision: Precision.DAY, earliest: F(latest)}) & both
        wider = Q(**{f"{precision}__in": [Precision.MONTH, Precision.YEAR, Precision.CIRCA]}) & in_order
        constraints.append(
            models.CheckConstraint(
                name=f"{table}_{name}_is_a_span",
                condition=unknown | ranged | one_day | wider,
                violation_error_message=f"“{name}” must be a date with its precision, earliest day first.",
            )
        )
    return constraints


def overlaps(name: str, start: date | None, end: date | None) -> Q:
    """Rows whose span may touch ``start``..``end`` (both included; None is open). Unknown dates never match."""
    condition = ~Q(**{f"{name}_precision": ""})
    if start is not None:
        condition &= Q(**{f"{name}_latest__gte": start}) | Q(**{f"{name}_latest__isnull": True})
    if end is not None:
        condition &= Q(**{f"{name}_earliest__lte": end}) | Q(**{f"{name}_earliest__isnull": True})
    return condition


def surely_after(name: str, day: date) -> Q:
    """Rows whose whole span lies after ``day``."""
    return Q(**{f"{name}_earliest__gt": day})


def surely_before(name: str, day: date) -> Q:
    """Rows whose whole span lies before ``day``."""
    return Q(**{f"{name}_latest__lt": day})
