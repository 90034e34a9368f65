"""What each figure counts: what is sure, what is possible, what is not known; and for whom."""

from datetime import date

import pytest
from django.http import QueryDict
from django.utils import timezone

from cases.models import Detention
from exchange.statistics.answers import answer
from exchange.statistics.asked import read
from exchange.statistics.figures import FIGURES
from exchange.statistics.reader import Reader
from people.enums import Level, Role
from tests import make

pytestmark = pytest.mark.django_db
TODAY = date(2026, 6, 1)


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def user(desk):
    return make.user(Role.CASEWORKER, on=desk)


def ask(user, slug, query=""):
    figure, reader = FIGURES[slug], Reader(user, TODAY)
    return answer(figure, read(figure, reader, QueryDict(query)), reader, now=timezone.now())


def counts(user, slug, query=""):
    """Values → at least and at most; rows of nothing but noughts left out."""
    return {
        cell.values if len(cell.values) > 1 else cell.values[0]: (cell.sure.count, cell.possible.count)
        for cell in ask(user, slug, query).table.cells
        if cell.sure.count or cell.possible.count
    }


def test_persons_are_counted_by_whereabouts_and_the_unknown_stand_by_themselves(user, desk):
    for whereabouts in ("in_custody", "in_custody", "free", "unknown"):
        make.person(desk=desk, whereabouts=whereabouts)
    make.person(desk=desk, whereabouts="free", is_public_figure=True)
    make.person(desk=desk, whereabouts="free", merged_into=make.person(desk=desk, whereabouts="missing"))

    assert counts(user, "persons") == {"in_custody": (2, 2), "free": (1, 1), "missing": (1, 1), "unknown": (1, 1)}
    assert ask(user, "persons").table.base.count == 5


def test_the_row_of_the_unknown_stands_there_even_when_nothing_is_unknown(user, desk):
    make.person(desk=desk, sex="female")

    cells = ask(user, "persons", "by=sex").table.cells

    assert [(cell.values[0], cell.labels[0], cell.sure.count) for cell in cells] == [
        ("female", "Female", 1),
        ("unknown", "Not known", 0),
    ]


def test_a_date_between_years_is_possible_in_each_of_them_and_sure_in_none(user, desk):
    for began in ("2017", "2017-05", "2017/2019", "2019-01-02", "2018-11/..", "../2016"):
        make.detention(desk=desk, began=began)
    make.detention(desk=desk)

    assert counts(user, "detentions", "by=began") == {
        2016: (0, 1),
        2017: (2, 3),
        2018: (0, 2),
        2019: (1, 3),
        "uncertain": (3, 3),
        "unknown": (1, 1),
    }


def test_a_stay_counts_in_each_year_it_lasted_surely_or_possibly(user, desk):
    make.detention(desk=desk, began="2016-10", ended="2018-03", end_kind="released")
    make.detention(desk=desk, began="2017/2018", ended="2018/2020", end_kind="released")

    assert counts(user, "detentions", "by=held") == {
        2016: (1, 1),
        2017: (1, 2),
        2018: (2, 2),
        2019: (0, 1),
        2020: (0, 1),
    }


def test_an_open_stay_lasts_to_this_year_only_where_the_whereabouts_say_so(user, desk):
    held = make.person(desk=desk, whereabouts="in_custody")
    make.detention(desk=desk, person=held, began="2024")
    make.detention(desk=desk, began="2025")

    assert counts(user, "detentions", "by=held") == {2024: (1, 1), 2025: (2, 2), 2026: (1, 2)}
    assert counts(user, "detentions", "by=custody") == {"now": (1, 1), "open": (1, 1)}


def test_custody_of_persons_is_what_their_stays_say(user, desk):
    held, left, lost = (make.person(desk=desk, whereabouts=each) for each in ("in_custody", "free", "missing"))
    make.person(desk=desk)
    make.detention(desk=desk, person=held)
    make.detention(desk=desk, person=left, end_kind="released")
    make.detention(desk=desk, person=lost)

    assert counts(user, "persons", "by=custody") == {"now": (1, 1), "open": (1, 1), "ended": (1, 1), "none": (1, 1)}


