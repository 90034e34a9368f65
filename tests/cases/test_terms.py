"""When custody runs out, against dates worked out by hand."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from cases.terms import term_end

ALMATY = ZoneInfo("Asia/Almaty")


@pytest.mark.parametrize(
    ("began", "amount", "unit", "expires", "last_day"),
    [
        # The three terms of November 2025.
        (date(2025, 11, 13), 7, "day", "2025-11-20T00:00+05:00", date(2025, 11, 19)),
        (date(2025, 11, 13), 10, "day", "2025-11-23T00:00+05:00", date(2025, 11, 22)),
        (date(2025, 11, 13), 15, "day", "2025-11-28T00:00+05:00", date(2025, 11, 27)),
        # A short remand of ten days ordered on 21 November covers the 30th.
        (date(2025, 11, 21), 10, "day", "2025-12-01T00:00+05:00", date(2025, 11, 30)),
        # Months run to the corresponding date, or to the last day of a month without it.
        (date(2025, 11, 21), 2, "month", "2026-01-21T00:00+05:00", date(2026, 1, 20)),
        (date(2025, 12, 31), 2, "month", "2026-02-28T00:00+05:00", date(2026, 2, 27)),
        (date(2027, 12, 31), 2, "month", "2028-02-29T00:00+05:00", date(2028, 2, 28)),
        (date(2024, 2, 29), 1, "year", "2025-02-28T00:00+05:00", date(2025, 2, 27)),
        # Over the change of Almaty's clock on 1 March 2024, from +06 to +05.
        (date(2024, 2, 25), 10, "day", "2024-03-06T00:00+05:00", date(2024, 3, 5)),
        (date(2024, 2, 10), 10, "day", "2024-02-20T00:00+06:00", date(2024, 2, 19)),
        # Saturdays, Sundays and holidays do not prolong custody.
        (date(2025, 12, 27), 15, "day", "2026-01-11T00:00+05:00", date(2026, 1, 10)),
    ],
)
def test_a_term_known_to_the_day_ends_with_its_last_day(began, amount, unit, expires, last_day):
    end = term_end(began, amount, unit, zone="Asia/Almaty")

    assert (end.expires_at.isoformat(timespec="minutes"), end.last_day) == (expires, last_day)


@pytest.mark.parametrize(("hours", "expires"), [(48, "2025-11-15T14:30+05:00"), (72, "2025-11-16T14:30+05:00")])
def test_police_custody_runs_from_the_minute(hours, expires):
    began_at = datetime(2025, 11, 13, 14, 30, tzinfo=ALMATY)

    end = term_end(began_at.date(), hours, "hour", zone="Asia/Almaty", began_at=began_at)

    assert end.expires_at.isoformat(timespec="minutes") == expires


def test_hours_pass_at_one_speed_when_the_clock_is_put_back():
    began_at = datetime(2024, 2, 29, 12, 0, tzinfo=ALMATY)  # +06; from midnight on +05

    end = term_end(began_at.date(), 24, "hour", zone="Asia/Almaty", began_at=began_at)

    assert end.expires_at.isoformat(timespec="minutes") == "2024-03-01T11:00+05:00"


def test_with_the_hour_known_days_run_to_the_same_hour():
    began_at = datetime(2025, 11, 13, 14, 30, tzinfo=ALMATY)

    end = term_end(began_at.date(), 7, "day", zone="Asia/Almaty", began_at=began_at)

    assert end.expires_at.isoformat(timespec="minutes") == "2025-11-20T14:30+05:00"
    assert end.last_day == date(2025, 11, 20)


def test_hours_without_the_hour_are_refused():
    with pytest.raises(ValueError, match="the hour it began is needed"):
        term_end(date(2025, 11, 13), 48, "hour", zone="Asia/Almaty")


def test_the_result_names_its_article_and_that_nobody_verified_it():
    end = term_end(date(2025, 11, 13), 15, "day", zone="Asia/Almaty")

    assert end.explanation == (
        "15 days from 2025-11-13, the first day included, without rolling on (CPC art. 48, CAO art. 50): "
        "last day 2025-11-27. Not verified by counsel."
    )
