"""What the clock does beyond single dates: working days, clocks that jump, words, refusals, and laws of arithmetic."""

from datetime import UTC, date, datetime, time, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.clock import HourNeeded, Rule, WorkingDays, local_moment, ordered, reckon

ALMATY = "Asia/Almaty"
# Kazakhstan over the New Year of 2026, written out.
NEW_YEAR = WorkingDays(off=frozenset({date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 7)}))


def rule(amount, unit="day", start="next day", **fields):
    return Rule("T-1", "KZ", amount, unit, start, "art. 1", **fields)


@pytest.mark.parametrize(
    ("number", "start", "last"),
    [
        (5, date(2025, 11, 13), date(2025, 11, 20)),  # 14, 17, 18, 19, 20
        (10, date(2025, 12, 26), date(2026, 1, 14)),  # 29 30 31, 5 6, 8 9, 12 13 14
        (1, date(2025, 12, 31), date(2026, 1, 5)),
        (3, date(2026, 1, 5), date(2026, 1, 9)),  # 6, 8, 9: the 7th is off
    ],
)
def test_working_days_skip_weekends_and_days_off(number, start, last):
    assert reckon(rule(number, day_basis="working"), zone=ALMATY, on=start, working=NEW_YEAR).last_day == last


@pytest.mark.parametrize(
    ("number", "start", "last"),
    [(3, date(2026, 1, 8), date(2025, 12, 31)), (1, date(2026, 1, 5), date(2025, 12, 31))],  # 6, 5, 31; and 31
)
def test_working_days_are_counted_back_too(number, start, last):
    back = rule(number, day_basis="working", counts_back=True)

    assert reckon(back, zone=ALMATY, on=start, working=NEW_YEAR).last_day == last


def test_a_backward_term_that_rolls_moves_to_the_working_day_before():
    back = rule(7, counts_back=True, rolls=True)

    term = reckon(back, zone=ALMATY, on=date(2026, 1, 8), working=NEW_YEAR)  # 1 January, so 31 December

    assert (term.last_day, term.due_at.isoformat()) == (date(2025, 12, 31), "2025-12-31T23:59:00+05:00")


def test_a_saturday_worked_is_a_working_day():
    days = WorkingDays.of([SimpleNamespace(day=date(2025, 11, 22), is_working=True)])

    assert [days.includes(date(2025, 11, day)) for day in (21, 22, 23)] == [True, True, False]


@pytest.mark.parametrize(
    ("day", "clock", "zone", "moment"),
    [
        # Almaty 2024-03-01 00:00 +06 became 2024-02-29 23:00 +05: that hour came twice, the first is taken.
        (date(2024, 2, 29), time(23, 30), ALMATY, "2024-02-29T23:30:00+06:00"),
        (date(2024, 3, 1), time(0), ALMATY, "2024-03-01T00:00:00+05:00"),
        # Zurich skipped 02:00 to 03:00 on 2024-03-31.
        (date(2024, 3, 31), time(2, 30), "Europe/Zurich", "2024-03-31T03:00:00+02:00"),
        # China put its clocks forward at 02:00 on 1986-05-04.
        (date(1986, 5, 4), time(2, 30), "Asia/Shanghai", "1986-05-04T03:00:00+09:00"),
        (date(1986, 9, 14), time(1, 30), "Asia/Shanghai", "1986-09-14T01:30:00+09:00"),
        (date(2017, 5, 10), time(9), "Asia/Urumqi", "2017-05-10T09:00:00+06:00"),
    ],
)
def test_civil_times_that_come_twice_or_never(day, clock, zone, moment):
    assert local_moment(day, clock, zone).isoformat() == moment


def test_the_disappearance_window_of_three_months():
    # WGEID: 2025-07-23 and three months.
    term = reckon(rule(3, "month"), zone="Asia/Urumqi", on=date(2025, 7, 23))

    assert term.last_day == date(2025, 10, 23)


def test_the_last_moment_to_act_is_2359_of_the_last_day():
    appeal = reckon(rule(10, rolls=True), zone=ALMATY, on=date(2025, 11, 13), working=NEW_YEAR)
    custody = reckon(rule(48, "hour", "minute"), zone=ALMATY, at=datetime(2025, 11, 13, 0, 0, tzinfo=ZoneInfo(ALMATY)))

    assert appeal.due_at.isoformat() == "2025-11-24T23:59:00+05:00"
    assert custody.due_at.isoformat() == "2025-11-15T00:00:00+05:00"


