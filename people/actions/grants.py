"""Grants: who works on which desk in which role. A grant is extended or ended, never deleted or rewritten."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from config.shared.text import clean_text
from people import audit
from people.accounts.session import end_sessions
from people.enums import DeskKind, Level, Role
from people.grants import reach_of, roles_of
from people.models import Membership
from people.rules import GIVEN_BY_COORDINATORS, GLOBAL_ROLES, GUESTS, RESEARCH_LEVEL, TWO_PERSON_ROLES

# One account never holds both: whoever makes accounts neither reads content nor audits that making.
APART = {
    Role.ADMINISTRATOR: frozenset({Role.COORDINATOR, Role.AUDITOR}),
    Role.COORDINATOR: frozenset({Role.ADMINISTRATOR}),
    Role.AUDITOR: frozenset({Role.ADMINISTRATOR}),
}
USUAL = timedelta(days=182)
LONGEST_GUEST = timedelta(days=366)
SHORTEST_REASON = 10


def check_grant(membership: Membership, *, by) -> None:
    """Raises ValidationError when ``by`` may not give this grant, or nobody may."""
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
    if Role.ADMINISTRATOR not in roles_of(by):
        _check_coordinator(membership, by)
    _check_level(membership)
    _check_reason(membership.reason)
    if membership.role in GUESTS and membership.valid_until is None:
        label = Role(membership.role).label.lower()
        raise ValidationError({"valid_until": f"The grant of a {label} always has an end."})


def check_second(membership: Membership, *, confirmed_by=None) -> None:
    """Raises ValidationError when this role is given by two administrators, and only one is there."""
    if membership.role in TWO_PERSON_ROLES and confirmed_by is None:
        raise ValidationError({"role": "Two administrators give this role. Ask for it on the page of the account."})


@transaction.atomic
def grant(membership: Membership, *, by, now, confirmed_by=None) -> Membership:
    """The one way a grant is given. Raises ValidationError.

    Sessions of the account end: what a session has to show hangs on the roles it was begun with."""
    membership.granted_by = by
    membership.reason = clean_text(membership.reason).strip()
    check_grant(membership, by=by)
    check_second(membership, confirmed_by=confirmed_by)
    _check_until(membership.role, membership.valid_until, now)
    membership.full_clean()
    membership.save()
    end_sessions(membership.user)
    confirmed = confirmed_by.pk if confirmed_by else None
    audit.record(by, "membership.granted", membership, confirmed_by=confirmed, **_told(membership))
    return membership


@transaction.atomic
def extend_grant(membership: Membership, *, until, reason, by, now) -> Membership:
    """A later or an earlier end, None for none. An ended grant is not woken: give a new one."""
    membership = _open(membership, by, now)
    reason = clean_text(reason).strip()
    _check_reason(reason)
    if until is None and membership.role in GUESTS:
        label = Role(membership.role).label.lower()
        raise ValidationError({"until": f"The grant of a {label} always has an end."})
    _check_until(membership.role, until, now, box="until")
    if until == membership.valid_until:
        raise ValidationError({"until": "It ends then already."})
    before, membership.valid_until = membership.valid_until, until
    membership.full_clean()
    membership.save(update_fields=["valid_until"])
    audit.record(by, "membership.extended", membership, reason=reason, before=before, until=until, **_told(membership))
    return membership


@transaction.atomic
def end_grant(membership: Membership, *, reason, by, now) -> Membership:
    """The grant counts for nothing from the next request on."""
    membership = _open(membership, by, now)
    membership.valid_until = now
    membership.save(update_fields=["valid_until"])
    end_sessions(membership.user)
    audit.record(by, "membership.ended", membership, reason=reason, **_told(membership))
    return membership


def _open(membership, by, now):
    membership = Membership.objects.select_for_update().get(pk=membership.pk)
    if membership.valid_until is not None and membership.valid_until <= now:
        raise ValidationError("This grant has ended already.", code="ended")
    if membership.user_id == by.pk:
        raise ValidationError("Somebody else must change your own grant.", code="own_grant")
    return membership


def _told(membership):
    return {"role": membership.role, "desk": membership.desk_id, "level": membership.max_level}


def _check_coordinator(membership, by):
    reach = reach_of(by, {Role.COORDINATOR})
    if membership.role not in GIVEN_BY_COORDINATORS:
        raise ValidationError({"role": "Only administrators give this role."})
    if membership.desk_id not in reach:
        raise ValidationError({"desk": "You give grants on the desks you coordinate."})
    if membership.max_level > reach[membership.desk_id]:
        raise ValidationError({"max_level": "You give grants up to your own level on this desk."})


def _check_level(membership):
    """Who reaches protected rows: on a closed desk whoever works there but its coordinators, who have break-glass; on
    any other desk custodians alone."""
    if membership.role == Role.RESEARCHER and membership.max_level > RESEARCH_LEVEL:
        raise ValidationError({"max_level": f"A researcher reads up to “{Level(RESEARCH_LEVEL).label.lower()}”."})
    if membership.max_level < Level.PROTECTED or membership.desk_id is None or membership.user.is_custodian:
        return
    if membership.role == Role.COORDINATOR:
        raise ValidationError(
            {"max_level": "A coordinator who is no custodian opens protected rows by break-glass, one at a time."}
        )
    if membership.desk.kind != DeskKind.CLOSED:
        raise ValidationError({"max_level": "Protected rows are for closed desks, and elsewhere for custodians."})


def _check_reason(reason):
    if len(reason.strip()) < SHORTEST_REASON:
        raise ValidationError(
            {"reason": f"Say why in at least {SHORTEST_REASON} characters. Name no persons on record."}
        )


def _check_until(role, until, now, box="valid_until"):
    if until is None:
        return
    if until <= now:
        raise ValidationError({box: "This day is over already."})
    if role in GUESTS and until > now + LONGEST_GUEST:
        raise ValidationError({box: "At most a year from now. It can be extended then."})
