"""One change for several defendants, all of them or none; and taking it back."""

from dataclasses import dataclass, field
from datetime import datetime

from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction

from cases.enums import SETTLED_CHARGES, JointChangeKind
from cases.models import Charge, ChargeStep, Counsel, Defendant, JointChange, Measure, Outcome, Proceeding
from config.shared.text import clean_text
from people.actions.records import save_record
from people.audit import record
from people.merges.pointers import pointers_to

from .charges import bring_charge, provision_of, reclassify_charge, set_charge_status
from .defendants import add_counsel, describe_aggravation, set_measure
from .outcomes import record_outcome

NEVER_PUT_BACK = {"id", "reference", "version", "created_at", "created_by_id", "updated_at", "updated_by_id"}


class RefusedForSome(Exception):
    """``errors``: id of the defendant → ValidationError. Nothing was written."""

    def __init__(self, errors):
        super().__init__(f"Refused for {len(errors)} defendants.")
        self.errors = errors


@dataclass(slots=True)
class Undone:
    """``left``: defendants whose rows someone has worked with since, and which therefore stay as they are."""

    change: JointChange
    left: list[Defendant] = field(default_factory=list)


def live_charges(defendant: Defendant, *, by, provision: str = "") -> list[Charge]:
    """Charges the defendant still answers and ``by`` may change; of one provision, as ``provision_of`` writes it."""
    rows = Charge.objects.permitted(by, "change").filter(defendant=defendant).order_by("created_at", "id")
    return [
        charge for charge in rows if charge.status not in SETTLED_CHARGES and provision in ("", provision_of(charge))
    ]


def _each_charge(perform):
    def for_defendant(defendant, *, by, now, provision="", **values):
        charges = live_charges(defendant, by=by, provision=provision)
        if not charges:
            raise ValidationError(f"No open charge under {provision}." if provision else "No open charge.")
        for charge in charges:
            perform(charge, by=by, now=now, **values)

    return for_defendant


GIVE = {
    JointChangeKind.MEASURE: set_measure,
    JointChangeKind.CHARGE: bring_charge,
    JointChangeKind.CHARGE_STATUS: _each_charge(set_charge_status),
    JointChangeKind.RECLASSIFY: _each_charge(reclassify_charge),
    JointChangeKind.AGGRAVATION: describe_aggravation,
    JointChangeKind.COUNSEL: add_counsel,
    JointChangeKind.OUTCOME: record_outcome,
}


@transaction.atomic
def give_to_all(
    proceeding: Proceeding, defendants: list[Defendant], *, kind: str, words: str, values: dict, by, now: datetime
) -> JointChange:
    """Give each of ``defendants`` the change of ``kind`` that ``values`` describe. ``words`` sum it up for people.

    Raises RefusedForSome, and writes nothing, when it cannot be done for everyone.
    """
    if kind not in GIVE:
        raise ValidationError({"kind": f"Choose one of: {', '.join(JointChangeKind.values)}."})
    if not defendants:
        raise ValidationError({"defendants": "Choose at least one defendant."})
    if any(defendant.proceeding_id != proceeding.pk for defendant in defendants):
        raise ValidationError({"defendants": "They answer in another proceeding."})
    made, errors = [], {}
    for defendant in sorted(defendants, key=lambda row: row.pk):  # two at once lock in the same order
        before = _state_of(defendant)
        try:
            with transaction.atomic():
                GIVE[kind](defendant, by=by, now=now, **values)
        except ValidationError as error:
            errors[defendant.pk] = error
        else:
            made.append({"defendant": str(defendant.pk)} | _difference(before, _state_of(defendant)))
    if errors:
        raise RefusedForSome(errors)
    change = JointChange(
        proceeding=proceeding,
        kind=kind,
        words=clean_text(words)[:300],
        number=len(made),
        made=made,
        level=max([proceeding.level, *(defendant.level for defendant in defendants)]),
    )
    save_record(change, by=by)
    record(by, "defendants.changed_together", proceeding, kind=kind, number=len(made))
    return change


@transaction.atomic
def undo_joint_change(change: JointChange, *, by, now: datetime) -> Undone:
    """Remove what the change added and put back what it changed, but for defendants with whom someone went on working
    since. Raises ValidationError when it is undone already."""
    change = JointChange.objects.select_for_update().get(pk=change.pk)
    if change.undone_at is not None:
        raise ValidationError("This was undone already.", code="wrong_status")
    undone = Undone(change)
    for each in change.made:
        if not _take_back(each, by):
            undone.left.append(Defendant.objects.get(pk=each["defendant"]))
    if len(undone.left) == len(change.made):
        raise ValidationError("Someone has worked with every one of these rows since: change them one by one.")
    change.undone_at, change.undone_by = now, by
    save_record(change, by=by)
    record(by, "defendants.change_undone", change.proceeding, kind=change.kind, left=len(undone.left))
    return undone


def _rows_of(defendant_id):
    here = {"defendant": defendant_id}
    for model, where in (
        (Defendant, {"pk": defendant_id}),
        (Measure, here),
        (Charge, here),
        (ChargeStep, {"charge__defendant": defendant_id}),
        (Counsel, here),
        (Outcome, here),
    ):
        yield from model._base_manager.filter(**where).order_by("created_at", "pk")


def _state_of(defendant):
    """Every row about the defendant that a change may touch, as it stands."""
    return {row.pk: row for row in _rows_of(defendant.pk)}


def _difference(before, after):
    added = [_named(row) for pk, row in after.items() if pk not in before]
    changed = [
        _named(row) | {"before": _former(before[pk], row)}
        for pk, row in after.items()
        if pk in before and before[pk].version != row.version
    ]
    return {"added": added, "changed": changed}


def _named(row):
    return {"model": row._meta.label_lower, "pk": str(row.pk), "version": row.version}


def _former(before, after):
    """Former values, as text the columns read again."""
    former = {}
    for column in before._meta.concrete_fields:
        name = column.attname
        if name not in NEVER_PUT_BACK and getattr(before, name) != getattr(after, name):
            value = getattr(before, name)
            former[name] = value if value is None or isinstance(value, bool | int | str) else _text(value)
    return former


def _text(value):
    return DjangoJSONEncoder().encode(value).strip('"')


def _take_back(each, by) -> bool:
    """Whether the rows of one defendant were as the change left them, and are now as it found them."""
    added = [_still(named) for named in each["added"]]
    changed = [(_still(named), named["before"]) for named in each["changed"]]
    if None in added or any(row is None for row, _ in changed) or _is_leaned_on(added):
        return False
    for row in reversed(sorted(added, key=lambda row: (row.created_at, isinstance(row, ChargeStep)))):
        row.delete()
    for row, former in changed:
        for name, value in former.items():
            setattr(row, name, row._meta.get_field(name).to_python(value))
        save_record(row, by=by)
    return True


def _still(named):
    """The row, locked, if nobody has saved it since."""
    model = apps.get_model(named["model"])
    return model._base_manager.select_for_update().filter(pk=named["pk"], version=named["version"]).first()


def _is_leaned_on(rows) -> bool:
    """Whether anything points at these rows but they at each other."""
    own = {row.pk for row in rows}
    return any(
        pk not in own
        for row in rows
        for pointer in pointers_to(type(row))
        for pk in pointer.at(row).values_list("pk", flat=True)
    )
