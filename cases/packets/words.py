"""Free text on its way out: held back where it may name someone who did not agree to be named.

A word of one of their names, in the letters on record or by its sounds in any other script, is enough. It is better to
hold back a harmless sentence than to let one name through.
"""

from people.names import keys_of
from people.names.keys import script_of, search_key

WITHHELD = "[held back: these words may name someone who did not agree to be named]"
_SHORTEST = 3  # letters of a word of an alphabet that can give someone away
_HAN = "Hans"


class Watch:
    """``names``: every form on record of those who must not be named; what follows in brackets is no name."""

    def __init__(self, names):
        self.beginnings, self.anywhere, self.sounds = set(), set(), set()
        for name in names:
            for word in search_key(name.split("(")[0]).split():
                if script_of(word) == _HAN:
                    self.anywhere.add(word)
                elif len(word) >= _SHORTEST:
                    self.beginnings.add(word)
                    self.sounds |= _sounds(word)

    def passes(self, text: str) -> bool:
        if not text or not (self.beginnings or self.anywhere):
            return True
        folded = search_key(text)
        if any(word in folded.replace(" ", "") for word in self.anywhere):
            return False
        words = set(folded.split())
        # The beginning: names take endings, as in «Ардақтың».
        if any(word.startswith(begin) for word in words for begin in self.beginnings):
            return False
        return not any(self.sounds & _sounds(word) for word in words if not word.isdigit())

    def through(self, text: str) -> str:
        return text if self.passes(text) else WITHHELD


def _sounds(word) -> set:
    return {token for token in keys_of(word).tokens if len(token) >= _SHORTEST}
