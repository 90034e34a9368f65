"""The custody ribbon: what a source leaves open is never drawn as a sharp edge."""

from datetime import UTC, date, datetime

import pytest

from cases.models import Detention
from cases.pages.ribbon import draw

TODAY = date(2026, 1, 1)


def stay(began=None, ended=None, **fields):
    made = Detention(**{"kind": "remand"} | fields)
    made.reference = "D-TEST1"
    made.began, made.ended = began, ended
    if ended:
        made.end_kind = made.end_kind or "released"
    return made


def bar(*args, **fields):
    return draw([stay(*args, **fields)], today=TODAY).bars[0]


def test_known_days_have_sharp_edges():
    drawn = bar("2025-06-01", "2025-09-01")

    assert (drawn.fade_before, drawn.fade_after, drawn.is_open) == (None, None, False)
    assert drawn.dates == "1 Jun 2025 – 1 Sep 2025"
    assert drawn.width > 100


def test_a_month_or_a_year_fades():
    drawn = bar("2024", "2025-09")

    assert drawn.fade_before[1] > drawn.fade_after[1] > 0
    assert round(drawn.fade_before[0] + drawn.fade_before[1], 1) == drawn.x
    assert drawn.fade_after[0] == round(drawn.x + drawn.width, 1)


def test_an_open_stay_goes_on_to_today_with_an_arrow():
    ribbon = draw([stay("2025-06-01")], today=TODAY)

    assert ribbon.bars[0].is_open
    assert ribbon.bars[0].end == pytest.approx(ribbon.today_x)
    assert ribbon.bars[0].dates == "1 Jun 2025 – still open"


def test_an_end_nobody_dates_fades_and_has_no_arrow():
    drawn = bar("2017-05-01", end_kind="unknown")

    assert not drawn.is_open
    assert drawn.fade_after is not None
    assert drawn.dates == "1 May 2017 – end not known"


def test_an_unknown_beginning_fades_from_the_left():
    drawn = bar(None, "2020-05-01")

    assert drawn.fade_before[0] == 12
    assert drawn.dates == "not known – 1 May 2020"


def test_the_end_of_the_ordered_term_is_marked_in_the_courts_days():
    ribbon = draw([stay("2025-12-01", expires_at=datetime(2026, 2, 1, 20, tzinfo=UTC))], today=TODAY)

    assert ribbon.bars[0].expires_x > ribbon.today_x
    assert ribbon.has_expiry


def test_a_lawful_limit_of_its_own_is_marked_while_the_stay_is_open():
    limit = datetime(2026, 1, 3, 9, tzinfo=UTC)
    ribbon = draw([stay("2026-01-01", lawful_until=limit)], today=TODAY)
    ordered = draw([stay("2026-01-01", lawful_until=limit, expires_at=limit)], today=TODAY)
    ended = draw([stay("2025-12-01", "2025-12-20", lawful_until=limit)], today=TODAY)

    assert ribbon.bars[0].lawful_x > ribbon.today_x
    assert (ribbon.has_lawful_limit, ordered.has_lawful_limit, ended.has_lawful_limit) == (True, False, False)


def test_years_months_or_weeks_mark_the_axis():
    years = draw([stay("2004-01-01")], today=TODAY).ticks
    months = draw([stay("2025-05-01")], today=TODAY).ticks
    weeks = draw([stay("2025-12-20")], today=TODAY).ticks

    assert [label for _, label in years] == [str(year) for year in range(2004, 2027, 2)]
    assert [label for _, label in months] == [
        "May 2025",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
        "2026",
    ]
    assert [label for _, label in weeks] == ["15 Dec 2025", "22 Dec", "29 Dec", "5 Jan"]


def test_undated_stays_draw_nothing():
    assert draw([stay(None)], today=TODAY) is None


def test_every_bar_lies_inside_the_drawing():
    stays = [stay("1990"), stay("2018-03/.."), stay("../2017-09", "2019/2023"), stay("~2004", "2025-12-31")]
    ribbon = draw(stays, today=TODAY)

    for drawn in ribbon.bars:
        for x, width in ((drawn.x, drawn.width), drawn.fade_before or (12, 0), drawn.fade_after or (12, 0)):
            assert 0 <= x <= x + width <= ribbon.width
