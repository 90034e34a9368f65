"""What researchers are answered instead of exact counts, so that no answer, and no two answers together, give back a
count under 5. Why it holds: docs/statistics.md.

The rows of a figure are cut into parts that are never cut further: one for each desk, level and combination of all
dimensions researchers may use. Each part is rounded on its own to a multiple of 5, up or down, by an offset that is
secret, belongs to the part and stays the same for ever; it hits the true count on average. Every answer, whatever it
groups and filters by, is a sum of these rounded parts. So whoever adds, subtracts and compares answers can at best find
out the rounded parts, and behind a rounded part stand at least five different counts.

Rows and agreements count from the first day of the month after they came: what changes on one day are not one person's.
A withdrawal takes effect at once.
"""

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import date

from django.db.models import Exists, OuterRef, Q

from cases.models import Defendant
from config.shared import sealing
from config.shared.editions import edition
from people.enums import ConsentPurpose, Level
from sources.enums import ConsentStatus
from sources.models import Consent

from .counting import Group, raw_groups
from .readings import holds

STEP = 5


def protected_groups(figure, reader, wanted=None) -> list[Group]:
    """The rounded parts of ``figure``; ``wanted``: dimension name → the values of it that are asked for, else all."""
    day = edition(reader.today)
    dated = type(reader)(reader.user, day)
    dimensions = [figure.dimensions[name] for name in figure.research]
    rows = settled(figure.counted(reader.user), figure.told_of, day)
    parts = Counter()
    for raws, (desk, level), number in raw_groups(rows, dimensions, dated, "desk", "level"):
        readings = tuple(each.read(raw, dated) for each, raw in zip(dimensions, raws, strict=True))
        parts[desk, level, readings] += number
    made = []
    for (desk, level, readings), number in parts.items():
        rounded = round_part(number, offset_of(figure.slug, desk, level, readings))
        if rounded and _is_wanted(figure.research, readings, wanted or {}):
            made.append(rounded_group(readings, rounded))
    return made


def rounded_group(readings, rounded) -> Group:
    """``least``: a part told as 5 holds at least one row, as 10 at least six. The variance is that of rounding, put a
    little high for parts told as 5, which stand for the many small ones told as 0."""
    return Group(readings, rounded, rounded - STEP + 1, 20.0 if rounded == STEP else 6.25)


def round_part(number: int, offset: int) -> int:
    """Down or up to a multiple of 5: ``number`` itself on average over the offsets 0 to 4."""
    return (number + offset) // STEP * STEP


def offset_of(slug, desk, level, readings) -> int:
    """0 to 4, the same whenever it is asked; without the key nobody can tell it."""
    part = repr((slug, str(desk), int(Level(level)), [tuple(reading) for reading in readings]))
    return int(sealing.index(hashlib.sha256(part.encode()).hexdigest()), 16) % STEP


def over(groups, research, names) -> list[Group]:
    """The parts by the dimensions ``names`` alone."""
    at = [research.index(name) for name in names]
    return [replace(group, readings=tuple(group.readings[each] for each in at)) for group in groups]


def _is_wanted(research, readings, wanted) -> bool:
    """Of a filter's values one must surely be the part's: what lies between values belongs to none."""
    return all(
        any(holds(readings[research.index(name)].sure, value) for value in values) for name, values in wanted.items()
    )


def settled(rows, told_of, day: date):
    """Of ``rows``, those that came before ``day`` and of people all of whom had agreed by then. That they still agree,
    ``permitted`` has asked."""
    rows = rows.filter(created_at__date__lt=day)
    for path in told_of:
        rows = rows.filter(_agreed_before(path, day))
    return rows


def _agreed_before(path, day):
    given = Consent.objects.order_by().filter(
        purpose=ConsentPurpose.RESEARCH, status=ConsentStatus.GIVEN, created_at__date__lt=day
    )
    if path == "proceeding":
        accused = Defendant.objects.order_by().filter(proceeding=OuterRef("proceeding"), person__isnull=False)
        return ~Exists(accused.filter(~Exists(given.filter(person=OuterRef("person")))))
    whose = "witness" if path.endswith("witness") else "person"
    agreed = Exists(given.filter(**{whose: OuterRef(path)}))
    return Q(agreed) if path == "pk" else Q(**{f"{path}__isnull": True}) | Q(agreed)
