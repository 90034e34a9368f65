"""Where a marked passage stands in a text: by its place, and where the text was corrected, by its words."""

AROUND = 60
"""Characters kept before and after a passage."""


def find(text: str, quote: str, *, start: int | None = None, before: str = "", after: str = "") -> int | None:
    """The place of ``quote`` in ``text``; None when it is not there. Of several, the one whose surroundings are most
    like ``before`` and ``after``; of equal ones the nearest to ``start``, or the first."""
    if not quote:
        return None
    if start is not None and text.startswith(quote, start) and _around(text, start, len(quote)) == (before, after):
        return start
    places = []
    at = text.find(quote)
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    if not places:
        return None
    return max(
        places,
        key=lambda at: (
            _alike(text[:at][::-1], before[::-1]) + _alike(text[at + len(quote) :], after),
            -abs(at - start) if start is not None else -at,
        ),
    )


def surroundings(text: str, start: int, quote: str) -> tuple[str, str]:
    """``(before, after)`` to keep with a passage."""
    return _around(text, start, len(quote))


def _around(text, start, length):
    return text[max(0, start - AROUND) : start], text[start + length : start + length + AROUND]


def _alike(text, kept):
    """Characters the two begin with in common."""
    count = 0
    for one, other in zip(text, kept, strict=False):
        if one != other:
            break
        count += 1
    return count


def in_text(quote: str, text: str) -> str:
    """``quote`` with the line breaks and spaces of ``text``: a selection on a page folds them. Empty when not there."""
    words = quote.split()
    if not words:
        return ""
    at = 0
    while (at := text.find(words[0], at)) >= 0:
        end = at
        for word in words:
            while end < len(text) and text[end].isspace():
                end += 1
            if not text.startswith(word, end):
                break
            end += len(word)
        else:
            return text[at:end]
        at += 1
    return ""
