"""At which desk a row that is written belongs, and whether its writer reaches there."""

from rest_framework.exceptions import ValidationError

from .rows import has_field

NOT_THERE = "You may not write this on that desk and level."


class Placed:
    """For views with ``model`` and ``request``."""

    def choose_desk(self, row):
        """From the parents, as named, or the only one there is."""
        if not has_field(self.model, "desk"):
            return
        row.take_from_parents()
        if row.desk_id is None:
            desk_model = self.model._meta.get_field("desk").related_model
            desks = list(desk_model.objects.open_for(self.request.user, "add", self.model)[:2])
            if len(desks) != 1:
                raise ValidationError({"desk": "Name the desk this belongs to."})
            row.desk = desks[0]

    def must_be_reached(self, row):
        """Before the row is compared with those that stand there."""
        if has_field(self.model, "desk"):
            user = self.request.user
            if not self.model._default_manager.reached_by(user, "add", row.desk_id, row.level):
                raise ValidationError({"desk": NOT_THERE})

    def must_be_permitted(self, row, action):
        """The one decision, asked of the row as it now is; a no undoes the write."""
        if not self.model._default_manager.permitted(self.request.user, action).filter(pk=row.pk).exists():
            raise ValidationError({"desk": NOT_THERE})
