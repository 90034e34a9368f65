"""Somebody who wants the counts under five asks whatever a researcher may ask, and puts the answers together.

What they can find out at best are the rounded parts. Behind each stand at least five counts, as long as they know of
nobody in it from elsewhere.
"""

import base64
import itertools
import json
from collections import Counter, defaultdict
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.http import QueryDict
from django.test import override_settings
from django.utils import timezone

from config.shared.key_ring import make_key_ring
from exchange.statistics.answers import answer
from exchange.statistics.asked import read
from exchange.statistics.charts.choose import chart
from exchange.statistics.figures import FIGURES
from exchange.statistics.files import as_data
from exchange.statistics.reader import Reader
from exchange.statistics.readings import certain
from exchange.statistics.small_cells import offset_of, protected_groups, round_part
from people.enums import Level, Role
from people.models import Desk, Person
from sources.models import Consent
from tests import make

pytestmark = pytest.mark.django_db
PERSONS = FIGURES["persons"]
NAMES = ("whereabouts", "sex", "age", "ethnicity", "verification")
OFFSETS = range(5)
VILLAGE = 1_000_001  # its desk: parts are rounded by key and desk


def behind(rounded):
    """Every true count that could have been rounded so, as far as somebody without the key can tell."""
    return {count for count in range(60) if any(round_part(count, offset) == rounded for offset in OFFSETS)}


def of_old(model):
    """As if it had all come two months ago."""
    model.objects.update(created_at=F("created_at") - timedelta(days=62))


@pytest.fixture(scope="module")
def known_key(tmp_path_factory):
    """How many numbers are told hangs on the key, which each installation makes: here it is always the same."""
    path = tmp_path_factory.mktemp("keys") / "ring.json"
    key = base64.b64encode(bytes(range(32))).decode()
    path.write_text(json.dumps({"current": "00000001", "keys": {"00000001": key}, "index": key}))
    path.chmod(0o600)
    with override_settings(KEY_RING=path):
        yield


@pytest.fixture(scope="module")
def village(known_key, django_db_setup, django_db_blocker):
    """A desk, a researcher on it, and a village; made once, inside a transaction that is rolled back."""
    with django_db_blocker.unblock(), transaction.atomic():
        desk = Desk.objects.create(pk=VILLAGE, name="Village")
        a_village(desk)
        yield desk, make.user(Role.RESEARCHER, on=desk)
        transaction.set_rollback(True)


@pytest.fixture
def desk(village):
    return village[0]


@pytest.fixture
def researcher(village):
    return village[1]


@pytest.fixture(scope="module")
def all_answers(village, django_db_blocker):
    """Question → answer, of everything a researcher may ask."""
    with django_db_blocker.unblock():
        return [(*asked, told(village[1], address(*asked))) for asked in questions(village[1])]


def person(desk, *, sex="female", whereabouts="in_custody", birth="1980", **fields):
    made = make.person(desk=desk, sex=sex, whereabouts=whereabouts, birth=birth, level=Level.OPEN, **fields)
    make.consent(made, "research")
    return made


def a_village(desk):
    """Groups of one to nine people who are alike, and many of one kind."""
    for whereabouts, sex, number in (
        ("in_custody", "female", 1),
        ("in_custody", "male", 2),
        ("missing", "female", 3),
        ("missing", "male", 4),
        ("free", "female", 6),
        ("free", "male", 9),
        ("deceased", "male", 1),
        ("restricted", "female", 3),
        ("restricted", "male", 20),
    ):
        for each in range(number):
            person(desk, sex=sex, whereabouts=whereabouts, birth="1950" if each % 3 == 2 else "1980")
    of_old(Person)
    of_old(Consent)


def ask(user, query="", figure=PERSONS, today=None):
    reader = Reader(user, today or timezone.localdate())
    return answer(figure, read(figure, reader, QueryDict(query)), reader, now=timezone.now())


def told(user, query="", **more):
    """Everything an answer says, but for when it was asked."""
    return {name: value for name, value in as_data(ask(user, query, **more)).items() if name != "computed_at"}


def parts_of(user, today=None):
    """The true parts and what they are rounded to: dimension values → (true count, rounded). With the key, which the
    attacker lacks."""
    reader = Reader(user, today or timezone.localdate())
    rounded = Counter()
    for group in protected_groups(PERSONS, reader):
        rounded[group.readings] += group.rows
    return rounded


