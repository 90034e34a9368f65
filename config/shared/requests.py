"""Query strings and paths with unusable characters end here, before any view or filter reads them."""

from django.core.exceptions import ValidationError
from django.http import HttpResponseBadRequest, JsonResponse

from .text import clean_text


class BadTextMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        try:
            clean_text(request.path)
            for name, values in request.GET.lists():
                clean_text(name)
                for value in values:
                    clean_text(value)
        except ValidationError as error:
            message = error.messages[0]
            if request.path.startswith("/api/"):
                return JsonResponse({"code": "bad_character", "message": message, "fields": {}}, status=400)
            return HttpResponseBadRequest(message, content_type="text/plain; charset=utf-8")
        return self.get_response(request)
