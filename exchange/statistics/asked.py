"""What is asked of a figure, read from an address: by which dimensions, of which rows. The same on the page and over
the API. ValidationError names the parameter."""

from dataclasses import dataclass, field
from uuid import UUID

from django.core.exceptions import ValidationError

from config.shared.api.serializers import HIDDEN_OR_MISSING
from config.shared.partial_dates import PartialDate, overlaps

MOST_DIMENSIONS = 2
BY = "by"
FORMAT = {"format"}


@dataclass(frozen=True)
class Asked:
    """``filters``: parameter → the values sent, as text. ``by``: names of one or two dimensions."""

    by: tuple[str, ...]
    filters: dict = field(default_factory=dict)

    def query(self) -> list[tuple[str, str]]:
        """The address again, without what was left empty."""
        return [
            *((BY, name) for name in self.by),
            *((name, each) for name, sent in self.filters.items() for each in sent),
        ]


def filter_names(figure, reader) -> list[str]:
    """Parameters by which the rows of ``figure`` may be narrowed."""
    if not reader.is_staff:
        return list(figure.research)
    names = [name for name, one in figure.dimensions.items() if one.filters_by is not None]
    if figure.placed:
        names.append("place")
    if figure.dated:
        names.append(f"{figure.dated}_overlaps")
    return [*dict.fromkeys(names), "desk"]


def read(figure, reader, query) -> Asked:
    """``query``: a QueryDict."""
    dimensions = figure.dimensions_for(reader)
    known = filter_names(figure, reader)
    wrong = {
        name: f"There is no such parameter. Known: {', '.join([BY, *known])}."
        for name in query
        if name not in {BY, *known, *FORMAT}
    }
    by = tuple(dict.fromkeys(each for each in query.getlist(BY) if each)) or (figure.first,)
    if strange := [name for name in by if name not in dimensions]:
        wrong[BY] = f"“{strange[0]}” is not one of: {', '.join(dimensions)}."
    elif len(by) > MOST_DIMENSIONS:
        wrong[BY] = f"At most {MOST_DIMENSIONS} at once."
    filters = {name: [each for each in query.getlist(name) if each] for name in known if name in query}
    filters = {name: sent for name, sent in filters.items() if sent}
    for name, sent in filters.items():
        if message := _wrong_value(figure, reader, name, sent):
            wrong[name] = message
    if wrong:
        raise ValidationError(wrong)
    return Asked(by, filters)


def narrowed(rows, figure, reader, filters):
    """``rows`` by the filters staff may use. One statement more where a place is among them."""
    for name, sent in filters.items():
        rows = _narrowed_by(rows, figure, reader, name, sent)
    return rows


def values_of(figure, filters) -> dict:
    """The filters of a researcher, as values of dimensions."""
    return {
        name: [int(each) if figure.dimensions[name].is_ordered else each for each in sent]
        for name, sent in filters.items()
    }


def _narrowed_by(rows, figure, reader, name, sent):
    if name == "desk":
        return rows.filter(desk__in=sent)
    if name == "place":
        below = [pk for each in sent for pk in reader.places.within(UUID(each))]
        return rows.filter(**{f"{figure.placed}__in": below})
    if name.endswith("_overlaps"):
        span = PartialDate.parse(sent[0])
        return rows.filter(overlaps(name.removesuffix("_overlaps"), span.earliest, span.latest))
    return figure.dimensions[name].filters_by(rows, sent, reader)


def _wrong_value(figure, reader, name, sent) -> str:
    if name == "desk":
        return "" if set(sent) <= set(reader.desks) else HIDDEN_OR_MISSING
    if name == "place":
        known = {str(pk) for pk in reader.places.nodes}
        return "" if set(sent) <= known else HIDDEN_OR_MISSING
    if name.endswith("_overlaps"):
        try:
            PartialDate.parse(sent[0])
        except ValidationError as error:
            return error.messages[0]
        return ""
    return figure.dimensions[name].wrong(sent, reader)
