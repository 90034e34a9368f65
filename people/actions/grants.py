"""Grants: who works on which desk in which role. A grant is ended, never deleted."""

from django.core.exceptions import ValidationError
from django.db import transaction

from people import audit
from people.accounts.session import end_sessions
from people.enums import Role
from people.grants import roles_of
from people.models import Membership
from people.rules import GLOBAL_ROLES, TWO_PERSON_ROLES

# One account never holds both: whoever makes accounts neither reads content nor audits that making.
APART = {
    Role.ADMINISTRATOR: frozenset({Role.COORDINATOR, Role.AUDITOR}),
    Role.COORDINATOR: frozenset({Role.ADMINISTRATOR}),
    Role.AUDITOR: frozenset({Role.ADMINISTRATOR}),
}


def check_grant(membership: Membership, *, by) -> None:
    """Raises ValidationError when ``by`` may not give this grant."""
    if membership.user_id == by.pk:
        raise ValidationError({"user": "Nobody grants a role to themself. Ask another administrator."})
    if membership.user_id is None:
        return
    if membership.role in GLOBAL_ROLES and membership.user.is_custodian:
        raise ValidationError({"role": "This account is a custodian's: it neither keeps accounts nor audits."})
    held = roles_of(membership.user)
    if clash := sorted(held & APART.get(membership.role, frozenset())):
        raise ValidationError(
            {"role": f"This account is {Role(clash[0]).label.lower()}: one account never holds both."}
        )


def check_second(membership: Membership, *, confirmed_by=None) -> None:
    """Raises ValidationError when this role is given by two administrators, and only one is there."""
    if membership.role in TWO_PERSON_ROLES and confirmed_by is None:
        raise ValidationError({"role": "Two administrators give this role. Ask for it on the page of the account."})


@transaction.atomic
def grant(membership: Membership, *, by, now, confirmed_by=None) -> Membership:
    """Sessions of the account end: what a session has to show hangs on the roles it was begun with."""
    membership.granted_by = by
    check_grant(membership, by=by)
    check_second(membership, confirmed_by=confirmed_by)
    membership.full_clean()
    membership.save()
    end_sessions(membership.user)
    audit.record(
        by,
        "membership.granted",
        membership,
        role=membership.role,
        desk=membership.desk_id,
        confirmed_by=confirmed_by.pk if confirmed_by else None,
    )
    return membership


@transaction.atomic
def end_grant(membership: Membership, *, reason, by, now) -> Membership:
    """The grant counts for nothing from the next request on."""
    membership = Membership.objects.select_for_update().get(pk=membership.pk)
    if membership.valid_until is not None and membership.valid_until <= now:
        raise ValidationError("This grant has ended already.", code="ended")
    if membership.user_id == by.pk:
        raise ValidationError("Another administrator must end your own grant.", code="own_grant")
    membership.valid_until = now
    membership.save(update_fields=["valid_until"])
    end_sessions(membership.user)
    audit.record(by, "membership.ended", membership, reason=reason, role=membership.role, desk=membership.desk_id)
    return membership
