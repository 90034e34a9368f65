"""Joining two records of one human being, and parting them again.

The rows of the apps above move too, found through ``people.merges.pointers``; what those apps write besides, such as
claims, they hand in: see ``cases.actions.merge``, which the doors call.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models, transaction

from config.shared.text import clean_text
from people import audit
from people.enums import Level
from people.merges.carry import Carrier, Lost
from people.merges.facts import compared, facts_of
from people.merges.journal import Journal, bring_back, put_back
from people.merges.later import Later, later_of
from people.models import Person, PersonMerge, PersonName

KEPT, GONE = "kept", "gone"


@dataclass(frozen=True, slots=True)
class Parted:
    """``later``: what people did since the merge and where it stands now, as far as who undid it may see."""

    merge: PersonMerge
    later: list[Later]


@transaction.atomic
def join(
    kept: Person,
    gone: Person,
    *,
    by,
    now: datetime,
    reason: str,
    choices: dict[str, str] | None = None,
    keep_lost: Callable[[list[Lost]], list[dict]],
) -> PersonMerge:
    """Move everything that points at ``gone`` to ``kept``. ``choices`` names facts for which the value of ``gone`` is
    the one to show. ``keep_lost`` writes down the values that gave way and returns what it made.

    Raises ValidationError in words for people; of two merges at once, the second finds the row merged already.
    """
    kept, gone = _locked(kept, gone)
    _check(kept, gone, by)
    taken = _taken(kept, gone, choices or {})
    journal = Journal(by=by)
    journal.leaned_on |= {str(kept.pk), str(gone.pk)}
    carrier = Carrier(journal, kept=kept, gone=gone)
    carrier.carry(gone, kept)
    carrier.absorb(kept, gone, facts_of(Person), taken)
    journal.change(Person, [gone], lambda row: [{"merged_into_id": kept.pk}])
    _refresh_name(journal, kept)
    made = keep_lost(carrier.lost)
    merge = PersonMerge(
        kept=kept, gone=gone, by=by, at=now, reason=clean_text(reason).strip(), created_by=by, updated_by=by
    )
    merge.journal, merge.touched = journal.as_json(made), journal.touched
    merge.take_from_parents()
    merge.full_clean()
    merge.save()
    audit.record(by, "person.merged", gone, into=kept.pk, merge=merge.pk, rows=len(journal.changes))
    return merge


@transaction.atomic
def part(
    merge: PersonMerge, *, by, now: datetime, reason: str, take_back: Callable[[list[dict]], list[models.Model]]
) -> Parted:
    """Both records as they were; what people changed or added since stays where they put it and is told in
    ``later``. ``take_back`` removes what the merge made and returns the rows it had to leave."""
    merge = PersonMerge.objects.select_for_update().select_related("kept", "gone").get(pk=merge.pk)
    kept, gone = _locked(merge.kept, merge.gone)
    check_undo(merge, by=by)
    later = later_of(merge, by)
    left = take_back(merge.journal["made"])
    refused = bring_back(merge.journal, by=by)
    stayed = put_back(merge.journal, by=by)
    later = [each.after(stayed=stayed, refused=refused) for each in later]
    later += [Later.left(row) for row in left]
    told = {(type(each.row), str(each.row.pk)) for each in later}
    later += Later.unforeseen([each for each in [*refused, *stayed] if each not in told], by)
    if any(isinstance(each.row, PersonName) for each in later):
        for person in Person.objects.filter(pk__in=[kept.pk, gone.pk]):
            person.refresh_display_name()
    if not reason.strip():
        raise ValidationError({"reason": "Say why the merge is undone."})
    merge.undone_at, merge.undone_by, merge.undone_reason, merge.updated_by = now, by, clean_text(reason).strip(), by
    merge.version += 1
    merge.full_clean()
    merge.save()
    audit.record(by, "person.merge_undone", gone, out_of=kept.pk, merge=merge.pk, later=len(later))
    return Parted(merge, later)


def check_undo(merge: PersonMerge, *, by) -> None:
    """Raises ValidationError when ``merge`` cannot be undone now, saying what stands in the way."""
    if not merge.is_open:
        raise ValidationError("This merge is undone already.", code="undone")
    may_change = Person.objects.permitted(by, "merge").filter(pk__in=[merge.kept_id, merge.gone_id])
    if may_change.count() < 2:
        raise ValidationError("Only someone who may change both records can undo their merge.", code="not_allowed")
    later = PersonMerge.objects.filter(
        undone_at__isnull=True, created_at__gt=merge.created_at, touched__overlap=merge.touched
    )
    if later.exists():
        known = PersonMerge.objects.permitted(by).filter(pk__in=later.values("pk")).order_by("-created_at")
        names = ", ".join(known.values_list("reference", flat=True)) or "another merge"
        raise ValidationError(f"A later merge builds on this one. Undo first: {names}.", code="built_upon")


def _locked(kept, gone):
    """Both rows, locked in the order of their ids, so that two merges cannot wait for each other."""
    rows = Person.objects.select_for_update().filter(pk__in=[kept.pk, gone.pk]).order_by("pk")
    found = {row.pk: row for row in rows}
    return found[kept.pk], found[gone.pk]


def _check(kept, gone, by):
    if kept.pk == gone.pk:
        raise ValidationError({"into": "A person cannot be merged into themself."}, code="same")
    for person, field in ((gone, "person"), (kept, "into")):
        if person.merged_into_id is not None:
            field = field if field == "into" else "__all__"
            raise ValidationError({field: f"{person} was merged into another record already."}, code="merged")
    allowed = set(Person.objects.permitted(by, "merge").filter(pk__in=[kept.pk, gone.pk]).values_list("pk", flat=True))
    if allowed != {kept.pk, gone.pk}:
        where = "They stand on two desks. " if kept.desk_id != gone.desk_id else ""
        raise ValidationError(f"{where}Only someone who may change both records can merge them.", code="not_allowed")
    if kept.level < gone.level <= Level.INTERNAL and not kept.names.exists():
        # An open record would from then on be called by a name that was internal.
        raise ValidationError(f"{kept} is open and has no name of its own. Merge the other way.", code="level")


def _taken(kept, gone, choices) -> set[str]:
    """Names of the facts for which the value of ``gone`` was chosen."""
    facts = facts_of(Person)
    known = {fact.name for fact in [*facts, *compared(kept, gone, facts)]}
    for name, chosen in choices.items():
        if name not in known:
            raise ValidationError({"choices": f"“{name}” is none of: {', '.join(sorted(known))}."})
        if chosen not in (KEPT, GONE):
            raise ValidationError({"choices": f"“{name}”: choose “{KEPT}” or “{GONE}”."})
    taken = {name for name, chosen in choices.items() if chosen == GONE}
    if taken and gone.level > kept.level:
        raise ValidationError(
            {"choices": f"What {gone} says is of a higher level and cannot be shown in {kept}. Merge the other way."}
        )
    return taken


def _refresh_name(journal, kept):
    """The name shown first may have come with the merge."""
    before = kept.display_name
    kept.refresh_display_name()
    after, kept.display_name = kept.display_name, before
    if after != before:
        journal.change(Person, [kept], lambda row: [{"display_name": after}])
