"""What the API's schema says beyond its views: the one shape of errors, who answers with it and when."""

from http import HTTPStatus

from .errors import CODES
from .scopes import scopes_for

ERROR = "Error"
RESEARCH_FIELDS = "x-research-fields"
_TEXTS = {"type": "array", "items": {"type": "string"}}
ERROR_SHAPE = {
    "type": "object",
    "description": "Every refusal: a code for programs, a sentence for people, and what to do about each field.",
    "required": ["code", "message", "fields"],
    "properties": {
        "code": {"type": "string"},
        "message": {"type": "string"},
        "fields": {"type": "object", "additionalProperties": _TEXTS},
        "conflict": {
            "type": "object",
            "description": "Of an edit that came second (409): what was sent beside what is stored by now.",
            "required": ["version", "changed_at", "changed_by", "fields"],
            "properties": {
                "version": {"type": "integer"},
                "changed_at": {"type": "string", "format": "date-time"},
                "changed_by": {"type": ["object", "null"], "additionalProperties": True},
                "fields": {
                    "type": "object",
                    "additionalProperties": {"type": "object", "required": ["yours", "stored"]},
                },
            },
        },
    },
}
RETRY = {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 0}}}
WORDS = {
    200: "What was asked for.",
    201: "What was made.",
    204: "Done; there is nothing to answer.",
    400: "Something in the request cannot be read or is not true; `fields` says what.",
    401: "No token, or one that is unknown, ended or expired.",
    403: "Visible, but not yours to do, or beyond what the token may do.",
    404: "No such row, or not yours to see: the two are one answer.",
    406: "Only JSON is answered here.",
    409: "It clashes with what is on record, or someone was faster.",
    413: "The body is larger than 1 MiB.",
    415: "Send `application/json`.",
    422: "The `Idempotency-Key` came with another request before.",
    429: "Too often; see `Retry-After`.",
    503: "Too busy for the moment, or the answer took too long; see `Retry-After`.",
}


MESSAGES = {
    400: "Some fields need correction.",
    401: "Authentication credentials were not provided.",
    404: "There is no such row, or it is not yours to see.",
}


def describe_errors(result, generator, request, public):
    """Postprocessing hook of drf-spectacular."""
    result["components"]["schemas"][ERROR] = ERROR_SHAPE
    refusals = result["components"].setdefault("responses", {})
    for path, operations in result["paths"].items():
        for method, operation in operations.items():
            _describe_scope(path, method, operation)
            _describe_research(result["components"]["schemas"], operation)
            for status in _refusals(path, method, operation):
                refusals.setdefault(_called(status), _refusal(status))
                operation["responses"].setdefault(str(status), {"$ref": f"#/components/responses/{_called(status)}"})
            for status, answer in operation["responses"].items():
                if not answer.get("description", "told elsewhere"):
                    answer["description"] = WORDS.get(int(status), HTTPStatus(int(status)).phrase)
    return result


def _describe_scope(path, method, operation):
    """Which scope a token needs there."""
    if needed := scopes_for(path, writes=method != "get"):
        operation["x-scope"] = needed[0]


def _describe_research(components, operation):
    """What a researcher is answered: fewer fields, and none besides."""
    fields = operation.pop(RESEARCH_FIELDS, None)
    if fields is None:
        return
    answer = operation["responses"]["200"]["content"]["application/json"]
    name = answer["schema"]["$ref"].rpartition("/")[2]
    if "results" in components[name]["properties"]:
        row = components[name]["properties"]["results"]["items"]["$ref"].rpartition("/")[2]
        for_research = f"{_for_research(components, row, fields)}List"
        items = {"type": "array", "items": {"$ref": _at(for_research.removesuffix("List"))}}
        components[for_research] = components[name] | {
            "properties": components[name]["properties"] | {"results": items}
        }
    else:
        for_research = _for_research(components, name, fields)
    answer["schema"] = {"anyOf": [{"$ref": _at(name)}, {"$ref": _at(for_research)}]}


def _for_research(components, name, fields):
    shown = {field: shape for field, shape in components[name]["properties"].items() if field in fields}
    made = f"{name.removesuffix('Row')}ForResearch"
    components[made] = {
        "type": "object",
        "description": "What a researcher is answered.",
        "properties": shown,
        "required": sorted(shown),
        "additionalProperties": False,
    }
    return made


def _at(name):
    return f"#/components/schemas/{name}"


def _refusals(path, method, operation):
    yield from (400, 406, 429, 503)
    if any(operation.get("security", ())):
        yield from (401, 403)
    if "{" in path:
        yield 404
    if method != "get":
        yield from (409, 413, 415)
    if any(each["name"] == "Idempotency-Key" for each in operation.get("parameters", ())):
        yield 422


def _called(status):
    return HTTPStatus(status).phrase.title().replace(" ", "")


def _refusal(status):
    fields = {"birth": ["Give a date such as 2018-03."]} if status == 400 else {}
    example = {"code": CODES[status], "message": MESSAGES.get(status, WORDS[status]), "fields": fields}
    answer = {
        "description": WORDS[status],
        "content": {"application/json": {"schema": {"$ref": _at(ERROR)}, "examples": {"example": {"value": example}}}},
    }
    return answer | ({"headers": RETRY} if status in (429, 503) else {})
