"""How a colleague wants to be told, as far as it is kept with their account."""

from django.db import transaction

from people.audit import record
from people.models import User

FIELDS = ("mail_reminders", "mail_names_item", "time_zone")


@transaction.atomic
def set_telling(user: User, *, by, **wishes) -> User:
    """``wishes``: some of :data:`FIELDS`. Raises ValidationError for an unknown zone."""
    user = User.objects.select_for_update().get(pk=user.pk)
    changed = [name for name in FIELDS if name in wishes and getattr(user, name) != wishes[name]]
    for name in changed:
        setattr(user, name, wishes[name])
    user.clean_fields(exclude=[field.name for field in user._meta.fields if field.name not in changed])
    if changed:
        user.save(update_fields=changed)
        record(by, "account.telling_changed", user, fields=", ".join(changed))
    return user
