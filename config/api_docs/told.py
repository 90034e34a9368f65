"""Last words on the whole schema: what this is, its areas, its components and their examples."""

from drf_spectacular.plumbing import get_doc

from config.shared.api.serializers import ShownSerializer, StrictSerializer
from config.shared.scopes import AREAS

from . import words
from .examples import show_examples

# Docstrings for whoever reads our code, which the schema would show at each component.
MATCHED = {
    "type": "object",
    "description": "Only in lists asked for by `name`: the spelling that matched.",
    "required": ["name", "score", "why"],
    "properties": {
        "name": {"type": "string"},
        "score": {"type": "number"},
        "why": {"type": "string", "description": "Which words stand for which."},
    },
}
_OURS = {get_doc(ShownSerializer), get_doc(StrictSerializer)}


def tell(result, generator, request, public):
    """Postprocessing hook of drf-spectacular."""
    result["info"]["description"] = words.INTRODUCTION
    used = {tag for each in result["paths"].values() for operation in each.values() for tag in operation["tags"]}
    areas = words.AREAS | {name: told for name, (told, _) in AREAS.items()}
    result["tags"] = [{"name": name, "description": told} for name, told in areas.items() if name in used]
    _tell_matches(result)
    _tell_choices_apart(result["components"]["schemas"])
    for shape in result["components"]["schemas"].values():
        if shape.get("description") in _OURS:
            del shape["description"]
    show_examples(result)
    return result


def _tell_matches(result):
    """Rows found by ``?name=`` say which name matched and why."""
    shapes = result["components"]["schemas"]
    shapes["Matched"] = MATCHED
    for path, operations in result["paths"].items():
        asked = {each["name"] for each in operations.get("get", {}).get("parameters", ())}
        if "name_exact" not in asked or "{" in path:
            continue
        answer = operations["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        for page in answer.get("anyOf", [answer]):
            row = shapes[_name_of(page)]["properties"]["results"]["items"]
            shapes[_name_of(row)]["properties"]["matched"] = {"$ref": "#/components/schemas/Matched"}


def _tell_choices_apart(shapes):
    """Generators of clients call a list of choices by its shape and field: ours has another title where that is the
    name of a shape."""
    for name, shape in shapes.items():
        for field, told in shape.get("properties", {}).items():
            if "enum" in told and name + field.title().replace("_", "") in shapes:
                told["title"] = f"{field} choice"


def _name_of(at):
    return at["$ref"].rpartition("/")[2]
