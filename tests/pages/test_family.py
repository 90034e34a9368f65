"""The family picture: a row a generation, whoever is lost marked, nobody squeezed off the page."""

from dataclasses import dataclass

import pytest

from cases.pages.dossier import Kin
from cases.pages.family import HEIGHT, MOST, RISE, draw_family
from people.enums import Role, TieKind
from tests import make

from .browser import read


@dataclass
class Other:
    name: str
    url: str = "/dossier/x/"

    def __str__(self):
        return self.name


def kin(kind, name="Ardak Test", whereabouts="unknown"):
    return kind, Kin(Other(name), TieKind(kind).label, "", "", whereabouts)


def at(drawn, name):
    return next(box for box in drawn.boxes if box.whole_name == name)


def test_nobody_no_picture():
    assert draw_family("Ego Test", "unknown", []) is None


def test_generations_stand_above_and_below_and_brothers_beside():
    drawn = draw_family(
        "Ego Test",
        "free",
        [kin("parent", "Mother"), kin("child", "Son"), kin("sibling", "Brother"), kin("spouse", "Wife")],
    )

    row = HEIGHT + RISE
    assert [(box.whole_name, box.y) for box in drawn.boxes] == [
        ("Mother", 0),
        ("Brother", row),
        ("Ego Test", row),
        ("Wife", row),
        ("Son", 2 * row),
    ]
    assert at(drawn, "Brother").x < drawn.me.x < at(drawn, "Wife").x
    assert len(drawn.lines) == 4


def test_who_is_in_custody_missing_or_dead_is_marked():
    drawn = draw_family(
        "Ego Test",
        "missing",
        [kin("parent", "Father", "in_custody"), kin("child", "Son", "deceased"), kin("child", "Girl", "free")],
    )

    assert {box.whole_name: box.mark for box in drawn.boxes} == {
        "Ego Test": "missing",
        "Father": "in custody",
        "Son": "deceased",
        "Girl": "",
    }


def test_a_large_family_is_counted_not_squeezed():
    drawn = draw_family("Ego Test", "free", [kin("sibling", f"Brother {number}") for number in range(9)])

    assert len(drawn.boxes) == MOST
    assert drawn.me.whole_name == "Ego Test"
    assert [box.whole_name for box in drawn.boxes if box.what == "see the list"] == ["and 5 more"]


@pytest.mark.django_db
def test_the_dossier_draws_only_relatives_one_may_see():
    desk = make.desk()
    person = make.person("Ego Test", desk=desk)
    make.tie(person=make.person("Mother Test", desk=desk, whereabouts="in_custody"), other=person, kind="parent")
    make.tie(person=make.person("Hidden Test", whereabouts="in_custody"), other=person, kind="parent", desk=desk)

    page = read(make.user(Role.CASEWORKER, on=desk), f"/dossier/{person.pk}/")

    assert page.count("Mother Test") == 3  # a name with its title in the picture, and the list
    assert "parent, in custody" in page
    assert "Hidden Test" not in page
