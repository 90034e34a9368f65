"""What may come in at all: one rule for text and one for JSON, tried with whatever a machine can think of."""

import io
import json
import unicodedata

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from rest_framework.exceptions import APIException

from config.shared.act_forms import CleanCharField
from config.shared.json import MAX_BYTES, MAX_DEPTH, StrictJSONParser, TooLarge
from config.shared.ruled_forms import RuledForm
from config.shared.text import clean_text
from config.urls import urlpatterns

QUICK = settings(max_examples=150, derandomize=True, database=None, deadline=None)
ANY_TEXT = st.text(st.characters(), max_size=40)  # lone surrogates too
REFUSED = [
    *map(chr, range(0x20)),
    *map(chr, range(0x7F, 0xA0)),
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
]


@pytest.mark.parametrize("char", [char for char in REFUSED if char not in "\t\n\r"] + ["\ud800", "\udfff"], ids=ascii)
def test_a_character_that_hides_or_breaks_text_is_refused_wherever_it_stands(char):
    for text in (char, f"Ardak{char}", f"{char}Ardak", f"Ar{char}dak"):
        with pytest.raises(ValidationError, match=f"U\\+{ord(char):04X}"):
            clean_text(text)


@pytest.mark.parametrize(
    "text", ["Серікжан", "سەرىكجان", "می‌خواهم", "क्\u200dष", "古丽", "O'ʻo", "a\tb\r\nc", "👩🏽‍🏫", "\u200f", ""]
)
def test_letters_of_every_script_and_their_joiners_stay(text):
    assert clean_text(text) == unicodedata.normalize("NFC", text)


@QUICK
@given(ANY_TEXT)
def test_what_is_kept_is_normal_whole_and_stays_as_it_is(text):
    try:
        kept = clean_text(text)
    except ValidationError as error:
        assert error.code == "bad_character"
        return
    assert unicodedata.is_normalized("NFC", kept)
    assert clean_text(kept) == kept
    kept.encode()
    assert not set(kept) & (set(REFUSED) - set("\t\n\r"))


def parsed(body):
    return StrictJSONParser().parse(io.BytesIO(body))


@QUICK
@given(st.binary(max_size=200))
def test_no_bytes_make_the_parser_fail_otherwise_than_by_saying_so(body):
    try:
        found = parsed(body)
    except APIException as refused:
        assert refused.status_code in (400, 413)
    else:
        assert isinstance(found, dict)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True, allow_infinity=True) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=12,
)


@QUICK
@given(VALUES, st.booleans())
def test_what_the_parser_lets_in_is_what_was_sent_and_can_be_kept(value, escaped):
    body = json.dumps(value, ensure_ascii=escaped).encode(errors="surrogatepass")
    try:
        found = parsed(body)
    except APIException as refused:
        assert refused.status_code == 400
        return
    assert isinstance(value, dict)
    assert found == _normal(value)
    json.dumps(found, allow_nan=False, ensure_ascii=False).encode()


def _normal(value):
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {_normal(key): _normal(inner) for key, inner in value.items()}
    return [_normal(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"1",
        b"{",
        b'{"a": 1} {"b": 2}',
        b'{"a": 1, "a": 1}',
        b'{"\\u00e9": 1, "e\\u0301": 2}',
        b'{"a": {"b": 1, "b": 2}}',
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": 1e999}',
        b'{"a": 9223372036854775808}',
        b'{"a": "\\u0000"}',
        b'{"a": "\\ud800"}',
        b'{"a\\u202e": 1}',
        b'{"a": "\xff"}',
        b'\xef\xbb\xbf{"a": 1}',
        b'{"a": ' + b"[" * MAX_DEPTH + b"]" * MAX_DEPTH + b"}",
        b'{"a": ' * 100_000,
    ],
    ids=lambda body: ascii(body[:30]),
)
def test_a_body_that_could_be_read_in_two_ways_is_400(body):
    with pytest.raises(APIException) as refused:
        parsed(body)

    assert refused.value.status_code == 400


def test_the_edges_of_size_and_depth():
    assert parsed(b'{"a": "' + b"x" * (MAX_BYTES - 9) + b'"}') == {"a": "x" * (MAX_BYTES - 9)}
    with pytest.raises(TooLarge):
        parsed(b'{"a": "' + b"x" * (MAX_BYTES - 8) + b'"}')
    deepest = MAX_DEPTH - 1  # the object is the first level, the innermost list the last
    assert parsed(b'{"a": ' + b"[" * deepest + b"]" * deepest + b"}")


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["a=%00", "%E2%80%AE=1", "q=%C2%85", "q=a&q=%07"])
@pytest.mark.parametrize("at", ["/admin/login/", "/api/v1/persons/", "/search/"])
def test_an_address_with_such_characters_ends_before_any_page(at, query):
    answer = Client().get(f"{at}?{query}")

    assert answer.status_code == 400
    assert "cannot be kept" in answer.content.decode()


def test_every_box_of_every_form_takes_text_by_the_one_rule():
    """Forms over rows clean all their text; the small ones do it box by box. Passphrases are never kept."""
    assert urlpatterns  # every form is loaded by now
    plain = [
        f"{form.__module__}.{form.__qualname__}.{name}"
        for form in _all_of(forms.Form)
        if form.__module__.split(".")[0] in ("people", "sources", "cases", "exchange", "config")
        for name, box in form.base_fields.items()
        if type(box) is forms.CharField and not isinstance(box.widget, forms.PasswordInput)
    ]
    assert plain == []
    assert issubclass(CleanCharField, forms.CharField)
    with pytest.raises(ValidationError):
        CleanCharField().clean("a\u202eb")
    assert "clean_text" in RuledForm._clean_fields.__code__.co_names


def _all_of(kind):
    for each in kind.__subclasses__():
        yield each
        yield from _all_of(each)
