"""Token sign-in: the live rights of its owner, cut down by its scopes, by ``Authorization: Token ara_…`` alone."""

from datetime import timedelta
from functools import cache
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS
from django.db.models import Exists
from django.db.models.functions import Now
from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.crypto import hash_token
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed, PermissionDenied, Throttled

from config.shared.client_address import client_address
from config.shared.kept import Question
from config.shared.scopes import SCOPES
from people.audit import record
from people.grants import HeldBy, know
from people.models import ApiToken, AuditEvent, User
from people.trail.addresses import mark_of

SEEN_EVERY = timedelta(minutes=1)
WITHIN = timedelta(minutes=15)
LONGEST = 200  # characters
PREFIX = "ara_"
REFUSED = "token.refused"
ELSEWHERE = frozenset({"token", "access_token", "auth_token", "api_key", "apikey", "authorization"})

IN_ADDRESS = (
    "A token is sent in the header “Authorization: Token ara_…”, never in the address: addresses are written into "
    "logs. If it was a real one, end it and make another."
)
UNREADABLE = "Send the header as “Authorization: Token ara_…”."
UNKNOWN = "This token is unknown or was ended. Make one on the page “API tokens”."
CLOSED = "The account of this token is closed."
FROM_ELSEWHERE = "This token is not accepted from your network. Its owner named those it is for."


class ApiTokenAuthentication(BaseAuthentication):
    """Notes the last use, at most once a minute: a list must not cost a write. Refused ones are in the audit trail,
    which counts them by address."""

    def authenticate_header(self, request):
        return "Token"

    def authenticate(self, request):
        for name, values in request.query_params.lists():
            if name.lower() in ELSEWHERE or any(value.startswith(PREFIX) for value in values):
                raise AuthenticationFailed(IN_ADDRESS)
        sent = get_authorization_header(request).split()
        if not sent or sent[0].lower() != b"token":
            return None
        if len(sent) != 2 or len(sent[1]) > LONGEST:
            raise AuthenticationFailed(UNREADABLE)
        address = client_address(request)
        token = _token(sent[1], address)
        _note_use(token, address)
        return token.user, token


def _token(sent, address):
    try:
        digest = hash_token(sent.decode("ascii"))
    except UnicodeDecodeError:
        raise AuthenticationFailed(UNREADABLE) from None
    token, is_slowed = _asked(digest, mark_of(address))
    if is_slowed:
        raise Throttled(WITHIN.total_seconds())
    if token is None:
        _refuse(None, "unknown", AuthenticationFailed(UNKNOWN))
    if token.expiry <= timezone.now():
        day = timezone.localtime(token.expiry)
        ended = f"This token ended on {day.day} {day:%B %Y}. Make another on the page “API tokens”."
        _refuse(token, "expired", AuthenticationFailed(ended))
    if not token.user.is_active:
        _refuse(token, "closed", AuthenticationFailed(CLOSED))
    if not _is_from(address, token.networks):
        _refuse(token, "network", PermissionDenied(FROM_ELSEWHERE))
    return token


def _asked(digest, mark):
    """The token with its account, or None, and whether whoever asks is to wait. One statement for a token on record;
    the grants it brings along are known from then on."""
    found = _question(settings.TOKEN_FAILURES).ask_with({_DIGEST: digest, _MARK: mark})
    if not found:
        return None, _last_straw(mark, settings.TOKEN_FAILURES).exists()
    *values, is_slowed, held = found[0].values()
    token = ApiToken.from_db(DEFAULT_DB_ALIAS, _OF_TOKEN, values[: len(_OF_TOKEN)])
    token.user = User.from_db(DEFAULT_DB_ALIAS, _OF_USER, values[len(_OF_TOKEN) :])
    know(token.user, held)
    return token, is_slowed


_DIGEST, _MARK = "the digest", "the mark of an address"
_OF_TOKEN, _OF_USER = ([field.attname for field in model._meta.concrete_fields] for model in (ApiToken, User))


@cache
def _question(most):
    """Of ``_asked``, written once: every request asks, and writing takes longer than asking."""
    columns = [*_OF_TOKEN, *(f"user__{name}" for name in _OF_USER)]
    told = {"is_slowed": Exists(_last_straw(_MARK, most)), "held": HeldBy(User, "user")}
    tokens = ApiToken.objects.filter(digest=_DIGEST).order_by()
    return Question(tokens.values(*columns, **told), (_DIGEST, _MARK))


def _is_from(address, networks) -> bool:
    if not networks:
        return True
    return bool(address) and any(ip_address(address) in ip_network(each) for each in networks)


def _last_straw(mark, most):
    """The refusal after which whoever asks from there is told nothing more: neither guesses nor the trail may grow
    without end."""
    since = Now() - WITHIN
    refused = AuditEvent.objects.filter(action=REFUSED, at__gt=since, address_hash=mark).order_by()
    return refused[most - 1 :]


def _refuse(token, why, error):
    facts = {"token": token.public_id} if token is not None else {}
    record(token and token.user, REFUSED, outcome="refused", why=why, **facts)
    raise error


def _note_use(token, address):
    now = timezone.now()
    if token.last_used_at is None or now - token.last_used_at > SEEN_EVERY:
        ApiToken.objects.filter(pk=token.pk).update(last_used_at=now, last_used_from=address or None)


class ApiTokenScheme(OpenApiAuthenticationExtension):
    """Tells the API's schema how a token is sent and which scopes there are."""

    target_class = "people.api.authentication.ApiTokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema):
        scopes = "\n".join(f"- `{name}`: {words.partition(': ')[2]}" for name, words in SCOPES)
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": (
                "`Token ara_…`, made on the page “API tokens”. It has the rights its owner has at that moment, within "
                f"its scopes; writing includes reading. Each operation names its scope in `x-scope`.\n\n{scopes}"
            ),
        }
