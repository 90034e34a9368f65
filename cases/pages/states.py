"""Rows as they are, or as they stood at the end of a day."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Q

from people.unrestricted import unrestricted

OF_ROWS_ONE_SEES = "states of rows the reader is permitted to see today"


class States:
    """``cutoff``: an aware moment; None is now. Who may see a row is always asked of today's rights and today's row."""

    def __init__(self, cutoff: datetime | None = None):
        self.cutoff = cutoff

    def of(self, permitted, **about) -> list:
        """Rows of ``permitted`` (a queryset by today's rights) whose columns were ``about`` then, oldest first."""
        if self.cutoff is None:
            return list(permitted.filter(**about).order_by("created_at", "pk"))
        model = permitted.model
        history = model._meta.get_field("history").related_model
        ever = {"id" + name[2:] if name[:2] == "pk" else name: value for name, value in about.items()}
        then = (
            unrestricted(history, OF_ROWS_ONE_SEES)
            .filter(pgh_created_at__lt=self.cutoff, pgh_obj__in=permitted.order_by().values("pk"))
            .filter(
                Q(pgh_obj__in=unrestricted(history, OF_ROWS_ONE_SEES).filter(**ever).values("pgh_obj")) if ever else Q()
            )
            .order_by("pgh_obj_id", "-pgh_created_at", "-pgh_id")
            .distinct("pgh_obj_id")
        )
        states = (each for each in then if each.pgh_label != "delete")
        rows = [_as_row(model, each) for each in states]
        found = [row for row in rows if all(_fits(row, name, value) for name, value in ever.items())]
        return sorted(found, key=lambda row: (row.created_at, str(row.pk)))


def _as_row(model, state):
    """An instance that shows what the kept state says; what history leaves out stays empty."""
    kept = {field.attname for field in state._meta.concrete_fields}
    names = [field.attname for field in model._meta.concrete_fields if field.attname in kept]
    return model.from_db("default", names, [getattr(state, name) for name in names])


def _fits(row, name, value):
    name, _, lookup = name.partition("__")
    held = row._meta.get_field(name).value_from_object(row)
    return held in value if lookup == "in" else held == getattr(value, "pk", value)


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """The first moment after ``day`` in ``zone``."""
    return datetime.combine(day + timedelta(days=1), time(), zone)