def questions(user):
    """Every grouping by one or two dimensions, under no filter, each filter by one value, and each by two."""
    values = {name: _values(user, name) for name in NAMES}
    singles = [[(name, value)] for name in NAMES for value in values[name]]
    doubles = [
        [(one, value), (other, another)]
        for one, other in itertools.combinations(NAMES, 2)
        for value in values[one]
        for another in values[other]
    ]
    groupings = [*((name,) for name in NAMES), *itertools.combinations(NAMES, 2)]
    for grouping in groupings:
        for filters in ([], *singles, *(doubles if len(grouping) == 1 else [])):
            yield grouping, filters


def _values(user, name):
    found = [value for value in ask(user, f"by={name}").table.values[0] if value not in ("unknown", "uncertain")]
    return found or ["free"]


def address(grouping, filters):
    return "&".join([*(f"by={name}" for name in grouping), *(f"{name}={value}" for name, value in filters)])


# One rounded part


def test_rounding_is_right_on_average():
    assert [sum(round_part(count, offset) for offset in OFFSETS) / 5 for count in range(12)] == list(range(12))


def test_behind_every_rounded_part_stand_at_least_five_counts():
    assert behind(0) == {0, 1, 2, 3, 4}
    assert behind(5) == {1, 2, 3, 4, 5, 6, 7, 8, 9}
    assert behind(10) == {6, 7, 8, 9, 10, 11, 12, 13, 14}


def test_offsets_are_even_and_belong_to_their_part_alone():
    found = Counter(
        offset_of("persons", desk, 0, (certain("free"), certain(age))) for desk in range(50) for age in range(20)
    )

    assert sorted(found) == [0, 1, 2, 3, 4]
    assert min(found.values()) > 140
    assert max(found.values()) < 260
    again = (certain("free"), certain(3))
    assert len({offset_of("persons", 1, 0, again) for _ in range(20)}) == 1


def test_another_key_rounds_otherwise(settings, tmp_path):
    parts = [(certain("free"), certain(number)) for number in range(40)]
    before = [offset_of("persons", 1, 0, part) for part in parts]
    settings.KEY_RING = str(_other_ring(tmp_path))

    assert [offset_of("persons", 1, 0, part) for part in parts] != before


def _other_ring(folder):
    path = folder / "ring.json"
    make_key_ring(path)
    return path


# All answers together


def test_no_number_of_any_answer_says_more_than_the_rounded_parts(researcher, all_answers):
    """Margins, totals, overlapping filters: each number is the sum of rounded parts, and is told only where these
    already say that there are five at least. So whatever is added and subtracted is made of rounded parts."""
    parts = parts_of(researcher)
    wrong, compared, hidden = [], 0, 0

    for grouping, filters, found in all_answers:
        for row in [*found["rows"], *found["totals"]]:
            sums = [
                rounded
                for readings, rounded in parts.items()
                if _is_in(readings, row["values"]) and _is_in(readings, dict(filters))
            ]
            least = sum(each - 4 for each in sums)
            expected = (sum(sums), False) if least >= 5 else (None, True)
            compared, hidden = compared + 1, hidden + row["is_hidden"]
            if (row["at_least"], row["is_hidden"]) != expected:
                wrong.append((address(grouping, filters), row["values"], row["at_least"], expected))

    assert wrong == []
    assert compared > 1000
    assert hidden > 500


def _is_in(readings, values):
    for name, value in values.items():
        sure = readings[NAMES.index(name)].sure
        if value in ("unknown", "uncertain"):
            known = readings[NAMES.index(name)].possible is not None
            if sure is not None or known != (value == "uncertain"):
                return False
        elif sure is None or str(sure[0]) != str(value):
            return False
    return True


def test_no_group_under_five_is_ever_told_as_a_number(desk, researcher):
    people = list(Person.objects.values_list("whereabouts", "sex"))

    for query, at in (("by=whereabouts", 0), ("by=sex", 1)):
        true = Counter(row[at] for row in people)
        for row in told(researcher, query)["rows"]:
            if true[row["values"][query[3:]]] < 5:
                assert row["is_hidden"]
                assert row["at_least"] is None
                assert row["at_most"] is None


def test_a_row_less_its_other_cells_leaves_a_rounded_part_and_no_count(desk, researcher):
    """The margin attack: from the total of a row, the cells that are told are taken away."""
    found = told(researcher, "by=whereabouts&by=sex")
    totals = {tuple(row["values"].items()): row["at_least"] for row in found["totals"]}
    true = Counter(Person.objects.values_list("whereabouts", "sex"))
    parts, attacked = parts_of(researcher), 0

    for (whereabouts, sex), count in true.items():
        whole = totals.get((("whereabouts", whereabouts),))
        others = [
            row["at_least"]
            for row in found["rows"]
            if row["values"]["whereabouts"] == whereabouts and row["values"]["sex"] != sex
        ]
        if count < 5 and whole is not None and None not in others:
            attacked += 1
            left = whole - sum(others)
            assert left % 5 == 0
            assert len(candidates(parts, whereabouts, sex)) >= 5
    assert attacked > 0


