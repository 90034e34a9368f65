"""Search keys of names: one spelling for what only looks different on the screen."""

import unicodedata

# The values of people.enums.Script, which belongs to Django.
# First match wins; a name is of the script of its first letter that belongs to one.
_SCRIPT_PREFIXES = (
    ("CYRILLIC", "Cyrl"),
    ("LATIN", "Latn"),
    ("ARABIC", "Arab"),
    ("CJK", "Hans"),
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
    return "Latn"
