"""Who answers for one item, and who stands behind them."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from cases import reminders
from cases.models import ItemTeam
from cases.reminders.moment import KINDS
from people.audit import record
from people.querysets import may


@transaction.atomic
def set_item_team(item, *, responsible, backup, by, now: datetime) -> ItemTeam | None:
    """Put ``responsible`` and ``backup`` (either may be None) in the place of the case's team for ``item`` and re-plan
    its reminders; with neither, the case's team answers again. Whoever may not see the item cannot answer for it."""
    for name, user in (("responsible", responsible), ("backup", backup)):
        if user is not None and not (user.is_active and may(user, "view", item)):
            raise ValidationError({name: "This colleague may not see the item. Grant them its desk first."})
    key = {"item_kind": KINDS[type(item)], "item_id": item.pk}
    team = ItemTeam.objects.select_for_update().filter(**key).first()
    if team is None and responsible is None and backup is None:
        return None
    team = team or ItemTeam(**key)
    team.responsible, team.backup = responsible, backup
    team.full_clean()
    team.save()
    reminders.plan_for_item(item, now=now)
    facts = {"responsible": responsible and responsible.pk, "backup": backup and backup.pk}
    record(by, "item.team_changed", item, **facts)
    return team
