"""A figure answered: the table, what it is computed of, and what must be said beside it. The page, the API and the
files show this and nothing else."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.conf import settings

from cases.reprisal_totals import Totals, totals_of
from config.shared.editions import edition, next_edition, written

from .asked import Asked, narrowed, values_of
from .counting import by_one, exact_groups
from .figures import Figure
from .reader import Reader
from .small_cells import STEP, over, protected_groups
from .tables import Table, table_of
from .words import EXACT

ROUNDED = (
    "Counts are rounded: every number is a sum of small groups, each rounded to 0, 5, 10… up or down by chance, so it "
    "is right on average and tables add up. Numbers under 5, and some under 10, are hidden. Where ± stands, the true "
    "number is that close nineteen times of twenty. See docs/statistics.md."
)
SPREAD = (
    "“At least” counts what is sure; “at most” also what is possible by the vague dates and words of sources. The true "
    "number of those on record lies between."
)


@dataclass(frozen=True)
class Answer:
    """``totals``: where two dimensions cross, each by itself; of the same rows, and of the same rounded parts."""

    figure: Figure
    asked: Asked
    filters: list[tuple[str, str]]
    table: Table
    totals: list[Table]
    as_of: date
    computed_at: datetime
    money: Totals | None
    reader: Reader

    @property
    def is_exact(self) -> bool:
        return self.table.is_exact

    @property
    def has_spread(self) -> bool:
        return any(dimension.is_ordered for dimension in self.table.dimensions)

    @property
    def rounded_to(self) -> int | None:
        return None if self.is_exact else STEP

    @property
    def next_on(self) -> date | None:
        """The day on which rows and agreements since ``as_of`` come in; None: they are in it."""
        return None if self.is_exact else next_edition(self.as_of)

    @property
    def nothing_words(self) -> str:
        """What is said in the place of an empty chart; nothing where there is something to draw."""
        if self.table.base.count:
            return ""
        if self.is_exact:
            return "There is no such row on record that you may see."
        return (
            "Nothing can be told yet. What was on record, and agreed to for research, before "
            f"{written(self.as_of)} counts, "
            "and is told only where five rows or more stand behind a number. These figures stand until "
            f"{written(self.next_on - timedelta(days=1))}. The next figures come on {written(self.next_on)}."
        )

    @property
    def title(self) -> str:
        by = " and ".join(dimension.label.lower() for dimension in self.table.dimensions)
        return f"{self.figure.words.title} by {by}"

    @property
    def base_words(self) -> str:
        """Of how many rows it is computed, as of when, which of them."""
        count = self.table.base.count
        rows = "fewer than 10 rows, or none" if count is None else f"{count} row{'' if count == 1 else 's'}"
        if self.table.base.plus_minus:
            rows = f"about {count} rows (± {self.table.base.plus_minus})"
        of = "what you may see" if self.is_exact else "what people agreed to for research, at level 0 or 1"
        narrowed_by = "; ".join(f"{label.lower()}: {value}" for label, value in self.filters) or "none"
        return (
            f"Computed of {rows}, each {self.figure.words.one}, of {of}, as of {written(self.as_of)}. "
            f"Filters: {narrowed_by}.{self._since}"
        )

    @property
    def _since(self) -> str:
        if self.is_exact:
            return ""
        return f" Rows and agreements that came since then count from {written(self.next_on)}."

    @property
    def notes(self) -> list[str]:
        """Who is not in the data, and how to read the numbers."""
        more = [SPREAD] if self.has_spread else []
        return [self.figure.words.counts, *self.figure.words.bias, *more, EXACT if self.is_exact else ROUNDED]

    @property
    def licence(self) -> str:
        return f"{settings.PUBLISHER}. {settings.LICENCE}"


def answer(figure, asked, reader, *, now: datetime) -> Answer:
    """What ``reader`` may know of it: exact for staff, rounded for researchers. Raises nothing that reading ``asked``
    has not refused."""
    dimensions = [figure.dimensions_for(reader)[name] for name in asked.by]
    money = None
    if reader.is_staff:
        rows = narrowed(figure.counted(reader.user), figure, reader, asked.filters)
        groups = exact_groups(rows, dimensions, reader)
        money = totals_of(rows) if figure.has_money else None
    else:
        parts = protected_groups(figure, reader, values_of(figure, asked.filters))
        groups = over(parts, figure.research, asked.by)
    table = table_of(groups, dimensions, reader, is_exact=reader.is_staff)
    totals = []
    if len(dimensions) > 1:
        totals = [
            table_of(by_one(groups, at), [dimension], reader, is_exact=reader.is_staff)
            for at, dimension in enumerate(dimensions)
        ]
    as_of = reader.today if reader.is_staff else edition(reader.today)
    return Answer(figure, asked, filters_in_words(figure, asked, reader), table, totals, as_of, now, money, reader)


def filters_in_words(figure, asked, reader):
    return [
        (filter_label(figure, name), ", ".join(_in_words(figure, name, each, reader) for each in sent))
        for name, sent in asked.filters.items()
    ]


def filter_label(figure, name) -> str:
    if name in figure.dimensions:
        return figure.dimensions[name].label
    if name.endswith("_overlaps"):
        field = figure.model.partial_dates[name.removesuffix("_overlaps")]
        return f"{field.verbose_name.capitalize()}, possibly within"
    return {"place": "Within", "desk": "Desk"}[name]


def _in_words(figure, name, each, reader) -> str:
    if name == "place":
        return reader.places.name_of(each)
    if name == "desk":
        return reader.desks.get(each, each)
    if name.endswith("_overlaps"):
        return each
    if each == "unknown":
        return "not known"
    dimension = figure.dimensions[name]
    return dimension.text(int(each) if dimension.is_ordered else each, reader)
