"""Moments are read as Django reads them, only faster."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import DataError, connection

pytestmark = pytest.mark.django_db


def read(text):
    with connection.cursor() as cursor:
        cursor.execute("select %s::timestamptz", [text])
        return cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-21 20:00+00", datetime(2026, 11, 21, 20, tzinfo=UTC)),
        ("2026-11-21 20:00:00.12+05:30", datetime(2026, 11, 21, 14, 30, 0, 120_000, tzinfo=UTC)),
        ("0001-01-01 00:00+00", datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_moment_comes_in_utc(text, moment):
    assert (read(text), read(text).tzinfo) == (moment, UTC)


def test_in_a_session_of_another_zone_it_is_the_same_moment():
    with connection.cursor() as cursor:
        cursor.execute("set local time zone 'Asia/Almaty'")

    assert read("2026-11-21 20:00+00") == datetime(2026, 11, 21, 20, tzinfo=UTC)
    assert read("2026-11-21 20:00+00").utcoffset() == timedelta(0)


@pytest.mark.parametrize("text", ["infinity", "0044-03-15 00:00+00 BC"])
def test_what_no_moment_can_hold_is_an_error_as_before(text):
    with pytest.raises(DataError):
        read(text)
