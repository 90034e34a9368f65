"""A name as someone wrote it: full form, script, and the source's own words. Spellings are added, never overwritten."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce

from people.enums import Level, NameKind, Script
from people.names import keys_of
from people.names.keys import script_of, search_key
from people.querysets import NameQuerySet

from .record import LOOKED_INTO, Record, listed

KEYS_VERSION = 1
"""Raise it when ``keys_of`` gives other keys, then run ``manage.py rebuild_name_keys``."""


class Name(Record):
    # Lowest, and then raised to the owner's: who may see a person may see what they are called, unless someone says no.
    level = models.PositiveSmallIntegerField(
        choices=Level.choices,
        default=Level.OPEN,
        help_text="As the one who is so called, unless this name is for fewer people.",
    )
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
    # Search keys, made from ``keyed_text`` by the rules of ``keys_version``: true while that is the text.
    key = models.CharField(max_length=200, editable=False)
    pair_keys = ArrayField(models.CharField(max_length=12), default=list, editable=False)
    token_keys = ArrayField(models.CharField(max_length=6), default=list, editable=False)
    keyed_text = models.CharField(max_length=200, default="", editable=False)
    keys_version = models.PositiveSmallIntegerField(default=0, editable=False)

    objects = NameQuerySet.as_manager()

    KEY_FIELDS = ("key", "pair_keys", "token_keys", "keyed_text", "keys_version")

    class Meta(Record.Meta):
        abstract = True
        ordering = ["-is_main", "created_at", "id"]
        indexes = [
            *Record.Meta.indexes,
            GinIndex(fields=["key"], name="%(class)s_key_trgm", opclasses=["gin_trgm_ops"], **LOOKED_INTO),
            GinIndex(fields=["pair_keys"], name="%(class)s_pair_keys", **LOOKED_INTO),
            GinIndex(fields=["token_keys"], name="%(class)s_token_keys", **LOOKED_INTO),
        ]

    @property
    def owner(self):
        return getattr(self, self.parents[0])

    def clean(self):
        self.read_text()

    def save(self, *args, **kwargs):
        self.read_text()
        if kwargs.get("update_fields") is not None and "text" in kwargs["update_fields"]:
            kwargs["update_fields"] = {*kwargs["update_fields"], "script", *self.KEY_FIELDS}
        super().save(*args, **kwargs)
        owner = self._meta.get_field(self.parents[0])
        owner.related_model.refresh_display_names([self.owner_id])
        if owner.is_cached(self):
            self.owner.refresh_from_db(fields=["display_name"])

    @property
    def owner_id(self):
        return getattr(self, f"{self.parents[0]}_id")

    def read_text(self):
        """Set the script, if nobody said it, and the search keys."""
        self.script = self.script or script_of(self.text)
        if self.keyed_text == self.text and self.keys_version == KEYS_VERSION:
            return
        keys = keys_of(self.text)
        self.key = search_key(self.text)[:200]
        self.pair_keys, self.token_keys = keys.pairs, keys.tokens
        self.keyed_text, self.keys_version = self.text, KEYS_VERSION


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

    @classmethod
    def refresh_display_names(cls, pks):
        """The main name, else the oldest, else what we call someone unnamed.

        Never a name that fewer people see than the row itself: of a higher level, or of another desk.
        """
        names = cls.names.rel.related_model
        mine = {names.parents[0]: OuterRef("pk"), "level__lte": OuterRef("level"), "desk": OuterRef("desk")}
        shown = names._base_manager.filter(**mine).order_by("-is_main", "created_at", "id").values("text")[:1]
        unnamed = models.F("known_as") if hasattr(cls, "known_as") else models.Value("")
        cls._base_manager.filter(pk__in=pks).update(display_name=Coalesce(Subquery(shown), unnamed))

    def refresh_display_name(self):
        self.refresh_display_names([self.pk])
        self.refresh_from_db(fields=["display_name"])
