"""``/healthz``: whether this process reaches its database. Strangers learn nothing else."""

from django.db import DatabaseError, connection
from django.http import HttpResponse

PATH = "/healthz"


class HealthMiddleware:
    """Answers before host names are checked and plain http is turned away: the container asks itself by its address."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return _answer() if request.path == PATH else self.get_response(request)


def _answer():
    try:
        with connection.cursor() as cursor:
            cursor.execute("select 1")
    except DatabaseError:
        return HttpResponse("not ok\n", status=503, content_type="text/plain")
    return HttpResponse("ok\n", content_type="text/plain")
