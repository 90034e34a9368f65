"""A whole intake put on record, or nothing of it."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from config.shared.error_paths import errors_at
from people.actions.persons import add_person
from people.actions.records import save_record
from people.audit import record
from people.models import Person
from sources.actions.consents import Answer, record_answers
from sources.actions.new_testimony import add_subject, add_testimony, witness_for
from sources.actions.testimonies import submit_testimony
from sources.enums import TestimonyStatus
from sources.models import Testimony, Witness

from .drafts import locked

HANDED_IN = "Handed in as it was taken down."


@transaction.atomic
def save_intake(given: dict, *, key, by, now) -> tuple[Testimony, bool]:
    """The testimony of the intake ``key`` of ``by``, and whether it is new: the same key again answers the same one.

    ``given`` is what ``cases.api.intake.IntakeIn`` has read. Source, witness, new people, subjects, chains and answers
    on consent are written together. Raises ValidationError whose fields are paths: ``subjects.0.person``.
    """
    draft = locked(key, by=by, now=now)
    if draft.testimony_id is not None:
        return draft.testimony, False
    given = dict(given)
    at = _Place(given.pop("desk", None), given.pop("level"), given.get("session"), by)
    subjects, answers = given.pop("subjects", []), given.pop("consents", [])
    explained_by, explained_in = given.pop("explained_by", None) or by, given.pop("explained_in", "")
    status = given.pop("status", TestimonyStatus.DRAFT)
    witness, name = _witness(given.pop("witness"), at)
    given["title"] = given.get("title") or f"Testimony of {name}"[:300]
    day = given["session"].held_on if given.get("session") else timezone.localdate(now)
    testimony = add_testimony(witness=witness, received_on=day, by=by, desk=at.desk, level=at.level, **given)
    for number, told in enumerate(subjects):
        with errors_at(f"subjects.{number}"):
            _subject(testimony, dict(told), at)
    if answers:
        how = {"explained_by": explained_by, "explained_in": explained_in, "valid_from": day}
        with errors_at("consents"):
            record_answers(witness, [Answer(**answer) for answer in answers], **how, by=by, now=now)
    if status == TestimonyStatus.SUBMITTED:
        with errors_at("status"):
            testimony = submit_testimony(testimony, comment=HANDED_IN, by=by, now=now)
    draft.testimony, draft.session, draft.sealed = testimony, testimony.session, b""
    draft.kept_at, draft.discarded_at = now, None
    draft.save()
    record(by, "testimony.taken", testimony, subjects=len(subjects), answers=len(answers))
    return testimony, True


class _Place:
    """Desk and level of everything an intake makes, and who makes it."""

    def __init__(self, desk, level, session, by):
        if session is not None:
            desk, level = session.desk, max(level, session.level)
        if desk is None:
            raise ValidationError({"desk": "Name the desk this belongs to."})
        self.desk, self.level, self.by = desk, level, by

    @property
    def where(self):
        return {"desk": self.desk, "level": self.level, "by": self.by}

    def person(self, given) -> Person | None:
        """The one chosen, or the one typed, put on record."""
        if given.get("person") is not None:
            return given["person"]
        if given.get("new") is None:
            return None
        with errors_at("new", Person.partial_dates):
            return add_person(**given["new"], **self.where)


def _witness(given, at):
    """``(witness, what may be said of them)``."""
    if given.get("witness") is not None:
        witness = given["witness"]
        person = witness.person if witness.person_id else None
        return witness, person.display_name if person else witness.described_as or "a protected witness"
    with errors_at("witness"):
        if given.get("protected") is not None:
            witness = Witness(**given["protected"], desk=at.desk, level=at.level)
            return _saved(witness, at), witness.described_as or "a protected witness"
        person = at.person(given)
        return witness_for(person, **at.where), person.display_name or person.known_as


def _saved(witness, at):
    with errors_at("protected"):
        return save_record(witness, by=at.by)


def _subject(testimony, told, at):
    chain = [_step(number, dict(step), at) for number, step in enumerate(told.pop("chain", []))]
    person = at.person(told)
    told.pop("new", None)
    told["person"] = person
    add_subject(testimony, chain=chain, by=at.by, **told)


def _step(number, step, at):
    with errors_at(f"chain.{number}"):
        teller = at.person({"person": step.pop("teller", None), "new": step.pop("new", None)})
    return step | {"teller": teller}