def candidates(parts, whereabouts, sex):
    """All counts the group may have, once every part of it is known as rounded. Parts told as 0 stand in no answer."""
    told_as = [each for readings, each in parts.items() if _is_in(readings, {"whereabouts": whereabouts, "sex": sex})]
    sums = {0}
    for rounded in told_as or [0]:
        sums = {one + count for one in sums for count in behind(rounded)}
    return sums


def test_two_groups_that_differ_by_one_person_do_not_tell_whether_there_is_one(researcher, all_answers):
    """The differencing attack: all answers whose groups are the same people but for one."""
    parts = parts_of(researcher)
    people = _people()
    by_group = defaultdict(list)
    for _, filters, found in all_answers:
        for row in found["rows"]:
            wanted = [*row["values"].items(), *filters]
            who = frozenset(pk for pk, values in people.items() if _has(values, wanted))
            by_group[who].append(row["at_least"])
    pairs = 0

    groups = sorted(by_group, key=len)
    for larger in groups:
        for one in larger:
            smaller = larger - {one}
            if smaller not in by_group:
                continue
            pairs += 1
            told_larger, told_smaller = by_group[larger][0], by_group[smaller][0]
            if told_larger is None or told_smaller is None:
                continue
            assert (told_larger - told_smaller) % 5 == 0
            assert told_larger - told_smaller == parts.get(_readings(people[one]), 0)
            assert len(behind(told_larger - told_smaller)) >= 5
    assert pairs > 2
    for answers in by_group.values():
        assert len(set(answers)) == 1, "the same people, told differently, would average out"


def _people():
    return {
        one.pk: {
            "whereabouts": one.whereabouts,
            "sex": one.sex,
            "born": one.birth.earliest.year,
            "ethnicity": one.ethnicity,
            "verification": one.verification,
        }
        for one in Person.objects.all()
    }


def _has(values, wanted):
    for name, value in wanted:
        mine = _age(values["born"]) if name == "age" else values[name]
        if value in ("unknown", "uncertain"):
            if mine not in ("", "unknown") or value == "uncertain":
                return False
        elif str(mine) != str(value):
            return False
    return True


def _age(born):
    years = timezone.localdate().year - born - 1
    return sum(years >= edge for edge in (18, 30, 45, 60))


def _readings(values):
    return (
        certain(values["whereabouts"]),
        certain(values["sex"]),
        certain(_age(values["born"])),
        certain(values["ethnicity"]),
        certain(values["verification"]),
    )


# Again, later, somebody else


def test_asked_a_hundred_times_or_in_another_order_the_answer_is_the_same(desk, researcher):
    first = told(researcher, "by=sex&by=whereabouts")

    assert all(told(researcher, "by=sex&by=whereabouts") == first for _ in range(20))
    turned = told(researcher, "by=whereabouts&by=sex")
    assert sorted(
        (row["values"]["sex"], row["values"]["whereabouts"], row["at_least"] or 0) for row in first["rows"]
    ) == (sorted((row["values"]["sex"], row["values"]["whereabouts"], row["at_least"] or 0) for row in turned["rows"]))


def test_a_consent_given_today_changes_nothing_this_month(desk, researcher):
    silent = make.person(desk=desk, sex="other", whereabouts="missing", level=Level.OPEN)
    Person.objects.filter(pk=silent.pk).update(created_at=F("created_at") - timedelta(days=62))
    asked = ["by=sex", "by=whereabouts", "by=sex&by=whereabouts", "by=age&sex=other"]
    before = [told(researcher, query) for query in asked]

    make.consent(silent, "research")

    assert [told(researcher, query) for query in asked] == before


@pytest.mark.parametrize("query", ["by=sex", "by=age", "by=sex&by=age", "by=sex&by=whereabouts"])
def test_where_nothing_counts_yet_the_answer_says_since_when_figures_stand_and_when_the_next_come(query):
    """The same whether there is no row, or one of this month, or a few: that is not for this to tell."""
    new, few, bare = make.desk(), make.desk(), make.desk()
    for _ in range(3):
        person(few)
    of_old(Person)
    of_old(Consent)
    for _ in range(12):
        person(new)
    today = timezone.localdate()
    next_on = (today.replace(day=1) + timedelta(days=31)).replace(day=1)

    found = [ask(make.user(Role.RESEARCHER, on=at), query) for at in (new, few, bare)]

    for one in found:
        assert one.next_on == next_on
        assert f"that came since then count from {next_on:%-d %B %Y}." in one.base_words
        assert f"The next figures come on {next_on:%-d %B %Y}." in one.nothing_words
        drawn = " ".join(ElementTree.fromstring(chart(one)).itertext())
        assert "Nothing can be told yet." in drawn
        assert "hidden" not in drawn
    assert len({one.nothing_words for one in found}) == 1


