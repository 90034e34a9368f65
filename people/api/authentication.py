"""Token sign-in: the live rights of its owner, by ``Authorization: Token ara_…`` alone."""

from datetime import timedelta

from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.auth import TokenAuthentication

from people.models import ApiToken

SEEN_EVERY = timedelta(minutes=1)


class ApiTokenAuthentication(TokenAuthentication):
    """Notes the last use, at most once a minute: a list must not cost a write."""

    def authenticate(self, request):
        signed_in = super().authenticate(request)
        if signed_in is not None:
            token = signed_in[1]
            now = timezone.now()
            if token.last_used_at is None or now - token.last_used_at > SEEN_EVERY:
                ApiToken.objects.filter(pk=token.pk).update(last_used_at=now)
        return signed_in


class ApiTokenScheme(OpenApiAuthenticationExtension):
    """Tells the API's schema how a token is sent."""

    target_class = "people.api.authentication.ApiTokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema):
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "`Token ara_…`, from POST /api/v1/auth/token/ or the page “API tokens”.",
        }
