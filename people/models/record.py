"""What every content row has: a public id, a reference, its desk and level, who wrote it when, and its history."""

import uuid

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Func, Q, Value

from people.enums import Level
from people.querysets import RecordQuerySet

LOOKED_INTO = {"gin_pending_list_limit": 64}
"""Of a GIN index that searches read (KiB). PostgreSQL keeps what is new in a list that every search reads through, 4 MB
of it unless told otherwise: after an imported list each search for a name took five times as long."""


def tracked(model=None, *, exclude=(), indexes=()):
    """Keeps every state of ``model`` in ``<Model>History``, written by triggers: no path goes around it.

    Deletes are kept too, which is not the library's default: ours are forbidden, but one made by hand must show.
    ``indexes`` are those of the kept states.
    """
    if model is None:
        return lambda model: tracked(model, exclude=exclude, indexes=indexes)
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        model_name=f"{model.__name__}History",
        obj_field=pghistory.ObjForeignKey(related_name="history"),
        exclude=list(exclude) or None,
        meta={"indexes": list(indexes)} if indexes else None,
    )(model)


class ReferenceField(models.CharField):
    """``P-7K3F9``: made by the database, so that rows written by import or by hand have one too."""

    def contribute_to_class(self, cls, name, **kwargs):
        prefix = getattr(cls, "reference_prefix", "")
        if prefix:
            self.db_default = Func(Value(prefix), function="arasha_reference")
        super().contribute_to_class(cls, name, **kwargs)


class Record(models.Model):
    """One content row. Rows are closed, not deleted.

    ``parents`` names the foreign keys from which a new row takes its desk, and below whose level it never is.
    ``consent_of`` names the people a row tells of: see ``people.consent``; ``answered_at`` the keys to who answers in
    the place of one who answers for themself.
    ``version`` counts edits; an edit that names another version than the stored one is refused.
    """

    parents: tuple[str, ...] = ()
    consent_of: tuple | None = None
    answered_at: tuple[str, ...] = ()
    reference_prefix = ""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reference = ReferenceField(max_length=16, unique=True, editable=False)
    desk = models.ForeignKey("people.Desk", on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(
        choices=Level.choices,
        default=Level.INTERNAL,
        help_text="Who on the desk may see this: those whose grant reaches the level.",
    )
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    updated_at = models.DateTimeField(auto_now=True)
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["-created_at", "-id"]
        constraints = [
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_level_is_known",
                condition=Q(level__in=Level.values),
                violation_error_message="Choose one of the levels 0 to 3.",
            )
        ]
        indexes = [
            # The default list: newest first, paged by key. Desk and level stand behind, so that rows of others are
            # passed over without reading them.
            models.Index(fields=["-created_at", "-id", "desk", "level"], name="%(class)s_newest"),
            # The same for someone who sees few rows of many, or whose rows are old.
            models.Index(fields=["desk", "-created_at", "-id", "level"], name="%(class)s_of_desk"),
        ]

    def __str__(self):
        return self.reference if isinstance(self.reference, str) else f"new {self._meta.verbose_name}"

    def take_from_parents(self):
        """Desk of the first parent where none is set; a level no lower than any parent's."""
        for name in self.parents:
            parent = getattr(self, name)
            if parent is None:
                continue
            if self.desk_id is None:
                self.desk_id = parent.desk_id
            self.level = max(self.level, parent.level)

    def save(self, *args, **kwargs):
        if self._state.adding:
            self.take_from_parents()
        super().save(*args, **kwargs)


# Fields of every unique constraint over content rows. Whoever writes at a desk and level sees all that stands there, so
# a clash names nothing hidden; what another desk or a higher level keeps, it keeps beside it.
WITHIN_REACH = ("desk", "level")


def listed(table: str, field: str, enum) -> models.CheckConstraint:
    """The closed list of ``field``, in the database too: ``choices`` alone do not bind it."""
    return models.CheckConstraint(
        name=f"{table}_{field}_is_listed",
        condition=Q(**{f"{field}__in": enum.values}),
        violation_error_message=f"“{field.replace('_', ' ')}” is not one of the listed values.",
    )


def exactly_one(table: str, *fields: str) -> models.CheckConstraint:
    """Of these nullable keys, one and only one is set."""
    condition = Q()
    for chosen in fields:
        condition |= Q(**{f"{field}__isnull": field != chosen for field in fields})
    names = " or ".join(field.replace("_", " ") for field in fields)
    return models.CheckConstraint(
        name=f"{table}_has_one_{'_or_'.join(fields)}",
        condition=condition,
        violation_error_message=f"Name exactly one: {names}.",
    )
