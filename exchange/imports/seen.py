"""People who stand in one file twice, in whatever scripts."""

from collections import Counter
from dataclasses import dataclass

from config.shared.partial_dates import PartialDate
from people.duplicates import OTHER_BIRTH, SAME_BIRTH
from people.names import SAME_LIKELY, explain, keys_of, likely_similarity

CROWDED = 60
"""Rows under one search key past which it tells nothing."""
JUDGED = 4
MOST = 3
MOST_TEXTS = 3


@dataclass(slots=True)
class _Entry:
    place: int
    number: int
    text: str
    birth: PartialDate | None
    keys: int


class Seen:
    """Rows so far by the search keys of their names."""

    def __init__(self):
        self.by_key: dict[str, list[_Entry]] = {}
        self.their_ids: dict[str, int] = {}

    def add(self, told, keys) -> None:
        """``keys``: text → search keys."""
        if told.their_id:
            self.their_ids.setdefault(told.their_id, told.number)
        for text in told.names[:MOST_TEXTS]:
            entry = _Entry(told.place, told.number, text, told.values.get("birth"), len(keys[text]))
            for key in keys[text]:
                self.by_key.setdefault(key, []).append(entry)

    def like(self, told, keys) -> list[dict]:
        """Hints at earlier rows, likeliest first."""
        best = {}
        for text in told.names[:MOST_TEXTS]:
            for entry in self._near(keys[text]):
                score = likely_similarity(text, entry.text)
                if not score:
                    continue
                why = [str(explain(text, entry.text)) or "the same letters"]
                if told.values.get("birth") and entry.birth:
                    is_same = told.values["birth"].may_meet(entry.birth)
                    score += SAME_BIRTH if is_same else -OTHER_BIRTH
                    why.append(f"born {entry.birth}, here {told.values['birth']}")
                if score >= SAME_LIKELY and score > best.get(entry.place, {"score": 0})["score"]:
                    hint = {"row": entry.place, "number": entry.number, "score": round(score, 3), "why": why}
                    best[entry.place] = hint
        return sorted(best.values(), key=lambda hint: (-hint["score"], hint["row"]))[:MOST]

    def _near(self, keys):
        """Names that share at least half of the keys of the one that has fewer."""
        shared, entries = Counter(), {}
        for key in keys:
            found = self.by_key.get(key, ())
            if len(found) <= CROWDED:
                for entry in found:
                    shared[id(entry)] += 1
                    entries[id(entry)] = entry
        for key, number in shared.most_common(JUDGED):
            if 2 * number >= min(entries[key].keys, len(keys)):
                yield entries[key]


def keys_by_text(told) -> dict[str, list[str]]:
    return {text: keys_of(text).pairs for text in told.names[:MOST_TEXTS]}
