"""Finding people, organisations and places by any spelling of a name, in any script.

Search keys in the database bring candidates; ``people.names`` judges each of a few.
"""

import logging
import re
from dataclasses import dataclass
from datetime import date

from django.contrib.postgres.fields import ArrayField
from django.db.models import CharField, Func, IntegerField, Q, Value

from config.shared.compiled import read_by_index, read_first
from config.shared.kept import Question, kept
from config.shared.partial_dates import overlaps
from config.shared.sealing import SealingError, index, normal

from .models import IdentityDocument, Person, PersonName
from .names import explain, keys_of, similarity
from .names.keys import search_key
from .names.skeletons import SKELETON_LETTERS
from .paper_numbers import LONGEST as LONGEST_NUMBER
from .paper_numbers import ending

JUDGED = 80
"""Candidates judged one by one. A name of the same sounds shares all its keys and so is among the first."""
JUDGED_FIRST = 20
"""So many whatever they share; past them, once one is ``CERTAIN``, none that shares less than half as many keys as the
first. Of 500 people asked for in a spelling not on record, 499 are among the eight shown of 200,000 either way, and one
in 500 is lost of a million, for a third of the work."""
CERTAIN = 0.95
SURE = 0.9
"""A likeness with which nothing less like it is looked for."""
LEAST = 0.3
"""A likeness below which a name is not shown as found."""
LOOSE = 0.7  # how near two words count whose consonants are one apart
LONGEST = 200  # characters of a search that are read
_LEAST_NUMBER = 6  # characters of a search taken for the number of a paper


KEY = CharField()
KEYS = ArrayField(KEY)  # a list said at once: key by key it takes longer to write than to ask
logger = logging.getLogger(__name__)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


class SharedKeys(Func):
    """How many of the keys of a search a row has: ``SharedKeys("pair_keys", *keys)``. Asked key by key, which costs
    half of what the intersection of two arrays does."""

    output_field = IntegerField()

    def as_sql(self, compiler, connection, **extra):
        column, *keys = (compiler.compile(each) for each in self.source_expressions)
        asked = [(f"({key} = any({column[0]}))::int", [*given, *column[1]]) for key, given in keys]
        return f"({' + '.join(sql for sql, _ in asked)})", [each for _, params in asked for each in params]


@dataclass(frozen=True, slots=True)
class Found:
    """The best name of one owner. ``score`` 0..1; ``why`` says which words stand for which."""

    owner_id: object
    name: str
    score: float
    why: str


def find_called(model, user, text: str, *, limit: int = 50, exact: bool = False) -> list[Found]:
    """Rows of ``model`` (persons, organisations, places) by the names ``user`` may see, or by their whole reference.

    A year in a search for a person is the year of birth: who was surely born in another is left out. In quotation marks
    only the exact spelling counts.
    """
    text = " ".join(text.split())[:LONGEST]
    if len(text) > 2 and text[0] in '"“«' and text[-1] in '"”»':
        text, exact = text[1:-1], True
    if model is Person and (with_paper := _by_number(user, text)):
        return with_paper
    names, reader = model.names.rel.related_model.objects.permitted(user), user
    if model is Person and (year := _YEAR.search(text)):
        text = _YEAR.sub("", text)
        born = overlaps("person__birth", date(int(year[1]), 1, 1), date(int(year[1]), 12, 31))
        names, reader = names.filter(born | Q(person__birth_precision="")), None
    if referred := _by_reference(model, user, text):
        return referred
    return find(names, text, limit=limit, exact=exact, reader=reader)


def _by_reference(model, user, text):
    """Whoever has this whole reference; that of a person merged into another finds the other."""
    reference = text.upper()
    if not reference.startswith(f"{model.reference_prefix}-"):
        return []
    rows = model.objects.permitted(user).filter(reference=reference)
    return [Found(getattr(row, "merged_into_id", None) or row.pk, str(row), 1.0, "its reference") for row in rows]


