"""Lists as text: in which encoding, parted by what."""

import codecs
import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Iterator

from django.core.exceptions import ValidationError

from . import limits

ENCODINGS = {
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "cp1251": "Windows-1251 (Russian)",
    "kz1048": "KZ-1048 (Kazakh)",
    "gb18030": "GB 18030 (Chinese)",
    "cp1252": "Windows-1252 (Western)",
}
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
SAMPLE = 64 * 1024  # bytes
# Letters of the Kazakh alphabet, which stand in KZ-1048 where Windows-1251 has letters of Serbian and Macedonian.
_KAZAKH = set("ӘәҒғҚқҢңӨөҰұҮүҺһІі")


def encoding_of(content: bytes) -> tuple[str, str]:
    """The encoding and, in words, how it was told."""
    if content.startswith(codecs.BOM_UTF8):
        return "utf-8-sig", "UTF-8, by its mark at the beginning"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", "UTF-16, by its mark at the beginning"
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8-sig", "plain letters" if text.isascii() else "UTF-8, since all of it can be read so"
    guess = max(("gb18030", "cp1251", "kz1048", "cp1252"), key=lambda encoding: _likeness(content, encoding))
    return guess, f"{ENCODINGS[guess]}, guessed by the letters: look at the sample"


def _likeness(content, encoding) -> float:
    """How much the text looks like writing, read so; below 0 where it cannot be."""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return -1.0
    strange = [char for char in text[:SAMPLE] if not char.isascii()]
    if not strange:
        return 0.0
    score = sum(map(_GOOD[encoding], strange)) / len(strange)
    before = [(one, other) for one, other in zip(text[:SAMPLE], text[1:SAMPLE], strict=False) if other.isupper()]
    broken = sum(1 for one, _ in before if one.islower())  # a capital in the middle of a word
    return score - broken / len(strange)


def _is_cyrillic(char):
    return "А" <= char <= "я" or char in "Ёё№«»—–"


_GOOD = {
    # The 3,755 characters of everyday use; a text misread has rare ones as often.
    "gb18030": lambda char: 1.0 if _is_common_han(char) or char in "，。、；：（）·　" else 0.3 * _is_cyrillic(char),
    "cp1251": lambda char: 0.9 * _is_cyrillic(char),
    "kz1048": lambda char: 0.95 * (char in _KAZAKH) + 0.89 * _is_cyrillic(char),
    "cp1252": lambda char: 0.5 if unicodedata.category(char) in ("Ll", "Lu") and ord(char) < 0x100 else 0.0,
}


def _is_common_han(char):
    try:
        packed = char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return len(packed) == 2 and 0xB0 <= packed[0] <= 0xD7


def delimiter_of(content: bytes, encoding: str) -> str:
    """What parts most lines into equally many cells."""
    text = _decoded(content, encoding)[:SAMPLE]
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        try:
            rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(row)][:50]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            continue
        width, times = widths.most_common(1)[0]
        score = times / len(rows) + min(width, 30) / 100
        if score > most:
            best, most = delimiter, score
    return best


def read_text(content: bytes, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    if encoding not in ENCODINGS or delimiter not in DELIMITERS:
        raise ValidationError("Choose one of the encodings and delimiters.")
    text = _decoded(content, encoding)
    csv.field_size_limit(max(csv.field_size_limit(), limits.BYTES))
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    before = 0
    try:
        for cells in lines:
            number, before = before + 1, lines.line_num
            cells = [cell.strip() for cell in cells]
            if any(cells):
                yield number, cells
    except csv.Error as error:
        raise ValidationError(f"Line {lines.line_num} cannot be read: {error}.", code="csv") from None


def _decoded(content, encoding):
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        words = ENCODINGS.get(encoding, encoding)
        raise ValidationError(
            f"The file cannot be read as {words}: choose another encoding.", code="encoding"
        ) from None
