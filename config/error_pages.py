"""Answers to what no view answered: JSON of the one shape under ``/api/``, else a short page that needs no database."""

import sys

from django.http import HttpResponse, JsonResponse
from django.template.loader import render_to_string

from config.shared.busy import asked_to_wait
from config.shared.errors import CODES

TEXTS = {
    400: ("This request cannot be read", "Go back and try again; the address or what was sent is damaged."),
    403: ("This is not yours to do", "You may see it, but not do that. A coordinator of the desk can tell you why."),
    404: ("There is nothing here", "There is no such page or record, or it is not yours to see."),
    500: (
        "Something went wrong on our side",
        "Nothing was saved. Try again; if it happens once more, tell your admin.",
    ),
}


def bad_request(request, exception=None):
    return answer(request, 400)


def forbidden(request, exception=None):
    return answer(request, 403)


def not_found(request, exception=None):
    return answer(request, 404)


def failed(request):
    """Called while the error is being handled: a database too busy to answer is told apart from a fault of ours."""
    wait = asked_to_wait(sys.exc_info()[1])
    if wait is None:
        return answer(request, 500)
    return answer(request, wait.status, wait.title, wait.advice, wait.seconds)


def csrf_failed(request, reason=""):
    advice = "The page was open for too long, or in another window. Go back, reload it, and send again."
    return answer(request, 403, "This form has expired", advice)


def answer(request, status, title="", advice="", retry_after=None):
    title, advice = (title, advice) if title else TEXTS[status]
    if request.path.startswith("/api/"):
        body = {"code": CODES.get(status, "error"), "message": f"{title}. {advice}", "fields": {}}
        made = JsonResponse(body, status=status)
    else:
        made = HttpResponse(render_to_string("error.html", {"title": title, "advice": advice}), status=status)
    if retry_after:
        made["Retry-After"] = str(retry_after)
    return made
