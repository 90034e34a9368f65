"""Merging two records of one person, with what cases add to it: the values that gave way become claims."""

from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction

from cases.models import Claim
from people.actions.merge import Parted, join, part
from people.actions.records import save_record
from people.merges.carry import Lost
from people.merges.pointers import pointers_to
from people.merges.preview import Preview, preview_of
from people.models import Person, PersonMerge
from sources.enums import SourceKind
from sources.models import Source

MADE_OF = {model._meta.label_lower: model for model in (Claim, Source)}


def preview_merge(kept: Person, gone: Person, *, by, name_of=None) -> Preview:
    """What :func:`merge_persons` would do, in counts and in conflicting fields, as far as ``by`` may see."""
    return preview_of(kept, gone, by=by, name_of=name_of)


@transaction.atomic
def merge_persons(
    kept: Person, gone: Person, *, by, now: datetime, reason: str, choices: dict[str, str] | None = None
) -> PersonMerge:
    """Make two records of one human being one. ``choices``: fact → ``"gone"`` where the value of the gone record is to
    be shown; the one that gives way becomes a claim about the kept record. Raises ValidationError."""

    def keep_lost(lost):
        return _claims(kept, gone, lost, by) if lost else []

    return join(kept, gone, by=by, now=now, reason=reason, choices=choices, keep_lost=keep_lost)


@transaction.atomic
def undo_merge(merge: PersonMerge, *, by, now: datetime, reason: str) -> Parted:
    """Both records as they were. What people did since stays, and is listed in the answer. Raises ValidationError."""
    return part(merge, by=by, now=now, reason=reason, take_back=_take_back)


def _claims(kept, gone, lost: list[Lost], by):
    """One source for each desk and level, so that no claim shows where its value did not."""
    sources, made = {}, []
    for each in lost:
        at = (each.loser.desk_id, each.level)
        if at not in sources:
            title = f"Our records {kept.reference} and {gone.reference}, merged"
            source = Source(kind=SourceKind.OWN_RECORD, title=title, desk_id=at[0], level=at[1])
            sources[at] = save_record(source, by=by)
        made.append(_claim(each, sources[at], by))
    return [
        {"model": row._meta.label_lower, "pk": str(row.pk), "version": row.version}
        for row in [*made, *sources.values()]
    ]


def _claim(lost, source, by):
    claim = Claim(source=source, field=lost.fact.name[:60], attributed_to=f"Record {lost.loser.reference}")
    claim.desk_id, claim.level = source.desk_id, source.level
    claim.subject_type = ContentType.objects.get_for_model(type(lost.about))
    claim.subject_id = lost.about.pk
    said = lost.fact.said(lost.said_by, lambda model, pk: _name_beside(claim, model, pk))
    claim.value = said if len(said) <= 500 else f"{said[:499]}…"
    claim.quote = said if len(said) > 500 else ""
    return save_record(claim, by=by)


def _name_beside(claim, model, pk):
    """The related row's name where all who read the claim may see that row; its reference otherwise."""
    row = model._base_manager.get(pk=pk)
    if row.desk_id == claim.desk_id and row.level <= claim.level:
        return f"{getattr(row, 'display_name', '')} · {row}".removeprefix(" · ")
    return str(row)


def _take_back(made) -> list[models.Model]:
    """Remove the claims and their sources, but for those someone has worked with since."""
    left = []
    for each in made:  # claims first: while one is left, so is its source
        row = MADE_OF[each["model"]].objects.select_for_update().filter(pk=each["pk"]).first()
        if row is None:
            continue
        used = row.version != each["version"] or any(pointer.at(row).exists() for pointer in pointers_to(type(row)))
        if used:
            left.append(row)
        else:
            row.delete()
    return [row for row in left if isinstance(row, Claim)]
