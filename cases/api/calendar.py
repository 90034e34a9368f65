"""The feed a calendar program fetches. It can send no password, so the secret in the address is all it brings."""

import hashlib

from django.http import HttpResponse, HttpResponseNotModified, JsonResponse
from django.utils import timezone
from django.utils.http import parse_etags, quote_etag
from django.views.decorators.http import require_safe

from cases.actions.calendar_feeds import FetchedTooOften, fetch_feed
from cases.calendar.feed import feed_document


@require_safe
def calendar_feed(request, secret):
    """Unknown, revoked and run out, an account that is closed and one without case work: the same 404."""
    now = timezone.now()
    try:
        feed = fetch_feed(secret, now=now)
    except FetchedTooOften as wait:
        answer = _refused(429, "too_many_requests", "This feed was fetched too often. Try again later.")
        answer["Retry-After"] = wait.args[0]
        return answer
    body = feed_document(feed, now=now) if feed else None
    if body is None:
        return _refused(404, "not_found", "There is no such row, or it is not yours to see.")
    etag = quote_etag(hashlib.sha256(body).hexdigest())
    asked = {tag.removeprefix("W/") for tag in parse_etags(request.headers.get("If-None-Match", ""))}
    if asked & {etag, "*"}:
        return _kept_private(HttpResponseNotModified(headers={"ETag": etag}))
    return _kept_private(HttpResponse(body, content_type="text/calendar; charset=utf-8", headers={"ETag": etag}))


def _refused(status, code, message):
    return _kept_private(JsonResponse({"code": code, "message": message, "fields": {}}, status=status))


def _kept_private(answer):
    answer["Cache-Control"] = "private, no-cache"
    answer["Referrer-Policy"] = "no-referrer"
    return answer
