"""Lists, details, creates and edits of one model, all through ``permitted``."""

from uuid import UUID

from django.db import transaction
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import status
from rest_framework.exceptions import NotFound, PermissionDenied, ValidationError
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from config.shared.api_schema import RESEARCH_FIELDS
from config.shared.errors import Conflict
from config.shared.pagination import ordering_fields

from .both_texts import both_texts
from .filters import filter_set, filtered
from .repeats import HEADER, first_time
from .rows import columns_of, partial_dates_of, shown
from .serializers import HIDDEN_OR_MISSING, read_serializer, write_serializer

ALWAYS = ("id", "reference", "desk", "level", "created_at", "updated_at", "version")
RESEARCH_ALWAYS = ("id", "reference", "updated_at", "version")


class RuledViewSet(GenericViewSet):
    """One resource. A subclass declares; it holds no logic beyond its verbs.

    ``fields``: columns and partial dates shown to staff, after those every row has. ``writable``: those that may be
    sent. ``research_fields``: what a researcher gets; None means nothing at all; ``research_searches``: whether one may
    ``search`` there too. ``filters``: fields one may filter by;
    ``own_filters``: those made for this resource.
    ``own_shown``, ``own_writable``: name → serializer field, for what no column holds; ``present`` adds the one,
    ``apply`` takes the other.
    ``children``: name → (model, its foreign key back, its fields), shown in the detail. ``save``: how a row is written.
    """

    model = None
    always = ALWAYS
    fields: tuple[str, ...] = ()
    writable: tuple[str, ...] = ()
    research_fields: tuple[str, ...] | None = None
    filters: tuple[str, ...] = ()
    own_filters: dict = {}
    search = None
    research_searches = True
    children: dict = {}
    annotations: dict = {}
    own_shown: dict = {}
    own_writable: dict = {}
    ordering_fields: tuple[str, ...] = ()
    default_ordering = "-created_at"
    lookup_value_regex = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
    http_method_names = ["get", "post", "patch", "head", "options"]
    filter_backends = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.model is None:
            return
        name = cls.model.__name__
        columns = {field.name for field in cls.model._meta.concrete_fields}
        cls.shown_fields = tuple(dict.fromkeys([*(f for f in cls.always if f in columns), *cls.fields]))
        sets = ("desk", "level") if "desk" in columns and cls.writable else ()
        cls.filter_class = filter_set(
            cls.model, (*cls.filters, *(("desk",) if sets else ())), cls.search, name, cls.own_filters
        )
        cls.reader = cls.serializer_class = read_serializer(
            cls.model, cls.shown_fields, cls.children, name, cls.own_shown
        )
        cls.lister = cls.reader
        if cls.children:
            cls.lister = read_serializer(cls.model, cls.shown_fields, {}, f"{name}Row", cls.own_shown)
        own, creates = cls.own_writable, (*sets, *cls.writable)
        cls.creator = write_serializer(cls.model, creates, f"{name}New", own) if cls.writable else None
        cls.editor = write_serializer(cls.model, cls.writable, f"{name}Edit", own) if cls.writable else None
        if cls.research_fields is not None:
            allowed = tuple(f for f in cls.filters if f in cls.research_fields)
            cls.research_shown = (*(f for f in RESEARCH_ALWAYS if f in columns), *cls.research_fields)
            search = cls.search if cls.research_searches else None
            cls.research_filter_class = filter_set(cls.model, allowed, search, f"{name}Research", cls.own_filters)
        _describe(cls)

    # Reading

    def get_queryset(self):
        """Rows this reader may see. A role no rule lets see the model gets 403, not an empty list that looks true."""
        if getattr(self, "swagger_fake_view", False):
            return self.model._default_manager.none()
        user = self.request.user
        rules = self.model._default_manager.get_queryset().rules
        if not user.roles & rules["view"] or (self.is_research and self.research_fields is None):
            raise PermissionDenied("Your role has no access to this.")
        return self.model._default_manager.permitted(user)

    @property
    def is_research(self) -> bool:
        """Whether it is as a researcher alone that the reader may see rows of this kind."""
        reading = self.request.user.roles & self.model._default_manager.get_queryset().rules["view"]
        return reading == {"researcher"}

    @property
    def fields_shown(self):
        return self.research_shown if self.is_research else self.shown_fields

    def list(self, request):
        queryset = self.get_queryset()
        filters = self.research_filter_class if self.is_research else self.filter_class
        queryset = filtered(filters, queryset, request)
        field = self.sorted_by()
        columns = dict.fromkeys([*columns_of(self.model, self.fields_shown), "id", field])
        page = self.paginate_queryset(queryset.values(*columns, **self.annotations))
        return self.get_paginated_response(self.present(page))

    def present(self, rows):
        """``.values()`` rows as this reader may see them."""
        return shown(self.model, self.fields_shown, rows, self.request.user)

    def sorted_by(self):
        """The field the list is sorted by, one of those this reader may sort by."""
        asked = (self.request.query_params.get("ordering") or self.default_ordering).removeprefix("-")
        allowed = ordering_fields(self)
        if self.is_research:
            seen = {column for column in columns_of(self.model, self.research_shown)}
            allowed = [field for field in allowed if field in seen or field == "created_at"]
        if asked not in allowed:
            raise ValidationError({"ordering": f"Sort by one of: {', '.join(allowed)}; a minus in front turns round."})
        return asked

    def retrieve(self, request, pk=None):
        return self.answer(pk)

    def answer(self, pk, code=status.HTTP_200_OK):
        """The row as its reader may see it, with its children, and its version as ETag."""
        queryset = self.get_queryset()
        columns = [*columns_of(self.model, self.fields_shown), *({"version"} & _columns(self.model))]
        row = queryset.filter(pk=pk).values(*dict.fromkeys(columns), **self.annotations).first()
        if row is None:
            raise NotFound(HIDDEN_OR_MISSING)
        (body,) = self.present([row])
        if not self.is_research:
            for name, (model, back, fields) in self.children.items():
                children = model._default_manager.permitted(self.request.user).filter(**{back: pk})
                body[name] = shown(model, fields, list(children.values(*columns_of(model, fields))), self.request.user)
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
            given = self.creator(data=request.data, context=self.get_serializer_context())
            given.is_valid(raise_exception=True)
            row = self.model()
            self.apply(row, given.validated_data)
            self.choose_desk(row)
            self.save(row, by=request.user)
            self.must_be_permitted(row, "add")
            if note is not None:
                note.row_id = row.pk
                note.save(update_fields=["row_id"])
            return self.answer(row.pk, status.HTTP_201_CREATED)

    def partial_update(self, request, pk=None):
        if self.editor is None:
            self.http_method_not_allowed(request)
        row = self.get_for("change", pk)
        given = self.editor(row, data=request.data, partial=True, context=self.get_serializer_context())
        given.is_valid(raise_exception=True)
        version = self.version_named()
        self.apply(row, given.validated_data)
        with transaction.atomic():
            try:
                self.save(row, by=request.user, version=version)
            except Exception as error:
                if getattr(error, "code", "") == "changed_meanwhile":
                    raise Conflict(conflict=both_texts(self, pk)) from None
                raise
            self.must_be_permitted(row, "change")
            return self.answer(row.pk)

    def save(self, row, *, by, version=None):
        raise NotImplementedError

    def get_for(self, action, pk):
        """The row on which to act: hidden is 404, visible but not yours to do is 403."""
        row = get_object_or_404(self.get_queryset(), pk=pk)
        if (
            self.is_research
            or not self.model._default_manager.permitted(self.request.user, action).filter(pk=pk).exists()
        ):
            raise PermissionDenied("You may see this, but not do that.")
        return row

    def apply(self, row, values):
        for name, value in values.items():
            if name in partial_dates_of(self.model):
                value, words = value if value is not None else (None, "")
                setattr(row, f"{name}_words", words)
            setattr(row, name, value)

    def choose_desk(self, row):
        """From the parents, as named, or the only one there is."""
        if "desk" not in _columns(self.model):
            return
        row.take_from_parents()
        if row.desk_id is None:
            desk_model = self.model._meta.get_field("desk").related_model
            desks = list(desk_model.objects.open_for(self.request.user, "add", self.model)[:2])
            if len(desks) != 1:
                raise ValidationError({"desk": "Name the desk this belongs to."})
            row.desk = desks[0]

    def must_be_permitted(self, row, action):
        """The one decision, asked of the row as it now is; a no undoes the write."""
        if not self.model._default_manager.permitted(self.request.user, action).filter(pk=row.pk).exists():
            raise ValidationError({"desk": "You may not write this on that desk and level."})

    def version_named(self):
        """The version the editor read, from ``If-Match`` or the body; None when neither names one."""
        named = self.request.headers.get("If-Match", "").strip('W/" ') or self.request.data.get("version")
        if named is None or named == "":
            return None
        try:
            return int(named)
        except (TypeError, ValueError):
            raise ValidationError({"version": "The version is a whole number, as in the answer you edited."}) from None

    def act(self, pk, action, perform, **values):
        """A verb: ``perform(row, by=…, **values)`` on a row where ``action`` is permitted; answers the row."""
        row = self.get_for(action, pk)
        perform(row, by=self.request.user, **values)
        return self.answer(pk)


