"""What is owed: deadlines, tasks, and reprisals that ask for an answer."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import DeadlineKind, DeadlineStatus, ReprisalKind, TaskStatus, TriggerKind
from cases.querysets import DeadlineQuerySet, TaskQuerySet
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from config.shared.zones import known_zone
from people.models.record import Record, exactly_one, listed, tracked


@tracked
class Deadline(Record):
    """A term that runs. ``due_at`` is its last moment, reckoned in ``zone``; by hand only with a reason.

    When its trigger moves, the new moment is only proposed: until someone accepts it or keeps the old one, reminders
    go by the earlier of the two.
    """

    parents = ("case",)
    reference_prefix = "DL"

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="deadlines")
    proceeding = models.ForeignKey(
        "cases.Proceeding", null=True, blank=True, on_delete=models.PROTECT, related_name="deadlines"
    )
    detention = models.ForeignKey(
        "cases.Detention", null=True, blank=True, on_delete=models.PROTECT, related_name="deadlines"
    )
    kind = models.CharField(max_length=12, choices=DeadlineKind.choices)
    title = models.CharField(max_length=200)
    trigger_kind = models.CharField("what sets it off", max_length=8, choices=TriggerKind.choices, blank=True)
    trigger_at = models.DateTimeField("set off at", null=True, blank=True)
    trigger_hearing = models.ForeignKey(
        "cases.Hearing",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="deadlines_set_off",
        help_text="The term follows this hearing when it moves.",
    )
    trigger_note = models.ForeignKey(
        "sources.DiplomaticNote",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="deadlines_set_off",
        help_text="The term follows this note when its day is corrected.",
    )
    limit = models.ForeignKey(
        "cases.TimeLimit", null=True, blank=True, on_delete=models.PROTECT, related_name="deadlines"
    )
    due_at = models.DateTimeField(blank=True, help_text="Reckoned from the rule and its trigger where both are named.")
    due_by_hand = models.BooleanField("set by hand", default=False, help_text="Then the reason says why.")
    zone = models.CharField(max_length=40, default="Asia/Almaty", validators=[known_zone])
    reason = models.CharField("how it was reckoned", max_length=900, blank=True)
    proposed_due_at = models.DateTimeField(null=True, blank=True, editable=False)
    proposed_limit = models.ForeignKey(
        "cases.TimeLimit", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    proposed_reason = models.CharField(max_length=900, blank=True, editable=False)
    status = models.CharField(max_length=12, choices=DeadlineStatus.choices, default=DeadlineStatus.OPEN)

    objects = DeadlineQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("deadline", "kind", DeadlineKind),
            listed("deadline", "status", DeadlineStatus),
            models.CheckConstraint(
                name="deadline_by_rule_or_reason",
                condition=Q(limit__isnull=False, trigger_at__isnull=False) | ~Q(reason=""),
                violation_error_message="Name the rule and its trigger, or say why this date was set by hand.",
            ),
            models.CheckConstraint(
                name="deadline_by_hand_has_a_reason",
                condition=Q(due_by_hand=False) | ~Q(reason=""),
                violation_error_message="Say why this date was set by hand.",
            ),
            models.CheckConstraint(
                name="deadline_trigger_kind_is_listed",
                condition=Q(trigger_kind="") | Q(trigger_kind__in=TriggerKind.values),
            ),
            models.CheckConstraint(
                name="deadline_proposal_says_why",
                condition=Q(proposed_due_at__isnull=True) | ~Q(proposed_reason=""),
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["due_at"], name="deadline_open", condition=Q(status=DeadlineStatus.OPEN)),
        ]


@tracked
class Task(Record):
    """Something a colleague took on. ``due_on`` is a day in that colleague's zone."""

    parents = ("case",)
    reference_prefix = "TK"

    case = models.ForeignKey("cases.Case", null=True, blank=True, on_delete=models.PROTECT, related_name="tasks")
    title = models.CharField(max_length=200)
    assignee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="tasks")
    due_on = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=12, choices=TaskStatus.choices, default=TaskStatus.OPEN)
    note = models.TextField(blank=True)

    objects = TaskQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [*Record.Meta.constraints, listed("task", "status", TaskStatus)]
        indexes = [
            *Record.Meta.indexes,
            models.Index(fields=["assignee", "due_on"], name="task_open", condition=Q(status=TaskStatus.OPEN)),
        ]


@tracked
class Reprisal(Record):
    """What was done to someone for a case or for speaking."""

    parents = ("case", "person", "group")
    consent_of = ("person",)
    reference_prefix = "RP"

    case = models.ForeignKey("cases.Case", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals")
    person = models.ForeignKey(
        "people.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals"
    )
    group = models.ForeignKey(
        "people.PersonGroup", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals"
    )
    kind = models.CharField(max_length=16, choices=ReprisalKind.choices)
    happened = PartialDateField("happened")
    by_whom = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="reprisals"
    )
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    amount_is_minimum = models.BooleanField("“more than” this amount", default=False)
    currency = models.CharField(max_length=3, blank=True)
    description = models.TextField(blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("reprisal", "happened"),
            exactly_one("reprisal", "person", "group"),
            listed("reprisal", "kind", ReprisalKind),
            models.CheckConstraint(
                name="reprisal_money_has_a_currency",
                condition=Q(amount__isnull=True, currency="")
                | Q(amount__isnull=False, amount__gte=0, currency__regex=r"^[A-Z]{3}$"),
                violation_error_message="Money is an amount and a currency such as KZT.",
            ),
        ]
