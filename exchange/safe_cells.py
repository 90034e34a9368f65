"""Cells no spreadsheet takes for a formula, and no one's machine runs."""

# What Excel, LibreOffice, Google Sheets and Numbers, or an importer behind them, begin a formula or a command with; the
# full-width forms are read as the plain ones in East Asian locales.
_OPENERS = frozenset("=+-@|\t\r\n＝＋－＠｜")
_SKIPPED = " \u00a0\u200b\u200c\u200d\ufeff\u3000\u2060"  # spaces and invisible characters some of them pass over
SUSPECTS = _OPENERS | frozenset(_SKIPPED)
"""Text that begins with none of these is safe."""


def safe_cell(text: str) -> str:
    """``text`` with an apostrophe before it where it would be read as a formula. Numbers are written as numbers and do
    not come here."""
    if text and (text[0] in _OPENERS or (text[0] in _SKIPPED and text.lstrip(_SKIPPED)[:1] in _OPENERS)):
        return f"'{text}"
    return text


def plain_cell(text: str) -> str:
    """What ``safe_cell`` was given, where ``text`` is what it made."""
    return text[1:] if text[:1] == "'" and safe_cell(text[1:]) == text else text
