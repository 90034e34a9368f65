"""Custodians' keys: registered by themselves, changed with a confirmation, and who they are for one desk."""

from django.core.exceptions import ValidationError
from django.db import transaction

from people.audit import record
from people.enums import Level
from people.grants import live
from people.models import Membership, User
from sources import rules
from sources.models import CustodianKey
from sources.vault import fingerprint, is_public_key

ENOUGH = 2
NO_KEY = "This is no public age key: it begins with age1 and has 62 letters and digits."


@transaction.atomic
def register_key(*, public_key: str, confirmed: str, by, now) -> CustodianKey:
    """The public key of ``by`` from now on; one that was there ends. ``confirmed``: its fingerprint, read off their own
    machine. What was sealed before stays sealed to the old key."""
    user = User.objects.select_for_update(no_key=True).get(pk=by.pk)
    if not user.is_custodian:
        raise ValidationError("Only custodians have such a key.", code="not_custodian")
    if not is_public_key(public_key):
        raise ValidationError({"public_key": NO_KEY})
    if "".join(confirmed.split()).lower() != "".join(fingerprint(public_key).split()):
        raise ValidationError(
            {"confirmed": "The fingerprints differ. Copy the key from your own machine again, not from a message."}
        )
    if CustodianKey.objects.filter(user=user, public_key=public_key, ended_at=None).exists():
        raise ValidationError({"public_key": "This is your key already."})
    ended = CustodianKey.objects.filter(user=user, ended_at=None).update(ended_at=now)
    key = CustodianKey(user=user, public_key=public_key, registered_at=now)
    key.full_clean()
    key.save()
    record(by, "custodian_key.changed" if ended else "custodian_key.registered", key)
    return key


def keys_for(desk_id) -> list[CustodianKey]:
    """Live keys of those who may reveal on this desk now, in a fixed order."""
    reaching = live(
        Membership.objects.filter(desk=desk_id, role__in=rules.WITNESS["reveal"], max_level__gte=Level.PROTECTED)
    )
    return list(
        CustodianKey.objects.filter(
            ended_at=None, user__is_custodian=True, user__is_active=True, user__in=reaching.values("user")
        )
        .select_related("user")
        .order_by("pk")
    )


def with_openers(entries) -> list:
    """Vault entries, each with ``openers``: names of those whose keys a sealed one was sealed to."""
    ids = {pk for entry in entries for pk in entry.sealed_to}
    names = dict(CustodianKey.objects.filter(pk__in=ids).values_list("pk", "user__full_name"))
    for entry in entries:
        entry.openers = sorted({names[pk] for pk in entry.sealed_to})
    return entries
