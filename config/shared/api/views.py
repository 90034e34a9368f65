"""Lists, details, creates and edits of one model, all through ``permitted``."""

from django.db import transaction
from rest_framework import status
from rest_framework.exceptions import NotFound, PermissionDenied, ValidationError
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from config.shared import as_of
from config.shared.errors import Conflict
from config.shared.field_lists import RESEARCHER, field_rules, sort_columns

from .both_texts import both_texts, version_named
from .counts import counted
from .described import describe
from .filters import filter_set, filtered, is_open
from .held import must_hold
from .includes import RESOURCES
from .placed import NOT_THERE, Placed
from .repeats import first_time
from .rows import partial_dates_of, shown
from .selected import Selected
from .serializers import HIDDEN_OR_MISSING, read_serializer, write_serializer
from .stored import Stored


class RuledViewSet(Selected, Stored, Placed, GenericViewSet):
    """One resource. A subclass declares; it holds no logic beyond its verbs.

    What may be read, written, filtered and sorted by, by staff and by researchers, is declared in the field rules of
    the model; from them the serializers, filters and orderings are built. ``left_out``: readable fields this door does
    not show. A model whose rules have no column for researchers is closed to them.
    ``own_filters``, ``more_filters``: filters no column answers; those that rest on declared fields, or bear the name
    of one, are for whoever may filter by them, the others search. ``research_searches``: whether researchers may
    ``search`` too.
    ``own_shown``, ``own_writable``: name → serializer field, for declared fields no column holds; ``present`` adds the
    one, ``apply`` takes the other. ``lasting``: those of them that never change, told of the past, too.
    ``children``: name → (model, its foreign key back, its fields), shown in the detail; ``born_with``: those of them
    that ``save`` makes along with a new row. ``save``: how a row is written.
    """

    model = None
    left_out: tuple[str, ...] = ("created_by", "updated_by")
    writable: tuple[str, ...] = ()
    own_filters: dict = {}
    search = None
    research_searches = True
    children: dict = {}
    born_with: tuple[str, ...] = ()
    annotations: dict = {}
    own_shown: dict = {}
    own_writable: dict = {}
    lasting: tuple[str, ...] = ()
    default_ordering = "-created_at"
    lookup_value_regex = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
    http_method_names = ["get", "post", "patch", "head", "options"]
    filter_backends = ()
    asked_as = ("view",)  # of ``permitted``: exports read the same rows for another action and purpose

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.model is None:
            return
        name, rules = cls.model.__name__, field_rules(cls.model)
        staff, research = rules.on_screens, rules.of({RESEARCHER})
        must_hold(cls, rules)
        cls.shown_fields = cls._shown(staff)
        cls.ordering_fields = sort_columns(cls.model, staff.sortable)
        cls.filter_class = cls._filter_set(staff, name, cls.search)
        own = cls.own_shown | cls.reckoned
        cls.reader = cls.serializer_class = read_serializer(cls.model, cls.shown_fields, cls.children, name, own)
        cls.lister = cls.reader
        if cls.children:
            cls.lister = read_serializer(cls.model, cls.shown_fields, {}, f"{name}Row", own)
        cls.creator = cls.editor = None
        if staff.writable:
            cls.writable = tuple(name for name in staff.writable if name not in cls.own_writable)
            cls.creator = cls._writer(f"{name}New", staff.chosen + staff.writable)
            cls.editor = cls._writer(f"{name}Edit", staff.writable)
        cls.is_open_to_research = RESEARCHER in rules.by_role
        if cls.is_open_to_research:
            cls.research_shown = cls._shown(research)
            told = (*(name for name in cls.own_shown if name in research.readable), *cls.research_own)
            cls.research_told = told
            cls.research_ordering_fields = sort_columns(cls.model, research.sortable)
            search = cls.search if cls.research_searches else None
            cls.research_filter_class = cls._filter_set(research, f"{name}Research", search, {RESEARCHER})
        RESOURCES[cls.model] = cls
        describe(cls)

    # Built from the field rules

    @classmethod
    def _shown(cls, lists):
        return tuple(name for name in lists.readable if name not in cls.left_out and name not in cls.own_shown)

    @classmethod
    def _writer(cls, name, fields):
        own = {key: made for key, made in cls.own_writable.items() if key in fields}
        return write_serializer(cls.model, [field for field in fields if field not in own], name, own)

    @classmethod
    def more_filters(cls) -> dict:
        return {}

    @classmethod
    def _filter_set(cls, lists, name, search, roles=None):
        own = (cls.more_filters() | cls.own_filters).items()
        own = {key: made for key, made in own if is_open(made, key, cls.model, roles)}
        return filter_set(cls.model, [f for f in lists.filterable if f not in own], search, name, own)

    # Reading

    def get_queryset(self):
        """Rows this reader may see."""
        if getattr(self, "swagger_fake_view", False):
            return self.model._default_manager.none()
        self.must_be_open()
        return self.model._default_manager.permitted(self.request.user, *self.asked_as)

    def must_be_open(self):
        """A role no rule lets see the model gets 403, not an empty list that looks true."""
        rules = self.model._default_manager.get_queryset().rules
        if not self.request.user.roles & rules["view"] or (self.is_research and not self.is_open_to_research):
            raise PermissionDenied("Your role has no access to this.")

    @property
    def is_research(self) -> bool:
        """Whether it is as a researcher alone that the reader may see rows of this kind."""
        reading = self.request.user.roles & self.model._default_manager.get_queryset().rules["view"]
        return reading == {RESEARCHER}

    @property
    def filters(self):
        """The filter set of this reader."""
        return self.research_filter_class if self.is_research else self.filter_class

    def asked_rows(self):
        """The rows of the list: those this reader may see, and of them those the request asks for."""
        rows = self.get_queryset()  # first: who is shut out has no filters
        return filtered(self.filters, rows, self.request)

    @property
    def fields_shown(self):
        shown, asked = self.research_shown if self.is_research else self.shown_fields, self.selection.fields
        return tuple(name for name in shown if name in asked or name == "id") if asked else shown

    def list(self, request):
        if as_of.is_asked(request):
            return as_of.answer_list(self, request)
        queryset = self.asked_rows()
        page = self.paginate_queryset(queryset.values(*self.columns(self.sorted_by()), **self.annotations))
        answer = self.get_paginated_response(self.told(page))
        if (count := self.selection.count) != "false":
            is_whole = "cursor" not in request.query_params and answer.data["next"] is None
            how = {"is_whole": is_whole, "is_exact": count == "exact", "is_research": self.is_research}
            answer.data |= counted(self.paginator.in_order(queryset), page, **how)
        return answer

    def present(self, rows):
        """``.values()`` rows as this reader may see them."""
        return shown(self.model, self.fields_shown, rows, self.request.user)

    def sorted_by(self):
        """The field the list is sorted by, one of those this reader may sort by."""
        asked = (self.request.query_params.get("ordering") or self.default_ordering).removeprefix("-")
        allowed = self.research_ordering_fields if self.is_research else self.ordering_fields
        if asked not in allowed:
            raise ValidationError({"ordering": f"Sort by one of: {', '.join(allowed)}; a minus in front turns round."})
        return asked

    def retrieve(self, request, pk=None):
        return as_of.answer_detail(self, request, pk) if as_of.is_asked(request) else self.answer(pk)

    def answer(self, pk, code=status.HTTP_200_OK):
        """The row as its reader may see it, with its children, and its version as ETag."""
        row = self.stored(pk)
        if row is None:
            raise NotFound(HIDDEN_OR_MISSING)
        return self.told_whole(row, code)

    def answer_written(self, row, action, code=status.HTTP_200_OK):
        """The same of a row to which ``action`` was done just now. Whether that was permitted is asked of the row as
        it now is; a no undoes the write."""
        stored = self.read_back(row, action)
        if stored is None:
            self.must_be_permitted(row, action)
            raise NotFound(HIDDEN_OR_MISSING)
        if not stored["is_permitted"]:
            raise ValidationError({"desk": NOT_THERE})
        childless = self.children.keys() - {*self.born_with} if action == "add" else ()
        return self.told_whole(stored, code, childless)

    def told_whole(self, row, code, childless=()):
        (body,) = self.told([row])
        body |= self.children_of(row, childless)
        headers = {"ETag": f'"{row["version"]}"'} if "version" in row else {}
        return Response(body, status=code, headers=headers)

    # Writing

    def create(self, request):
        if self.creator is None:
            self.http_method_not_allowed(request)
        if not request.user.roles & self.model._default_manager.get_queryset().rules["add"]:
            raise PermissionDenied("Your role may not add this.")
        if not request.data:
            raise ValidationError("The body is empty. Send one JSON object with what you know.")
        with transaction.atomic():
            note = first_time(request)
            if note is not None and note.row_id is not None:
                answer = self.answer(note.row_id, status.HTTP_201_CREATED)
                answer.headers["Idempotent-Replayed"] = "true"
                return answer
            given = self.read(self.creator)
            row = self.model()
            self.apply(row, given)
            self.choose_desk(row)
            self.must_be_reached(row)
            self.save(row, by=request.user)
            if note is not None:
                note.row_id = row.pk
                note.save(update_fields=["row_id"])
            return self.answer_written(row, "add", status.HTTP_201_CREATED)

    def partial_update(self, request, pk=None):
        if self.editor is None:
            self.http_method_not_allowed(request)
        row = self.get_for("change", pk)
        given = self.editor(row, data=request.data, partial=True, context=self.get_serializer_context())
        given.is_valid(raise_exception=True)
        version = version_named(request)
        self.apply(row, given.validated_data)
        with transaction.atomic():
            try:
                self.save(row, by=request.user, version=version)
            except Exception as error:
                if getattr(error, "code", "") == "changed_meanwhile":
                    raise Conflict(conflict=both_texts(self, pk)) from None
                raise
            return self.answer_written(row, "change")

    def save(self, row, *, by, version=None):
        raise NotImplementedError

    def get_for(self, action, pk):
        """The row on which to act: hidden is 404, visible but not yours to do is 403."""
        row = self.get_queryset().filter(pk=pk).annotate(is_permitted=self.permits(action)).first()
        if row is None:
            raise NotFound(HIDDEN_OR_MISSING)
        if self.is_research or not row.is_permitted:
            raise PermissionDenied("You may see this, but not do that.")
        return row

    def apply(self, row, values):
        for name, value in values.items():
            if name in partial_dates_of(self.model):
                value, words = value if value is not None else (None, "")
                setattr(row, f"{name}_words", words)
            setattr(row, name, value)

    def act(self, pk, action, perform, body=None, **values):
        """A verb: ``perform(row, by=…, **values)`` on a row where ``action`` is permitted; answers the row. ``body``:
        the serializer of what is sent, read once it is known that they may: what is wrong with it tells of the row."""
        row = self.get_for(action, pk)
        if body is not None:
            values |= self.read(body)
        perform(row, by=self.request.user, **values)
        return self.answer(pk)

    def read(self, serializer_class) -> dict:
        """What was sent, as its serializer takes it."""
        given = serializer_class(data=self.request.data, context=self.get_serializer_context())
        given.is_valid(raise_exception=True)
        return given.validated_data
