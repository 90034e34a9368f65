"""What somebody typed, as a question to the database. Nothing of it is ever read as the database's own syntax.

``ardak camp`` both words, ``"the camp at"`` in this order, ``ardak OR serik`` either, ``-camp`` or ``NOT camp``
without, ``ard*`` a beginning, ``(a OR b) c``.
"""

import re
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from django.contrib.postgres.search import SearchQuery, SearchQueryCombinable, SearchQueryField
from django.core.exceptions import ValidationError
from django.db.models import Func

LONGEST = 200  # characters
MOST = 16  # words and phrases
LEAST_BEGINNING = 2  # letters before *
DEEPEST = 5  # brackets within brackets
CONFIGS = ("simple", "russian")
"""As written, and by stems: the second stems Cyrillic letters as Russian and Latin ones as English."""
HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_HAN_RUN = re.compile(f"[{HAN}]+")
_TOKEN = re.compile(r'\s*(?:(?P<open>\()|(?P<close>\))|(?P<phrase>-?["“„«][^"”“»]*["”“»])|(?P<word>[^\s()"“”„«»]+))')
_QUOTES = '"“”„«»'


class Without(SearchQueryCombinable, Func):
    template = "(!!(%(expressions)s))"
    output_field = SearchQueryField()


@dataclass(frozen=True)
class Part:
    """``query``: for the database. ``finds``: whether it names something that must be there. ``shown``: for whoever
    marks what was found."""

    query: object
    finds: bool
    shown: tuple[str, ...] = ()


def parse(text: str) -> Part:
    """ValidationError says what to write instead."""
    if len(text) > LONGEST:
        raise ValidationError(f"At most {LONGEST} characters are searched for.")
    tokens = _tokens(text)
    if not tokens:
        raise ValidationError("Type what to look for: words, or a phrase in quotation marks.")
    if sum(kind in ("word", "phrase") and value not in ("AND", "OR", "NOT") for kind, value in tokens) > MOST:
        raise ValidationError(f"At most {MOST} words and phrases at once.")
    reading = _Reading(tokens)
    whole = reading.either()
    if reading.tokens:
        raise ValidationError("A ) stands without its (.")
    if not whole.finds:
        raise ValidationError("Name at least one word that must be there; - only leaves out.")
    return whole


def _tokens(text):
    found, at, text = [], 0, text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValidationError('A quotation mark is not closed: write "both words".')
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found


class _Reading:
    """The tokens from left to right: OR binds least, then AND, then NOT."""

    def __init__(self, tokens):
        self.tokens = list(tokens)
        self.depth = 0

    def next_is(self, *values):
        return bool(self.tokens) and self.tokens[0][1] in values

    def either(self):
        parts = [self.all_of()]
        while self.next_is("OR", "|"):
            self.tokens.pop(0)
            parts.append(self.all_of())
        # Of alternatives, each must name something: one that only leaves out would find nearly everything.
        shown = tuple(word for part in parts for word in part.shown)
        return Part(reduce(or_, [part.query for part in parts]), all(part.finds for part in parts), shown)

    def all_of(self):
        parts = []
        while self.tokens and not self.next_is("OR", "|") and self.tokens[0][0] != "close":
            if self.next_is("AND"):
                self.tokens.pop(0)
                if not parts or not self.tokens or self.next_is("OR", "AND"):
                    raise ValidationError("AND stands between two words.")
                continue
            parts.append(self.one())
        if not parts:
            raise ValidationError("OR stands between two words, and brackets around some.")
        shown = tuple(word for part in parts for word in part.shown)
        return Part(reduce(and_, [part.query for part in parts]), any(part.finds for part in parts), shown)

    def one(self):
        kind, value = self.tokens.pop(0)
        if value == "NOT" or value == "-":
            if not self.tokens or self.tokens[0][0] == "close":
                raise ValidationError("After NOT comes the word to leave out.")
            return _without(self.one())
        if kind == "open":
            self.depth += 1
            if self.depth > DEEPEST:
                raise ValidationError(f"Brackets stand at most {DEEPEST} deep.")
            inner = self.either()
            self.depth -= 1
            if not self.tokens or self.tokens.pop(0)[0] != "close":
                raise ValidationError("A ( is not closed.")
            return inner
        if value.startswith("-") and len(value) > 1:
            return _without(_named(kind, value[1:]))
        return _named(kind, value)


def _without(part):
    return Part(Without(part.query), False)


def _named(kind, value):
    if kind == "phrase":
        return _words(value.strip(_QUOTES), "phrase")
    if value.endswith("*"):
        return _beginning(value[:-1])
    return _words(value, "plain")


def _words(text, how):
    """``text`` as the database divides it into words; Chinese by the pairs of its characters."""
    if not any(char.isalnum() for char in text):
        raise ValidationError(f"“{text}” has no letter or digit to look for.")
    queries, spaced = [_pairs(run) for run in _HAN_RUN.findall(text)], _HAN_RUN.sub(" ", text)
    if any(char.isalnum() for char in spaced):
        each = [SearchQuery(spaced, config=config, search_type=how) for config in CONFIGS]
        queries.append(reduce(or_, each))
    return Part(reduce(and_, queries), True, (text,))


def _beginning(text):
    letters = re.sub(r"[\W_]", "", text)
    if letters != text:
        raise ValidationError("Before * only letters and digits: ard*.")
    if _HAN_RUN.search(text):
        return _words(text, "plain")  # any part of a Chinese text is found
    if len(text) < LEAST_BEGINNING:
        raise ValidationError(f"At least {LEAST_BEGINNING} letters before *.")
    return Part(SearchQuery(f"'{text}':*", config="simple", search_type="raw"), True, (text,))


def _pairs(run):
    """A run of Chinese characters: every two that stand together, in any order; a single one begins a pair."""
    if len(run) == 1:
        return SearchQuery(f"'{run}':*", config="simple", search_type="raw")
    pairs = [run[at : at + 2] for at in range(len(run) - 1)]
    return reduce(and_, [SearchQuery(f"'{pair}'", config="simple", search_type="raw") for pair in pairs])
