"""What can happen to a charge: brought, moved on, reclassified, carried to the next instance. Each leaves its step."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import SETTLED_CHARGES, ChargeStatus
from cases.models import Charge, ChargeStep, Defendant
from config.shared.partial_dates import PartialDate
from people.actions.records import save_record
from people.audit import record

PROVISION = ("jurisdiction", "code", "article", "part", "provision_words", "description", "penalty_words")


@transaction.atomic
def save_charge(charge: Charge, *, by, version: int | None = None, note: str = "") -> Charge:
    """``save_record`` for a charge: a new status adds a step to its history, a better date corrects the last one."""
    stored = None if charge._state.adding else Charge.objects.select_for_update().get(pk=charge.pk)
    save_record(charge, by=by, version=version)
    if stored is None:
        _add_step(charge, by, note)
        return charge
    last = charge.steps.order_by("-created_at", "-id").first()
    if stored.status != charge.status:
        if last is None:
            _add_step(stored, by)
        _add_step(charge, by, note)
    elif last is not None and last.status == charge.status and _said_of(stored) != _said_of(charge):
        _date(last, charge)
        save_record(last, by=by)
    return charge


@transaction.atomic
def bring_charge(
    defendant: Defendant, *, status: str, on: PartialDate | None, by, now: datetime, **provision
) -> Charge:
    """``provision``: any of ``PROVISION``; an article, or the provision as printed, is needed."""
    if not provision.get("article") and not provision.get("provision_words"):
        raise ValidationError({"article": "Name the article, or the provision as printed."})
    charge = Charge(defendant=defendant, status=_open_to_all(status), **provision)
    charge.status_since = on
    save_charge(charge, by=by)
    record(by, "charge.brought", charge, status=status)
    return charge


@transaction.atomic
def set_charge_status(
    charge: Charge, *, status: str, on: PartialDate | None, by, now: datetime, note: str = ""
) -> Charge:
    """Move a charge on. A charge reclassified into another stays where it is; to reclassify has an act of its own."""
    charge = Charge.objects.select_for_update().get(pk=charge.pk)
    if charge.status == ChargeStatus.RECLASSIFIED:
        raise ValidationError("This charge was reclassified: move on the one it became.", code="wrong_status")
    if _open_to_all(status) == charge.status:
        raise ValidationError({"status": f"The charge stands at “{charge.get_status_display()}” already."})
    before, charge.status = charge.status, status
    charge.status_since_words = ""
    charge.status_since = on
    save_charge(charge, by=by, note=note)
    record(by, "charge.moved_on", charge, before=before, after=status)
    return charge


@transaction.atomic
def reclassify_charge(
    charge: Charge, *, to_article: str, to_part: str, on: PartialDate | None, by, now: datetime, note: str = ""
) -> Charge:
    """The charge made of ``charge``, under another provision of the same code; it stands where the old one stood."""
    charge = Charge.objects.select_for_update().get(pk=charge.pk)
    if charge.status in SETTLED_CHARGES:
        raise ValidationError(
            f"A charge that is {charge.get_status_display().lower()} cannot be reclassified.", code="wrong_status"
        )
    if not to_article:
        raise ValidationError({"to_article": "Name the article it becomes."})
    if (to_article, to_part) == (charge.article, charge.part):
        raise ValidationError({"to_part": "This is the provision it stands under already."})
    kept = {name: getattr(charge, name) for name in ("jurisdiction", "code", "description")}
    made = Charge(
        article=to_article,
        part=to_part,
        status=charge.status,
        reclassified_from=charge,
        defendant_id=charge.defendant_id,
        person_id=charge.person_id,
        group_id=charge.group_id,
        desk_id=charge.desk_id,
        level=charge.level,
        **kept,
    )
    made.status_since = on
    charge.status, charge.status_since_words = ChargeStatus.RECLASSIFIED, ""
    charge.status_since = on
    save_charge(charge, by=by, note=note)
    save_charge(made, by=by, note=note)
    record(by, "charge.reclassified", charge, into=made.reference)
    return made


def carry_charge(charge: Charge, *, to: Defendant, by) -> Charge:
    """The same charge before the next instance."""
    kept = {name: getattr(charge, name) for name in (*PROVISION, "status", "certainty", "level")}
    carried = Charge(defendant=to, carried_from=charge, **kept)
    carried.status_since_words = charge.status_since_words
    carried.status_since = charge.status_since
    return save_charge(carried, by=by)


def provision_of(charge: Charge) -> str:
    """“Art. 174 (2), Criminal Code”, or the provision as printed: charges under one provision read alike."""
    if not charge.article:
        return charge.provision_words or charge.description or "Provision not known"
    article = f"Art. {charge.article}" + (f" ({charge.part})" if charge.part else "")
    return f"{article}, {charge.code}" if charge.code else article


def _open_to_all(status):
    allowed = [value for value in ChargeStatus.values if value != ChargeStatus.RECLASSIFIED]
    if status not in allowed:
        raise ValidationError({"status": f"Choose one of: {', '.join(allowed)}."})
    return status


def _said_of(charge):
    return charge.status_since, charge.status_since_words


def _add_step(charge, by, note=""):
    step = ChargeStep(charge=charge, status=charge.status, note=note)
    _date(step, charge)
    save_record(step, by=by)


def _date(step, charge):
    step.since_words = charge.status_since_words
    step.since = charge.status_since
