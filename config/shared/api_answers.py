"""What every answer of the API carries beside its body, and what is saved where its reader has it already.

- ``ETag`` of the body, and 304 where ``If-None-Match`` names it. A row's version stands first in it, for ``If-Match``;
  the rest is of the whole body, since what an answer says changes without the row: names of what it links to, consent.
  The rows are read, permitted and noted in the trail before: 304 saves the way, not the decision.
- ``Cache-Control: private, no-cache`` for programs, which may keep an answer and ask whether it still holds. What a
  browser session is answered stays ``no-store``: the machine may be seized.
- gzip for programs alone. A browser sends its cookie with requests other sites make, and the length of a compressed
  answer tells what stands beside a chosen text (BREACH); no site can make it send an ``Authorization`` header.
- ``RateLimit-Policy`` and ``RateLimit`` (IETF draft 10), wherever a request was counted.
- ``Deprecation`` and ``Sunset``.
"""

import gzip
import hashlib
import re

from django.http import HttpResponse

from .deprecation import deprecation_of

ROOT = "/api/"
LEAST = 1024  # bytes; less is not worth the work
LEVEL = 5
_TAGS = re.compile(r'(?:W/)?"([^"]*)"')


class ApiAnswersMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        answer = self.get_response(request)
        if not request.path_info.startswith(ROOT):
            return answer
        _say_limits(request, answer)
        if (said := deprecation_of(request.resolver_match)) is not None:
            for name, value in said.headers.items():
                answer.headers[name] = value
        if request.method not in ("GET", "HEAD") or answer.status_code != 200 or not _is_json(answer):
            return answer
        is_program = getattr(request, "auth", None) is not None
        if is_program:
            answer.headers["Cache-Control"] = "private, no-cache"
        _vary(answer, "Authorization", "Cookie", "Accept-Encoding")
        answer.headers["ETag"] = tag = _tag(answer)
        if _has(request, tag):
            return _not_modified(answer)
        if is_program and len(answer.content) >= LEAST and _takes_gzip(request):
            answer.content = gzip.compress(answer.content, LEVEL, mtime=0)
            answer.headers["Content-Encoding"] = "gzip"
            answer.headers["Content-Length"] = str(len(answer.content))
        return answer


def _is_json(answer):
    return not answer.streaming and answer.headers.get("Content-Type", "").startswith("application/json")


def _tag(answer):
    """``W/"7-0123456789abcdef"``: the row's version where the view named one, and a hash of the body."""
    version = answer.headers.get("ETag", "").strip('W/"')
    body = hashlib.sha256(answer.content).hexdigest()[:32]
    return f'W/"{version}-{body}"' if version else f'W/"{body}"'


def _has(request, tag):
    asked = request.headers.get("If-None-Match", "")
    return asked.strip() == "*" or tag.removeprefix("W/").strip('"') in _TAGS.findall(asked)


def _not_modified(answer):
    kept = {name: value for name, value in answer.headers.items() if not name.lower().startswith("content-")}
    made = HttpResponse(status=304, headers=kept)
    made.cookies = answer.cookies
    del made.headers["Content-Type"]
    return made


def _takes_gzip(request):
    for each in request.headers.get("Accept-Encoding", "").lower().split(","):
        coding, _, quality = each.strip().partition(";")
        if coding.strip() in ("gzip", "*"):
            return not re.fullmatch(r"\s*q=0(\.0*)?\s*", quality)
    return False


def _vary(answer, *names):
    there = [each.strip() for each in answer.headers.get("Vary", "").split(",") if each.strip()]
    known = {each.lower() for each in there}
    answer.headers["Vary"] = ", ".join([*there, *(name for name in names if name.lower() not in known)])


def _say_limits(request, answer):
    limits = getattr(request, "rate_limits", ())
    if limits:
        answer.headers["RateLimit-Policy"] = ", ".join(
            f'"{each.name}";q={each.most};w={each.seconds}' for each in limits
        )
        answer.headers["RateLimit"] = ", ".join(f'"{each.name}";r={each.left};t={each.resets_in}' for each in limits)
