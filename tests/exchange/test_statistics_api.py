"""The same figures over the API and on the page, as data, as CSV and as SVG."""

import csv
import re
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.urls import reverse

from exchange.statistics.figures import FIGURES
from people.actions.tokens import make_token
from people.enums import Level, Role
from people.models import Place
from tests import make

pytestmark = pytest.mark.django_db
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def staff(desk):
    return _client(make.user(Role.CASEWORKER, on=desk))


def _client(user):
    made = Client()
    made.force_login(user)
    return made


def some_stays(desk):
    town = make.place("=Ghulja & <Yining>", desk=desk, kind="settlement")
    Place.objects.filter(pk=town.pk).update(latitude=43.9, longitude=81.3, point_precision="settlement")
    woman, man = make.person(desk=desk, sex="female", birth="1980"), make.person(desk=desk, sex="male", birth="1955")
    make.detention(desk=desk, person=woman, kind="vetc", began="2017/2018", place=town)
    make.detention(desk=desk, person=man, kind="remand", began="2018", place=town)
    make.detention(desk=desk, person=man, kind="vetc", began="2018", end_kind="released")
    return town


QUERIES = [
    "",
    "by=kind",
    "by=began",
    "by=sex&by=age",
    "by=began&by=form",
    "by=place",
    "by=kind&by=place&sex=male",
    "by=held&kind=vetc&kind=remand",
]


@pytest.mark.parametrize("query", QUERIES)
def test_page_data_csv_and_chart_tell_the_same_numbers(staff, desk, query):
    some_stays(desk)
    told = staff.get(f"/api/v1/statistics/detentions/?{query}").json()
    lines = staff.get(f"/api/v1/statistics/detentions.csv?{query}").content.decode().splitlines()
    shown = staff.get(f"/statistics/of-detentions/?{query}")

    noted = [line for line in lines if line.startswith("# ")]
    rows = list(csv.DictReader(line for line in lines if not line.startswith("# ")))
    assert [(int(row["at_least"]), int(row["at_most"])) for row in rows] == [
        (row["at_least"], row["at_most"]) for row in told["rows"]
    ]
    assert noted == [f"# {words}" for words in (told["title"], told["base"]["words"], *told["notes"], told["licence"])]
    page = shown.content.decode()
    assert shown.context["answer"].table.base.count == told["base"]["count"]
    numbers = [int(each) for each in re.findall(r"<td><a href=\"[^\"]+\">(\d+)</a></td>", page)]
    if not told["totals"] and "at_most" in told["rows"][0] and query in ("", "by=kind", "by=place"):
        listed = [row for row in told["rows"] if row["values"] != {"began": "uncertain"}]
        assert numbers == [*(row["at_least"] for row in listed), told["base"]["count"]]


@pytest.mark.parametrize("query", QUERIES)
def test_charts_are_clean_svg_that_says_what_it_shows(staff, desk, query):
    some_stays(desk)
    answered = staff.get(f"/api/v1/statistics/detentions.svg?{query}")
    text = answered.content.decode()
    drawn = ElementTree.fromstring(text)

    assert answered["Content-Type"] == "image/svg+xml; charset=utf-8"
    assert drawn.get("role") == "img"
    title, desc = drawn.find(f"{SVG}title"), drawn.find(f"{SVG}desc")
    assert drawn.get("aria-labelledby").split() == [title.get("id"), desc.get("id")]
    assert title.text.startswith("Detentions by ")
    assert "as of" in desc.text
    tags = {each.tag.removeprefix(SVG) for each in drawn.iter()}
    assert not tags & {"script", "style", "foreignObject", "image", "use"}
    assert not any(
        "style" in each.attrib or any(name.startswith("on") for name in each.attrib) for each in drawn.iter()
    )
    words = " ".join(each.text or "" for each in drawn.iter(f"{SVG}text"))
    assert "Free to quote with its citation" in words
    assert "Computed of " in words
    assert "taken to study" in words
    assert "http" not in re.sub(r'xmlns(:\w+)?="http://www.w3.org/2000/svg"', "", text)


def test_what_people_wrote_is_escaped_in_charts_and_harmless_in_spreadsheets(staff, desk):
    some_stays(desk)

    page = staff.get("/statistics/of-detentions/?by=place").content.decode()
    lines = staff.get("/api/v1/statistics/detentions.csv?by=place").content.decode()

    assert "<Yining>" not in page
    assert "&lt;Yining&gt;" in page
    assert "'=Ghulja & <Yining>" in lines