def _by_number(user, text):
    """Whoever has an identity paper with this whole number, of the papers and people ``user`` may see."""
    number = _as_number(text)
    if not number:
        return []
    try:
        key = index(number)
    except SealingError as error:  # then no paper is on record either; names must still be found
        logger.warning("Numbers of papers cannot be searched: %s", error)
        return []
    papers = IdentityDocument.objects.permitted(user).filter(
        number_index=key, person__in=Person.objects.answering(user).values("pk")
    )
    rows = papers.order_by("created_at", "pk").values_list("person", "person__merged_into", "person__display_name")
    why = f"identity paper ending {ending(number)}"
    return [Found(owner, name, 1.0, why) for owner, name in {into or pk: name for pk, into, name in rows}.items()]


def _as_number(text):
    """``text`` in the normal spelling of numbers if it can be one of a paper; else nothing."""
    number = normal(text)
    if not _LEAST_NUMBER <= len(number) <= LONGEST_NUMBER or not any(char.isdigit() for char in number):
        return ""
    return number if all(char.isalnum() or char in "/№" for char in number) else ""


def find(names, text: str, *, limit: int = 50, exact: bool = False, reader=None) -> list[Found]:
    """Owners of ``names`` (a queryset of those the reader may see) called something like ``text``, best first.

    A word may be an initial or the beginning of a name. ``exact``: only names with these very letters, case, accents
    and separators apart. ``reader``: who that is, where ``names`` are all they may see.
    """
    text = " ".join(text.split())[:LONGEST]
    folded = search_key(text)
    if not folded:
        return []
    names = names.order_by()
    if exact:
        return _best([(owner, name, 1.0) for owner, name in _pairs(names.filter(key=folded), limit)], text, limit)
    scored = _by_whole_name(names, text, reader)
    if not _reaches(scored, SURE):
        scored += _by_words(names, folded, is_loose=names.model is not PersonName)
    return _best(scored, text, limit)


def _pairs(names, most):
    return list(names.values_list(f"{names.model.parents[0]}_id", "text")[:most])


def _by_whole_name(names, text, reader=None):
    keys = keys_of(text).pairs
    if not keys:
        return []
    found = _sharing(names, keys, reader, enough=JUDGED_FIRST)
    scored = _judged(found, text)
    # Whoever shares one key was left unread if so many share more; most often the sure one is among these.
    if len(found) >= JUDGED_FIRST and found[-1][2] > 1 and _is_judged(1, found[0][2], scored):
        scored = _judged(_sharing(names, keys, reader), text)
    return scored


def _sharing(names, keys, reader=None, *, enough=0):
    """``(owner, name, how many of keys)``, most first. With ``enough``: where so many share two or more, they alone;
    of a million people thousands share one, and few two."""
    blanks = tuple(f"key {place}" for place in range(len(keys)))

    def write():
        return Question(_near(names, [*blanks], enough), blanks)

    asked = write() if reader is None else kept((_sharing, names.model, len(keys), enough), reader, write)
    return [tuple(row.values()) for row in asked.ask_with(dict(zip(blanks, keys, strict=True)), reader)]


def _near(names, keys, enough):
    # Its keys first: PostgreSQL takes a name for commoner than it is, and would read a whole desk beside it.
    rows = names.model._base_manager
    likelier = rows.filter(_two_of("pair_keys", keys)) if enough and len(keys) > 1 else None
    near = read_first(names, rows.filter(pair_keys__overlap=Value(keys, KEYS)), likelier=likelier, enough=enough)
    near = near.annotate(shared=SharedKeys("pair_keys", *(Value(key, KEY) for key in keys)))
    return near.order_by("-shared", "pk").values(f"{names.model.parents[0]}_id", "text", "shared")[:JUDGED]


def _two_of(column, keys):
    """Rows with two of ``keys`` or more, as an index answers it: the places of two differ in a binary digit, so for
    one of the digits the row has a key whose place has it and a key whose place has not."""
    found = Q()
    for digit in range((len(keys) - 1).bit_length()):
        halves = [[key for place, key in enumerate(keys) if place >> digit & 1 == bit] for bit in (0, 1)]
        found |= Q(*((f"{column}__overlap", Value(half, KEYS)) for half in halves))
    return found