def test_when_it_counts_one_part_moves_by_a_whole_step_or_none_and_four_counts_stay_possible(desk, researcher):
    """Before and after one consent, by somebody who knows that this one person came and nobody else."""
    before = parts_of(researcher)
    joined = person(desk, sex="female", whereabouts="missing")
    later = date.today() + timedelta(days=40)
    assert {group for group in before if parts_of(researcher)[group] != before[group]} == set()

    after = parts_of(researcher, later)

    moved = {group: (before[group], after[group]) for group in {*before, *after} if before[group] != after[group]}
    assert len(moved) <= 1
    readings = next(iter(moved), None) or _readings(_people()[joined.pk])
    was, now = before[readings], after[readings]
    assert now - was in (0, 5)
    possible = {
        count
        for count in range(60)
        for offset in OFFSETS
        if round_part(count, offset) == was and round_part(count + 1, offset) == now
    }
    assert len(possible) >= 4


@pytest.mark.parametrize("known", [1, 2, 3])
def test_each_person_known_from_elsewhere_leaves_one_count_less(known):
    """What is promised to whom: who knows so many of a group from elsewhere still faces five less that many."""
    for rounded in (0, 5, 10):
        assert len({count for count in behind(rounded) if count >= known}) >= 5 - known


def test_a_withdrawal_acts_at_once_and_moves_one_part_at_most(desk, researcher):
    before = parts_of(researcher)
    leaving = Person.objects.filter(whereabouts="free", sex="male").first()

    make.consent(leaving, "research", status="withdrawn")

    after = parts_of(researcher)
    moved = [(before[group], after[group]) for group in {*before, *after} if before[group] != after[group]]
    assert len(moved) <= 1
    assert all(was - now == 5 for was, now in moved)


def test_two_researchers_of_different_desks_find_rounded_parts_too(desk, researcher):
    """One sees both desks, one only the first: the difference is made of the second desk's own rounded parts."""
    other = make.desk()
    for _ in range(3):
        person(other, whereabouts="restricted", sex="other")
    of_old(Person)
    of_old(Consent)
    both = make.user(Role.RESEARCHER, on=desk)
    make.membership(both, Role.RESEARCHER, on=other)

    mine, theirs = parts_of(researcher), parts_of(both)

    assert all(theirs[group] >= mine[group] for group in mine)
    assert sum(theirs.values()) - sum(mine.values()) in (0, 5)
    assert all(len(behind(theirs[group] - mine[group])) >= 5 for group in theirs)


def test_without_consent_above_the_level_and_on_other_desks_nobody_changes_a_part(desk, researcher):
    before = parts_of(researcher)
    for _ in range(20):
        make.person(desk=desk, sex="female", whereabouts="missing", level=Level.OPEN)
        above = make.person(desk=desk, sex="female", whereabouts="missing", level=Level.RESTRICTED)
        elsewhere = make.person(desk=make.desk(), sex="female", whereabouts="missing", level=Level.OPEN)
        for one in (above, elsewhere):
            make.consent(one, "research")
    of_old(Person)
    of_old(Consent)

    assert parts_of(researcher) == before


def test_what_a_researcher_may_not_combine_is_refused(desk, researcher):
    for query in ("by=born", "by=custody", "birth_overlaps=1980", f"desk={desk.pk}", "by=sex&by=age&by=ethnicity"):
        with pytest.raises(ValidationError):
            ask(researcher, query)
    assert not FIGURES["lawful-terms"].open_to(Reader(researcher, timezone.localdate()))


def test_sums_of_money_are_not_told(desk, researcher):
    hurt = person(desk)
    for _ in range(12):
        make._record(FIGURES["reprisals"].model, desk=desk, person=hurt, kind="fine", amount=7, currency="KZT", level=0)
    for model in (Person, Consent, FIGURES["reprisals"].model):
        of_old(model)

    found = told(researcher, figure=FIGURES["reprisals"])

    assert found["base"]["count"] in (10, 15)
    assert found["money"] == []
