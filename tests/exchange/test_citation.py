"""What a reader cites: where it stands, as of when, and a mark that proves what was read."""

import hashlib
import re
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from config.shared import citation as citing
from people.enums import Role
from people.models import Person
from tests import make
from tests.api.client import client
from tests.conftest import as_owner

pytestmark = pytest.mark.django_db


def from_there(citation):
    """Path and query of the stable address."""
    parts = urlsplit(citation["url"])
    assert f"{parts.scheme}://{parts.netloc}" == "http://127.0.0.1:8000"
    return f"{parts.path}?{parts.query}"


def test_a_row_is_cited_by_reference_version_and_moment(settings):
    settings.PUBLISHER, settings.LICENCE = "Invented Rights & Co", "CC BY 4.0"
    desk = make.desk()
    person = make.person("Canary Name", desk=desk)
    make.consent(person, "research")
    api = client(make.user(Role.RESEARCHER, on=desk))

    cited = api.get(f"/api/v1/persons/{person.pk}/?cite=true").json()["how_to_cite"]

    moment = cited["as_of"]
    shown = datetime.fromisoformat(moment).astimezone(UTC)
    day = f"{shown.day} {shown:%B %Y}"
    digest = hashlib.sha256(f"{person.pk}:1".encode()).hexdigest()
    url = f"http://127.0.0.1:8000/api/v1/persons/{person.pk}/?as_of={moment.replace(':', '%3A')}"
    assert (cited["url"], cited["version"], cited["rows"], cited["query"]) == (url, 1, "1", {})
    assert cited["digest"] == f"sha256:{digest}"
    assert cited["text"] == (
        f"Invented Rights & Co ({shown:%Y}). Person {person.reference}, version 1 [Data set]. As of {day}, "
        f"{shown:%H:%M:%S} UTC. Retrieved {day}, from {url} (sha256:{digest}). Licence: CC BY 4.0."
    )
    assert cited["bibtex"] == (
        f"@misc{{inventedrightsco{shown:%Y%m%d}{digest[-8:]},\n"
        "  author = {{Invented Rights \\& Co}},\n"
        f"  title = {{{{Person {person.reference}, version 1}}}},\n"
        f"  year = {{{shown:%Y}}},\n"
        "  howpublished = {Data set},\n"
        f"  url = {{{url}}},\n"
        f"  urldate = {{{shown:%Y-%m-%d}}},\n"
        f"  version = {{{day}, {shown:%H:%M:%S} UTC}},\n"
        f"  note = {{sha256:{digest}. Licence: CC BY 4.0}}\n"
        "}"
    )
    assert cited["csl"] == {
        "id": f"sha256:{digest}",
        "type": "dataset",
        "title": f"Person {person.reference}, version 1",
        "author": [{"literal": "Invented Rights & Co"}],
        "publisher": "Invented Rights & Co",
        "issued": {"date-parts": [[shown.year, shown.month, shown.day]]},
        "accessed": {"date-parts": [[shown.year, shown.month, shown.day]]},
        "version": f"{day}, {shown:%H:%M:%S} UTC",
        "URL": url,
        "note": f"sha256:{digest}. Licence: CC BY 4.0",
    }
    assert "Canary" not in str(cited)


def test_a_query_is_cited_in_one_order_and_proved_by_its_rows():
    desk = make.desk()
    for _ in range(7):
        make.consent(make.person(desk=desk, sex="female"), "research")
    make.consent(make.person(desk=desk, sex="male"), "research")
    api = client(make.user(Role.RESEARCHER, on=desk))

    asked = "whereabouts=unknown&sex=female&cite=true&page_size=3&ordering=created_at"
    answer = api.get(f"/api/v1/persons/?{asked}").json()
    cited = answer["how_to_cite"]
    rows, address = answer["results"], answer["next"]
    while address:
        page = api.get(address).json()
        rows, address = rows + page["results"], page["next"]
        assert page["how_to_cite"]["digest"] == cited["digest"]

    assert (len(answer["results"]), len(rows), cited["rows"], cited["version"]) == (3, 7, "7", None)
    assert cited["query"] == {"sex": ["female"], "whereabouts": ["unknown"]}
    lines = "\n".join(sorted(f"{row['id']}:{row['version']}" for row in rows))
    assert cited["digest"] == "sha256:" + hashlib.sha256(lines.encode()).hexdigest()
    assert parse_qs(urlsplit(cited["url"]).query) | {"as_of": []} == {
        "sex": ["female"],
        "whereabouts": ["unknown"],
        "as_of": [],
    }
    assert "Persons: sex = female; whereabouts = unknown [Data set]" in cited["text"]
    assert " 7 rows." in cited["text"]


