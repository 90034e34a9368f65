"""One row of every kind in each relation to the reader, and a reader of every role."""

from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID

from django.utils import timezone

from cases.models import Holiday, ReminderPlan, TimeLimit
from people import audit
from people.enums import DeskKind, Level, Role
from people.models import AuditEvent, Desk, Membership, Organisation, Person, PersonGroup, Place, User
from sources.models import EvidenceFile, ExpertReport, Source
from tests import make
from tests.every_row import rows_of
from tests.sources.evidence import jpeg, kept

_NAMED = (Person, Organisation, Place)

RELATIONS = {
    "own desk": "a row of one's desk, at a level the grant reaches",
    "other desk": "a row of a desk one has no grant on",
    "closed desk": "a row of a closed desk one has no grant on",
    "level above": "a row of one's desk, above the level of the grant",
    "expired grant": "a row of a desk where one's grant has ended",
    "consent absent": "a row of one's desk, of people who did not agree to research",
}
HIDDEN = tuple(RELATIONS)[1:5]
WORDS = {
    "own desk": "Ownword",
    "other desk": "Elsewhereword",
    "closed desk": "Closedword",
    "level above": "Aboveword",
    "expired grant": "Expiredword",
    "consent absent": "Unaskedword",
}
"""In every text of every row of that relation: where the word shows, the row showed."""
READERS = ("caseworker", "lawyer", "coordinator", "custodian", "researcher", "administrator", "auditor", "stranger")
ON_DESKS = ("caseworker", "lawyer", "coordinator", "custodian", "researcher")
_TELL_OF_NOBODY = (PersonGroup, Organisation, Place, Source, ExpertReport)
"""Researchers read these without anybody's consent: see the table of answers."""


class World:
    """``relations``: of which there are rows from the beginning. More are planted later."""

    def __init__(self, relations=tuple(RELATIONS)):
        self.author = make.user(Role.CASEWORKER)
        unnamed = ("own desk", "level above", "consent absent")  # the reader works there
        self.desks = {
            name: make.desk(f"Desk {name}" if name in unnamed else f"Desk {WORDS[name]}") for name in RELATIONS
        }
        Desk.objects.filter(pk=self.desks["closed desk"].pk).update(kind=DeskKind.CLOSED)
        self.rows, self.every_row = {}, {}
        self.plant(relations)
        self.shared = {
            User: self.author,
            Desk: self.desks["own desk"],
            Membership: self.author.memberships.get(),
            AuditEvent: audit.record(self.author, "account.changed", self.author) or AuditEvent.objects.first(),
            TimeLimit: TimeLimit.objects.first(),
            Holiday: Holiday.objects.first(),
            ReminderPlan: ReminderPlan.objects.first(),
        }

    def plant(self, relations):
        for name in sorted(relations, key="consent absent".__eq__):  # last: whoever is there by then agrees
            if name == "consent absent":
                make.everyone_agrees()
            self.rows[name] = self._rows_of(name)
        if "consent absent" not in self.rows:
            make.everyone_agrees()

    def _rows_of(self, relation):
        found = {}
        desk, word = self.desks[relation], WORDS[relation]
        author = self.author
        if word in desk.name:  # nobody of this desk is a colleague either
            author = make.user(Role.CASEWORKER, on=desk, full_name=f"{word} Colleague")
        self.every_row[relation] = rows_of(desk, word, author=author)
        for row in self.every_row[relation]:
            found.setdefault(type(row), row)
        found[EvidenceFile] = kept(jpeg(), source=found[Source])
        person, organisation, place = (found[model] for model in _NAMED)
        for named in (person, organisation, place):
            name = named.names.first()
            found[type(name)] = name
        return found

    def pk(self, model, relation):
        """None where rows of the model stand in no relation to a desk."""
        row = self.rows[relation].get(model)
        return row.pk if row is not None else None

    def foreign_to(self, role) -> list[str]:
        """What shows that a row showed which ``role`` may not see: the words, references and ids of all of them."""
        if role in ("administrator", "auditor"):
            hidden, silent = tuple(RELATIONS), ()
        else:
            hidden = HIDDEN
            silent = [row for row in self.every_row.get("consent absent", ()) if not isinstance(row, _TELL_OF_NOBODY)]
            silent = silent if role == "researcher" else ()
        marks = [mark for name in hidden if name in self.rows for mark in self.marks_of(name)]
        marks += [f"{WORDS['consent absent']} {name}" for name in ("Ardak", "Bolat")] if silent else []
        return marks + [mark for row in silent for mark in _marks_of(row)]

    def marks_of(self, relation, *, ids=True) -> list[str]:
        """By which a row of that relation is known wherever it shows: the word, references, ids."""
        return [WORDS[relation], *(mark for row in self.every_row[relation] for mark in _marks_of(row, ids=ids))]

    @contextmanager
    def while_all_was_open(self, readers):
        """Within, these readers, by role, may see every row there is, and all people agree to research; after it, what
        they may for good. What they asked for within was theirs to ask for then."""
        above, more = self.desks["level above"], []
        for role, user in readers.items():
            if role in ON_DESKS:
                held = user.memberships.filter(desk=above).get()
                Membership.objects.filter(pk=held.pk).update(max_level=Level.PROTECTED)
                for name in ("other desk", "closed desk", "expired grant"):
                    more.append(make.membership(user, held.role, on=self.desks[name], max_level=Level.PROTECTED))
        persons = list(Person.objects.filter(desk=self.desks["consent absent"]))
        for person in persons:
            make.consent(person, "research")
        yield
        now = timezone.now()
        for person in persons:
            make.consent(person, "research", status="withdrawn")
        Membership.objects.filter(desk=above, max_level=Level.PROTECTED).update(max_level=Level.OPEN)
        Membership.objects.filter(pk__in=[each.pk for each in more]).update(
            granted_at=now - timedelta(days=9), valid_until=now - timedelta(seconds=1)
        )

    def reader(self, role):
        """None for a stranger. A custodian is a caseworker who may reveal."""
        if role == "stranger":
            return None
        if role in ("administrator", "auditor"):
            return make.user(Role(role))
        held = Role.CASEWORKER if role == "custodian" else Role(role)
        top = Level.PROTECTED if role == "custodian" else Level.INTERNAL
        user = make.user(held, on=self.desks["own desk"], max_level=top, is_custodian=role == "custodian")
        make.membership(user, held, on=self.desks["level above"], max_level=Level.OPEN)
        make.membership(user, held, on=self.desks["consent absent"], max_level=top)
        ended = make.membership(user, held, on=self.desks["expired grant"], max_level=top)
        now = timezone.now()
        Membership.objects.filter(pk=ended.pk).update(
            granted_at=now - timedelta(days=9), valid_until=now - timedelta(seconds=1)
        )
        return user


def _marks_of(row, *, ids=True):
    reference = getattr(row, "reference", "")
    return [*([reference] if reference else []), *([str(row.pk)] if ids and isinstance(row.pk, UUID) else [])]
