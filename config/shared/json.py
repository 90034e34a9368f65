"""JSON in and out: one strict parser, one fast renderer."""

import json
from math import isfinite

import orjson
from django.core.exceptions import ValidationError
from rest_framework.exceptions import APIException, ParseError
from rest_framework.parsers import BaseParser
from rest_framework.renderers import BaseRenderer

from .text import clean_text

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 32


class TooLarge(APIException):
    status_code = 413
    default_detail = "The body is larger than 1 MiB. Send less at a time."
    default_code = "too_large"


class StrictJSONParser(BaseParser):
    """An object of at most 1 MiB and 32 levels, without NaN, duplicate keys or characters that cannot be kept."""

    media_type = "application/json"

    def parse(self, stream, media_type=None, parser_context=None):
        body = stream.read(MAX_BYTES + 1)
        if len(body) > MAX_BYTES:
            raise TooLarge
        try:
            data = json.loads(
                body.decode(),
                object_pairs_hook=_without_duplicates,
                parse_constant=_no_constants,
                parse_int=_bounded,
                parse_float=_finite,
            )
        except UnicodeDecodeError:
            raise ParseError("The body is not UTF-8.") from None
        except RecursionError:
            raise ParseError(f"The body is nested deeper than {MAX_DEPTH} levels.") from None
        except ValueError as error:
            raise ParseError(f"The body is not JSON we can read: {error}") from None
        if not isinstance(data, dict):
            raise ParseError("Send one JSON object.")
        return _cleaned(data, depth=1)


class OrjsonRenderer(BaseRenderer):
    media_type = "application/json"
    format = "json"
    charset = None

    def render(self, data, accepted_media_type=None, renderer_context=None):
        if data is None:
            return b""
        return dumps(data)


def dumps(data) -> bytes:
    """As the API answers it."""
    return orjson.dumps(data, default=str, option=orjson.OPT_NON_STR_KEYS | orjson.OPT_UTC_Z)


def _without_duplicates(pairs):
    data = dict(pairs)
    if len(data) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return data


def _bounded(digits):
    if len(digits) > 20 or not -(2**63) <= int(digits) < 2**63:
        raise ValueError("a number is larger than we can keep")
    return int(digits)


def _finite(digits):
    number = float(digits)
    if not isfinite(number):
        raise ValueError("a number is larger than we can keep")
    return number


def _no_constants(name):
    raise ValueError(f"{name} is not a number")


def _cleaned(value, depth):
    if depth > MAX_DEPTH:
        raise ParseError(f"The body is nested deeper than {MAX_DEPTH} levels.")
    if isinstance(value, str):
        try:
            return clean_text(value)
        except ValidationError as error:
            raise ParseError(error.messages[0]) from None
    if isinstance(value, dict):
        made = {_cleaned(key, depth): _cleaned(item, depth + 1) for key, item in value.items()}
        if len(made) != len(value):
            raise ParseError("The body is not JSON we can read: two keys of one object are the same text.")
        return made
    if isinstance(value, list):
        return [_cleaned(item, depth + 1) for item in value]
    return value
