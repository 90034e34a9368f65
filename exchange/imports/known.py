"""Whom rows of a list already stand for: by our reference, by the list's own number, by the row they correct."""

from dataclasses import dataclass

from exchange.enums import IN
from exchange.models import ImportBatch, ImportRow
from people.models import Person

GONE = "There is no person {}, or they are not yours to see."
NOT_YOURS = "You may see {}, but not change what is on record of them."


@dataclass(slots=True)
class Known:
    """``row``: of an earlier import, which this one repeats or corrects."""

    person: Person | None = None
    row: ImportRow | None = None


def find_known(batch: ImportBatch, rows, by) -> dict[int, Known]:
    """``place`` of each row that stands for somebody → whom. What is wrong is noted on the rows."""
    found = {told.place: Known(row=row) for told, row in _by_row(batch, rows, by)}
    for told, row in _by_their_id(batch, rows, by):
        found.setdefault(told.place, Known(row=row))
    ids = {known.row.person_key for known in found.values()} - {None}
    references = {told.reference for told in rows if told.reference}
    people = _people(by, ids, references)
    for told in rows:
        if told.reference:
            if told.reference not in people:
                told.wrong(None, GONE.format(told.reference))
                continue
            earlier = found.get(told.place)
            found[told.place] = Known(people[told.reference], earlier.row if earlier else None)
        elif told.place in found:
            found[told.place].person = people.get(found[told.place].row.person_key)
    mine = Person.objects.permitted(by, "change").filter(
        pk__in={known.person.pk for known in found.values() if known.person}
    )
    mine = set(mine.values_list("pk", flat=True))
    for told in rows:
        known = found.get(told.place)
        if known and known.person and known.person.pk not in mine:
            told.wrong(None, NOT_YOURS.format(known.person))
    return {place: known for place, known in found.items() if known.person or known.row}


def _people(by, ids, references):
    """By id and by reference; whoever was merged stands for the one kept, where that one may be seen."""
    if not ids and not references:
        return {}
    visible = Person.objects.permitted(by)
    wanted = {each for each in references if not each.startswith("P-")}
    rows = list(visible.filter(pk__in=ids | wanted)) if ids or wanted else []
    rows += list(visible.filter(reference__in=references - wanted)) if references - wanted else []
    kept = visible.in_bulk({row.merged_into_id for row in rows if row.merged_into_id})
    found = {}
    for row in rows:
        person = kept.get(row.merged_into_id) if row.merged_into_id else row
        if person is not None:
            found |= {row.pk: person, str(row.pk): person, row.reference: person}
    return found


def _by_row(batch, rows, by):
    """Rows of a corrected file: what they correct, whether that came in meanwhile or not."""
    asked = {told.row_key: told for told in rows if told.row_key}
    for reference in {key[0] for key in asked}:
        numbers = [number for name, number in asked if name == reference]
        earlier = ImportRow.objects.permitted(by).filter(batch__reference=reference, number__in=numbers)
        for row in earlier.filter(batch__desk=batch.desk_id):
            yield asked[reference, row.number], row


def _by_their_id(batch, rows, by):
    asked = {told.their_id: told for told in rows if told.their_id}
    if batch.list_id is None or not asked:
        return
    earlier = ImportRow.objects.permitted(by).filter(
        batch__list=batch.list_id, their_id__in=asked, outcome__in=sorted(IN), person_key__isnull=False
    )
    for row in earlier.exclude(batch=batch).order_by("pk"):  # the newest counts
        yield asked[row.their_id], row
