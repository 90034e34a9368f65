"""Whether many people about to be put on record at once may be on record already: ``duplicates`` for a whole list, in a
few statements for hundreds of names."""

from dataclasses import dataclass, field

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models.expressions import RawSQL

from config.shared.compiled import read_first

from .duplicates import MOST, Likely, weigh
from .finding import LEAST, SURE, Found
from .models import Person, PersonName
from .names import SAME_LIKELY, explain, keys_of, likely_similarity
from .names.keys import search_key

JUDGED = 12
"""Names judged one by one for each spelling. Fewer than where one person is looked for: a list brings several spellings
and a date of birth, and whoever is missed is found by the nightly comparison."""
MOST_TEXTS = 3
AT_ONCE = 50  # spellings a statement, so that it is done in the memory of one and none runs into its time limit

# The reader's names that share most search keys with each spelling. Each key is looked up once, and what it brings is
# counted: a name has a key once, so it comes as often as it shares keys.
_NEAR = """
with asked as materialized (
    select place, key from unnest(%s::text[]) with ordinality spelling (keys, place),
        unnest(string_to_array(keys, ' ')) key),
held as materialized (
    select asked.key, n.* from (select distinct key from asked) asked cross join lateral ({names}) n),
summed as (
    select place, id, person_id, text, count(*) as shared
    from asked join held using (key) group by place, id, person_id, text),
ranked as (
    select *, row_number() over (partition by place order by shared desc, person_id, id) as rank from summed)
select place, person_id, text, shared from ranked where rank <= {judged} order by place, rank
"""
_OF_THE_KEY = PersonName._base_manager.filter(pair_keys__contains=[RawSQL("asked.key", ())])


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
            if score and score > getattr(found[number].get(pk), "score", 0):
                found[number][pk] = Found(pk, name, round(score, 3), _why(text, name))
    return found


def _judged(text, rows):
    best, most = LEAST, rows[0][2] if rows else 0
    for person, name, shared in rows:
        if 2 * shared < most and best >= SURE:
            return
        score = likely_similarity(text, name)
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
    names = read_first(PersonName.objects.permitted(user).order_by(), _OF_THE_KEY)
    try:
        sql, params = names.values("id", "person_id", "text").query.sql_with_params()
    except EmptyResultSet:
        return near
    with connection.cursor() as cursor:
        for first in range(0, len(keys), AT_ONCE):
            cursor.execute(_NEAR.format(names=sql, judged=JUDGED), [keys[first : first + AT_ONCE], *params])
            for place, *row in cursor:
                near[first + place - 1].append(row)
    return near
