"""What the schema says of ``fields``, ``include`` and ``count``: written once every resource is known."""

from .counts import CAP
from .counts import SCHEMA as COUNT_SCHEMA
from .selection import COUNT, COUNTS, FIELDS, INCLUDE

SELECTS = "x-selects"
HELP = {
    FIELDS: "Only these fields of each row, divided by commas; the id always comes along. Which there are depends on "
    "the role: an unknown one is refused with the list of those there are.",
    INCLUDE: "Rows that come along with each, under `included`, as their own resource gives them to the same reader.",
    COUNT: f"`true`: say how many rows there are, counted up to {CAP}; `exact`: count them all, however long it takes.",
}


def describe_selection(result, generator, request, public):
    """Postprocessing hook of drf-spectacular."""
    components = result["components"]["schemas"]
    for operations in result["paths"].values():
        for operation in operations.values():
            cls = operation.pop(SELECTS, None)
            if cls is not None:
                _describe(components, operation, cls)
    return result


def _describe(components, operation, cls):
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
    names = [each["$ref"].rpartition("/")[2] for each in answer.get("anyOf", [answer])]
    is_list = any("results" in components[name]["properties"] for name in names)
    includes = {is_research: _includes(cls, is_research) for is_research in (False, cls.is_open_to_research)}
    for name in names:
        is_research = name.removesuffix("List").endswith("ForResearch")
        if is_list:
            page = components[name]
            page["properties"] = page["properties"] | COUNT_SCHEMA
            name = page["properties"]["results"]["items"]["$ref"].rpartition("/")[2]
        row = components[name]
        row["required"] = ["id"]
        if includes[is_research]:
            row["properties"]["included"] = _included(includes[is_research])
    shown = dict.fromkeys([*cls.shown_fields, *cls.own_shown, *([] if is_list else cls.children), *cls.reckoned])
    if cls.is_open_to_research:
        shown |= dict.fromkeys(cls.research_told)
    asked = operation.setdefault("parameters", [])
    asked.append(_several(FIELDS, list(shown)))
    if includes[False]:
        asked.append(_several(INCLUDE, list(includes[False])))
    if is_list:
        shape = {"type": "string", "enum": [*COUNTS]}
        asked.append({"in": "query", "name": COUNT, "schema": shape, "description": HELP[COUNT]})
    asked.sort(key=lambda each: (each["in"], each["name"]))


def _includes(cls, is_research) -> dict:
    """Name → (component, whether there are several)."""
    found = {}
    for name, include in cls.all_includes(is_research).items():
        view = include.target
        if view is not None and not (is_research and not view.is_open_to_research):
            component = view.lister.__name__
            component = f"{component.removesuffix('Row')}ForResearch" if is_research else component
            found[name] = (component, include.many)
    return found


def _included(includes):
    properties = {}
    for name, (component, many) in includes.items():
        # Named, not referred to: what comes along brings nothing along, and a page that shows the schema would unfold
        # every kind of row within every other.
        row = {"type": "object", "additionalProperties": True, "description": f"As `{component}`, without `included`."}
        properties[name] = {"type": "array", "items": row} if many else row
    return {
        "type": "object",
        "description": "What was asked for by `include`. A link that is empty, or not yours to see, is left out.",
        "properties": properties,
    }


def _several(name, values):
    return {
        "in": "query",
        "name": name,
        "description": HELP[name],
        "style": "form",
        "explode": False,
        "schema": {"type": "array", "items": {"type": "string", "enum": values}, "minItems": 1},
    }
