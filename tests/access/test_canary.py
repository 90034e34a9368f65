"""Every list, search and description of the API as every role: no other desk's word, and one's own words are told."""

import logging

import pytest
from django.test import Client

from config.api_router import RESOURCES
from people.enums import Role
from tests import make
from tests.every_row import rows_of

pytestmark = pytest.mark.django_db
OWN, FOREIGN = "Ownword", "Canaryword"
# Reader → of how many resources, at least, the lists tell words of one's own desk. Nobody else reads any.
TOLD = {"caseworker": 40, "lawyer": 40, "coordinator": 40, "researcher": 5, "administrator": 0, "auditor": 0}


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("role", Role.values)
def test_no_list_search_or_description_tells_another_desks_word(role):
    desk, elsewhere = make.desk(), make.desk(f"{FOREIGN} desk")
    rows_of(desk, OWN)
    rows_of(elsewhere, FOREIGN, author=make.user(Role.CASEWORKER, on=elsewhere, full_name=f"{FOREIGN} Colleague"))
    make.everyone_agrees()
    client = Client()
    client.force_login(make.user(role, on=desk))
    told, leaks = set(), []

    for resource, view in RESOURCES.items():
        address = f"/api/v1/{resource}/"
        asked = [client.get(address), client.options(address), client.get(address, {"ordering": "created_at"})]
        if getattr(view, "search", None):
            asked += [client.get(address, {"search": FOREIGN[:-1]}), client.get(address, {"search": OWN})]
        leaks += [address for answer in asked if FOREIGN in answer.content.decode()]
        leaks += [address for answer in asked if answer.status_code >= 500]
        told |= {resource} if OWN in asked[0].content.decode() else set()

    assert leaks == []
    assert len(told) >= TOLD[role]
    assert bool(told) is bool(TOLD[role])


# Parameters that narrow by rows of other kinds, and what they are asked for.
NARROWED = {
    "persons": ["custody_status=open", "charge_article=174", "has_conflict=true", "family=in_custody", "name=Canary"],
    "detentions": ["source_kind=press_report", "verification=unverified", "custody_status=open"],
    "claims": ["source_kind=press_report", "verification=single_source"],
}


@pytest.mark.parametrize("role", ["caseworker", "coordinator", "researcher"])
def test_nothing_that_comes_along_narrows_or_is_counted_tells_another_desks_word(role):
    desk, elsewhere = make.desk(), make.desk(f"{FOREIGN} desk")
    rows_of(desk, OWN)
    make.everyone_agrees()
    client = Client()
    client.force_login(make.user(role, on=desk))
    before = _narrowed(client)
    rows_of(elsewhere, FOREIGN, author=make.user(Role.CASEWORKER, on=elsewhere, full_name=f"{FOREIGN} Colleague"))
    make.everyone_agrees()
    along, leaks = 0, []

    for resource in RESOURCES:
        address = f"/api/v1/{resource}/"
        refused = client.get(address, {"include": "nothing"})
        leaks += [address] if FOREIGN in refused.content.decode() else []
        if refused.status_code != 400 or "There are: " not in refused.content.decode():
            continue
        there_are = refused.json()["fields"]["include"][0].partition("There are: ")[2].rstrip(".")
        answer = client.get(address, {"include": there_are.replace(" ", ""), "count": "true"})
        assert answer.status_code == 200, answer.content
        leaks += [address] if FOREIGN in answer.content.decode() else []
        along += sum(bool(rows) for row in answer.json()["results"] for rows in row["included"].values())

    assert leaks == []
    assert along >= 60
    assert _narrowed(client) == before


def _narrowed(client):
    asked = [f"/api/v1/{resource}/?count=true&{query}" for resource, queries in NARROWED.items() for query in queries]
    asked = [address.replace("count=true&name", "name") for address in asked]
    return {address: client.get(address).content for address in asked}
