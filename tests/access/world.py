"""One row of every kind in each relation to the reader, and a reader of every role."""

from datetime import timedelta

from django.utils import timezone

from cases.models import Holiday, ReminderPlan, TimeLimit
from people import audit
from people.enums import DeskKind, Level, Role
from people.models import AuditEvent, Desk, Membership, Organisation, Person, Place, User
from sources.models import EvidenceFile, Source
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
READERS = ("caseworker", "lawyer", "coordinator", "custodian", "researcher", "administrator", "auditor", "stranger")
ON_DESKS = ("caseworker", "lawyer", "coordinator", "custodian", "researcher")


class World:
    def __init__(self):
        self.author = make.user(Role.CASEWORKER)
        self.desks = {name: make.desk(f"Desk {name}") for name in RELATIONS}
        Desk.objects.filter(pk=self.desks["closed desk"].pk).update(kind=DeskKind.CLOSED)
        self.rows = {}
        for name in ("own desk", "other desk", "closed desk", "level above", "expired grant"):
            self.rows[name] = self._rows_of(self.desks[name])
        make.everyone_agrees()
        self.rows["consent absent"] = self._rows_of(self.desks["consent absent"])
        self.shared = {
            User: self.author,
            Desk: self.desks["own desk"],
            Membership: self.author.memberships.get(),
            AuditEvent: audit.record(self.author, "account.changed", self.author) or AuditEvent.objects.first(),
            TimeLimit: TimeLimit.objects.first(),
            Holiday: Holiday.objects.first(),
            ReminderPlan: ReminderPlan.objects.first(),
        }

    def _rows_of(self, desk):
        found = {}
        for row in rows_of(desk, "Word", author=self.author):
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
