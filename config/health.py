"""``/healthz``: whether all that must run does; ``/healthz/live``: whether this process reaches its database. Strangers
learn nothing else; the page with the reasons is for coordinators and administrators."""

import logging

from django.db import DatabaseError, connection
from django.http import HttpResponse

from cases.health import checks

log = logging.getLogger(__name__)


class HealthMiddleware:
    """Answers before host names are checked and plain http is turned away: the container asks itself by its address."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        check = PATHS.get(request.path)
        return _answer(check) if check else self.get_response(request)


def _is_live() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("select 1")
    return True


def _all_runs() -> bool:
    wrong = [check.name for check in checks() if not check.is_well]
    if wrong:
        log.warning("Not well: %s.", ", ".join(wrong))
    return not wrong


PATHS = {"/healthz": _all_runs, "/healthz/live": _is_live}


def _answer(check):
    try:
        is_well = check()
    except DatabaseError:
        is_well = False
    text, status = ("ok\n", 200) if is_well else ("not ok\n", 503)
    return HttpResponse(text, status=status, content_type="text/plain")
