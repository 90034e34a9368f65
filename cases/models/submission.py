"""What we send to international bodies, and what we wait for."""

from django.db import models
from django.db.models import F, Q

from cases.enums import SubmissionStatus
from cases.querysets import StaffWorkQuerySet
from people.models.record import Record, listed, tracked


@tracked
class Submission(Record):
    """A communication to a UN or other body, and the clock of its reply. Days are those of the body's seat."""

    parents = ("case",)
    reference_prefix = "SB"

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="submissions")
    body = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="submissions")
    procedure = models.CharField(max_length=120, help_text="Urgent appeal, individual complaint…")
    status = models.CharField(max_length=16, choices=SubmissionStatus.choices, default=SubmissionStatus.DRAFT)
    sent_on = models.DateField(null=True, blank=True)
    reply_due_on = models.DateField(null=True, blank=True)
    replied_on = models.DateField(null=True, blank=True)
    note = models.TextField(blank=True)

    objects = StaffWorkQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("submission", "status", SubmissionStatus),
            models.CheckConstraint(
                name="submission_reply_after_sending",
                condition=Q(replied_on__isnull=True) | Q(sent_on__isnull=True) | Q(replied_on__gte=F("sent_on")),
                violation_error_message="A reply cannot come before the submission.",
            ),
        ]
