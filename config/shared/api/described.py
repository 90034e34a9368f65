"""What the schema says of a resource, from what its class was built of."""

from uuid import UUID

from drf_spectacular.utils import OpenApiParameter, extend_schema

from config.shared.api_schema import RESEARCH_FIELDS

from .repeats import HEADER
from .selected_schema import SELECTS

KEY = OpenApiParameter(HEADER, str, OpenApiParameter.HEADER, description="Sent again, it makes no second row.")


def describe(cls):
    """Tell the schema what the generic methods take and give here."""
    reader, pk = cls.reader, OpenApiParameter("id", UUID, OpenApiParameter.PATH)
    told = {SELECTS: cls}
    if cls.is_open_to_research:
        told[RESEARCH_FIELDS] = list(dict.fromkeys([*cls.research_shown, *cls.research_told, *cls.reckoned]))
    listed = cls.lister(many=True)
    methods = {
        "list": extend_schema(responses=listed, parameters=_filter_parameters(cls.filter_class), extensions=told),
        "retrieve": extend_schema(responses=reader, parameters=[pk], extensions=told),
    }
    if cls.creator is not None:
        methods["create"] = extend_schema(request=cls.creator, responses={201: reader}, parameters=[KEY])
        methods["partial_update"] = extend_schema(request=cls.editor, responses=reader, parameters=[pk])
    else:
        refused = extend_schema(exclude=True)
        methods |= {name: refused for name in ("create", "partial_update") if name not in vars(cls)}
    for name, described in methods.items():
        inherited = getattr(cls, name)

        def method(self, request, *args, _inherited=inherited, **kwargs):
            return _inherited(self, request, *args, **kwargs)

        method.__name__, method.__doc__ = name, inherited.__doc__
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
