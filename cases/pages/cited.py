"""Which sources support which rows."""

from cases.models import Citation
from config.shared.time_marks import first_mark
from sources.models import Source


class Locator(str):
    """Where in a source: a page, a paragraph, or a moment of its recording."""

    @property
    def mark(self) -> int | None:
        """Milliseconds from the beginning of the recording, where it names a moment."""
        return first_mark(self)


def cited_sources(user, subjects, known) -> dict:
    """``(source id, locator)`` by id of the row it supports. One query; names come from ``known``."""
    grouped = {}
    rows = Citation.objects.permitted(user).filter(subject_id__in=list(subjects)).order_by("created_at", "id")
    for subject, source, locator in rows.values_list("subject_id", "source_id", "locator"):
        grouped.setdefault(subject, []).append((source, locator))
        known.want(Source, source)
    return grouped


def refs(known, cited, pk) -> list:
    """``(source, locator)`` of the sources one may see that support row ``pk``."""
    return [(ref, Locator(locator)) for source, locator in cited.get(pk, ()) if (ref := known.get(Source, source))]
