"""Last words on the whole schema: what this is, its areas, its components and their examples."""

from drf_spectacular.plumbing import get_doc

from config.shared.api.serializers import ShownSerializer, StrictSerializer
from config.shared.scopes import AREAS

from . import words
from .examples import show_examples

# Docstrings for whoever reads our code, which the schema would show at each component.
_OURS = {get_doc(ShownSerializer), get_doc(StrictSerializer)}


def tell(result, generator, request, public):
    """Postprocessing hook of drf-spectacular."""
    result["info"]["description"] = words.INTRODUCTION
    used = {tag for each in result["paths"].values() for operation in each.values() for tag in operation["tags"]}
    areas = words.AREAS | {name: told for name, (told, _) in AREAS.items()}
    result["tags"] = [{"name": name, "description": told} for name, told in areas.items() if name in used]
    for shape in result["components"]["schemas"].values():
        if shape.get("description") in _OURS:
            del shape["description"]
    show_examples(result)
    return result
