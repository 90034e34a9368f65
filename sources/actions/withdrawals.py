"""Taking consent back. It holds at once, removes what stood on it, and leaves a tombstone."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from people.actions.records import save_record
from people.audit import record
from people.consent import civil_today
from people.enums import ConsentPurpose
from sources.enums import ConsentStatus, TestimonyStatus
from sources.models import Consent, Disclosure, Testimony, Withdrawal
from sources.signals import consent_withdrawn

from .consents import answers_of, end_answers, owner_key
from .testimonies import withdraw_publication


@transaction.atomic
def withdraw_consent(
    subject, *, channel, by, now, purposes=(), withdrawn_at=None, taken_by=None, note=""
) -> Withdrawal:
    """``subject`` (a person or a witness) takes back consent for ``purposes``, or for all when none is named.

    ``withdrawn_at``: the moment it reached us, not after ``now``. Published testimonies come off publication, whatever
    was made under the answers that ended is discarded by those who keep it (``consent_withdrawn``).
    """
    subject = type(subject).objects.select_for_update().get(pk=subject.pk)
    purposes = _known(purposes) or list(ConsentPurpose.values)
    withdrawn_at = withdrawn_at or now
    if withdrawn_at > now:
        raise ValidationError({"withdrawn_at": "This moment has not come yet."})
    owner = {owner_key(subject): subject}
    withdrawal = Withdrawal(
        purposes=purposes,
        channel=channel,
        taken_by=taken_by or by,
        withdrawn_at=withdrawn_at,
        note=note,
        **owner,
    )
    save_record(withdrawal, by=by)
    ended = []
    for each in answering_as(subject):
        rows = list(answers_of(each).filter(purpose__in=purposes))
        end_answers(rows, by=by)
        ended += rows
        for purpose in purposes:
            row = Consent(
                purpose=purpose,
                status=ConsentStatus.WITHDRAWN,
                valid_from=civil_today(),
                stated_at=now,
                withdrawn_at=withdrawn_at,
                withdrawal=withdrawal,
                **{owner_key(each): each},
            )
            save_record(row, by=by)
    removed = {"unpublished": _unpublish(subject, purposes, by=by, now=now)}
    for _, taken in consent_withdrawn.send(
        Withdrawal, withdrawal=withdrawal, ended=[row.pk for row in ended], by=by, now=now
    ):
        removed |= taken
    withdrawal.removed = {kind: references for kind, references in removed.items() if references}
    save_record(withdrawal, by=by)
    record(by, "consent.withdrawn", withdrawal, purposes=len(purposes), ended=len(ended))
    return withdrawal


def answering_as(subject) -> list:
    """``subject``, and as what else they answered: a person who testified by name takes that back too."""
    return [subject, *(subject.as_witness.all() if owner_key(subject) == "person" else ())]


def disclosures_to(subject, user, purposes=()):
    """What left under the consents of ``subject``, latest first, as far as ``user`` may see."""
    whose = Q(**{f"consent__{owner_key(subject)}": subject})
    if owner_key(subject) == "person":
        whose |= Q(consent__witness__person=subject)
    kept = Disclosure.objects.permitted(user).filter(whose)
    return (kept.filter(consent__purpose__in=purposes) if purposes else kept).order_by("-left_at", "-id")


def published_of(subject):
    """Published testimonies that ``subject`` gave or that tell of them."""
    mine = Q(witness=subject) if owner_key(subject) == "witness" else Q(witness__person=subject)
    if owner_key(subject) == "person":
        told = Testimony._meta.get_field("subjects").related_model.objects.filter(person=subject)
        mine |= Q(pk__in=told.order_by().values("testimony"))
    return Testimony.objects.filter(mine, status=TestimonyStatus.PUBLISHED)


def _unpublish(subject, purposes, *, by, now) -> list[str]:
    if ConsentPurpose.PUBLISH not in purposes:
        return []
    published = list(published_of(subject))
    for testimony in published:
        withdraw_publication(testimony, comment="Taken off publication: consent was withdrawn.", by=by, now=now)
    return [testimony.reference for testimony in published]


def _known(purposes):
    purposes = list(dict.fromkeys(purposes))
    unknown = set(purposes) - set(ConsentPurpose.values)
    if unknown:
        raise ValidationError({"purposes": "Choose among the listed purposes."})
    return purposes
