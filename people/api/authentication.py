"""Token sign-in: the live rights of its owner, by ``Authorization: Token ara_…`` alone."""

from datetime import timedelta

from django.utils import timezone
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
