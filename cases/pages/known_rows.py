"""One row as it is known: each field with its value, who says so, who says otherwise, and what was chosen."""

import re
from dataclasses import dataclass, field

from cases import claim_values
from cases.claim_fields import COUNTS, fields_of, is_count, is_own_field, label_of

from .markers import anchor

# Ours to set, said by no source: they are no gaps of knowledge.
OURS = frozenset(
    {
        "case",
        "person",
        "group",
        "status",
        "priority",
        "verification",
        "verification_criteria",
        "is_held_true",
        "is_public_figure",
        "certainty",
        "zone",
        "expires_by",
        "expires_by_hand",
        "expires_reason",
        "notes",
        "summary",
        "note",
        "level",
        "title",
        "known_as",
        "closed_on",
        "follows",
        "reliability",
        "credibility",
        "received_on",
        "duplicate_reason",
        "text",
        "text_direction",
        "origin",
        "part_of",
        "is_machine_translated",
    }
)


@dataclass(slots=True)
class Answer:
    """What one source says."""

    claim: object
    source: object
    is_chosen: bool


@dataclass(slots=True)
class Fact:
    field: str
    label: str
    value: str
    answers: list[Answer] = field(default_factory=list)
    question: object = None
    chooser: str = ""
    independent: int = 0

    @property
    def anchor(self) -> str:
        return anchor(self.field)

    @property
    def differs(self) -> bool:
        return len({answer.claim.value for answer in self.answers}) > 1

    @property
    def is_chosen(self) -> bool:
        return any(answer.is_chosen for answer in self.answers)

    @property
    def range(self) -> str:
        """Of a count: from the least to the most any source says, by the figures in their words."""
        if not is_count(self.field):
            return ""
        figures = [figure for answer in self.answers if (figure := figure_of(answer.claim.value)) is not None]
        if not figures:
            return ""
        low, high = min(figures), max(figures)
        text = str(low) if low == high else f"{low} to {high}"
        without = len(self.answers) - len(figures)
        return f"{text}; {without} without a figure" if without else text


@dataclass(slots=True)
class KnownRow:
    ref: object
    row: object
    facts: list[Fact]
    gaps: list[tuple[str, str]]
    """``(field, label)`` of what nobody says."""
    cited: list = field(default_factory=list)
    edit_url: str = ""
    add_url: str = ""


_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_SPELLED = _TENS | {word: number for number, word in enumerate(_ONES)}


def figure_of(words: str) -> int | None:
    """The one figure in a count's words: “about 20” and “around twenty” are 20, “16 (at 22 November)” is 16; a sum at
    the end wins, as in “the other 19 defendants: 20”. None where there is none, or more than one."""
    text = re.sub(r"\([^)]*\)", "", words).casefold()
    total = re.search(r":\s*(\d+)\s*$", text)
    found = [total[1]] if total else re.findall(r"\d+|[a-z]+", text)
    figures = {int(word) if word.isdigit() else _SPELLED[word] for word in found if word.isdigit() or word in _SPELLED}
    return figures.pop() if len(figures) == 1 else None


def facts_of(row, claims, known, *, names="", only=None) -> tuple[list[Fact], list[tuple[str, str]]]:
    """``(what is said or stands there, what nobody says)``. ``claims``: Fact by field, as far as there are any.
    ``only``: the fields this reader may see at all; None is every one."""
    model = type(row)
    facts, gaps = [], []
    for name, label in fields_of(model).items():
        if only is not None and name not in only and not claims.get(name):
            continue
        fact = claims.get(name) or Fact(name, label, "")
        may_show = only is None or name in only
        if name == "name":
            fact.value = names
        elif may_show and is_own_field(model, name) and not _says_nothing(row, name):
            fact.value = claim_values.in_words(row, name, known)
            if not fact.value:  # it names a row this reader may not see
                if fact.answers:
                    facts.append(fact)
                continue
        if fact.answers or (fact.value and name not in OURS):
            facts.append(fact)
        elif is_own_field(model, name) and name not in OURS and may_show:
            gaps.append((name, label))
    facts += [fact for name, fact in claims.items() if name not in fields_of(model)]
    facts.sort(key=lambda fact: (fact.field not in COUNTS or not fact.answers, not fact.differs))
    return facts, gaps


def _says_nothing(row, name):
    if claim_values.is_empty(row, name):
        return True
    kept = None if name in getattr(row, "partial_dates", {}) else row._meta.get_field(name)
    return kept is not None and kept.value_from_object(row) is False


def new_fact(model, name) -> Fact:
    return Fact(name, label_of(model, name), "")
