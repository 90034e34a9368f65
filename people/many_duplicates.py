"""Whether many people about to be put on record at once may be on record already: ``duplicates`` for a whole list, in a
few statements for hundreds of names."""

from dataclasses import dataclass, field

from django.db import connection

from .duplicates import MOST, Likely, weigh
from .finding import LEAST, SURE, Found
from .models import Person, PersonName
from .names import SAME_LIKELY, explain, keys_of, similarity
from .names.keys import search_key

JUDGED = 12
"""Names judged one by one for each spelling. Fewer than where one person is looked for: a list brings several spellings
and a date of birth, and whoever is missed is found by the nightly comparison."""
MOST_TEXTS = 3
AT_ONCE = 100  # spellings a statement, so that none runs into its time limit among a million people

# The reader's names, by an index scan for each spelling: those that share most search keys.
_NEAR = """
select asked.place, near.person_id, near.text, near.shared
from unnest(%s::text[]) with ordinality asked (keys, place)
cross join lateral (
    select n.person_id, n.text,
           cardinality(array(select unnest(n.pair_keys)
                             intersect select unnest(string_to_array(asked.keys, ' ')))) as shared
    from ({names}) n
    where n.pair_keys && string_to_array(asked.keys, ' ')::varchar[]
    order by shared desc, n.person_id limit {judged}) near
order by asked.place, near.shared desc
"""


@dataclass(slots=True)
class Asked:
    """``person`` is not on record yet; ``texts`` are the names."""

    person: Person
    texts: list[str] = field(default_factory=list)


def likely_for_many(user, asked: list[Asked]) -> list[list[Likely]]:
    """For each of ``asked``, people ``user`` may see who may be meant, likeliest first, at most ``MOST``.

    One statement for each ``AT_ONCE`` spellings, and one for the people."""
    best = _by_names(user, asked)
    wanted = {pk for found in best for pk in found}
    people = Person.objects.permitted(user).live().in_bulk(wanted) if wanted else {}
    answers = []
    for one, found in zip(asked, best, strict=True):
        alone = dict.fromkeys([one.person.pk, *found], frozenset())  # whoever is not on record has no relatives there
        likely = [weigh(one.person, people[pk], name, alone) for pk, name in found.items() if pk in people]
        likely = [each for each in likely if each.score >= SAME_LIKELY]
        answers.append(sorted(likely, key=lambda each: (-each.score, each.person.reference))[:MOST])
    return answers


def _by_names(user, asked) -> list[dict]:
    """For each of ``asked``: person → the name found."""
    questions = [(number, text) for number, one in enumerate(asked) for text in one.texts[:MOST_TEXTS]]
    keyed = [(number, text, keys) for number, text in questions if (keys := keys_of(text).pairs)]
    found = [{} for _ in asked]
    near = _near(user, [" ".join(keys) for *_, keys in keyed])
    for (number, text, _), rows in zip(keyed, near, strict=True):
        for pk, name, score in _judged(text, rows):
            if score >= SAME_LIKELY and score > getattr(found[number].get(pk), "score", 0):
                found[number][pk] = Found(pk, name, round(score, 3), _why(text, name))
    return found


def _judged(text, rows):
    best, most = LEAST, rows[0][2] if rows else 0
    for person, name, shared in rows:
        if 2 * shared < most and best >= SURE:
            return
        score = similarity(text, name)
        best = max(best, score)
        yield person, name, score


def _why(text, name):
    if search_key(text) == search_key(name):
        return "the same letters"
    return str(explain(text, name)) or "part of the name"


def _near(user, keys) -> list[list]:
    near = [[] for _ in keys]
    if not keys:
        return near
    names = PersonName.objects.permitted(user).order_by().values("person_id", "text", "pair_keys")
    sql, params = names.query.sql_with_params() if not names.query.is_empty() else ("", ())
    if not sql:
        return near
    with connection.cursor() as cursor:
        for first in range(0, len(keys), AT_ONCE):
            cursor.execute(_NEAR.format(names=sql, judged=JUDGED), [keys[first : first + AT_ONCE], *params])
            for place, *row in cursor:
                near[first + place - 1].append(row)
    return near
