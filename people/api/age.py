"""``?age_band=`` and ``?age_at=``: whose age, on a day, surely lies in a band."""

from datetime import date

import django_filters
from django.db.models import Q
from rest_framework.exceptions import ValidationError

from people.consent import civil_today

BANDS = {"0-17": (0, 17), "18-29": (18, 29), "30-44": (30, 44), "45-59": (45, 59), "60+": (60, None)}
UNKNOWN = "unknown"
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)
RESTS_ON = ((None, "birth"),)


def in_band(band, day) -> Q:
    """Persons whose whole span of birth puts them into ``band`` on ``day``, were they alive then.

    ``unknown``: all others, so that the bands and it make up everyone: no date of birth, one that spans two bands, one
    that may lie after the day.
    """
    if band == UNKNOWN:
        whole = Q()
        for known in BANDS:
            # A comparison with what is unknown is neither true nor false: asked in words that are.
            whole |= in_band(known, day)
        return ~(Q(birth_latest__isnull=False) & whole)
    youngest, oldest = BANDS[band]
    inside = Q(birth_latest__isnull=False, birth_latest__lte=_years_before(day, youngest))
    if oldest is not None:
        inside &= Q(birth_earliest__isnull=False, birth_earliest__gt=_years_before(day, oldest + 1))
    return inside


def _years_before(day, years):
    """The last day of birth on which somebody is ``years`` old by ``day``. Born on 29 February, one ages on 1 March."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


class AgeBandFilter(django_filters.MultipleChoiceFilter):
    rests_on = RESTS_ON

    def __init__(self):
        choices = [(band, band) for band in (*BANDS, UNKNOWN)]
        label = "Age in years, today or on age_at, where the date of birth says it surely; all others are unknown"
        super().__init__(choices=choices, label=label)

    def filter(self, queryset, value):
        if not value:
            return queryset
        day = self.parent.form.cleaned_data.get("age_at")
        day = day or civil_today()
        if not EARLIEST <= day <= LATEST:
            raise ValidationError({"age_at": f"Give a day from {EARLIEST} to {LATEST}."})
        whole = Q()
        for band in value:
            whole |= in_band(band, day)
        return queryset.filter(whole)


class AgeAtFilter(django_filters.DateFilter):
    rests_on = RESTS_ON

    def __init__(self):
        super().__init__(label="With age_band: the day on which that age is meant, such as 2018-03-05")

    def filter(self, queryset, value):
        if value is not None and not self.parent.form.cleaned_data.get("age_band"):
            raise ValidationError({"age_at": "Give age_band with it."})
        return queryset
