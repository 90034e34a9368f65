"""Keys to the API: made, ended, refused."""

from datetime import timedelta
from ipaddress import ip_network

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction

from config.shared.scopes import ALL, WRITE
from people.audit import record
from people.caps import keep_within
from people.models import ApiToken, User
from people.models.token import LONGEST
from people.rules import RESEARCH, STAFF

FOR_RESEARCH = timedelta(days=30)
MOST_NETWORKS = 20


def longest_for(user: User) -> timedelta:
    return LONGEST if user.roles & STAFF else FOR_RESEARCH


def scopes_open_to(user: User) -> list[str]:
    """Those a token of ``user`` can have: a researcher's only ever reads."""
    return [scope for scope in ALL if user.roles & STAFF or not scope.endswith(f":{WRITE}")]


@transaction.atomic
def make_token(user: User, *, name: str, scopes, networks=(), days: int = 30) -> tuple[ApiToken, str]:
    """A token of ``user`` and the text to show once. ValidationError for what it cannot be made with."""
    if not user.roles & (STAFF | RESEARCH):
        raise ValidationError("Your role has no use for a token.", code="not_allowed")
    chosen = [scope for scope in ALL if scope in set(scopes)]
    if not chosen or not set(chosen) <= set(scopes_open_to(user)):
        raise ValidationError({"scopes": "Choose at least one, of those your role may have."})
    longest = longest_for(user)
    if not timedelta(days=1) <= timedelta(days=days) <= longest:
        raise ValidationError({"days": f"From 1 to {longest.days} days."})
    keep_within(settings.TOKENS_A_DAY, user, "token.made", noun="tokens")
    chosen_networks = networks_of(networks)
    token, shown_once = ApiToken.objects.create(
        user, expiry=timedelta(days=days), name=name, scopes=chosen, networks=chosen_networks
    )
    record(user, "token.made", token=token.public_id, scopes=" ".join(chosen), days=days, networks=len(chosen_networks))
    return token, shown_once


def networks_of(given) -> list[str]:
    """``10.1.2.3`` and ``10.0.0.0/8`` as they are compared later. ValidationError names the one that is neither."""
    found = []
    for text in given:
        try:
            found.append(str(ip_network(text.strip())))
        except ValueError:
            raise ValidationError(
                {"networks": f"“{text[:60]}” is no network. Write 203.0.113.7 or 203.0.113.0/24."}
            ) from None
    if len(found) > MOST_NETWORKS:
        raise ValidationError({"networks": f"At most {MOST_NETWORKS}."})
    return list(dict.fromkeys(found))


@transaction.atomic
def end_token(token: ApiToken, *, by):
    """Whatever used it is refused from now on."""
    record(by, "token.ended", token=token.public_id, scopes=" ".join(token.scopes))
    token.delete()
