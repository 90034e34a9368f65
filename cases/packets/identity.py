"""How a person appears in what leaves the house. Decided here by code, never by whoever types."""

import unicodedata

from people.names.keys import script_of
from sources.enums import ConsentPurpose, IdentityMode

# From most told to least.
ORDER = (
    IdentityMode.FULL_IMAGE,
    IdentityMode.FULL,
    IdentityMode.INITIALS,
    IdentityMode.PSEUDONYM,
    IdentityMode.ROLE_ONLY,
    IdentityMode.NONE,
)
# However much someone allowed, no more than this leaves for these purposes.
MOST = {ConsentPurpose.MEDIA_ANONYMOUS: IdentityMode.PSEUDONYM}
HAN = "Hans"
SOMEONE = "a person who is not named"


def mode_for(purpose, allowed) -> IdentityMode:
    """The mode someone ``allowed``, cut down to what ``purpose`` bears."""
    most = MOST.get(purpose, IdentityMode.FULL_IMAGE)
    return IdentityMode(max(allowed, most, key=ORDER.index))


def shown_as(mode, *, name, role, number) -> str:
    """``role``: what they are in the case, such as “detainee”; ``number``: their place, for pseudonyms."""
    match IdentityMode(mode):
        case IdentityMode.FULL_IMAGE | IdentityMode.FULL:
            return name or pseudonym(number)
        case IdentityMode.INITIALS:
            return initials(name) or pseudonym(number)
        case IdentityMode.PSEUDONYM:
            return pseudonym(number)
        case IdentityMode.ROLE_ONLY:
            return role or SOMEONE
        case _:
            return SOMEONE


def pseudonym(number: int) -> str:
    return f"Person {number}"


def initials(name: str) -> str:
    """First letters: “Ardak Sample” → “A. S.”, “Серік Әли” → “С. Ә.”, “سەرىك” → “س.”, “赛尔克” → “赛某某”.

    A Chinese name keeps its first character and 某 for each other, as Chinese courts print it; written with middle dots
    it is several words, and each is cut so. What is in brackets after the name is left out.
    """
    letters = "".join(char if char.isalpha() or unicodedata.combining(char) else " " for char in name.split("(")[0])
    words = [unicodedata.normalize("NFC", word) for word in letters.split()]
    return " ".join(_short(word) for word in words if word[0].isalpha())


def _short(word):
    if script_of(word) == HAN:
        return word[0] + "某" * max(len(word) - 1, 1)
    end = 1
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return f"{word[:end].upper()}."
