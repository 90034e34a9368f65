"""What one has typed and not yet saved: kept, found changed by another page, discarded, brought back."""

from datetime import timedelta

from django.db import transaction

from cases.models import IntakeDraft
from people.audit import record

UNDO = timedelta(days=7)
"""How long a discarded draft can be brought back; then its text is erased."""
FORGOTTEN = timedelta(days=3)
"""A draft not touched for so long is reminded of. None is ever discarded by the machine."""


class ChangedElsewhere(Exception):
    """Another page kept this draft meanwhile; ``draft`` is what it kept."""

    def __init__(self, draft):
        super().__init__("This draft was changed in another tab or on another device meanwhile.")
        self.draft = draft


class OnRecord(Exception):
    """The testimony is on record already; there is no draft of it any more."""

    def __init__(self, draft):
        super().__init__("This testimony is on record already.")
        self.draft = draft


def locked(key, *, by, now) -> IntakeDraft:
    """The intake ``key`` of ``by``, made if there is none; nobody else writes it until the transaction ends."""
    IntakeDraft.objects.get_or_create(by=by, key=key, defaults={"kept_at": now})
    return IntakeDraft.objects.select_for_update(of=("self",)).get(by=by, key=key)


@transaction.atomic
def keep_draft(key, *, text, version, writer, step, session=None, by, now) -> IntakeDraft:
    """Keep ``text``. ``version`` is the one the page began from; what ``writer`` itself kept since is no conflict: an
    answer may be lost on the line. The same ``step`` sent again, or one overtaken by a later, changes nothing.

    Raises ChangedElsewhere, OnRecord.
    """
    draft = locked(key, by=by, now=now)
    if draft.testimony_id is not None:
        raise OnRecord(draft)
    is_own = draft.writer == writer
    if is_own and step <= draft.step:
        return draft
    if draft.version not in (0, version) and not is_own:
        raise ChangedElsewhere(draft)
    draft.text = text
    draft.session = session
    draft.version += 1
    draft.writer, draft.step = writer, step
    draft.kept_at, draft.discarded_at = now, None
    draft.save()
    return draft


def state_of(draft) -> dict:
    """Which copy the server keeps, as pages and programs are told it."""
    return {
        "version": draft.version,
        "writer": str(draft.writer) if draft.writer else None,
        "step": draft.step,
        "kept_at": draft.kept_at.isoformat(),
    }


@transaction.atomic
def discard(draft, *, by, now):
    """Out of the list; it can be brought back for ``UNDO``."""
    draft.discarded_at = now
    draft.save(update_fields=["discarded_at"])
    record(by, "intake_draft.discarded", draft)


@transaction.atomic
def bring_back(draft, *, by, now):
    draft.discarded_at, draft.kept_at = None, now
    draft.save(update_fields=["discarded_at", "kept_at"])
    record(by, "intake_draft.brought_back", draft)


def erase_discarded(*, now) -> int:
    """Erase the text of what was discarded before ``UNDO``; how many."""
    return IntakeDraft.objects.discarded().filter(discarded_at__lt=now - UNDO).update(sealed=b"")
