"""Asks the API in this process and notes, operation by operation, what was sent and answered."""

import re
from operator import itemgetter

import orjson
from django.core.files.uploadedfile import UploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.api.client import client

JSON = "application/json"
# Files nobody reads as text, and drawings: their bytes in a schema would explain nothing.
UNSHOWN = frozenset(
    {
        "*/*",
        "application/octet-stream",
        "application/zip",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "image/svg+xml",
    }
)


class Asking:
    """``noted``: operation id → the parts of its example. The first good answer to an operation is its example."""

    def __init__(self, schema):
        self.noted, self.refused, self.signed_in = {}, {}, {}
        self.operations = [
            (method, path.count("{"), re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path) + "$"), operation)
            for path, operations in schema["paths"].items()
            for method, operation in operations.items()
        ]

    def ask(self, user, method, address, body=None, *, as_researcher=False, headers=None):
        """The answer, noted where it is a good one."""
        operation = self.operation(method, address)
        if user.pk not in self.signed_in:
            self.signed_in[user.pk] = client(user)
        sent = self.signed_in[user.pk].generic(
            method.upper(), address, _encoded(body), content_type=_kind(body), headers=headers or {}
        )
        if sent.status_code >= 400:
            self.refused.setdefault(operation["operationId"], f"{sent.status_code} {sent.content.decode()[:300]}")
            return sent
        parts = self.noted.setdefault(operation["operationId"], {})
        if isinstance(body, dict) and "requestBody" in operation:
            parts.setdefault("request", _as_shown(body))
        announced = operation["responses"].get(str(sent.status_code), {}).get("content", {})
        kind = sent.headers.get("Content-Type", "").partition(";")[0]
        if UNSHOWN.isdisjoint({kind, next(iter(announced), kind)}) and sent.content:
            told = sent.json() if kind == JSON else sent.content.decode()
            if isinstance(told, dict) and "token" in told:
                told["token"] = "ara_" + "0" * 64
            parts.setdefault(f"{sent.status_code}{' as a researcher' if as_researcher else ''}", told)
        return sent

    def operation(self, method, address):
        path = address.partition("?")[0]
        fit = [(gaps, op) for name, gaps, pattern, op in self.operations if name == method and pattern.match(path)]
        # "/x/totals/" fits "/x/{id}/" as well: the fewest gaps are the verb's.
        return min(fit, key=itemgetter(0))[1]


def _has_file(body):
    return isinstance(body, dict) and any(isinstance(each, UploadedFile) for each in body.values())


def _as_shown(body):
    """A file as its text."""
    if not _has_file(body):
        return orjson.loads(_encoded(body))
    return {name: _text(each) if isinstance(each, UploadedFile) else each for name, each in body.items()}


def _text(file):
    file.seek(0)
    return file.read().decode("utf-8-sig")


def _encoded(body):
    if isinstance(body, bytes):
        return body
    if _has_file(body):
        return encode_multipart(BOUNDARY, body)
    return b"" if body is None else orjson.dumps(body, default=str)


def _kind(body):
    if _has_file(body):
        return MULTIPART_CONTENT
    return "application/octet-stream" if isinstance(body, bytes) else JSON
