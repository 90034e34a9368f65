"""Marks in a recording, the pieces of a transcript, and subtitle files."""

import pytest
from django.core.exceptions import ValidationError

from config.shared.directions import direction_of
from config.shared.time_marks import first_mark, parse_mark, valid_marks, write_mark
from sources.captions import beside, read_captions, write_captions
from sources.segments import checked_segments

MARKS = [("00:12:30", 750_000), ("12:30", 750_000), ("1:00:00.250", 3_600_250), ("00:00:00", 0)]
ON_RECORD = [
    {"start": 0, "end": 4000, "speaker": "Sister", "text": "Ол <келді> & кетті", "translation": "He came and left"},
    {"start": 4000, "end": 9500, "speaker": "", "text": "سالەم", "translation": ""},
]


@pytest.mark.parametrize(("text", "milliseconds"), MARKS)
def test_a_mark_is_read_as_milliseconds(text, milliseconds):
    assert parse_mark(text) == milliseconds


@pytest.mark.parametrize("text", ["", "12", "00:61:00", "00:00:60", "1:2", "noon"])
def test_what_is_no_mark_is_said_to_be_none(text):
    with pytest.raises(ValidationError, match="is not a time mark"):
        parse_mark(text)


def test_a_mark_is_written_as_it_is_read():
    assert [write_mark(at) for at in (0, 750_000, 3_600_250)] == ["00:00:00", "00:12:30", "01:00:00.250"]


def test_a_locator_may_name_a_moment_or_a_page():
    assert first_mark("00:12:30–00:13:05") == 750_000
    assert first_mark("p. 4, par. 2") is None
    valid_marks("p. 12")
    valid_marks("from 00:12:30 on")
    with pytest.raises(ValidationError, match="minutes and seconds end at 59"):
        valid_marks("00:99:00")


def test_a_text_runs_the_way_most_of_its_letters_do():
    assert direction_of("سالەم دۇنيا", "kk") == "rtl"
    assert direction_of("CCTV: سالەم دۇنيا، بىز كەلدىك", "ug") == "rtl"
    assert direction_of("Сәлем, كەل", "ug") == "ltr"
    assert [direction_of("", language) for language in ("ug", "kk", "kk-Arab", "ug-Cyrl", "")] == [
        "rtl",
        "ltr",
        "rtl",
        "ltr",
        "ltr",
    ]


def test_segments_are_kept_in_milliseconds_with_a_missing_end_where_the_next_begins():
    kept = checked_segments(
        [
            {"start": "00:00:01", "end": "", "text": " one "},
            {"start": "", "end": "", "speaker": "", "text": "", "translation": ""},
            {"start": 3000, "end": 4500, "speaker": "A", "text": "two", "translation": "zwei"},
        ]
    )

    assert kept == [
        {"start": 1000, "end": 3000, "speaker": "", "text": "one", "translation": ""},
        {"start": 3000, "end": 4500, "speaker": "A", "text": "two", "translation": "zwei"},
    ]


def test_each_wrong_mark_is_named():
    with pytest.raises(ValidationError) as refused:
        checked_segments(
            [
                {"start": "00:00:10", "end": "00:00:20", "text": "a"},
                {"start": "00:00:15", "end": "00:00:30", "text": "b"},
                {"start": "00:00:05", "end": "00:00:04", "text": "c"},
                {"start": "soon", "text": "d"},
                {"start": "00:01:00", "text": "e"},
            ]
        )

    assert refused.value.message_dict == {
        "segments": [
            "Segment 4: “soon” is not a time mark. Write 00:12:30, or 12:30.",
            "Segment 2 (00:00:15): it overlaps segment 1, which ends at 00:00:20.",
            "Segment 3 (00:00:05): it ends at 00:00:04, not after it begins.",
            "Segment 3 (00:00:05): it begins before segment 2 (00:00:15): the marks run backwards.",
            "Segment 5 (00:01:00): its end is missing.",
        ]
    }


@pytest.mark.parametrize("kind", ["vtt", "srt"])
def test_a_transcript_comes_back_from_a_subtitle_file(kind):
    written = write_captions(ON_RECORD, kind, "text").encode()

    read = checked_segments(read_captions(written))

    words = "Ол <келді> & кетті" if kind == "vtt" else "Sister: Ол <келді> & кетті"
    assert read == [
        {"start": 0, "end": 4000, "speaker": "Sister" if kind == "vtt" else "", "text": words, "translation": ""},
        {"start": 4000, "end": 9500, "speaker": "", "text": "سالەم", "translation": ""},
    ]


def test_a_translation_finds_its_place_by_the_beginning():
    translated = read_captions(
        b"1\r\n00:00:04,000 --> 00:00:09,500\r\nHello\r\n\r\n2\r\n00:00:11,000 --> 00:00:12,000\r\nLost\r\n",
        "translation",
    )

    filled, homeless = beside(ON_RECORD, translated)

    assert [one["translation"] for one in filled] == ["He came and left", "Hello"]
    assert homeless == ["No segment begins at 00:00:11: “Lost”"]


@pytest.mark.parametrize("data", [b"", b"hello", b"WEBVTT\n\n00:99 --> x\nbad\n", b"\xff\xfe\x00", b"a" * 2_200_000])
def test_a_file_that_is_none_is_refused_in_words(data):
    with pytest.raises(ValidationError):
        read_captions(data)
