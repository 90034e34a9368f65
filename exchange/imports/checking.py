"""The dry run: every row read, compared with what is on record, and nothing written there."""

from django.core.exceptions import ValidationError
from django.db import transaction

from exchange.enums import RowChoice, RowFinding
from exchange.models import ImportBatch, ImportChunk, ImportRow
from people.many_duplicates import Asked, likely_for_many
from people.models import Person, Place

from . import limits
from .changes import difference, problem_of
from .files import rows_in
from .ground import Ground
from .known import find_known
from .places import Gazetteer
from .seen import Seen, keys_by_text
from .told import read_row

PLACES = ("birthplace", "residence", "stay_place")


@transaction.atomic
def cut_into_chunks(batch: ImportBatch) -> int:
    """Read the file once, into sealed chunks; how many rows there are. ValidationError where it cannot be read."""
    batch.chunks.all().delete()
    batch.rows.all().delete()
    chunk, number, rows = [], 0, 0
    read = rows_in(
        batch.file.content, form=batch.form, encoding=batch.encoding, delimiter=batch.delimiter, sheet=batch.sheet
    )
    for line, cells in read:
        if line <= batch.header_row:
            continue
        rows += 1
        chunk.append([line, cells])
        if len(chunk) == limits.AT_ONCE:
            _put(batch, number, chunk)
            chunk, number = [], number + 1
    if chunk:
        _put(batch, number, chunk)
    if not rows:
        raise ValidationError("There are headers and no rows under them.", code="only_headers")
    return rows


def _put(batch, number, rows):
    chunk = ImportChunk(batch=batch, number=number)
    chunk.seal(rows)
    chunk.save()


def read_chunk(batch, number: int):
    """The rows of one chunk, read by their columns. No row where there is no such chunk."""
    chunk = ImportChunk.objects.filter(batch=batch, number=number).first()
    rows = chunk.rows if chunk is not None else ()
    first = number * limits.AT_ONCE
    return [
        read_row(first + offset, line, cells, batch.columns, batch.jurisdiction)
        for offset, (line, cells) in enumerate(rows)
    ]


class Check:
    """One dry run. Rows of the file met before are kept in mind; picked up again in the middle, they are read anew."""

    def __init__(self, batch: ImportBatch, by, *, with_hints=True):
        self.batch, self.by, self.with_hints = batch, by, with_hints
        self.seen = Seen()
        self.places = Gazetteer(batch, by)
        self.next = batch.rows.count() // limits.AT_ONCE
        for number in range(self.next):
            for told in read_chunk(batch, number):
                self.seen.add(told, keys_by_text(told))

    def step(self) -> int:
        """Check the next chunk, in one transaction; how many rows it had."""
        told = read_chunk(self.batch, self.next)
        with transaction.atomic():
            ImportRow.objects.bulk_create(self._checked(told))
        self.next += 1
        return len(told)

    def _checked(self, rows):
        self.places.learn(text for told in rows for code in PLACES if (text := told.values.get(code)))
        self._twice(rows)
        known = find_known(self.batch, rows, self.by)
        ground = Ground(self.by, {each.person.pk for each in known.values() if each.person})
        names = self._names_of_places(known, ground)
        made = {told.place: self._row(told, known.get(told.place), ground, names) for told in rows}
        self._hint([told for told in rows if self._is_to_compare(told, known)], made)
        return list(made.values())

    def _twice(self, rows):
        for told in rows:
            for code in PLACES:
                try:
                    if told.values.get(code):
                        self.places.find(told.values[code])
                except ValidationError as error:
                    told.wrong(self.batch.columns.index(code), error)
                    told.values.pop(code)
            earlier = self.seen.their_ids.setdefault(told.their_id, told.number) if told.their_id else told.number
            if earlier != told.number:
                column = self.batch.columns.index("their_id")
                told.wrong(column, f"The number {told.their_id} stands in line {earlier} too: number the rows apart.")

    def _row(self, told, known, ground, names):
        row = ImportRow(batch=self.batch, place=told.place, number=told.number, their_id=told.their_id)
        row.finding = RowFinding.FINE
        person = known.person if known else None
        if known and known.row is not None:
            row.corrects = known.row if told.row_key else None
            row.stay_key = known.row.stay_key
        if person is not None and not told.problems:
            self._compare(row, told, person, ground, names)
        elif not told.names and not told.problems:
            told.wrong(None, "The row this one corrects is not on record: it needs a name.")
        if told.problems:
            row.finding = RowFinding.ERROR
            row.problems = [{"column": column, "text": text} for column, text in told.problems]
        return row

    def _compare(self, row, told, person, ground, names):
        row.choice, row.same_as, row.person_version = RowChoice.UPDATE, person.pk, person.version
        found = difference(
            told,
            person,
            ground.names[person.pk],
            ground.stays[person.pk],
            mode=RowChoice.UPDATE,
            empties=self.batch.empties,
            places=self.places,
            stay_key=row.stay_key,
        )
        if problem := problem_of(told, person, ground.stays[person.pk], found, self.batch):
            told.wrong(None, problem)
            return
        row.changes = [change.shown(names) for change in (*found.changes, *found.stay_changes)]
        row.changes += [{"field": "name", "old": "", "new": name} for name in found.names]
        if found.new_stay:
            row.changes.append({"field": "stay_kind", "old": "", "new": "a new detention"})

    def _names_of_places(self, known, ground):
        """What a place on record is called to whoever imports."""
        ids = {each.person.birthplace_id for each in known.values() if each.person}
        ids |= {each.person.residence_id for each in known.values() if each.person}
        ids |= {stay.place_id for stays in ground.stays.values() for stay in stays}
        ids |= {place for found in self.places.known.values() for _, place in found}
        if not known:
            return {}
        places = Place.objects.permitted(self.by).filter(pk__in=ids - {None}).order_by()
        return dict(places.values_list("pk", "display_name"))

    def _is_to_compare(self, told, known):
        return self.with_hints and not told.problems and not (told.place in known and known[told.place].person)

    def _hint(self, rows, made):
        keys = {told.place: keys_by_text(told) for told in rows}
        likely = likely_for_many(self.by, [Asked(self._person(told), told.names) for told in rows])
        for told, people in zip(rows, likely, strict=True):
            hints = [{"person": str(one.person.pk), "score": one.score, "why": list(one.reasons)} for one in people]
            hints += self.seen.like(told, keys[told.place])
            self.seen.add(told, keys[told.place])
            if hints:
                row = made[told.place]
                row.hints = [hint | {"score": min(hint["score"], 1.0)} for hint in hints]
                row.hints.sort(key=lambda hint: -hint["score"])
                row.top_score, row.finding = row.hints[0]["score"], RowFinding.HINT

    def _person(self, told):
        person = Person()
        person.birth = told.values.get("birth")
        if told.values.get("birthplace"):
            person.birthplace_id = self.places.find(told.values["birthplace"])
        return person
