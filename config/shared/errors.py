"""One shape for every error of the API: ``{"code", "message", "fields": {field: [what to do]}}``."""

from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, RequestDataTooBig
from django.core.exceptions import ValidationError as ModelError
from django.db import IntegrityError
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_handler
from rest_framework.views import set_rollback

from .busy import asked_to_wait

CODES = {
    400: "invalid",
    401: "not_signed_in",
    403: "not_allowed",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    409: "conflict",
    410: "gone",
    412: "changed_meanwhile",
    413: "too_large",
    415: "unsupported_media_type",
    422: "key_used",
    429: "too_many_requests",
    500: "error",
    503: "busy",
    507: "no_space",
}


class Conflict(exceptions.APIException):
    status_code = 409
    default_detail = "Someone else changed this row meanwhile. Read it again, then send your change."
    default_code = "conflict"

    def __init__(self, detail=None, fields=None, conflict=None):
        """``conflict``: of an edit that came second, both texts; see ``config.shared.api.both_texts``."""
        super().__init__(detail)
        self.fields = fields or {}
        self.conflict = conflict


def exception_handler(error, context):
    if isinstance(error, ModelError):
        set_rollback()
        if getattr(error, "retry_after", None):
            answer = _answer(429, error.messages[0], {})
            answer.headers["Retry-After"] = str(error.retry_after)
            return answer
        return _answer(400, "Some fields need correction.", _model_fields(error))
    if isinstance(error, IntegrityError):
        set_rollback()
        return _answer(409, "This clashes with what is already on record, or someone was faster.", {})
    wait = asked_to_wait(error)
    if wait is not None:
        set_rollback()
        answer = _answer(wait.status, f"{wait.title}. {wait.advice}", {})
        answer.headers["Retry-After"] = str(wait.seconds)
        return answer
    if isinstance(error, RequestDataTooBig):
        return _answer(413, "The body is larger than 1 MiB. Send less at a time.", {})
    if isinstance(error, Http404):
        error = exceptions.NotFound("There is no such row, or it is not yours to see.")
    if isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    response = drf_handler(error, context)
    if response is None:
        return None
    if isinstance(error, exceptions.ValidationError):
        answer = _answer(400, "Some fields need correction.", _fields(response.data))
    else:
        answer = _answer(response.status_code, str(response.data.get("detail", "")), getattr(error, "fields", {}))
    if getattr(error, "conflict", None) is not None:
        answer.data["conflict"] = error.conflict
    for header, value in response.headers.items():
        answer.headers.setdefault(header, value)
    return answer


def _answer(status, message, fields):
    return Response({"code": CODES.get(status, "error"), "message": message, "fields": fields}, status=status)


def _model_fields(error):
    if hasattr(error, "error_dict"):
        return {
            ("row" if field == NON_FIELD_ERRORS else field): messages for field, messages in error.message_dict.items()
        }
    return {"row": error.messages}


def _fields(data, prefix=""):
    """DRF's nested error lists flattened to ``{"subjects.0.person": [...]}``."""
    if isinstance(data, list) and all(isinstance(item, str) for item in data):
        return {prefix or "row": [str(item) for item in data]}
    if isinstance(data, str):
        return {prefix or "row": [data]}
    items = data.items() if isinstance(data, dict) else enumerate(data)
    flat = {}
    for key, value in items:
        key = "row" if key == "non_field_errors" else str(key)
        flat |= _fields(value, f"{prefix}.{key}" if prefix else key)
    return flat
