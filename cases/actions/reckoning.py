"""The clock asked for one row: the end of a stay's ordered term and of what the law covers, the last moment of a
deadline. Sets fields, saves nothing."""

from django.core.exceptions import ValidationError

from cases.clock import HourNeeded, Rule, ordered
from cases.enums import DeadlineStatus
from cases.lawbook import reckon_by, reckon_in_force, rule_of
from cases.lawful_terms import covered
from cases.models import Deadline, Detention, TermExtension
from config.shared.partial_dates import Precision


def reckon_stay(detention: Detention):
    """Set ``expires_at`` from the ordered term and its extensions, unless a colleague set it by hand, and
    ``lawful_until`` by the law on record; clear what cannot be reckoned: a beginning known to the month has no last
    day."""
    extensions = [] if detention._state.adding else _extensions(detention)
    if not detention.expires_by_hand:
        detention.expires_at, detention.expires_reason = None, ""
        _reckon_term(detention)
        for extension in extensions:
            prolong(detention, extension)
    law = covered(detention, extensions)
    detention.lawful_until = law.until if law else None
    detention.lawful_by = law.by if law else None
    detention.lawful_reason = law.reason if law else ""


def prolong(detention: Detention, extension: TermExtension):
    """Move ``expires_at`` on by one order. Raises ValidationError for an amount where no term is on record."""
    if extension.until is not None:
        detention.expires_at = extension.until
    elif detention.expires_at is None:
        raise ValidationError({"until": "No term is on record to count on from: say until when it was prolonged."})
    else:
        rule = ordered(extension.term_amount, extension.term_unit, detention.jurisdiction)
        detention.expires_at = reckon_by(rule, at=detention.expires_at, zone=detention.zone).ends_at
    amount = f" by {rule.words}" if extension.until is None else ""
    day = f" on {extension.ordered}" if extension.ordered else ""
    said = f"{detention.expires_reason} Extended{day}{amount}".strip()
    detention.expires_reason = said[-900:]


def _extensions(detention) -> list[TermExtension]:
    return list(detention.extensions.select_related("limit").order_by("created_at", "id"))


def _reckon_term(detention):
    rule = _ordered_rule(detention)
    if rule is None:
        return
    if rule.is_in_hours and detention.began_at is None:
        raise ValidationError({"began_at": "A term in hours runs from the minute: give the hour it began."})
    if detention.began_precision != Precision.DAY:
        return
    began = {"at": detention.began_at} if detention.began_at else {"on": detention.began_earliest}
    term = reckon_by(rule, zone=detention.zone, **began)
    detention.expires_at, detention.expires_reason = term.ends_at, term.explanation


def _ordered_rule(detention) -> Rule | None:
    """The ordered amount; where none is known, the rule of law the order names."""
    if detention.term_amount and detention.term_unit:
        return ordered(detention.term_amount, detention.term_unit, detention.jurisdiction)
    return rule_of(detention.expires_by) if detention.expires_by_id else None


def reckon_deadline(deadline: Deadline, stored: Deadline | None):
    """Set ``due_at`` of a new deadline by its rule. Of one that is ``stored``, a moved trigger only proposes a new
    moment. Raises ValidationError where nothing gives a moment."""
    by_rule = deadline.limit_id is not None and deadline.trigger_at is not None
    if by_rule and stored is None and deadline.due_at is not None and deadline.reason:
        deadline.due_by_hand = True
    if not by_rule or deadline.due_by_hand:
        if deadline.due_at is None:
            raise ValidationError({"due_at": "Name the rule and what set it off, or give the moment and the reason."})
        drop_proposal(deadline)
        return
    was_by_rule = stored is not None and stored.limit_id and stored.trigger_at and not stored.due_by_hand
    if not was_by_rule:
        deadline.limit, deadline.due_at, deadline.reason = due_by_rule(deadline)
        return
    if deadline.due_at not in (None, stored.due_at):
        raise ValidationError({"due_at": "The rule reckons this moment. To set another, mark it as set by hand."})
    chosen, deadline.limit, deadline.due_at = deadline.limit, stored.limit, stored.due_at
    deadline.reason = stored.reason
    moved = (stored.trigger_at, stored.limit.code) != (deadline.trigger_at, chosen.code)
    if moved and deadline.status == DeadlineStatus.OPEN:
        propose(deadline, code=chosen.code)


def due_by_rule(deadline: Deadline, code: str | None = None):
    """``(version of the rule in force at the trigger, last moment, explanation)``."""
    try:
        limit, term = reckon_in_force(code or deadline.limit.code, at=deadline.trigger_at, zone=deadline.zone)
    except HourNeeded as error:
        raise ValidationError({"trigger_at": str(error)}) from None
    if term.due_at is None:
        raise ValidationError({"limit": "This rule sets no limit, so there is nothing to be in time for."})
    return limit, term.due_at, term.explanation


def propose(deadline: Deadline, code: str | None = None):
    """Put beside ``due_at`` what the rule now says; nothing where it says the same."""
    limit, due_at, reason = due_by_rule(deadline, code)
    if due_at == deadline.due_at:
        deadline.limit, deadline.reason = limit, reason
        drop_proposal(deadline)
    else:
        deadline.proposed_limit, deadline.proposed_due_at, deadline.proposed_reason = limit, due_at, reason


def drop_proposal(deadline: Deadline):
    deadline.proposed_limit, deadline.proposed_due_at, deadline.proposed_reason = None, None, ""
