"""Rules of law that run: how long custody may last, when an appeal is due."""

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value

from cases.enums import DayBasis, Jurisdiction, LimitUnit, StartRule
from cases.querysets import CommonTableQuerySet, TimeLimitQuerySet
from people.models.record import listed, tracked


@tracked
class TimeLimit(models.Model):
    """One version of a rule with its article, in force from ``valid_from`` to ``valid_to``, both days included; empty
    is open. Not legal advice until ``verified_by_counsel``; ``source`` marks what was read: S statute text, S* statute
    known to have changed since, S2 secondary page, O own knowledge."""

    code = models.CharField(max_length=20)
    jurisdiction = models.CharField(max_length=2, choices=Jurisdiction.choices)
    track = models.CharField(max_length=20)
    trigger = models.CharField(max_length=120)
    subject = models.CharField("what it limits", max_length=200)
    amount = models.PositiveSmallIntegerField()
    unit = models.CharField(max_length=10, choices=LimitUnit.choices)
    day_basis = models.CharField(max_length=10, choices=DayBasis.choices, default=DayBasis.CALENDAR)
    start_rule = models.CharField(max_length=20, choices=StartRule.choices)
    rolls_to_working_day = models.BooleanField(default=False)
    article = models.CharField(max_length=120)
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)
    source = models.CharField(max_length=4)
    note = models.CharField(max_length=300, blank=True)
    verified_by_counsel = models.BooleanField(default=False)
    verified_on = models.DateField(null=True, blank=True)
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )

    objects = TimeLimitQuerySet.as_manager()

    class Meta:
        verbose_name = "time limit"
        ordering = ["code", F("valid_from").asc(nulls_first=True)]
        constraints = [
            listed("timelimit", "jurisdiction", Jurisdiction),
            listed("timelimit", "unit", LimitUnit),
            listed("timelimit", "day_basis", DayBasis),
            listed("timelimit", "start_rule", StartRule),
            ExclusionConstraint(
                name="timelimit_versions_do_not_overlap",
                expressions=[
                    (F("code"), RangeOperators.EQUAL),
                    (
                        Func(
                            F("valid_from"),
                            F("valid_to"),
                            Value("[]"),
                            function="daterange",
                            output_field=DateRangeField(),
                        ),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                violation_error_message="Another version of this rule is in force on some of these days.",
            ),
            models.CheckConstraint(
                name="timelimit_verified_with_its_day",
                condition=Q(verified_by_counsel=False) | Q(verified_on__isnull=False),
                violation_error_message="Say on which day counsel verified the rule.",
            ),
            models.CheckConstraint(
                name="timelimit_ends_after_it_begins",
                condition=Q(valid_to__isnull=True) | Q(valid_from__isnull=True) | Q(valid_to__gte=F("valid_from")),
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.article}"


@tracked
class Holiday(models.Model):
    """A day off, or a Saturday worked instead (``is_working``), in one jurisdiction."""

    jurisdiction = models.CharField(max_length=2, choices=Jurisdiction.choices)
    day = models.DateField()
    name = models.CharField(max_length=120)
    is_working = models.BooleanField("moved working day", default=False)
    source = models.CharField(max_length=200, blank=True)

    objects = CommonTableQuerySet.as_manager()

    class Meta:
        ordering = ["jurisdiction", "day"]
        constraints = [
            listed("holiday", "jurisdiction", Jurisdiction),
            models.UniqueConstraint(name="holiday_once", fields=["jurisdiction", "day"]),
        ]

    def __str__(self):
        return f"{self.jurisdiction} {self.day}"