def _columns(model):
    return {field.name for field in model._meta.concrete_fields}


def _describe(cls):
    """Tell the schema what the generic methods take and give here."""
    reader, pk = cls.reader, OpenApiParameter("id", UUID, OpenApiParameter.PATH)
    research = {RESEARCH_FIELDS: list(cls.research_shown)} if cls.research_fields is not None else None
    listed = cls.lister(many=True)
    methods = {
        "list": extend_schema(responses=listed, parameters=_filter_parameters(cls.filter_class), extensions=research),
        "retrieve": extend_schema(responses=reader, parameters=[pk], extensions=research),
    }
    if cls.creator is not None:
        key = OpenApiParameter(HEADER, str, OpenApiParameter.HEADER, description="Sent again, it makes no second row.")
        methods["create"] = extend_schema(request=cls.creator, responses={201: reader}, parameters=[key])
        methods["partial_update"] = extend_schema(request=cls.editor, responses=reader, parameters=[pk])
    else:
        refused = extend_schema(exclude=True)
        methods |= {name: refused for name in ("create", "partial_update") if name not in vars(cls)}
    for name, described in methods.items():
        inherited = getattr(cls, name)

        def method(self, request, *args, _inherited=inherited, **kwargs):
            return _inherited(self, request, *args, **kwargs)

        method.__name__ = name
        setattr(cls, name, described(method))


def _filter_parameters(filter_class):
    return [
        OpenApiParameter(
            name,
            str,
            description=str(a_filter.label or ""),
            enum=[key for key, _ in a_filter.extra["choices"]] if "choices" in a_filter.extra else None,
            many="choices" in a_filter.extra and hasattr(a_filter, "always_filter") and name not in ("search",),
        )
        for name, a_filter in filter_class.base_filters.items()
    ]
