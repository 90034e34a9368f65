"""Transcripts as subtitle files, SRT and WebVTT: what goes in and out as ``sources.segments`` keeps them."""

import html
import io
import re

from django.core.exceptions import ValidationError
from webvtt import Caption, WebVTT
from webvtt.errors import MalformedCaptionError, MalformedFileError

from config.shared.time_marks import write_mark

FORMATS = {"vtt": "WebVTT", "srt": "SubRip"}
COLUMNS = {"text": "words", "translation": "translation"}
LARGEST = 2 * 1024 * 1024
_TAG = re.compile(r"</?[a-z][^>]*>")


def read_captions(data: bytes, column: str = "text") -> list[dict]:
    """Segments of an SRT or WebVTT file (UTF-8), its words in ``column``. Raises ValidationError that says what is
    wrong with the file; marks that overlap are for ``checked_segments`` to name."""
    if len(data) > LARGEST:
        raise ValidationError("The file is larger than 2 MiB: that is no subtitle file.", code="too_large")
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError(
            "The file is not UTF-8 text. Save it as UTF-8, then read it in.", code="encoding"
        ) from None
    is_vtt = words.lstrip().startswith("WEBVTT")
    try:
        lines = io.StringIO(words.replace("\r\n", "\n").replace("\r", "\n").strip() + "\n")
        captions = WebVTT.from_buffer(lines, format="vtt" if is_vtt else "srt", strict=is_vtt).captions
    except (MalformedFileError, MalformedCaptionError) as error:
        what = "WebVTT" if is_vtt else "SRT"
        raise ValidationError(f"This is not a {what} file that can be read: {error}.", code="malformed") from None
    return [_segment(caption, column, is_vtt) for caption in captions]


def _segment(caption, column, is_vtt):
    words = _TAG.sub("", caption.raw_text)
    speaker = html.unescape(caption.voice or "") if is_vtt else ""
    return {
        "start": _milliseconds(caption.start),
        "end": _milliseconds(caption.end),
        "speaker": speaker.strip(),
        "text": "",
        "translation": "",
        column: (html.unescape(words) if is_vtt else words).strip(),
    }


def _milliseconds(mark: str) -> int:
    hours, minutes, seconds = mark.replace(",", ".").split(":")
    whole, _, thousandths = seconds.partition(".")
    return ((int(hours) * 60 + int(minutes)) * 60 + int(whole)) * 1000 + int((thousandths or "0").ljust(3, "0")[:3])


def beside(segments: list[dict], translated: list[dict]) -> tuple[list[dict], list[str]]:
    """``segments`` with the translations of ``translated`` that begin at the same mark; and what found no place."""
    at = {one["start"]: one["translation"] for one in translated}
    filled = [{**one, "translation": at.pop(one["start"], one.get("translation", ""))} for one in segments]
    return filled, [f"No segment begins at {write_mark(start)}: “{words[:60]}”" for start, words in sorted(at.items())]


def write_captions(segments: list[dict], kind: str, column: str) -> str:
    """A whole file. Segments without words in ``column`` are left out; speakers stand before their words."""
    captions = []
    for one in segments:
        if not one[column]:
            continue
        words = re.sub(r"\n\s*\n+", "\n", one[column])  # an empty line would end the cue
        if kind == "vtt":
            words = html.escape(words, quote=False).replace("--&gt;", "→")
            voice = re.sub(r"[<>&\n]", " ", one["speaker"]).strip()
            words = f"<v {voice}>{words}" if voice else words
        elif one["speaker"]:
            words = f"{one['speaker']}: {words}"
        captions.append((one["start"], one["end"], words.replace("-->", "→")))
    if kind == "srt":
        return "\n".join(
            f"{number}\n{_mark(start, ',')} --> {_mark(end, ',')}\n{words}\n"
            for number, (start, end, words) in enumerate(captions, 1)
        )
    return (
        WebVTT(captions=[Caption(_mark(start, "."), _mark(end, "."), words) for start, end, words in captions]).content
        + "\n"
    )


def _mark(milliseconds, point):
    whole, _, thousandths = write_mark(milliseconds).partition(".")
    return f"{whole}{point}{thousandths or '000'}"
