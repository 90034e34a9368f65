"""Who answers for an item: its own team, and that of its case."""

from django.utils import timezone

from cases.models import CaseMember, ItemTeam
from cases.reminders.moment import KINDS
from people.unrestricted import unrestricted

OF_A_ROW_ONE_SEES = "the team of an item its reader was permitted to see"


def team_of(item) -> ItemTeam | None:
    return unrestricted(ItemTeam, OF_A_ROW_ONE_SEES).filter(item_kind=KINDS[type(item)], item_id=item.pk).first()


def in_charge_of_case(user, item) -> list[CaseMember]:
    """Colleagues on duty for the item's case, as far as ``user`` may know them."""
    case_id = getattr(item, "case_id", None) or getattr(getattr(item, "proceeding", None), "case_id", None)
    rows = CaseMember.objects.permitted(user).filter(case=case_id).select_related("user")
    return list(rows.on_duty(timezone.localdate()).order_by("duty", "created_at"))