def _judged(found, text):
    scored = []
    for owner, name, shared in found:
        if not _is_judged(shared, found[0][2], scored):
            break
        scored.append((owner, name, similarity(text, name)))
    return scored


def _is_judged(shared, most, scored):
    """Whether one that shares ``shared`` keys, where the first shares ``most``, is judged after ``scored``."""
    if len(scored) < JUDGED_FIRST:
        return True
    return len(scored) < JUDGED and (2 * shared >= most or not _reaches(scored, CERTAIN))


def _reaches(scored, likeness):
    return any(score >= likeness for *_, score in scored)


def _by_words(names, folded, *, is_loose):
    """Part of a name, a single word, initials.

    ``is_loose``, for organisations and places: a word may have one consonant more or less, as Atazhul for Atajurt.
    People are not found so: there it would be somebody else.
    """
    words = folded.split()
    whole = [word for word in words if len(word) > 1 or not word.isascii()]
    spelled = names
    for word in whole or words:
        spelled = spelled.filter(key__contains=word)
    found = _pairs(spelled, JUDGED)
    for word in sorted(whole, key=len)[-1:]:
        tokens = _near_tokens(keys_of(word).tokens) if is_loose else keys_of(word).tokens
        if tokens and len(found) < JUDGED:
            sounding = names.model._base_manager.filter(token_keys__overlap=tokens)
            found += _pairs(read_by_index(names, sounding), JUDGED)
    return [(owner, name, _word_score(words, name, is_loose)) for owner, name in dict.fromkeys(found)]


def _near_tokens(tokens):
    """These skeletons, and those with one letter less, never the first, or one more at the end."""
    lost = [(token, place) for token in tokens if len(token) > 3 for place in range(1, len(token))]
    shorter = {token[:place] + token[place + 1 :] for token, place in lost}
    longer = {token + letter for token in tokens if len(token) > 2 for letter in SKELETON_LETTERS}
    return [*tokens, *shorter, *longer]


def _word_score(words, name, is_loose):
    """Each word of the search against its nearest word of ``name``; the worst word weighs most. Nought once the words
    yet to come could not lift it to ``LEAST``: the longest comes last, for by its sounds the name was found."""
    parts, nearest, score = search_key(name).split(), [], 0.0
    for word in sorted(words, key=len):
        nearest.append(_nearest(word, parts, is_loose))
        yet_to_come = len(words) - len(nearest)
        score = 0.95 * (0.4 * (sum(nearest) + yet_to_come) / len(words) + 0.6 * min(nearest))
        if score < LEAST:
            return 0.0
    return score


def _nearest(word, parts, is_loose):
    if any(part.startswith(word) for part in parts):
        return 1.0
    return max((_nearness(word, part, is_loose) for part in parts), default=0.0)


def _nearness(word, part, is_loose):
    """Of a word with which ``part`` does not begin."""
    if len(word) == 1:
        return 0.9 if _first_sounds(word) & _first_sounds(part) else 0.0
    if word in part:
        return 0.9
    return max(similarity(word, part), LOOSE * _same_consonants(word, part) if is_loose else 0.0)


def _same_consonants(word, part):
    """Whether the skeletons of two words are one letter apart at the most."""
    return bool(set(_near_tokens(keys_of(word).tokens)) & {*keys_of(part).tokens})


def _first_sounds(word):
    return {token[0] for token in keys_of(word).tokens}


def _best(scored, text, limit):
    best = {}
    for owner, name, score in scored:
        if score >= LEAST and (owner not in best or score > best[owner][1]):
            best[owner] = name, score
    order = sorted(best.items(), key=lambda item: -item[1][1])[:limit]  # equal ones as they came: most keys first
    return [Found(owner, name, round(score, 3), _why(text, name)) for owner, (name, score) in order]


def _why(text, name):
    if search_key(text) == search_key(name):
        return "the same letters"
    return str(explain(text, name)) or "part of the name"
