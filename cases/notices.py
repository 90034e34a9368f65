"""Messages in the app about what happened to a row, which nobody planned."""

from .enums import ReminderKind
from .models import Notification


def tell(whom, about, row, lead) -> None:
    """``lead`` happened to ``row``. ``whom``: ids of colleagues; ``about``: what kind of row, of ``NoticeAbout``."""
    told = {"item_kind": about, "item_id": row.pk, "kind": ReminderKind.CHANGE, "lead": lead}
    Notification.objects.bulk_create(Notification(recipient_id=pk, **told) for pk in whom)
