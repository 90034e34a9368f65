"""What readers of ``changes/`` are told: which row changed last when, and which went out of whose reach."""

from django.db import models
from django.db.models import Q


class Told(models.Model):
    """``position`` numbers what is told, in the order in which it may be told; empty until ``settle`` numbers it."""

    kind = models.CharField(max_length=24)
    row_id = models.UUIDField()
    desk = models.ForeignKey(
        "people.Desk", on_delete=models.PROTECT, related_name="+", db_index=False, db_constraint=False
    )
    level = models.PositiveSmallIntegerField()
    at = models.DateTimeField(help_text="When it happened, by the database's clock.")
    position = models.BigIntegerField(null=True)
    told_at = models.DateTimeField(null=True, help_text="When it was numbered.")

    class Meta:
        abstract = True


class Change(Told):
    """One content row as it stands, at its latest change. Kept by triggers.

    ``agreed``: that everyone it tells of agrees to research, as ``settle`` last found; empty: not asked since the row
    moved. It tells what researchers were told; what they may read is asked of the row itself.
    """

    agreed = models.BooleanField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(name="change_once_a_row", fields=["row_id", "kind"])]
        indexes = [
            models.Index(fields=["desk", "position"], name="change_of_desk"),
            models.Index(fields=["position"], name="change_in_order"),
            models.Index(fields=["id"], name="change_not_yet_told", condition=Q(position__isnull=True)),
            models.Index(fields=["kind", "desk", "agreed"], name="change_agreed"),
        ]


class Gone(Told):
    """A row that went from ``desk`` at ``level``: for whom it may stand there no longer. It says not why.

    ``for_staff``: it was moved, raised, merged or removed. ``for_research``: researchers had been told of it.
    """

    for_staff = models.BooleanField()
    for_research = models.BooleanField()

    class Meta:
        verbose_name_plural = "gone rows"
        indexes = [
            models.Index(fields=["desk", "position"], name="gone_of_desk"),
            models.Index(fields=["position"], name="gone_in_order"),
            models.Index(fields=["row_id", "position"], name="gone_of_row"),
            models.Index(fields=["id"], name="gone_not_yet_told", condition=Q(position__isnull=True)),
        ]