def test_ages_are_those_at_the_beginning_of_a_stay(user, desk):
    young = make.person(desk=desk, birth="2000-05-05")
    vague = make.person(desk=desk, birth="1972/1974")
    make.detention(desk=desk, person=young, began="2018-05-04", end_kind="released")
    make.detention(desk=desk, person=young, began="2018-05-05", kind="vetc")
    make.detention(desk=desk, person=vague, began="2018")
    make.detention(desk=desk, began="2018")

    assert counts(user, "detentions", "by=age") == {
        0: (1, 1),
        1: (1, 1),
        2: (0, 1),
        3: (0, 1),
        "uncertain": (1, 1),
        "unknown": (1, 1),
    }


def test_decades_of_birth_and_ages_today(user, desk):
    make.person(desk=desk, birth="1958")
    make.person(desk=desk, birth="1959/1961")

    assert counts(user, "persons", "by=born") == {
        1950: (1, 2),
        1960: (0, 1),
        "uncertain": (1, 1),
    }
    assert counts(user, "persons", "by=age") == {4: (2, 2)}


def test_places_are_rolled_up_to_their_region_and_country(user, desk):
    country = make.place("China", desk=desk, kind="country")
    region = make.place("Xinjiang", desk=desk, kind="region", part_of=country)
    prefecture = make.place("Ili", desk=desk, kind="region", part_of=region)
    town = make.place("Ghulja", desk=desk, kind="settlement", part_of=prefecture)
    for place in (town, town, region, country, None):
        make.detention(desk=desk, place=place)

    assert counts(user, "detentions", "by=region") == {str(region.pk): (3, 3), "unknown": (2, 2)}
    assert counts(user, "detentions", "by=country") == {str(country.pk): (4, 4), "unknown": (1, 1)}
    assert counts(user, "detentions", f"by=place&place={region.pk}") == {
        str(town.pk): (2, 2),
        str(region.pk): (1, 1),
    }


def test_two_dimensions_cross_and_each_has_its_own_total(user, desk):
    for sex, whereabouts in (("female", "free"), ("female", "missing"), ("male", "missing"), ("unknown", "missing")):
        make.person(desk=desk, sex=sex, whereabouts=whereabouts)

    found = ask(user, "persons", "by=sex&by=whereabouts")

    assert {cell.values: cell.sure.count for cell in found.table.cells} == {
        ("female", "free"): 1,
        ("female", "missing"): 1,
        ("male", "missing"): 1,
        ("unknown", "missing"): 1,
    }
    assert [{cell.values[0]: cell.sure.count for cell in total.cells} for total in found.totals] == [
        {"female": 2, "male": 1, "unknown": 1},
        {"free": 1, "missing": 3, "unknown": 0},
    ]


def test_a_charge_carried_into_a_higher_court_counts_once(user, desk):
    first = make.charge(defendant=make.defendant(proceeding=make.proceeding(desk=desk)), article="405")
    make.charge(defendant=first.defendant, article="405", carried_from=first)
    make.charge(defendant=first.defendant, article="", part="")

    assert counts(user, "charges") == {"405": (1, 1), "unknown": (1, 1)}


def test_outcomes_hearings_and_reprisals_by_kind_and_status(user, desk):
    proceeding = make.proceeding(desk=desk)
    make._record(FIGURES["outcomes"].model, proceeding=proceeding, kind="fine", decided="2025")
    make.hearing(proceeding=proceeding)
    make.hearing(proceeding=proceeding, status="expected", expected="2027")
    person = make.person(desk=desk)
    make._record(FIGURES["reprisals"].model, desk=desk, person=person, kind="fine", amount=100, currency="KZT")
    make._record(FIGURES["reprisals"].model, desk=desk, person=person, kind="fine")

    assert counts(user, "outcomes", "by=kind&by=decided") == {("fine", 2025): (1, 1)}
    assert counts(user, "hearings") == {"scheduled": (1, 1), "expected": (1, 1)}
    assert counts(user, "hearings", "by=year&status=expected") == {2027: (1, 1)}
    assert counts(user, "reprisals") == {"fine": (2, 2)}
    money = ask(user, "reprisals").money
    assert [str(each) for each in money.money] == ["100 KZT"]
    assert money.fines_without_amount == 1


