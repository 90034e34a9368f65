"""Of a resource: which names its reader may ask for, and rows told as they were asked for."""

from functools import cached_property, partial

from rest_framework.permissions import SAFE_METHODS

from config.shared.kept import BLANK, Question, kept

from .includes import RESOURCES, Hanging, Linked
from .rows import columns_of, links_of, noted_by, shown
from .selection import ALL, selection_of


class Selected:
    """``reckoned``: name → serializer field, for what is reckoned beside the columns, in one statement for a page (see
    ``reckon``): told to researchers, and to staff who name it in ``fields``. ``research_own``: names ``present`` adds
    for researchers. ``own_includes``: name → what may be included beside links and children.
    """

    reckoned: dict = {}
    research_own: tuple[str, ...] = ()
    own_includes: dict = {}

    @classmethod
    def more_includes(cls) -> dict:
        return {}

    @classmethod
    def asked_by(cls, request):
        """The view as another one asks it for rows that come along: all fields, nothing further along."""
        view = cls()
        view.request, view.action, view.selection = request, "list", ALL
        return view

    @classmethod
    def all_includes(cls, is_research) -> dict:
        """Name → include, of all there might be; which are open, ``Include.is_open`` says."""
        fields = cls.research_shown if is_research else cls.shown_fields
        found = {
            name: Linked(target._meta.label, cls.model._meta.get_field(name).attname)
            for name, target in links_of(cls.model, fields).items()
            if target in RESOURCES
        }
        found |= {name: Hanging(model._meta.label, back) for name, (model, back, _) in cls.children.items()}
        return found | cls.more_includes() | cls.own_includes

    @cached_property
    def includes(self) -> dict:
        """Those open to this reader."""
        user, is_research = self.request.user, self.is_research
        return {
            name: include
            for name, include in self.all_includes(is_research).items()
            if include.is_open(user, is_research)
        }

    @property
    def known_fields(self) -> tuple[str, ...]:
        if self.is_research:
            names = (*self.research_shown, *self.research_told)
        else:
            names = (*self.shown_fields, *self.own_shown)
            names += tuple(self.children) if self.action == "retrieve" else ()
        return tuple(dict.fromkeys([*names, *self.reckoned]))

    @cached_property
    def selection(self):
        """Of what is read alone: a write answers the whole row."""
        if self.request.method not in SAFE_METHODS or not self.request.query_params:
            return ALL
        return selection_of(self.request.query_params, self.known_fields, lambda: self.includes)

    def columns(self, *more) -> dict:
        """What ``.values()`` must read for what was asked."""
        for name in self.selection.include:
            more += tuple(self.includes[name].columns(self.model))
        return dict.fromkeys([*columns_of(self.model, self.fields_shown), *noted_by(self.model), *more])

    def included_rows(self):
        """Rows that may come along with others."""
        return self.model._default_manager.nameable(self.request.user)

    def told(self, rows) -> list[dict]:
        """``.values()`` rows as their reader asked for them."""
        asked, answers = self.selection.fields, self.present(rows)
        reckoned = [name for name in self.reckoned if (name in asked if asked else self.is_research)]
        if reckoned and rows:
            self.reckon(rows, answers, reckoned)
        if asked:
            names = [name for name in self.known_fields if name in asked or name == "id"]
            answers = [{name: answer[name] for name in names if name in answer} for answer in answers]
        for name in self.selection.include:
            self._bring(name, rows, answers)
        return answers

    def children_of(self, row, childless=()) -> dict:
        """Name → rows, of the detail of ``row``, for staff; of those ``childless`` it is known that there are none."""
        if self.is_research:
            return {}
        asked = self.selection.fields or self.children
        found = {name: [] for name in self.children if name in asked}
        for name in found.keys() - set(childless):
            model, _, fields = self.children[name]
            question = kept((type(self), name), self.request.user, partial(self._children, name))
            found[name] = shown(model, fields, question.ask(row["id"], self.request.user), self.request.user)
        return found

    def _children(self, name):
        model, back, fields = self.children[name]
        children = model._default_manager.permitted(self.request.user).filter(**{back: BLANK})
        return Question(children.values(*dict.fromkeys([*columns_of(model, fields), *noted_by(model)])))

    def reckon(self, rows, answers, names):
        """Adds ``names`` to the answers."""
        raise NotImplementedError

    def _bring(self, name, rows, answers):
        include = self.includes[name]
        found = include.rows(self, rows)
        for row, answer in zip(rows, answers, strict=True):
            included, along = answer.setdefault("included", {}), include.of(row, found)
            if along is not None:
                included[name] = along
