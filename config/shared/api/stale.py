"""``?stale_for=``: what nobody confirmed, or touched, for so many days."""

from datetime import timedelta

import django_filters
from django.db.models import Q
from django.utils import timezone

LONGEST = 36_500  # days


class StaleFilter(django_filters.NumberFilter):
    """By ``last_confirmed_on`` where rows have it, by ``updated_at`` where not; never confirmed is stale."""

    def __init__(self, field):
        self.rests_on = ((None, field),)
        words = "confirmed" if field == "last_confirmed_on" else "changed"
        label = f"Days: not {words} for longer than that, or never"
        super().__init__(field_name=field, min_value=0, max_value=LONGEST, decimal_places=0, label=label)

    def filter(self, queryset, value):
        if value is None:
            return queryset
        since = timezone.now() - timedelta(days=int(value))
        if self.field_name.endswith("_on"):
            since = timezone.localdate(since, timezone.get_default_timezone())
        return queryset.filter(Q(**{f"{self.field_name}__lt": since}) | Q(**{f"{self.field_name}__isnull": True}))
