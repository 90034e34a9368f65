"""Dates as lists write them."""

import pytest
from django.core.exceptions import ValidationError

from config.shared.written_dates import read_written


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2018-03", "2018-03"),
        ("2018-03-05", "2018-03-05"),
        ("2018-03-05 00:00:00", "2018-03-05"),
        ("2018/03/05", "2018-03-05"),
        ("05.03.2018", "2018-03-05"),
        ("5/3/2018", "2018-03-05"),
        ("3/25/2018", "2018-03-25"),
        ("03.2018", "2018-03"),
        ("март 2018", "2018-03"),
        ("5 марта 2018 г.", "2018-03-05"),
        ("2018 ж. наурыз", "2018-03"),
        ("March 5, 2018", "2018-03-05"),
        ("2018年3月", "2018-03"),
        ("2018年3月5日", "2018-03-05"),
        ("2017年底", "2017-09/2017"),
        ("весна 2018", "2018-03/2018-05"),
        ("ок. 1960", "~1960"),
        ("c. 1960", "~1960"),
        ("шамамен 1960", "~1960"),
        ("约1960年", "~1960"),
        ("1960年左右", "~1960"),
        ("1955-1960", "1955/1960"),
        ("1955–60", "1955/1960"),
        ("между 1955 и 1960", "1955/1960"),
        ("1960-е", "1960/1969"),
        ("1960s", "1960/1969"),
        ("до марта 2017", "../2017-03"),
        ("с 2018 года", "2018/.."),
        ("1960?", "1960?"),
        ("43165", "2018-03-06"),
        ("1960", "1960"),
    ],
)
def test_a_date_in_many_writings(text, edtf):
    assert read_written(text).edtf == edtf


def test_more_than_a_plain_date_is_kept_as_the_sources_words():
    assert [read_written(text).words for text in ("2018-03", "март 2018", "约1960年")] == ["", "март 2018", "约1960年"]


@pytest.mark.parametrize("text", ["", "н/д", "неизвестно", "不详", "?", "-", "Unknown"])
def test_that_nothing_is_known_is_no_date(text):
    assert read_written(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("31.02.2018", "not in the calendar"),
        ("05.03.60", "write the year with four digits"),
        ("soon", "is not a date we can read"),
        ("2018 Ноль", "is not a date we can read"),
        ("12", "is not a date we can read"),
        ("99999999", "is not a date we can read"),
    ],
)
def test_what_cannot_be_read_says_how_to_write_it(text, said):
    with pytest.raises(ValidationError) as refused:
        read_written(text)

    assert said in refused.value.messages[0]
