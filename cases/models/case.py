"""The case, who works on it, and who has a part in it."""

from django.conf import settings
from django.db import models

from cases.enums import OFFICIAL_PARTS, CaseDuty, CaseKind, CaseStatus, EventKind, Jurisdiction, PartRole, Priority
from cases.querysets import CaseMemberQuerySet, CaseQuerySet
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.consent import Of
from people.enums import Certainty
from people.models.record import WITHIN_REACH, Record, exactly_one, listed, tracked


@tracked
class Case(Record):
    """A case may stand for a group whose members are not all named: their number is a claim, not invented persons."""

    consent_of = (Of("parts__person", but_for={"role__in": OFFICIAL_PARTS}, named=True),)  # its title may name them
    reference_prefix = "C"

    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=12, choices=CaseKind.choices, default=CaseKind.INDIVIDUAL)
    status = models.CharField(max_length=12, choices=CaseStatus.choices, default=CaseStatus.OPEN)
    priority = models.PositiveSmallIntegerField(choices=Priority.choices, default=Priority.NORMAL)
    jurisdiction = models.CharField(max_length=2, choices=Jurisdiction.choices, default=Jurisdiction.KZ)
    summary = models.TextField(blank=True)
    closed_on = models.DateField(null=True, blank=True)

    objects = CaseQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("case", "kind", CaseKind),
            listed("case", "status", CaseStatus),
            listed("case", "priority", Priority),
            listed("case", "jurisdiction", Jurisdiction),
            models.CheckConstraint(
                name="case_closed_with_its_day",
                condition=models.Q(status=CaseStatus.CLOSED, closed_on__isnull=False)
                | (~models.Q(status=CaseStatus.CLOSED) & models.Q(closed_on__isnull=True)),
                violation_error_message="A closed case has the day of closing, and only a closed one.",
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["status", "priority", "-created_at", "-id"], name="case_worklist"),
        ]


@tracked
class CaseMember(Record):
    """A colleague's duty on a case. Reminders go to those in charge; the backup hears of what they leave unread."""

    parents = ("case",)
    reference_prefix = "CM"

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="team")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="case_duties")
    duty = models.CharField(max_length=12, choices=CaseDuty.choices)
    until = models.DateField("on duty until", null=True, blank=True, help_text="Empty: still on duty.")

    objects = CaseMemberQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "colleague on a case"
        verbose_name_plural = "colleagues on cases"
        constraints = [
            *Record.Meta.constraints,
            listed("casemember", "duty", CaseDuty),
            models.UniqueConstraint(
                name="casemember_one_open_duty",
                fields=["case", "user", "duty"],
                condition=models.Q(until__isnull=True),
                violation_error_message="This colleague already has that duty.",
            ),
        ]


@tracked
class Participation(Record):
    """A person's or a group's part in a case."""

    parents = ("case",)
    consent_of = ("person",)
    reference_prefix = "PA"

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="parts")
    person = models.ForeignKey("people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="parts")
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="parts"
    )
    role = models.CharField(max_length=20, choices=PartRole.choices)
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    note = models.CharField(max_length=300, blank=True)

    class Meta(Record.Meta):
        verbose_name = "part in a case"
        verbose_name_plural = "parts in cases"
        constraints = [
            *Record.Meta.constraints,
            exactly_one("participation", "person", "group"),
            listed("participation", "role", PartRole),
            listed("participation", "certainty", Certainty),
            models.UniqueConstraint(
                name="participation_once",
                fields=["case", "person", "group", "role", *WITHIN_REACH],
                nulls_distinct=False,
                violation_error_message="That part is already on record.",
            ),
        ]


@tracked
class Event(Record):
    """Something that happened. Three clocks: when it happened, when the family was told, when we learned of it."""

    parents = ("case",)
    title_is_free_text = True
    consent_of = ("parts__person",)
    reference_prefix = "E"

    case = models.ForeignKey(Case, null=True, blank=True, on_delete=models.PROTECT, related_name="events")
    kind = models.CharField(max_length=16, choices=EventKind.choices, default=EventKind.OTHER)
    title = models.CharField(max_length=300)
    happened = PartialDateField("happened")
    ended = PartialDateField("ended")
    family_told = PartialDateField("family told")
    learned = PartialDateField("we learned")
    place = models.ForeignKey("people.Place", null=True, blank=True, on_delete=models.PROTECT, related_name="events")
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    description = models.TextField(blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("event", "happened", "ended", "family_told", "learned"),
            listed("event", "kind", EventKind),
            listed("event", "certainty", Certainty),
        ]
        indexes = [*Record.Meta.indexes, models.Index(fields=["happened_earliest"], name="event_happened")]


@tracked
class EventPart(Record):
    """A person, group or organisation an event is about."""

    parents = ("event",)
    consent_of = ("person",)
    reference_prefix = "EP"

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="parts")
    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="event_parts"
    )
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="event_parts"
    )
    organisation = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="event_parts"
    )
    words = models.CharField("part in the event", max_length=200, blank=True)

    class Meta(Record.Meta):
        verbose_name = "part in an event"
        verbose_name_plural = "parts in events"
        constraints = [
            *Record.Meta.constraints,
            exactly_one("eventpart", "person", "group", "organisation"),
        ]
