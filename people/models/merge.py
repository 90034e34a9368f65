"""Two records found to be of one human being: who joined them, why, and all it takes to part them again."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from people.querysets import MergeQuerySet

from .person import Person
from .record import Record, tracked


def empty_journal():
    return {"changes": [], "set_aside": [], "made": []}


# The journal holds values of rows at any level, so it is shown at no door, and one copy of it is enough.
@tracked(exclude=["journal", "touched"])
class PersonMerge(Record):
    """``gone`` was merged into ``kept``. The row of ``gone`` stays, empty of what moved, and names ``kept``.

    ``journal`` says what was changed, from what to what, and holds whole the rows that could not stand beside one of
    ``kept``; ``people.merges.journal`` writes and reads it. ``touched`` are the ids of all rows the merge wrote or
    leaned on: a later merge that shares one must be undone first.
    """

    parents = ("kept", "gone")
    consent_of = ("kept", "gone")
    reference_prefix = "MG"
    is_about_records = True
    """The two rows as such: whoever asks for one of them means it, not the one it was merged into."""

    kept = models.ForeignKey(
        Person, verbose_name="record that stays", on_delete=models.PROTECT, related_name="merges_kept"
    )
    gone = models.ForeignKey(
        Person, verbose_name="record merged into it", on_delete=models.PROTECT, related_name="merges_gone"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name="merged by", on_delete=models.PROTECT, related_name="merges"
    )
    at = models.DateTimeField("merged at")
    reason = models.CharField(max_length=300)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="merges_undone"
    )
    undone_reason = models.CharField("undone because", max_length=300, blank=True)
    journal = models.JSONField(default=empty_journal, editable=False)
    touched = ArrayField(models.UUIDField(), default=list, editable=False)

    objects = MergeQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "merge of persons"
        verbose_name_plural = "merges of persons"
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                name="personmerge_joins_two_people",
                condition=~Q(kept=F("gone")),
                violation_error_message="A person cannot be merged into themself.",
            ),
            models.CheckConstraint(
                name="personmerge_has_a_reason",
                condition=~Q(reason=""),
                violation_error_message="Say why these two are one person.",
            ),
            models.CheckConstraint(
                name="personmerge_undone_by_someone_for_a_reason",
                condition=Q(undone_at__isnull=True, undone_by__isnull=True, undone_reason="")
                | (Q(undone_at__isnull=False, undone_by__isnull=False) & ~Q(undone_reason="")),
                violation_error_message="An undone merge has its moment, who undid it and why.",
            ),
            models.UniqueConstraint(
                name="personmerge_one_open_per_gone",
                fields=["gone"],
                condition=Q(undone_at__isnull=True),
                violation_error_message="This person is merged into another one already.",
            ),
        ]
        indexes = [*Record.Meta.indexes, GinIndex(fields=["touched"], name="personmerge_touched")]

    @property
    def is_open(self) -> bool:
        return self.undone_at is None
