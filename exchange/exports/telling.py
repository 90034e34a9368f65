"""Who hears in the app of an export that waits for a word: whoever may give it, and then whoever asked."""

from cases.enums import NoticeAbout, ReminderKind
from cases.models import Notification
from exchange.models import Export


def tell_deciders(export: Export) -> None:
    """Once each, of however many desks."""
    asked = export.approvals.with_deciders().values_list("here", "elsewhere")
    _tell({user["id"] for here, elsewhere in asked for user in here or elsewhere}, export, "asked")


def tell_asker(export: Export, step) -> None:
    """``step``: ``approved``, or why it ended."""
    _tell({export.asked_by_id}, export, step)


def _tell(whom, export, step):
    about = {"item_kind": NoticeAbout.EXPORT, "item_id": export.pk, "kind": ReminderKind.CHANGE, "lead": step}
    Notification.objects.bulk_create(Notification(recipient_id=pk, **about) for pk in sorted(whom))
