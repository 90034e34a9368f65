"""What the API's schema says of ``as_of`` and ``cite``: of every list and row that researchers read."""

CITATION = "HowToCite"
PARAMETERS = [
    {
        "name": "as_of",
        "in": "query",
        "schema": {"type": "string"},
        "description": "As the rows stood at the end of that day (2026-11-20, UTC) or at that moment; never one you "
        "may not see now. What cannot be asked of the past is refused.",
    },
    {
        "name": "cite",
        "in": "query",
        "schema": {"type": "string", "enum": ["true"]},
        "description": "How to cite the answer. Without `as_of` it is told as it stands at this moment.",
    },
]
_TEXT = {"type": "string"}
CITED = {
    "type": "object",
    "description": "How to cite what was answered; in the answer to `cite=true` alone. See docs/api.md.",
    "required": ["url", "as_of", "retrieved_at", "query", "rows", "version", "digest", "text", "bibtex", "csl"],
    "properties": {
        "url": _TEXT | {"format": "uri", "description": "Answers the same rows while those they tell of agree."},
        "as_of": _TEXT | {"format": "date-time"},
        "retrieved_at": _TEXT | {"format": "date-time"},
        "query": {"type": "object", "additionalProperties": {"type": "array", "items": _TEXT}},
        "rows": _TEXT | {"description": "How many; fewer than five are not counted out."},
        "version": {"type": ["integer", "null"], "description": "Of one row; null for a query."},
        "digest": _TEXT | {"description": "SHA-256 of the lines `<id>:<version>` in the order of the ids."},
        "publisher": _TEXT,
        "licence": _TEXT,
        "text": _TEXT | {"description": "To stand under an article."},
        "bibtex": _TEXT,
        "csl": {"type": "object", "description": "CSL-JSON, one item."},
    },
}


def describe_citations(result, generator, request, public):
    """Postprocessing hook of drf-spectacular, after ``describe_errors``, which marks what researchers are answered by a
    second shape."""
    components = result["components"]["schemas"]
    components[CITATION] = CITED
    for operations in result["paths"].values():
        operation = operations.get("get")
        shapes = _shapes(operation) if operation else ()
        if len(shapes) < 2:
            continue
        operation.setdefault("parameters", []).extend(PARAMETERS)
        for shape in shapes:
            name = shape["$ref"].rpartition("/")[2]
            properties = components[name]["properties"] | {"how_to_cite": {"$ref": f"#/components/schemas/{CITATION}"}}
            components[name] = components[name] | {"properties": properties}
    return result


def _shapes(operation):
    answer = operation["responses"].get("200", {}).get("content", {}).get("application/json", {})
    return answer.get("schema", {}).get("anyOf", ())
