"""From one instance to the next: appeal, cassation, and the bodies beyond the State."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import SETTLED_CHARGES, ChargeStatus, ProceedingKind, Stage, SubmissionStatus
from cases.models import Charge, Defendant, Proceeding, ProceedingStage, Submission
from config.shared.partial_dates import PartialDate
from people.actions.records import save_record
from people.audit import record

from .charges import carry_charge
from .submissions import save_submission

STAGES = {ProceedingKind.APPEAL: Stage.APPEAL, ProceedingKind.CASSATION: Stage.CASSATION}


@transaction.atomic
def open_appeal(
    proceeding: Proceeding,
    *,
    kind: str,
    by,
    now: datetime,
    court=None,
    court_words: str = "",
    number: str = "",
    on: PartialDate | None = None,
    with_acquitted: bool = False,
) -> Proceeding:
    """The appeal or cassation that follows ``proceeding``, with its defendants and the charges they still answer.

    ``with_acquitted``: also the charges they were acquitted of, for an appeal against the acquittal. ``proceeding``
    comes to the stage of being appealed, on the day ``on``.
    """
    if kind not in STAGES:
        raise ValidationError({"kind": f"Choose one of: {', '.join(STAGES)}."})
    proceeding = Proceeding.objects.select_for_update().get(pk=proceeding.pk)
    if proceeding.kind == ProceedingKind.INTERNATIONAL:
        raise ValidationError("An international proceeding has no appeal.", code="wrong_kind")
    made = _following(proceeding, kind, on, court=court, court_words=court_words, number=number)
    save_record(made, by=by)
    _reach(made, Stage.REGISTERED, on, by)
    settled = SETTLED_CHARGES - {ChargeStatus.ACQUITTED} if with_acquitted else SETTLED_CHARGES
    for before, after in _carry_defendants(proceeding, made, by):
        for charge in Charge.objects.permitted(by).filter(defendant=before).order_by("created_at", "id"):
            if charge.status not in settled:
                carry_charge(charge, to=after, by=by)
    proceeding.stage = STAGES[kind]
    save_record(proceeding, by=by)
    _reach(proceeding, STAGES[kind], on, by)
    record(by, "proceeding.appealed", proceeding, kind=kind, into=made.reference)
    return made


@transaction.atomic
def open_international(
    proceeding: Proceeding,
    *,
    body,
    procedure_kind: str,
    procedure: str,
    by,
    now: datetime,
    sent_on: date | None = None,
    defendants=None,
) -> Submission:
    """Take ``proceeding`` to an international body: a proceeding of its own that follows it, with the defendants (all
    of them unless some are named), and the submission whose reply is awaited."""
    proceeding = Proceeding.objects.select_for_update().get(pk=proceeding.pk)
    on = PartialDate.parse(sent_on.isoformat()) if sent_on else None
    made = _following(proceeding, ProceedingKind.INTERNATIONAL, on, court=body, title=procedure)
    save_record(made, by=by)
    _reach(made, Stage.REGISTERED, on, by)
    for _ in _carry_defendants(proceeding, made, by, only=defendants):
        pass
    submission = Submission(
        case=made.case,
        proceeding=made,
        body=body,
        procedure_kind=procedure_kind,
        procedure=procedure,
        status=SubmissionStatus.SENT if sent_on else SubmissionStatus.DRAFT,
        sent_on=sent_on,
    )
    save_submission(submission, by=by, now=now)
    record(by, "proceeding.taken_to_a_body", proceeding, procedure=procedure_kind, into=made.reference)
    return submission


def _following(proceeding, kind, on, *, title="", **fields):
    named = title or f"{ProceedingKind(kind).label}: {proceeding.title}"
    made = Proceeding(
        case=proceeding.case,
        kind=kind,
        title=named[:200],
        jurisdiction=proceeding.jurisdiction,
        stage=Stage.REGISTERED,
        follows=proceeding,
        desk_id=proceeding.desk_id,
        level=proceeding.level,
        **fields,
    )
    made.opened = on
    return made


def _carry_defendants(proceeding, made, by, only=None):
    """``(defendant below, defendant of the new proceeding)`` of everyone ``by`` may see."""
    rows = Defendant.objects.permitted(by).filter(proceeding=proceeding).order_by("created_at", "id")
    if only is not None:
        rows = rows.filter(pk__in=[defendant.pk for defendant in only])
    for before in rows:
        after = Defendant(
            proceeding=made,
            person_id=before.person_id,
            group_id=before.group_id,
            aggravation=before.aggravation,
            level=before.level,
        )
        yield before, save_record(after, by=by)


def _reach(proceeding, stage, on, by):
    reached = ProceedingStage(proceeding=proceeding, stage=stage)
    reached.reached = on
    save_record(reached, by=by)
