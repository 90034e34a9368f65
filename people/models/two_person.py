"""What one administrator asks for and a second must confirm."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from people.account_querysets import TwoPersonQuerySet
from people.enums import Level, Role, TwoPersonKind, TwoPersonState

from .record import listed, tracked


@tracked
class TwoPersonRequest(models.Model):
    """Shown to all administrators and to whom it concerns. Whoever asked cannot confirm, nor can whom it concerns."""

    kind = models.CharField(max_length=12, choices=TwoPersonKind.choices)
    subject = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="two_person_requests")
    role = models.CharField(max_length=16, choices=Role.choices, blank=True)
    desk = models.ForeignKey("people.Desk", null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    max_level = models.PositiveSmallIntegerField(choices=Level.choices, default=Level.INTERNAL)
    reason = models.CharField(max_length=300)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    state = models.CharField(max_length=12, choices=TwoPersonState.choices, default=TwoPersonState.OPEN)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = TwoPersonQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at"]
        constraints = [
            listed("twopersonrequest", "kind", TwoPersonKind),
            listed("twopersonrequest", "state", TwoPersonState),
            listed("twopersonrequest", "max_level", Level),
            models.CheckConstraint(
                name="twopersonrequest_role_where_one_is_given",
                condition=(Q(kind="role") & ~Q(role="")) | (~Q(kind="role") & Q(role="", desk__isnull=True)),
            ),
            models.CheckConstraint(name="twopersonrequest_expires", condition=Q(expires_at__gt=F("asked_at"))),
            models.CheckConstraint(
                name="twopersonrequest_confirmed_by_another",
                condition=~Q(state="confirmed") | (~Q(decided_by=F("asked_by")) & ~Q(decided_by=F("subject"))),
            ),
            models.CheckConstraint(
                name="twopersonrequest_decided_by_someone",
                condition=Q(state="open", decided_by__isnull=True, decided_at__isnull=True)
                | (~Q(state="open") & Q(decided_by__isnull=False, decided_at__isnull=False)),
            ),
            models.CheckConstraint(name="twopersonrequest_not_for_oneself", condition=~Q(asked_by=F("subject"))),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.pk}"
