"""What the other side writes: diplomatic notes, expert reports; and what people state in public."""

from django.db import models
from django.db.models import F, Q

from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.models.record import Record, exactly_one, listed, tracked
from sources.enums import ExpertKind, NoteDirection, NoteKind, NoteTone

from .source import Source


@tracked
class DiplomaticNote(Record):
    """A note between states. ``reply_due_on`` and ``replied`` are days of the addressee's capital."""

    parents = ("source",)
    consent_of = ("source", "concerns__person")
    reference_prefix = "DN"

    source = models.OneToOneField(Source, on_delete=models.PROTECT, related_name="note")
    direction = models.CharField(max_length=10, choices=NoteDirection.choices, default=NoteDirection.RECEIVED)
    kind = models.CharField(max_length=16, choices=NoteKind.choices, default=NoteKind.UNKNOWN)
    sender = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="notes_sent"
    )
    addressee = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="notes_received"
    )
    number = models.CharField(max_length=80, blank=True)
    sent = PartialDateField("sent")
    demands = models.TextField(blank=True)
    tone = models.CharField(max_length=16, choices=NoteTone.choices, default=NoteTone.UNKNOWN)
    reply_due_on = models.DateField(null=True, blank=True)
    replied = PartialDateField("replied")
    reply = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="reply_to")

    class Meta(Record.Meta):
        verbose_name = "diplomatic note"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("diplomaticnote", "sent", "replied"),
            listed("diplomaticnote", "direction", NoteDirection),
            listed("diplomaticnote", "kind", NoteKind),
            listed("diplomaticnote", "tone", NoteTone),
            models.CheckConstraint(
                name="diplomaticnote_not_its_own_reply",
                condition=Q(reply__isnull=True) | ~Q(reply=F("id")),
            ),
        ]


@tracked
class NoteConcern(Record):
    """A person, a group or an organisation a note is about."""

    parents = ("note",)
    consent_of = ("note__source", "person")
    reference_prefix = "DC"

    note = models.ForeignKey(DiplomaticNote, on_delete=models.PROTECT, related_name="concerns")
    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="in_notes"
    )
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="in_notes"
    )
    organisation = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="in_notes"
    )
    words = models.CharField("the note's words", max_length=300, blank=True)

    class Meta(Record.Meta):
        verbose_name = "concern of a note"
        verbose_name_plural = "concerns of notes"
        constraints = [
            *Record.Meta.constraints,
            exactly_one("noteconcern", "person", "group", "organisation"),
        ]


@tracked
class ExpertReport(Record):
    parents = ("source",)
    consent_of = ("source",)
    reference_prefix = "X"

    source = models.OneToOneField(Source, on_delete=models.PROTECT, related_name="expert_report")
    kind = models.CharField(max_length=28, choices=ExpertKind.choices)
    expert = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="expert_reports"
    )
    institution = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="expert_reports"
    )
    ordered_by = models.ForeignKey(
        "people.Organisation",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="expert_reports_ordered",
    )
    done = PartialDateField("done")
    question = models.TextField(blank=True)
    findings = models.TextField(blank=True)
    flaws = models.TextField("flaws noted", blank=True)
    answers = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="counter_reports",
        help_text="The report this one contradicts.",
    )

    class Meta(Record.Meta):
        verbose_name = "expert report"
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("expertreport", "done"),
            listed("expertreport", "kind", ExpertKind),
            models.CheckConstraint(
                name="expertreport_not_its_own_answer",
                condition=Q(answers__isnull=True) | ~Q(answers=F("id")),
            ),
        ]


@tracked
class Statement(Record):
    """Something a person or an organisation said in public."""

    parents = ("source",)
    consent_of = ("source", "speaker")
    reference_prefix = "ST"

    source = models.OneToOneField(Source, on_delete=models.PROTECT, related_name="statement")
    speaker = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="statements"
    )
    speaker_group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="statements"
    )
    on_behalf_of = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="statements"
    )
    said = PartialDateField("said")
    audience = models.CharField(max_length=200, blank=True, help_text="Before whom, or in which medium.")
    gist = models.TextField(help_text="What was said, in our words.")

    class Meta(Record.Meta):
        constraints = [*Record.Meta.constraints, *partial_date_constraints("statement", "said")]
