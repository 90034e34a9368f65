"""Putting answers about consent on record: each a row of its own, the later one taking the place of the one before."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction

from people.actions.records import save_record
from people.audit import record
from people.consent import civil_today
from people.enums import ConsentPurpose
from sources.enums import ConsentBasis, ConsentStatus, IdentityMode
from sources.models import Consent


@dataclass(frozen=True, slots=True)
class Answer:
    purpose: str
    status: str
    identity_mode: str = IdentityMode.NONE
    recipient: str = ""


@transaction.atomic
def record_answers(subject, answers, *, by, now, valid_from=None, valid_until=None, level=None, **how) -> list[Consent]:
    """What ``subject`` (a person or a witness) answered, one row each. ``how``: basis, explained_by, explained_in,
    evidence, source, note.

    Raises ValidationError: nothing answered, a purpose answered twice, a yes that nobody explained or that names no
    source where it rests on being public, a yes for one recipient where nobody asked to be asked each time.
    """
    subject = type(subject).objects.select_for_update().get(pk=subject.pk)
    _must_be_whole(answers)
    _must_rest_on_something(answers, how)
    rows = []
    for answer in answers:
        _make_room(subject, answer, by=by)
        row = Consent(
            purpose=answer.purpose,
            status=answer.status,
            identity_mode=answer.identity_mode if answer.status == ConsentStatus.GIVEN else IdentityMode.NONE,
            recipient=" ".join(answer.recipient.split()),
            valid_from=valid_from or civil_today(),
            valid_until=valid_until,
            stated_at=now,
            **how,
            **{owner_key(subject): subject},
        )
        if level is not None:
            row.level = level
        save_record(row, by=by)
        record(by, f"consent.{answer.status}", row, purpose=answer.purpose, for_one_recipient=bool(row.recipient))
        rows.append(row)
    return rows


def owner_key(subject) -> str:
    """``person`` or ``witness``: the key by which a consent names ``subject``."""
    return type(subject)._meta.get_field("consents").field.name


def answers_of(subject):
    """Every answer of ``subject`` to lock and end."""
    return Consent.objects.select_for_update().filter(is_live=True, **{owner_key(subject): subject})


def end_answers(rows, *, by):
    """They no longer count. What they say stays as it was said."""
    for row in rows:
        row.is_live = False
        row.updated_by = by
        row.version += 1
        row.save(update_fields=["is_live", "updated_by", "updated_at", "version"])


def _make_room(subject, answer, *, by):
    live = answers_of(subject).filter(purpose=answer.purpose)
    if not answer.recipient:
        end_answers(live, by=by)  # with a new answer for all, those for one recipient are over too
        return
    asks = live.filter(recipient="", status=ConsentStatus.ASK_EACH_TIME).exists()
    if not asks:
        raise ValidationError(
            f"{ConsentPurpose(answer.purpose).label}: a yes for one recipient is for those who want to be asked each "
            "time. Record that answer first.",
            code="not_asked_each_time",
        )
    end_answers(live.filter(recipient__iexact=" ".join(answer.recipient.split())), by=by)


def _must_be_whole(answers):
    if not answers:
        raise ValidationError("Answer for at least one purpose.", code="nothing_answered")
    asked = [(answer.purpose, answer.recipient.strip().casefold()) for answer in answers]
    if len(set(asked)) < len(asked):
        raise ValidationError("Answer each purpose once.", code="answered_twice")
    if any(answer.status == ConsentStatus.WITHDRAWN for answer in answers):
        raise ValidationError("Taking consent back is an act of its own: withdraw it.", code="withdraw")


def _must_rest_on_something(answers, how):
    if not any(answer.status == ConsentStatus.GIVEN for answer in answers):
        return
    if how.get("basis") == ConsentBasis.ALREADY_PUBLIC:
        if not how.get("source"):
            raise ValidationError({"source": "Name the source in which it is public."})
    elif not how.get("explained_by"):
        raise ValidationError({"explained_by": "Say who explained what was agreed to."})
