"""Chinese characters and pinyin as sounds: the fourth alphabet a Kazakh name is met in."""

import importlib.util
import json
import tomllib
from array import array
from functools import lru_cache
from pathlib import Path

with (Path(__file__).parent / "data" / "pinyin.toml").open("rb") as file:
    _TABLE = tomllib.load(file)

INITIALS: dict[str, str] = _TABLE["initials"]
FINALS: dict[str, str] = _TABLE["sounds"]
CHARACTERS: dict[str, str] = _TABLE["characters"]
_PLAIN = str.maketrans("āáǎàēéěèếềễểīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", "aaaaeeeeeeeeiiiioooouuuuvvvvvnnnm")


def _first_readings() -> tuple[array, list[str]]:
    """For every code point the place of its first reading, without tone, among the readings; 0 for none.

    The package is looked up, not imported: that would load 47 MB of phrases into every process. Half a megabyte of
    numbers says what we ask of its 42,000 characters.
    """
    (folder,) = importlib.util.find_spec("pypinyin").submodule_search_locations
    told = json.loads((Path(folder) / "pinyin_dict.json").read_bytes())
    first = {int(code): found.split(",")[0].translate(_PLAIN) for code, found in told.items()}
    readings = ["", *sorted(set(first.values()))]
    places = {reading: place for place, reading in enumerate(readings)}
    return array("H", (places[first.get(code, "")] for code in range(max(first) + 1))), readings


_PLACES, _READINGS = _first_readings()

# A vowel that may be there only because Chinese closes no syllable on this consonant.
_APICAL = {"zh", "ch", "sh", "r", "z", "c", "s"}
_LABIAL = {"b", "p", "m", "f"}
_AFTER_LABIAL = set(_TABLE["after_labial"].split())
_NO_GLIDE = {"j", "q", "x"}
_FRONT = "ιɨεη"  # before these j also stands for д, т and г: 捷 те, 季 ди, 金 гин
_LONGEST = 6


def _allowed(initial: str, final: str) -> bool:
    """Whether ``initial`` and ``final`` make a syllable; generous, since only the obviously wrong misleads."""
    if final == "er":
        return initial == ""
    if initial == "":
        return final in {"a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng"}
    if initial == "y":
        return final in {"a", "e", "ao", "ou", "an", "i", "in", "ang", "ing", "ong", "u", "ue", "uan", "un"}
    if initial == "w":
        return final in {"a", "o", "ai", "ei", "an", "en", "ang", "eng", "u"}
    if initial in _NO_GLIDE:
        return final[0] in "iuv" and final not in {"ua", "uo", "uai", "ui", "uang"}
    if initial in _APICAL:
        return final[0] != "v" and (final == "i" or final[0] != "i") and final != "ue"
    if initial in {"g", "k", "h"}:
        return final[0] not in "iv" and final != "ue"
    if initial in _LABIAL:
        return final in _AFTER_LABIAL or (initial, final) == ("m", "e")
    return final not in {"ua", "uai", "uang"}


SYLLABLES = {initial + final: (initial, final) for initial in INITIALS for final in FINALS if _allowed(initial, final)}


@lru_cache(maxsize=4096)
def syllable_of(char: str) -> str | None:
    """Toneless pinyin of one character as names read it, or None."""
    known = CHARACTERS.get(char)
    if known:
        return known
    code = ord(char)
    return (_READINGS[_PLACES[code]] if code < len(_PLACES) else "") or None


@lru_cache(maxsize=32768)
def split_pinyin(word: str) -> tuple[str, ...]:
    """Syllables of a word written in pinyin, or nothing where it cannot be pinyin.

    Of several ways the one with fewest syllables and fewest that begin with a vowel is taken: jia-na-ti."""
    best: list[tuple[float, tuple[str, ...]] | None] = [None] * (len(word) + 1)
    best[0] = (0.0, ())
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - _LONGEST), end):
            before, syllable = best[start], word[start:end]
            if before is None or syllable not in SYLLABLES:
                continue
            cost = before[0] + 1
            if start and not SYLLABLES[syllable][0]:
                cost += 0.4 if syllable == "er" else 0.7
            if best[end] is None or cost < best[end][0]:
                best[end] = (cost, (*before[1], syllable))
    return best[len(word)][1] if best[len(word)] else ()


def sounds_of_syllables(syllables: tuple[str, ...]) -> str:
    """Sounds of a run of syllables; weak vowels are told from full ones by place."""
    sounds = []
    for place, syllable in enumerate(syllables):
        initial, final = SYLLABLES.get(syllable, ("", ""))
        sound = FINALS.get(final, "")
        if final == "i":
            sound = "ə" if initial in _APICAL else "ι" if place == 0 or initial in ("", "y") else "ɨ"
        elif final == "u" and initial in _LABIAL and place:
            sound = "ə"
        elif final == "e" and initial in ("", "y"):
            sound = "ε"
        elif initial in _NO_GLIDE and sound.startswith("y"):
            sound = sound[1:]
        if initial == "y" and final in ("i", "in", "ing", "u", "un", "ue", "uan"):
            initial = ""
        onset = INITIALS[initial]
        if initial == "j" and sound[0] in _FRONT:
            onset = "Ǯ"
        sounds.append(onset + sound)
    return "".join(sounds).replace("nν", "ν").replace("nμ", "μ")


def sounds_of_characters(word: str) -> str:
    """Sounds of Chinese characters; one without a reading is passed over."""
    return sounds_of_syllables(tuple(found for char in word if (found := syllable_of(char))))
