"""One transaction's rows of a list: who each stands for, and everything it writes, kind by kind."""

import uuid

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError

from cases.actions.items import save_item
from cases.actions.many_stays import add_stays
from cases.models import Citation, Detention
from exchange.enums import IN, RowChoice, RowFinding, RowOutcome
from exchange.models import ImportRow
from people.actions.many_records import add_records, change_records
from people.models import Person, PersonName, Place

from . import limits
from .changes import difference, new_stay, problem_of, set_value, values_of
from .checking import PLACES, read_chunk
from .ground import Ground
from .places import Gazetteer

CHANGED_SINCE = "Someone changed {} after the check. Check the list once more, then decide."
NO_LONGER = "The person chosen is not there any more, or not yours to change."
NOT_IN = "Line {}, which this row was said to repeat, is not on record."


class Lot:
    """Rows that go on record together. ``added`` and ``changed`` are written at the end, kind by kind."""

    def __init__(self, batch, rows, by, now):
        self.batch, self.rows, self.by, self.now = batch, rows, by, now
        self.told = {
            told.place: told
            for number in sorted({row.place // limits.AT_ONCE for row in rows})
            for told in read_chunk(batch, number)
        }
        self.places = Gazetteer(batch, by)
        mine = [self.told[row.place] for row in rows]
        self.places.learn(text for told in mine for code in PLACES if (text := told.values.get(code)))
        self.earlier = self._earlier()
        ids = {row.same_as for row in rows if row.same_as} | set(self.earlier.values())
        people = Person.objects.permitted(by, "change").live().filter(pk__in=ids - {None}).order_by("pk")
        self.people = {person.pk: person for person in people.select_for_update(of=("self",))}
        self.versions = {pk: person.version for pk, person in self.people.items()}
        self.ground = Ground(by, set(self.people), lock=True)
        self.cited = self._cited()
        self.by_place: dict[int, Person] = {}
        self.new_people, self.new_names, self.new_stays, self.citations = [], [], [], []
        self.changed: dict[uuid.UUID, set[str]] = {}
        self.stays_changed: dict[uuid.UUID, Detention] = {}

    def _earlier(self):
        """Place of an earlier row → whom it stands for."""
        places = {row.same_row for row in self.rows if row.same_row is not None}
        found = self.batch.rows.filter(place__in=places, outcome__in=sorted(IN))
        return dict(found.values_list("place", "person_key"))

    def write(self):
        for row in self.rows:
            told = self.told[row.place]
            row.journal, row.outcome = {"added": [], "changed": []}, RowOutcome.WAITING
            problem = told.problems[0][1] if told.problems else self._take(row, told)
            if problem:
                row.finding, row.problems, row.journal = RowFinding.ERROR, [{"column": None, "text": problem}], None
        self.places.put_on_record(self.by)
        add_records(self.new_people, by=self.by)
        add_records(self.new_names, by=self.by)
        add_stays(self.new_stays, by=self.by, now=self.now)
        add_records(self.citations, by=self.by)
        self._must_be_reached()
        self._save_changed()
        self._note_versions()
        fields = ["finding", "problems", "outcome", "person_key", "stay_key", "journal"]
        ImportRow.objects.bulk_update(self.rows, fields, batch_size=500)
        corrected = [row.corrects_id for row in self.rows if row.corrects_id and row.outcome]
        waiting = ImportRow.objects.filter(pk__in=corrected, outcome="", person_key__isnull=True)
        self._mark_corrected(list(waiting))

    def _mark_corrected(self, earlier):
        now_in = {row.corrects_id: row for row in self.rows}
        for row in earlier:
            row.outcome = RowOutcome.CORRECTED
            row.person_key, row.stay_key = now_in[row.pk].person_key, now_in[row.pk].stay_key
        ImportRow.objects.bulk_update(earlier, ["outcome", "person_key", "stay_key"], batch_size=500)

    def _take(self, row, told) -> str:
        """Prepare what ``row`` writes; why not, where it cannot be."""
        if row.choice not in (RowChoice.FILL, RowChoice.UPDATE):
            self._new(row, told)
            return ""
        if row.same_row is not None:
            person = self.by_place.get(row.same_row) or self.people.get(self.earlier.get(row.same_row))
            if person is None:
                number = self.batch.rows.filter(place=row.same_row).values_list("number", flat=True).first()
                return NOT_IN.format(number)
        else:
            person = self.people.get(row.same_as)
            if person is None:
                return NO_LONGER
            if row.person_version is not None and self.versions[person.pk] != row.person_version:
                return CHANGED_SINCE.format(person)
        return self._known(row, told, person)

    def _new(self, row, told):
        # The name shown is set at once: otherwise each person would be written twice.
        person = Person(desk=self.batch.desk, level=self.batch.level, display_name=told.names[0])
        for name, (code, value) in values_of(told, self.places).items():
            if value not in (None, ""):
                set_value(person, name, self._placed(row, code, value))
        self.new_people.append(person)
        self._added(row, person)
        self._name(row, person, told.names)
        if told.has_stay:
            self._stay(row, told, person)
        self._cite(row, told, person)
        row.outcome, row.person_key = RowOutcome.CREATED, person.pk
        self.by_place[row.place] = person

    def _known(self, row, told, person):
        names, stays = self.ground.names[person.pk], self.ground.stays[person.pk]
        found = difference(
            told,
            person,
            names,
            stays,
            mode=row.choice,
            empties=self.batch.empties,
            places=self.places,
            stay_key=row.stay_key,
        )
        if problem := problem_of(told, person, stays, found, self.batch):
            return problem
        self._change(row, person, found.changes)
        if found.changes and not person._state.adding:
            self.changed.setdefault(person.pk, set()).update(
                column for change in found.changes for column in _columns_of(person, change.name)
            )
        self._name(row, person, found.names)
        if found.stay is not None and found.stay_changes:
            self._change(row, found.stay, found.stay_changes)
            if not found.stay._state.adding:
                self.stays_changed[found.stay.pk] = found.stay
        if found.new_stay:
            self._stay(row, told, person)
        elif found.stay is not None:
            row.stay_key = found.stay.pk
        if found.is_any:
            self._cite(row, told, person)
        row.outcome = RowOutcome.UPDATED if found.is_any else RowOutcome.UNCHANGED
        row.person_key = person.pk
        self.by_place[row.place] = person
        return ""

    def _change(self, row, kept, changes):
        if not changes:
            return
        before = {}
        for change in changes:
            value = self._placed(row, change.code, change.new)
            for column in _columns_of(kept, change.name):
                before[column] = getattr(kept, column)
            set_value(kept, change.name, value)
        row.journal["changed"].append([kept._meta.label_lower, str(kept.pk), _plain(before)])

    def _placed(self, row, code, value):
        """The id of a place; one that is not on record is put there."""
        if code not in PLACES or not isinstance(value, str):
            return value
        pk, is_new = self.places.find_or_make(value)
        if is_new:
            row.journal["added"].append([Place._meta.label_lower, str(pk)])
        return pk

    def _name(self, row, person, texts):
        for text in texts:
            is_first = person._state.adding and not self.ground.names[person.pk]
            name = PersonName(person=person, text=text, is_main=is_first)
            self.new_names.append(name)
            self.ground.names[person.pk].append(text)
            self._added(row, name)

    def _stay(self, row, told, person):
        self._placed(row, "stay_place", told.values.get("stay_place") or None)
        stay = new_stay(told, self.batch, person, self.places)
        self.new_stays.append(stay)
        self.ground.stays[person.pk].append(stay)
        self._added(row, stay)
        self._cite(row, told, stay)
        row.stay_key = stay.pk

    def _cite(self, row, told, about):
        if self.batch.source is None:
            return
        locator = f"no. {told.their_id}" if told.their_id else f"line {told.number}"
        cited = Citation(
            source=self.batch.source,
            subject_type=ContentType.objects.get_for_model(type(about)),
            subject_id=about.pk,
            locator=locator[:120],
            desk=self.batch.desk,
            level=max(self.batch.level, about.level),
        )
        if (about.pk, cited.locator) in self.cited:
            return
        self.cited.add((about.pk, cited.locator))
        self.citations.append(cited)
        self._added(row, cited)

    def _cited(self):
        """``(id, locator)``: where the source of the list is cited already."""
        if self.batch.source is None or not self.people:
            return set()
        cited = Citation.objects.permitted(self.by).filter(source=self.batch.source, subject_id__in=list(self.people))
        return set(cited.values_list("subject_id", "locator"))

    def _must_be_reached(self):
        """What stands beside somebody of a higher level is at that level too: it must be reached there."""
        for made in (self.new_names, self.new_stays, self.citations):
            for desk, level in {(one.desk_id, one.level) for one in made}:
                if not type(made[0]).objects.reached_by(self.by, "add", desk, level):
                    raise ValidationError("You may not write this on that desk and level.")

    def _added(self, row, made):
        row.journal["added"].append([made._meta.label_lower, str(made.pk)])

    def _save_changed(self):
        changed = [self.people[pk] for pk in self.changed]
        columns = set().union(*self.changed.values()) if changed else ()
        names = [Person._meta.get_field(name.removesuffix("_id")).name for name in sorted(columns)]
        change_records(changed, names, by=self.by)
        for stay in self.stays_changed.values():
            save_item(stay, by=self.by, now=self.now)

    def _note_versions(self):
        """By which version it is told whether somebody changed a row after us."""
        kept = [*self.people.values(), *self.new_people, *self.stays_changed.values()]
        versions = {str(one.pk): one.version for one in kept}
        for row in self.rows:
            if row.journal is not None:
                row.journal["versions"] = {pk: versions.get(pk, 1) for pk in _named(row.journal)}


def _named(journal):
    return {pk for _, pk in journal["added"]} | {pk for _, pk, _ in journal["changed"]}


def _columns_of(row, name):
    if name in row.partial_dates:
        return [f"{name}_{part}" for part in ("earliest", "latest", "precision", "inferred", "words")]
    return [row._meta.get_field(name.removesuffix("_id")).attname]


def _plain(values):
    """As JSON keeps it and the columns read it again."""
    return {
        name: value if value is None or isinstance(value, bool | int | str | list) else str(value)
        for name, value in values.items()
    }
