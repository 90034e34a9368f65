"""A researcher reads the title of what everybody can read, and of nothing else: ours may say who spoke."""

import pytest

from people.enums import Level, Role
from sources.enums import SourceKind
from tests import make
from tests.api.client import client

pytestmark = pytest.mark.django_db
PRESS = {"title": "Press about Ayan Testov", "url": "https://press.example/1"}
OURS = {"title": "Testimony of Ayan Testov", "url": "https://video.example/2", "archive_url": "https://a.example/2"}


@pytest.fixture
def told():
    desk = make.desk()
    witness = make.witness(desk=desk, level=Level.OPEN)
    make.consent(witness, "research")
    press = make.source(desk=desk, level=Level.OPEN, **PRESS)
    ours = make.source(desk=desk, level=Level.OPEN, kind=SourceKind.TESTIMONY, **OURS)
    make.testimony(source=ours, witness=witness, level=Level.OPEN)
    photo = make.source(desk=desk, level=Level.OPEN, kind=SourceKind.PHOTO_VIDEO, title="Photo of Ayan Testov")
    return desk, press, ours, photo


def rows(reader, query=""):
    found = client(reader).get(f"/api/v1/sources/{query}").json()["results"]
    return {row["id"]: (row["title"], row["url"], row["archive_url"]) for row in found}


def test_a_title_made_here_is_the_reference_to_a_researcher(told):
    desk, press, ours, photo = told
    researcher = make.user(Role.RESEARCHER, on=desk, max_level=Level.OPEN)

    assert rows(researcher) == {
        str(press.pk): (PRESS["title"], PRESS["url"], ""),
        str(ours.pk): (ours.reference, "", ""),
        str(photo.pk): (photo.reference, "", ""),
    }
    assert client(researcher).get(f"/api/v1/sources/{ours.pk}/").json()["title"] == ours.reference
    assert client(researcher).get(f"/api/v1/sources/{ours.pk}/?fields=title,url").json() == {
        "id": str(ours.pk),
        "title": ours.reference,
        "url": "",
    }
    assert rows(make.user(Role.CASEWORKER, on=desk))[str(ours.pk)] == tuple(OURS.values())


def test_nor_is_it_found_or_sorted_by(told):
    desk, press, ours, photo = told
    researcher = make.user(Role.RESEARCHER, on=desk, max_level=Level.OPEN)

    assert set(rows(researcher, "?search=Ayan+Testov")) == {str(press.pk)}
    assert set(rows(researcher, f"?search={ours.reference}")) == {str(ours.pk)}
    assert client(researcher).get("/api/v1/sources/?ordering=title").status_code == 400


def test_a_link_to_it_says_the_reference(told):
    desk, press, ours, photo = told
    part = make.source(desk=desk, level=Level.OPEN, part_of=ours, url="https://press.example/3")
    researcher = make.user(Role.RESEARCHER, on=desk, max_level=Level.OPEN)

    assert client(researcher).get(f"/api/v1/sources/{part.pk}/").json()["part_of"]["name"] == ours.reference


def test_nor_does_what_is_known_of_somebody_tell_it(told):
    desk, press, ours, photo = told
    person = make.person(desk=desk, level=Level.OPEN)
    make.consent(person, "research")
    for source, whereabouts in ((press, "free"), (ours, "in_custody")):
        make.claim(subject=person, field="whereabouts", value=whereabouts, source=source, desk=desk, level=Level.OPEN)
    researcher = make.user(Role.RESEARCHER, on=desk, max_level=Level.OPEN)

    (row,) = client(researcher).get(f"/api/v1/persons/{person.pk}/known/").json()["rows"]

    (fact,) = [each for each in row["facts"] if each["answers"]]
    assert {answer["source"]["name"] for answer in fact["answers"]} == {PRESS["title"], ours.reference}
