"""Who hears in the app of an export that waits for a word: whoever may give it, and then whoever asked."""

from cases.enums import NoticeAbout
from cases.notices import tell
from exchange.models import Export


def tell_deciders(export: Export) -> None:
    """Once each, of however many desks."""
    asked = export.approvals.with_deciders().values_list("here", "elsewhere")
    whom = {user["id"] for here, elsewhere in asked for user in here or elsewhere}
    tell(sorted(whom), NoticeAbout.EXPORT, export, "asked")


def tell_asker(export: Export, step) -> None:
    """``step``: ``approved``, or why it ended."""
    tell([export.asked_by_id], NoticeAbout.EXPORT, export, step)
