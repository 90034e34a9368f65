"""How one wants to be told."""

from datetime import datetime

from django.db import transaction

from cases import reminders
from cases.models import NotificationPreference
from people.actions.telling import set_telling


@transaction.atomic
def set_preferences(wish: NotificationPreference, *, telling: dict, by, now: datetime) -> NotificationPreference:
    """Keep ``wish`` and, in ``telling``, what is kept with the account. One who takes mails again, or no more, has
    their reminders planned anew."""
    before = by.mail_reminders
    user = set_telling(wish.user, by=by, **telling)
    wish.user = user
    wish.full_clean(validate_unique=False)
    wish.save()
    if user.mail_reminders != before:
        reminders.request_planning(now=now, by=by)
    return wish
