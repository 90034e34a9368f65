"""Search keys of names: one spelling for what only looks different on the screen."""

import unicodedata

from people.enums import Script

# First match wins; a name is of the script of its first letter that belongs to one.
_SCRIPT_PREFIXES = (
    ("CYRILLIC", Script.CYRILLIC),
    ("LATIN", Script.LATIN),
    ("ARABIC", Script.ARABIC),
    ("CJK", Script.SIMPLIFIED),
)


def search_key(text: str) -> str:
    """``text`` case-folded, without accents, apostrophes and punctuation, words parted by one space."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    kept = []
    for char in folded:
        category = unicodedata.category(char)
        if category.startswith(("L", "N")):
            kept.append(char)
        elif category.startswith("Z") or char in "-·.,/":
            kept.append(" ")
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def script_of(text: str) -> str:
    """Script of the first letter we know; Latin when there is none. Han counts as simplified until someone says."""
    for char in text:
        name = unicodedata.name(char, "")
        for prefix, script in _SCRIPT_PREFIXES:
            if name.startswith(prefix):
                return script
    return Script.LATIN