def test_places_come_with_their_points(staff, desk):
    town = some_stays(desk)
    make.detention(desk=desk, place=make.place("House 5", desk=desk, kind="facility", part_of=town))

    rows = staff.get("/api/v1/statistics/detentions/?by=place").json()["rows"]

    assert [(row["labels"]["place"], row["at_least"], row["point"]) for row in rows] == [
        ("=Ghulja & <Yining>", 2, {"latitude": 43.9, "longitude": 81.3, "precision": "settlement"}),
        ("House 5", 1, {"latitude": 43.9, "longitude": 81.3, "precision": "district"}),
        ("Not known", 1, None),
    ]


def test_the_list_names_figures_dimensions_filters_and_bias(staff, desk):
    researcher = _client(make.user(Role.RESEARCHER, on=desk))

    for_staff = {each["figure"]: each for each in staff.get("/api/v1/statistics/").json()["figures"]}
    for_research = {each["figure"]: each for each in researcher.get("/api/v1/statistics/").json()["figures"]}

    assert list(for_staff) == list(FIGURES)
    assert set(for_staff) - set(for_research) == {"lawful-terms"}
    assert for_staff["detentions"]["protection"] == ""
    assert "hidden" in for_research["detentions"]["protection"]
    told = {one["name"] for one in for_research["detentions"]["dimensions"]}
    assert told == {"custody", "form", "region", "began", "sex"}
    assert {one["name"] for one in for_research["detentions"]["filters"]} == told
    assert all(each["bias"] for each in for_staff.values())


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("by=nothing", "by"),
        ("by=kind&by=sex&by=began", "by"),
        ("colour=red", "colour"),
        ("kind=frobnicated", "kind"),
        ("desk=99999", "desk"),
        ("place=00000000-0000-4000-8000-000000000000", "place"),
        ("place=x", "place"),
        ("began_overlaps=yesterday", "began_overlaps"),
        ("region=x", "region"),
    ],
)
def test_what_cannot_be_asked_is_named(staff, query, named):
    answered = staff.get(f"/api/v1/statistics/detentions/?{query}")

    assert answered.status_code == 400
    assert list(answered.json()["fields"]) == [named]
    assert staff.get(f"/statistics/of-detentions/?{query}").status_code == 200


def test_a_place_of_another_desk_is_refused_like_one_that_is_not_there(staff):
    hidden = make.place("Elsewhere", desk=make.desk(), kind="region")

    answers = [staff.get(f"/api/v1/statistics/detentions/?place={pk}") for pk in (hidden.pk, make.desk().pk)]

    assert [each.json()["fields"] for each in answers] == [
        {"place": ["There is no such row, or it is not yours to see."]}
    ] * 2


def test_researchers_have_no_page_and_not_every_figure(desk):
    researcher = _client(make.user(Role.RESEARCHER, on=desk))

    assert researcher.get("/statistics/").status_code == 404
    assert researcher.get("/map/").status_code == 404
    assert researcher.get("/api/v1/statistics/lawful-terms/").status_code == 404
    assert researcher.get("/api/v1/statistics/nothing/").status_code == 404
    assert researcher.get("/api/v1/statistics/detentions/?by=place").status_code == 400
    assert researcher.get("/api/v1/statistics/detentions/").status_code == 200


@pytest.mark.parametrize("query", QUERIES)
def test_every_number_opens_just_the_rows_it_counts(staff, desk, query):
    some_stays(desk)
    answer = staff.get(f"/statistics/of-detentions/?{query}").context
    numbers = [(answer["base"].text, answer["base"].url)]
    for _, *shown in answer["rows"]:
        numbers += [(each.text, each.url) for each in shown]
    for _, cells, whole in answer["cross"]["rows"] if answer["cross"] else ():
        numbers += [(each.text, each.url) for each in [*cells, whole] if each is not None]

    assert len(numbers) > 3
    for text, url in numbers:
        counted = staff.get(url).context["at"].paginator.count
        assert str(counted) == text.partition("–")[0], url


def test_rows_of_a_number_are_named_and_paged(staff, desk):
    for _ in range(51):
        make.person(desk=desk, sex="female")
    make.person("Hidden Person", desk=make.desk(), sex="female")

    first = staff.get("/statistics/of-persons/rows/?cell=sex:female")
    second = staff.get("/statistics/of-persons/rows/?cell=sex:female&page=2")

    assert len(first.context["lines"]) == 50
    assert len(second.context["lines"]) == 1
    assert "Hidden" not in first.content.decode() + second.content.decode()
    for wrong in ("cell=colour:red", "cell=age:x", "page=9", "page=x", "sex=nothing"):
        assert staff.get(f"/statistics/of-persons/rows/?{wrong}").status_code == 404


