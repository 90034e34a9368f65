"""In which direction a text runs."""

import unicodedata

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ug", "ur"})


def direction_of(text: str, language: str = "", chosen: str = "auto") -> str:
    """As ``chosen`` by whoever entered it; else ``rtl`` or ``ltr`` by what most of its letters are, so that a first
    word in another script does not turn a whole text around. An empty text goes by its language: ``ug``, ``kk-Arab``;
    Cyrillic and Latin subtags run left to right.
    """
    if chosen != "auto":
        return chosen
    right = left = 0
    for letter in text[:4000]:
        kind = unicodedata.bidirectional(letter)
        right += kind in ("R", "AL")
        left += kind == "L"
    if right or left:
        return "rtl" if right > left else "ltr"
    main, _, script = language.lower().partition("-")
    if script:
        return "rtl" if script.startswith("arab") else "ltr"
    return "rtl" if main in RIGHT_TO_LEFT else "ltr"
