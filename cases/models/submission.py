"""What we send to international bodies, and what we wait for."""

from django.db import models
from django.db.models import F, Q

from cases.enums import InternationalProcedure, SubmissionStatus
from cases.querysets import StaffWorkQuerySet
from people.models.record import Record, listed, tracked


@tracked
class Submission(Record):
    """A communication to a UN or other body, and the clock of its reply. Days are those of the body's seat.

    The Government's time to reply runs from ``transmitted_on``, the day the body sent it on, else from ``sent_on``;
    see ``cases.reply_clock``. ``reply_due_reason`` says how the day was reckoned, or why it was set by hand.
    """

    parents = ("case",)
    reference_prefix = "SB"

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="submissions")
    body = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="submissions")
    proceeding = models.ForeignKey(
        "cases.Proceeding",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="submissions",
        help_text="The international proceeding it opened or belongs to.",
    )
    procedure_kind = models.CharField(
        "procedure", max_length=20, choices=InternationalProcedure.choices, default=InternationalProcedure.OTHER
    )
    procedure = models.CharField("in words", max_length=120, help_text="Urgent appeal, individual complaint…")
    body_number = models.CharField("the body's number", max_length=60, blank=True)
    status = models.CharField(max_length=16, choices=SubmissionStatus.choices, default=SubmissionStatus.DRAFT)
    sent_on = models.DateField(null=True, blank=True)
    transmitted_on = models.DateField("sent on to the Government", null=True, blank=True)
    reply_due_on = models.DateField(null=True, blank=True)
    reply_due_by_hand = models.BooleanField("due day set by hand", default=False)
    reply_due_reason = models.CharField("how it was reckoned", max_length=300, blank=True)
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
            models.CheckConstraint(
                name="submission_sent_on_after_sending",
                condition=Q(transmitted_on__isnull=True)
                | Q(sent_on__isnull=True)
                | Q(transmitted_on__gte=F("sent_on")),
                violation_error_message="It cannot be sent on to the Government before it was sent.",
            ),
            models.CheckConstraint(
                name="submission_due_by_hand_has_a_reason",
                condition=Q(reply_due_by_hand=False) | (Q(reply_due_on__isnull=False) & ~Q(reply_due_reason="")),
                violation_error_message="A due day set by hand needs the day and the reason.",
            ),
        ]