def test_the_result_explains_itself():
    law = Rule("KZ-A-07", "KZ", 10, "day", "next day", "CAO 832(1)", rolls=True, is_verified=True)

    term = reckon(law, zone=ALMATY, on=date(2025, 11, 13), working=NEW_YEAR)

    assert term.explanation == (
        "KZ-A-07, CAO 832(1): 10 days after Thu 2025-11-13, a day that does not count; day 10 is Sun 2025-11-23; "
        "no working day, so on to the next working day: Mon 2025-11-24; the holidays of 2025 are not on record; "
        "to 24:00. Verified by counsel."
    )


def test_an_ordered_term_says_by_what_it_is_counted_and_that_custody_does_not_roll():
    term = reckon(ordered(10, "day", "KZ"), zone=ALMATY, on=date(2025, 11, 21))

    assert term.explanation == (
        "CPC art. 48, CAO art. 50: 10 days from Fri 2025-11-21, first day included; last day Sun 2025-11-30; "
        "custody does not roll on. Not verified by counsel."
    )


def test_hours_over_a_change_of_the_clock_say_so():
    began = datetime(2024, 2, 29, 12, tzinfo=ZoneInfo(ALMATY))

    term = reckon(rule(24, "hour", "minute"), zone=ALMATY, at=began)

    assert "the clocks changed in between, the hours did not" in term.arithmetic
    assert term.ends_at.isoformat() == "2024-03-01T11:00:00+05:00"


@pytest.mark.parametrize(
    ("law", "given_", "error"),
    [
        (rule(48, "hour", "minute"), {"on": date(2025, 11, 13)}, HourNeeded),
        (rule(3), {}, ValueError),
        (rule(3), {"at": datetime(2025, 11, 13)}, ValueError),
        (rule(3, rolls=True), {"on": date(2025, 11, 13)}, ValueError),
    ],
)
def test_what_cannot_be_reckoned_is_refused(law, given_, error):
    with pytest.raises(error):
        reckon(law, zone=ALMATY, **given_)


DAYS = st.dates(date(1985, 1, 1), date(2045, 12, 31))
ZONES = st.sampled_from([ALMATY, "Asia/Shanghai", "Asia/Urumqi", "Europe/Zurich", "UTC"])
MOMENTS = st.datetimes(datetime(1985, 1, 1), datetime(2045, 12, 31), timezones=st.just(UTC))
AMOUNTS = st.integers(1, 400)


@given(MOMENTS, AMOUNTS, ZONES)
def test_hours_pass_at_one_speed_in_every_zone(at, amount, zone):
    term = reckon(rule(amount, "hour", "minute"), zone=zone, at=at)

    assert term.ends_at.astimezone(UTC) - at == timedelta(hours=amount)


@given(DAYS, AMOUNTS, ZONES)
def test_hours_back_undo_hours_forward(day, amount, zone):
    at = local_moment(day, time(9), zone)
    end = reckon(rule(amount, "hour", "minute"), zone=zone, at=at).ends_at

    assert reckon(rule(amount, "hour", counts_back=True), zone=zone, at=end).ends_at == at


@given(DAYS, AMOUNTS, ZONES)
def test_a_day_that_counts_ends_the_term_one_day_sooner(day, amount, zone):
    counted = reckon(rule(amount, start="first day counts"), zone=zone, on=day)
    left_out = reckon(rule(amount), zone=zone, on=day)

    assert left_out.last_day - counted.last_day == timedelta(days=1)


@given(DAYS, AMOUNTS, ZONES, st.sampled_from(["day", "month"]))
def test_a_longer_term_never_ends_sooner_and_rolling_never_shortens(day, amount, zone, unit):
    shorter, longer = (reckon(rule(number, unit), zone=zone, on=day) for number in (amount, amount + 1))
    rolled = reckon(rule(amount, unit, rolls=True), zone=zone, on=day, working=NEW_YEAR)

    assert shorter.ends_at < longer.ends_at
    assert shorter.ends_at <= rolled.ends_at
    assert NEW_YEAR.includes(rolled.last_day)


@given(DAYS, AMOUNTS, ZONES, st.sampled_from(["hour", "day", "month", "year"]), st.booleans())
def test_every_explanation_fits_its_column(day, amount, zone, unit, rolls):
    at = local_moment(day, time(9), zone)
    law = Rule("KZ-C-99X", "KZ", amount % 9 + 1, unit, "next day", "art. " * 24, rolls=rolls)

    assert len(reckon(law, zone=zone, at=at, working=NEW_YEAR).explanation) < 900


@given(DAYS, st.times(), ZONES)
def test_a_civil_time_is_never_before_what_was_asked(day, clock, zone):
    moment = local_moment(day, clock, zone)

    assert moment.replace(tzinfo=None) >= datetime.combine(day, clock.replace(microsecond=0))
