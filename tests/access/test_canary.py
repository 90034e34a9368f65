"""Every list, search and description of the API as every reader, with a row of every kind in each relation to them: no
word, reference or id of a row they may not see is told, and those of their own desk are."""

import logging

import pytest
from django.test import Client

from config.api_router import RESOURCES

from .marks import shows
from .world import HIDDEN, READERS, WORDS, World

pytestmark = pytest.mark.django_db
OWN = WORDS["own desk"]
# Reader → of how many resources, at least, the lists tell words of one's own desk. Nobody else reads any.
TOLD = {"caseworker": 40, "lawyer": 40, "coordinator": 40, "custodian": 40, "researcher": 5}


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


def client_of(world, role):
    client, user = Client(), world.reader(role)
    if user is not None:
        client.force_login(user)
    return client


def test_no_list_search_or_description_tells_a_hidden_word():
    world, told, leaks = World(), {}, []

    for role in READERS:
        client, foreign = client_of(world, role), world.foreign_to(role)
        told[role] = 0
        for resource, view in RESOURCES.items():
            address = f"/api/v1/{resource}/"
            asked = [client.get(address), client.options(address), client.get(address, {"ordering": "created_at"})]
            if getattr(view, "search", None):
                asked += [client.get(address, {"search": word}) for word in _searched(world)]
            leaks += [(role, address) for answer in asked if shows(foreign, answer.content.decode())]
            leaks += [(role, address) for answer in asked if answer.status_code >= 500]
            told[role] += OWN in asked[0].content.decode()

    assert leaks == []
    assert {role for role, number in told.items() if number} == TOLD.keys()
    assert all(told[role] >= least for role, least in TOLD.items())


def _searched(world):
    """Less their last letter: what was asked for may be told again."""
    return [OWN, *(WORDS[name][:-1] for name in world.rows)]


# Parameters that narrow by rows of other kinds, and what they are asked for.
NARROWED = {
    "persons": ["custody_status=open", "charge_article=174", "has_conflict=true", "family=in_custody"],
    "detentions": ["source_kind=press_report", "verification=unverified", "custody_status=open"],
    "claims": ["source_kind=press_report", "verification=single_source"],
}
BY_NAME = [f"/api/v1/persons/?name={word[:-1]}" for word in WORDS.values()]


@pytest.mark.parametrize("role", ["caseworker", "lawyer", "coordinator", "custodian", "researcher"])
def test_nothing_that_comes_along_narrows_or_is_counted_tells_a_hidden_word(role):
    world = World(["own desk"])
    client = client_of(world, role)
    before = _narrowed(client)
    world.plant([*HIDDEN, "consent absent"] if role == "researcher" else HIDDEN)
    foreign, along, leaks = world.foreign_to(role), 0, []

    for resource in RESOURCES:
        address = f"/api/v1/{resource}/"
        refused = client.get(address, {"include": "nothing"})
        leaks += [address] if shows(foreign, refused.content.decode()) else []
        if refused.status_code != 400 or "There are: " not in refused.content.decode():
            continue
        there_are = refused.json()["fields"]["include"][0].partition("There are: ")[2].rstrip(".")
        answer = client.get(address, {"include": there_are.replace(" ", ""), "count": "true"})
        assert answer.status_code == 200, answer.content
        leaks += [address] if shows(foreign, answer.content.decode()) else []
        along += sum(bool(rows) for row in answer.json()["results"] for rows in row["included"].values())

    assert leaks == []
    assert along >= 60
    assert _narrowed(client) == before


def _narrowed(client):
    asked = [f"/api/v1/{resource}/?count=true&{query}" for resource, queries in NARROWED.items() for query in queries]
    return {address: client.get(address).content for address in [*asked, *BY_NAME]}
