"""Which text may enter: one rule for forms, API, query strings and imports."""

import unicodedata

from django.core.exceptions import ValidationError

# Bidirectional overrides can make a name read as another; joiners (U+200C, U+200D) are letters' business and stay.
_BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_WHITE = frozenset("\t\n\r")


def clean_text(value: str) -> str:
    """``value`` in NFC. ValidationError for NUL, control characters, lone surrogates and direction overrides."""
    for char in value:
        if char in _WHITE:
            continue
        if char in _BIDI_OVERRIDES or unicodedata.category(char) in ("Cc", "Cs"):
            raise ValidationError(
                f"This text holds a character that cannot be kept (U+{ord(char):04X}). Remove it and send again.",
                code="bad_character",
            )
    return unicodedata.normalize("NFC", value)
