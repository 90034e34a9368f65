"""A name as someone wrote it: full form, script, and the source's own words. Spellings are added, never overwritten."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models

from people.enums import NameKind, Script
from people.names.keys import script_of, search_key

from .record import Record, listed


class Name(Record):
    text = models.CharField("name", max_length=200, help_text="The full form as written.")
    script = models.CharField(
        max_length=4, choices=Script.choices, blank=True, help_text="Empty: read from the letters."
    )
    language = models.CharField(max_length=12, blank=True, help_text="kk, ru, ug, zh, en…")
    kind = models.CharField(max_length=16, choices=NameKind.choices, default=NameKind.AS_PRINTED)
    words = models.CharField(
        "the source's words", max_length=300, blank=True, help_text="How the source puts it, if that matters."
    )
    is_main = models.BooleanField("shown first", default=False)
    key = models.CharField(max_length=200, editable=False)

    class Meta(Record.Meta):
        abstract = True
        ordering = ["-is_main", "created_at", "id"]
        indexes = [
            *Record.Meta.indexes,
            GinIndex(fields=["key"], name="%(class)s_key_trgm", opclasses=["gin_trgm_ops"]),
        ]

    @property
    def owner(self):
        return getattr(self, self.parents[0])

    def clean(self):
        self._read_text()

    def save(self, *args, **kwargs):
        self._read_text()
        super().save(*args, **kwargs)
        self.owner.refresh_display_name()

    def _read_text(self):
        self.key = search_key(self.text)[:200]
        self.script = self.script or script_of(self.text)


def name_constraints(table: str) -> list[models.BaseConstraint]:
    return [
        *Record.Meta.constraints,
        listed(table, "script", Script),
        listed(table, "kind", NameKind),
    ]


class Named(models.Model):
    """Something with names in several scripts, the main one kept at hand for lists."""

    display_name = models.CharField("name", max_length=200, blank=True, editable=False, db_index=True)

    class Meta:
        abstract = True

    def refresh_display_name(self):
        """The main name, else the oldest, else what we call someone unnamed.

        Never a name that fewer people see than the row itself: of a higher level, or of another desk.
        """
        names = self.names.filter(level__lte=self.level, desk=self.desk_id).order_by("-is_main", "created_at", "id")
        first = names.values_list("text", flat=True).first()
        self.display_name = first or getattr(self, "known_as", "")
        type(self).objects.filter(pk=self.pk).update(display_name=self.display_name)