def test_the_map_draws_what_has_a_point_and_names_the_rest(staff, desk):
    some_stays(desk)
    far = make.place("Ankara", desk=desk, kind="settlement")
    Place.objects.filter(pk=far.pk).update(latitude=39.9, longitude=32.9, point_precision="settlement")
    make.detention(desk=desk, place=far)
    rough = make.place("Somewhere", desk=desk, kind="region")
    Place.objects.filter(pk=rough.pk).update(latitude=42, longitude=85, point_precision="region")
    make.detention(desk=desk, place=rough)
    make.detention(desk=desk, place=make.place("Nowhere", desk=desk, kind="other"))

    drawn = {
        view: staff.get(f"{reverse('map')}?view={view}").content.decode() for view in ("", "xinjiang", "kazakhstan")
    }

    # One circle for each place and one in the key or two; the dashed ones likewise.
    assert drawn[""].count('class="ch-place"') == 2 + 2
    assert drawn[""].count('class="ch-rough"') == 1 + 1
    assert "Outside this part of the map: Ankara (1)." in drawn[""]
    assert "Without a point on record: Nowhere (1)." in drawn[""]
    assert "Place not known: 1." in drawn[""]
    assert "disputed" in drawn[""]
    assert drawn["xinjiang"].count('class="ch-land"') > 5
    assert staff.get(f"{reverse('map')}?view=moon").status_code == 404
    assert "http" not in re.sub(r'"http://www.w3.org/2000/svg"', "", re.search(r"<svg.*</svg>", drawn[""], re.S)[0])


def test_a_token_opens_statistics_only_with_their_scope(desk):
    user = make.user(Role.RESEARCHER, on=desk)
    answers = []
    for scopes in (["statistics:read"], ["persons:read"]):
        _, secret = make_token(user, name="figures", scopes=scopes)
        answers.append(
            Client().get("/api/v1/statistics/persons/", headers={"Authorization": f"Token {secret}"}).status_code
        )

    assert answers == [200, 403]


# Ids, tokens of forms and parts of a second may hold any four digits: they tell of no year.
BY_CHANCE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[A-Za-z0-9]{32,}\b|(?<=:\d\d)\.\d{6}")


def test_a_hidden_canary_leaves_no_byte_in_any_answer(desk):
    """Another desk's, a level above, and of people who did not agree."""
    canary, elsewhere = "Canaryword", make.desk()
    for at, level in ((elsewhere, Level.OPEN), (desk, Level.PROTECTED)):
        who = make.person(canary, desk=at, level=level, ethnicity=canary, whereabouts="deceased", sex="other")
        place = make.place(canary, desk=at, level=level, kind="region")
        body = make.organisation(canary, desk=at, level=level)
        make.detention(desk=at, level=level, person=who, place=place, authority=body, began="1811")
        make.charge(person=who, desk=at, level=level, article=canary)
    unasked = make.person("Silent", desk=desk, level=Level.OPEN, ethnicity="Silentpeople")
    make.detention(desk=desk, person=unasked, began="1822")

    for role in (Role.CASEWORKER, Role.RESEARCHER):
        asks = _client(make.user(role, on=desk))
        told = ""
        for slug, figure in FIGURES.items():
            for name in figure.dimensions:
                for form in ("/", ".svg"):
                    told += asks.get(f"/api/v1/statistics/{slug}{form}?by={name}").content.decode()
            told += asks.get(f"/api/v1/statistics/{slug}.csv").content.decode()
            for page in ("", "rows/"):
                told += asks.get(f"/statistics/of-{slug}/{page}").content.decode()
        told += asks.get("/map/").content.decode()
        told = BY_CHANCE.sub("", told)
        assert canary not in told
        assert "1811" not in told
        assert ("Silentpeople" in told) is (role == Role.CASEWORKER)
        assert ("1822" in told) is (role == Role.CASEWORKER)


@pytest.mark.parametrize(
    ("address", "queries"),
    [
        ("/api/v1/statistics/persons/?by=sex", 1),
        ("/api/v1/statistics/persons/?by=custody&by=age", 1),
        ("/api/v1/statistics/detentions/?by=kind&by=began", 1),
        ("/api/v1/statistics/detentions/?by=region&sex=male", 2),
        ("/api/v1/statistics/detentions/?by=authority", 2),
        ("/api/v1/statistics/charges/?by=article&by=sex", 1),
        ("/api/v1/statistics/reprisals/?by=kind", 2),
        ("/api/v1/statistics/lawful-terms/", 1),
    ],
)
def test_a_figure_costs_one_or_two_statements_however_many_rows(
    staff, desk, django_assert_num_queries, address, queries
):
    some_stays(desk)
    signed_in = 3  # session, account, grants
    with django_assert_num_queries(signed_in + queries):
        staff.get(address)
    for _ in range(2):
        some_stays(desk)
        make.charge(person=make.person(desk=desk))
    with django_assert_num_queries(signed_in + queries):
        staff.get(address)


def test_the_page_costs_the_same_however_many_rows(staff, desk, django_assert_num_queries):
    for _ in range(2):
        some_stays(desk)
        with django_assert_num_queries(8):
            staff.get("/statistics/of-detentions/?by=kind&by=began")
