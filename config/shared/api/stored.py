"""One row as its reader may see it, by questions kept for their rights."""

from types import SimpleNamespace
from uuid import UUID

from django.db.models import Exists, OuterRef, UUIDField

from config.shared.kept import BLANK, Question, blank, kept

from .rows import has_field, links_of, names_along


class Stored:
    """For views with ``model``, ``request``, ``must_be_open`` and ``get_queryset``, which tells by the reader and the
    action alone which rows a detail may find."""

    def stored(self, pk):
        """The row with its columns; None where the reader may not see it."""
        self.must_be_open()  # first: who is shut out has no columns
        if not isinstance(self.model._meta.pk, UUIDField):
            return self.stored_rows(pk).first()
        key = type(self), self.action, tuple(self.columns())
        question = kept(key, self.request.user, lambda: Question(self.stored_rows(BLANK)))
        return next(iter(question.ask(UUID(str(pk)), self.request.user)), None)

    def stored_rows(self, pk, **along):
        """``along``: more to read with the row."""
        version = ["version"] if has_field(self.model, "version") else []
        rows = self.get_queryset().filter(pk=pk).order_by()
        return rows.values(*self.columns(*version), **self.annotations, **along)

    def read_back(self, row, action):
        """``row`` as it now stands there, with the names of what it links to, and whether ``action`` is permitted."""
        targets = {
            self.model._meta.get_field(name).attname: target
            for name, target in links_of(self.model, self.fields_shown).items()
        }
        linked = [column for column in targets if getattr(row, column) is not None]
        blanks = {column: blank(targets[column], number) for number, column in enumerate(linked, 1)}
        pk = blank(self.model, 0)

        def write():
            stand_in = SimpleNamespace(**dict.fromkeys(targets) | blanks)
            names = names_along(self.model, self.fields_shown, stand_in, self.request.user)
            return Question(self.stored_rows(pk, is_permitted=self.permits(action), **names), (pk, *blanks.values()))

        question = kept((type(self), self.action, action, *linked), self.request.user, write)
        values = {pk: row.pk} | {blanks[column]: getattr(row, column) for column in linked}
        return next(iter(question.ask_with(values, self.request.user)), None)

    def permits(self, action):
        """Whether ``action`` is permitted on a row, as an expression."""
        return Exists(self.model._default_manager.permitted(self.request.user, action).filter(pk=OuterRef("pk")))