def test_open_stays_beyond_their_lawful_term_are_counted_for_staff(user, desk):
    stays = [make.detention(desk=desk) for _ in range(3)]
    now = timezone.now()
    for stay, days in zip(stays, (-1, 1), strict=False):
        Detention.objects.filter(pk=stay.pk).update(lawful_until=now + timezone.timedelta(days=days))

    assert counts(user, "lawful-terms") == {"beyond": (1, 1), "covered": (1, 1), "none": (1, 1)}


def test_filters_narrow_like_those_of_the_lists(user, desk):
    woman = make.person(desk=desk, sex="female", ethnicity="Kazakh", verification="documented", birth="1980")
    man = make.person(desk=desk, sex="male", birth="1990")
    make.detention(desk=desk, person=woman, kind="vetc", began="2017")
    make.detention(desk=desk, person=man, kind="vetc", began="2019")
    make.detention(desk=desk, group=make.group(desk=desk), kind="remand", began="2019")

    assert counts(user, "persons", "by=sex&ethnicity=Kazakh") == {"female": (1, 1)}
    assert counts(user, "persons", "by=sex&birth_overlaps=1985/1995") == {"male": (1, 1)}
    assert counts(user, "detentions", "by=kind&sex=female") == {"vetc": (1, 1)}
    assert counts(user, "detentions", "by=kind&sex=female&sex=male") == {"vetc": (2, 2)}
    assert counts(user, "detentions", "by=kind&sex=unknown") == {"remand": (1, 1)}
    assert counts(user, "detentions", "by=kind&verification=documented") == {"vetc": (1, 1)}
    assert counts(user, "detentions", "by=kind&began_overlaps=2018/2020") == {"vetc": (1, 1), "remand": (1, 1)}
    assert counts(user, "detentions", f"by=kind&form=camp&desk={desk.pk}") == {"vetc": (2, 2)}


def test_rows_of_other_desks_and_higher_levels_change_no_figure(user, desk):
    """Rows, and what visible rows point at: people, places, authorities, proceedings."""
    elsewhere = make.desk()
    for at, level in ((elsewhere, Level.OPEN), (desk, Level.PROTECTED)):
        hidden = make.person(
            desk=at, level=level, sex="female", ethnicity="Secret", birth="1980", whereabouts="missing"
        )
        place = make.place("Hidden valley", desk=at, level=level, kind="region")
        body = make.organisation("Hidden bureau", desk=at, level=level)
        make.detention(desk=at, level=level, person=hidden, began="2001")
        stay = make.detention(desk=desk, began="2018", place=place, authority=body)
        Detention.objects.filter(pk=stay.pk).update(person=hidden)
        accused = make.defendant(proceeding=make.proceeding(desk=desk))
        type(accused).objects.filter(pk=accused.pk).update(person=hidden)
        make.charge(defendant=accused, article="174")

    told = {
        (slug, name): ask(user, slug, f"by={name}").table
        for slug, figure in FIGURES.items()
        for name in figure.dimensions
    }

    words = [label for table in told.values() for labels in table.labels for label in labels.values()]
    assert not [word for word in words if "Hidden" in word or "Secret" in word]
    assert counts(user, "detentions", "by=sex&sex=female") == {}
    assert counts(user, "detentions", "by=sex") == {"unknown": (2, 2)}
    assert counts(user, "detentions", "by=custody") == {"open": (2, 2)}
    for name in ("region", "place", "authority", "age", "ethnicity"):
        assert counts(user, "detentions", f"by={name}") == {"unknown": (2, 2)}
    assert counts(user, "charges", "by=sex") == {"unknown": (2, 2)}
    assert counts(user, "detentions", "by=began") == {2018: (2, 2)}


def test_every_figure_says_what_it_is_computed_of_and_who_is_not_in_it(user, desk):
    make.person(desk=desk)

    for slug in FIGURES:
        found = ask(user, slug)
        assert found.base_words.startswith("Computed of ")
        assert "as of 1 June 2026. Filters: none." in found.base_words
        assert len(found.notes) >= 3
        assert found.figure.words.bias[0] in found.notes
    assert "Computed of 1 row, each one person on record, of what you may see" in ask(user, "persons").base_words
