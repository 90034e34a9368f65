"""Who answers for one hearing, term or task, where that is someone other than the team of its case."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from cases.enums import ItemKind
from people.models.record import listed, tracked


@tracked
class ItemTeam(models.Model):
    """The responsible is told in place of those in charge of the case; the backup, in place of the case's backup.

    Who may read or change it is asked of the item itself."""

    item_kind = models.CharField(max_length=12, choices=ItemKind.choices)
    item_id = models.UUIDField()
    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    backup = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = "team of an item"
        constraints = [
            listed("itemteam", "item_kind", ItemKind),
            models.UniqueConstraint(name="itemteam_one_per_item", fields=["item_kind", "item_id"]),
            models.CheckConstraint(
                name="itemteam_backup_is_someone_else",
                condition=Q(responsible__isnull=True) | Q(backup__isnull=True) | ~Q(responsible=F("backup")),
                violation_error_message="The backup must be someone other than the responsible.",
            ),
        ]

    def __str__(self):
        return f"team of {self.item_kind} {self.item_id}"
