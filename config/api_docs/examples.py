"""An example for each operation: real answers about invented rows, kept in ``examples/`` as they were recorded.

``ARASHA_WRITE_API_EXAMPLES=1 uv run pytest tests/api/examples`` records them anew; the same test asks the API again and
fails where a kept example has another shape than the answer of today.
"""

import json
from functools import cache
from pathlib import Path

KEPT = Path(__file__).parent / "examples"
PLAIN = "example"


@cache
def kept() -> dict:
    """Operation id → ``{"request": …, "200": …, "200 as a researcher": …}``, whatever of it there is."""
    return {
        name: example
        for path in sorted(KEPT.glob("*.json"))
        for name, example in json.loads(path.read_text(encoding="utf-8")).items()
    }


def show_examples(result):
    """Each example stands once among the components, however many operations show it."""
    shown = {}
    for operations in result["paths"].values():
        for operation in operations.values():
            for part, value in kept().get(operation["operationId"], {}).items():
                place, _, whose = part.partition(" ")
                content = _content(operation, place)
                if content is None:
                    continue
                text = json.dumps(value, sort_keys=True)
                name, _ = shown.setdefault(text, (f"{operation['operationId']}.{part.replace(' ', '_')}", value))
                at = {"$ref": f"#/components/examples/{name}"}
                content.setdefault("examples", {})[(whose or PLAIN).replace(" ", "_")] = at
    result["components"]["examples"] = {name: {"value": value} for name, value in sorted(shown.values(), key=_name)}


def _content(operation, place):
    body = operation.get("requestBody") if place == "request" else operation["responses"].get(place)
    return next(iter((body or {}).get("content", {}).values()), None)


def _name(item):
    return item[0]
