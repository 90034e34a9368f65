"""What a webhook may be told of now: its owner's live rights, and less."""

from collections import defaultdict

from cases.enums import ReminderStatus
from exchange.resources import resources
from people.enums import Level, Role
from people.grants import desks_of, roles_of

HIGHEST = Level.INTERNAL
"""That a restricted row was touched, and when, is itself something: it is told inside the house alone."""


def may_listen(user, desk_id) -> bool:
    """Coordinators for a desk of theirs; researchers, without a desk, for what they read."""
    if desk_id is not None:
        return desk_id in desks_of(user, {Role.COORDINATOR})
    return Role.RESEARCHER in roles_of(user)


def open_rows(webhook, model):
    """Rows of ``model`` that may be named to ``webhook``."""
    rows = model._default_manager.permitted(webhook.owner).filter(level__lte=HIGHEST).order_by()
    return rows if webhook.desk_id is None else rows.filter(desk=webhook.desk_id)


def visible(webhook, model, ids) -> set:
    return set(open_rows(webhook, model).filter(pk__in=list(ids)).values_list("pk", flat=True))


def logged(webhook, deliveries, most) -> list:
    """The newest of them. Of what was not told, and may not be now, the log does not say which row it was."""
    rows, asked = list(deliveries.order_by("-created_at", "-id")[:most]), defaultdict(set)
    for row in rows:
        if row.status != ReminderStatus.SENT and row.kind in resources():
            asked[row.kind].add(row.row_id)
    for kind, ids in asked.items():
        hidden = ids - visible(webhook, resources()[kind].model, ids)
        for row in rows:
            if row.kind == kind and row.row_id in hidden and row.status != ReminderStatus.SENT:
                row.row_id = row.version = None
    return rows