def test_the_stable_address_gives_the_same_rows_while_they_agree():
    desk = make.desk()
    people = [make.person(desk=desk, sex="female") for _ in range(3)]
    for person in people:
        make.consent(person, "research")
    api = client(make.user(Role.RESEARCHER, on=desk))
    answer = api.get("/api/v1/persons/?sex=female&cite=true").json()
    address = from_there(answer["how_to_cite"])
    before = api.get(address).json()["results"]
    written("yesterday")

    # Afterwards one is corrected, one comes, and then one takes consent back.
    Person.objects.filter(pk=people[0].pk).update(sex="male", version=2)
    make.consent(make.person(desk=desk, sex="female"), "research")
    written("in an hour")
    same = api.get(address + "&cite=true").json()
    make.consent(people[1], "research", status="withdrawn")
    fewer = api.get(address + "&cite=true").json()

    assert before == answer["results"] == same["results"]
    assert same["how_to_cite"]["digest"] == answer["how_to_cite"]["digest"]
    assert [row["id"] for row in fewer["results"]] == [r["id"] for r in before if r["id"] != str(people[1].pk)]
    assert fewer["how_to_cite"]["digest"] != answer["how_to_cite"]["digest"]


def written(when):
    """States of one transaction bear one hour: those kept since the last call are told of another."""
    by = {"yesterday": "- interval '1 day'", "in an hour": "+ interval '1 hour'"}[when]
    with as_owner() as cursor:
        cursor.execute("set local session_replication_role = replica")
        cursor.execute(
            f"update people_personhistory set pgh_created_at = pgh_created_at {by} "
            "where pgh_created_at > now() - interval '1 hour'"
        )
        cursor.execute("set local session_replication_role = origin")


def test_few_rows_are_not_counted_out_in_what_will_be_printed():
    desk = make.desk()
    for _ in range(4):
        make.consent(make.person(desk=desk), "research")
    api = client(make.user(Role.RESEARCHER, on=desk))

    few = api.get("/api/v1/persons/?cite=true").json()["how_to_cite"]
    make.consent(make.person(desk=desk), "research")
    five = api.get("/api/v1/persons/?cite=true").json()["how_to_cite"]

    assert (few["rows"], five["rows"]) == ("fewer than 5", "5")
    assert " fewer than 5 rows." in few["text"]
    assert not re.search(r"\b[0-4] rows", str(few))


def test_rows_of_others_and_of_those_who_did_not_agree_are_no_part_of_it():
    desk = make.desk()
    mine = make.person(desk=desk)
    make.consent(mine, "research")
    make.person(desk=desk)
    make.consent(make.person(desk=make.desk()), "research")

    cited = client(make.user(Role.RESEARCHER, on=desk)).get("/api/v1/persons/?cite=true").json()["how_to_cite"]

    assert cited["digest"] == "sha256:" + hashlib.sha256(f"{mine.pk}:1".encode()).hexdigest()


def test_too_many_rows_are_cited_by_a_narrower_query(monkeypatch):
    monkeypatch.setattr(citing, "MOST", 2)
    desk = make.desk()
    for _ in range(3):
        make.place(desk=desk)

    answer = client(make.user(Role.LAWYER, on=desk)).get("/api/v1/places/?cite=true")

    assert (answer.status_code, list(answer.json()["fields"])) == (400, ["cite"])


@pytest.mark.parametrize("asked", ["cite=yes", "cite=", "cite=true&search=x", "cite=true&name=x"])
def test_what_cannot_be_cited_is_refused_by_name(asked):
    answer = client(make.user(Role.LAWYER)).get(f"/api/v1/persons/?{asked}")

    named = asked.rpartition("&")[2].partition("=")[0]
    assert (answer.status_code, list(answer.json()["fields"])) == (400, [named])


def test_a_citation_costs_two_statements_more(django_assert_num_queries):
    """The moment, and the versions of all rows."""
    desk = make.desk()
    api = client(make.user(Role.COORDINATOR, on=desk))
    make.case(desk=desk)
    with django_assert_num_queries(8):
        one = api.get("/api/v1/cases/?cite=true").json()["results"]
    make.case(desk=desk), make.case(desk=desk)
    with django_assert_num_queries(8):
        three = api.get("/api/v1/cases/?cite=true").json()["results"]

    assert (len(one), len(three)) == (1, 3)
