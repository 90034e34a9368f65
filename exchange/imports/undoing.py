"""Taking a list back: what nobody changed since goes, and what stays says why."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q

from cases.actions.items import save_item
from cases.enums import ItemKind
from cases.models import Citation, Detention
from cases.reminders.plan import plan_where
from exchange.enums import RowOutcome
from exchange.models import ImportBatch, ImportRow
from people.actions.many_records import change_records
from people.audit import record
from people.enums import SamePersonVerdict
from people.merges.pointers import pointers_to
from people.models import Person, PersonMerge, PersonName, Place, PlaceName, SamePerson

from . import limits

WRITTEN = (RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED)
CHANGED = "changed since the import"
LEANED_ON = "other records speak of it by now"
NOT_YOURS = "not yours to change"
GONE = "not there any more"
REMOVED = (Citation, Detention, PersonName, Person)
"""In this order: what points at another goes before it."""


def undo_next(batch: ImportBatch, *, by, now) -> int:
    """Take back the last rows that came in, in one transaction; how many were dealt with, 0 when none is left.

    Rows that stand for one person go together or stay together."""
    with transaction.atomic():
        last = list(batch.rows.filter(outcome__in=WRITTEN).order_by("-place")[: limits.AT_ONCE])
        people = {row.person_key for row in last}
        rows = list(batch.rows.filter(outcome__in=WRITTEN, person_key__in=people).order_by("-place"))
        if not rows:
            _take_back_places(batch)
            return 0
        gone, kept = _Group(rows, by, now).undo()
        record(by, "import.rows_taken_back", batch, taken_back=gone, kept=kept)
        return len(rows)


class _Group:
    """Rows, and everything on record they brought, locked."""

    def __init__(self, rows, by, now):
        self.rows, self.by, self.now = rows, by, now
        self.by_person = defaultdict(list)
        for row in rows:
            self.by_person[row.person_key].append(row)
        self.stored = self._stored()
        self.added = {pk for row in rows for label, pk in row.journal["added"]}
        self.leaning = self._leaning()
        mine = Person.objects.permitted(by, "change").filter(pk__in=self.by_person)
        self.mine = set(mine.values_list("pk", flat=True))

    def _stored(self):
        """Id → row, for each the journals name, but places."""
        wanted = defaultdict(set)
        for row in self.rows:
            for label, pk, *_ in (*row.journal["added"], *row.journal["changed"]):
                wanted[label].add(pk)
        found = {}
        for model in (Person, PersonName, Detention, Citation):
            locked = model._base_manager.filter(pk__in=wanted[model._meta.label_lower]).order_by("pk")
            found |= {str(each.pk): each for each in locked.select_for_update(of=("self",))}
        return found

    def _leaning(self):
        """Ids of added rows at which something points that the import did not bring."""
        leaning = set()
        for model in (Person, Detention, PersonName):
            ids = [pk for pk, row in self.stored.items() if type(row) is model and pk in self.added]
            leaning |= leaned_on(model, ids, self.added)
        people = [pk for pk, row in self.stored.items() if type(row) is Person]
        merges = PersonMerge._base_manager.filter(Q(kept__in=people) | Q(gone__in=people))
        return leaning | {str(pk) for pair in merges.values_list("kept", "gone") for pk in pair}

    def undo(self):
        gone, kept = [], []
        for rows in self.by_person.values():
            why = self._why_it_stays(rows)
            for row in rows:
                row.outcome = RowOutcome.KEPT if why else RowOutcome.UNDONE
                row.problems = [{"column": None, "text": f"Stays: {why}."}] if why else row.problems
            (kept if why else gone).extend(rows)
        self._remove(gone)
        self._put_back(gone)
        for row in gone:
            row.person_key = row.stay_key = None
        fields = ["outcome", "problems", "person_key", "stay_key"]
        ImportRow.objects.bulk_update([*gone, *kept], fields, batch_size=500)
        corrected = ImportRow.objects.filter(corrected_by__in=gone, outcome=RowOutcome.CORRECTED)
        corrected.update(outcome=RowOutcome.WAITING, person_key=None, stay_key=None)
        return len(gone), len(kept)

    def _why_it_stays(self, rows):
        if rows[0].person_key not in self.mine:
            return GONE if str(rows[0].person_key) not in self.stored else NOT_YOURS
        versions = {}
        for row in rows:
            for pk, version in row.journal["versions"].items():
                versions[pk] = max(version, versions.get(pk, 0))
        for row in rows:
            named = {pk for label, pk in row.journal["added"] if label != Place._meta.label_lower}
            for pk in named | {pk for _, pk, _ in row.journal["changed"]}:
                if pk not in self.stored:
                    return GONE
                if self.stored[pk].version != versions[pk]:
                    return CHANGED
                if pk in self.leaning:
                    return LEANED_ON
        return ""

    def _remove(self, rows):
        ids = {pk for row in rows for label, pk in row.journal["added"]}
        owners = {self.stored[pk].person_id for pk in ids & set(self.stored) if type(self.stored[pk]) is PersonName}
        stays = []
        # What the nightly comparison suspects is nobody's work.
        pairs = SamePerson._base_manager.filter(verdict=SamePersonVerdict.SUSPECTED)
        pairs.filter(Q(first__in=ids) | Q(second__in=ids)).delete()
        for model in REMOVED:
            mine = [pk for pk in ids & set(self.stored) if type(self.stored[pk]) is model]
            model._base_manager.filter(pk__in=mine).delete()
            stays += mine if model is Detention else []
        if stays:
            scope = "r.item_id = any(%(ids)s::uuid[])"
            plan_where(ItemKind.DETENTION, "t.id = any(%(ids)s::uuid[])", scope, now=self.now, ids=stays)
        Person.refresh_display_names(owners)

    def _put_back(self, rows):
        """What the rows had changed, the last change first, of what was there before them."""
        gone = {pk for row in rows for _, pk in row.journal["added"]}
        people, columns, stays = {}, set(), {}
        for row in rows:
            for _, pk, before in row.journal["changed"]:
                if pk in gone:
                    continue
                kept = self.stored[pk]
                for name, value in before.items():
                    setattr(kept, name, kept._meta.get_field(name).to_python(value))
                if type(kept) is Person:
                    people[pk] = kept
                    columns |= set(before)
                else:
                    stays[pk] = kept
        names = [Person._meta.get_field(name.removesuffix("_id")).name for name in sorted(columns)]
        change_records(list(people.values()), names, by=self.by)
        for stay in stays.values():
            save_item(stay, by=self.by, now=self.now)


def leaned_on(model, ids, own) -> set[str]:
    """Those of ``ids`` at which a row points that is not among ``own``."""
    found = set()
    for pointer in pointers_to(model) if ids else ():
        rows = pointer.model._base_manager.filter(**{f"{pointer.column}__in": ids})
        if pointer.kind_column:
            rows = rows.filter(**{pointer.kind_column: ContentType.objects.get_for_model(model).pk})
        if pointer.model is SamePerson:
            rows = rows.exclude(verdict=SamePersonVerdict.SUSPECTED)
        for pk, target in rows.order_by().values_list("pk", pointer.column):
            if str(pk) not in own:
                found.add(str(target))
    return found


def _take_back_places(batch):
    """Places the list brought, where nobody changed or uses them."""
    label = Place._meta.label_lower
    journals = batch.rows.filter(outcome=RowOutcome.UNDONE).values_list("journal", flat=True)
    ids = [pk for journal in journals if journal for kind, pk in journal["added"] if kind == label]
    places = {str(place.pk) for place in Place._base_manager.filter(pk__in=ids, version=1)}
    names = PlaceName._base_manager.filter(place__in=places)
    own = {str(pk) for pk in names.filter(version=1).values_list("pk", flat=True)}
    unused = places - leaned_on(Place, list(places), own)
    names.filter(place__in=unused).delete()
    Place._base_manager.filter(pk__in=unused).delete()
