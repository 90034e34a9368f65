"""Rules of law, read only: they are edited on their page, with a view of what would change."""

from cases.models import Holiday, TimeLimit
from config.shared.api import RuledViewSet


class TimeLimitViewSet(RuledViewSet):
    model = TimeLimit
    lookup_value_regex = r"\d{1,9}"
    http_method_names = ["get", "head", "options"]
    fields = (
        "id",
        "code",
        "jurisdiction",
        "track",
        "trigger",
        "subject",
        "amount",
        "unit",
        "day_basis",
        "start_rule",
        "rolls_to_working_day",
        "article",
        "valid_from",
        "valid_to",
        "source",
        "note",
        "verified_by_counsel",
        "verified_on",
    )
    filters = ("code", "jurisdiction", "track", "unit", "start_rule", "rolls_to_working_day", "verified_by_counsel")
    default_ordering = "code"


class HolidayViewSet(RuledViewSet):
    model = Holiday
    lookup_value_regex = r"\d{1,9}"
    http_method_names = ["get", "head", "options"]
    fields = ("id", "jurisdiction", "day", "name", "is_working", "source")
    filters = ("jurisdiction", "day", "is_working")
    default_ordering = "day"
