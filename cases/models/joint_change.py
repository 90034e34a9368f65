"""One change given to several defendants at once."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.enums import JointChangeKind
from cases.querysets import JointChangeQuerySet
from people.models.record import Record, listed, tracked


@tracked
class JointChange(Record):
    """What was written for whom, so that it can be taken back: ``made`` names, defendant by defendant, the rows it
    added and the former values of those it changed."""

    parents = ("proceeding",)
    reference_prefix = "JC"

    proceeding = models.ForeignKey("cases.Proceeding", on_delete=models.PROTECT, related_name="joint_changes")
    kind = models.CharField(max_length=16, choices=JointChangeKind.choices)
    words = models.CharField(max_length=300)
    number = models.PositiveSmallIntegerField("defendants")
    made = models.JSONField(default=list, editable=False)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = JointChangeQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "change of several defendants"
        verbose_name_plural = "changes of several defendants"
        constraints = [
            *Record.Meta.constraints,
            listed("jointchange", "kind", JointChangeKind),
            models.CheckConstraint(
                name="jointchange_undone_by_someone",
                condition=Q(undone_at__isnull=True, undone_by__isnull=True)
                | Q(undone_at__isnull=False, undone_by__isnull=False),
            ),
        ]
