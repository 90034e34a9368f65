"""Every route as every role in every relation to the row: the answers stand in ``expected.py``, their table in
``docs/access.md``."""

import logging
import os
from pathlib import Path

import pytest
from django.template.response import SimpleTemplateResponse

from .expected import FAMILIES
from .probe import Reader, answers_of
from .routes import MISSING, routes
from .table import table_of
from .world import HIDDEN, READERS, World

pytestmark = pytest.mark.django_db
TABLE = Path(__file__).resolve().parents[2] / "docs/access.md"


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


def test_every_route_has_its_answers_and_no_answers_lack_a_route():
    stated = [route for family in FAMILIES for route in family.routes]

    assert sorted(stated) == sorted(str(route) for route in routes())


def test_every_route_answers_as_stated(monkeypatch):
    # What pages look like is for the crawls; here it would be most of the time.
    monkeypatch.setattr(SimpleTemplateResponse, "rendered_content", property(lambda answer: ""))
    got = answers_of(World(), routes())

    assert list(_differences(got)) == []


def _differences(got):
    for family in FAMILIES:
        for route in family.routes:
            for reader, relations in got[route].items():
                for relation, answer in relations.items():
                    if answer != family.answer(reader, relation):
                        stated = family.answer(reader, relation)
                        yield f"{route} as {reader}, {relation or 'no row'}: {answer}, not {stated}"


@pytest.mark.parametrize(("reader", "at_least"), [("coordinator", 100), ("researcher", 15)])
def test_a_hidden_row_answers_byte_for_byte_like_a_missing_one(reader, at_least):
    """Of each family one route a method; the id asked for and the page's token aside."""
    world = World()
    asks = Reader(world.reader(reader))
    differing, compared = [], 0
    for family in FAMILIES:
        for route in routes():
            if str(route) not in family.samples or route.model is None or world.pk(route.model, "own desk") is None:
                continue
            missing = asks.answer(route, MISSING)
            for relation in (*HIDDEN, *(["consent absent"] if reader == "researcher" else [])):
                if family.answer(reader, relation) != 404:
                    continue  # of nobody who could have been asked, or of a door that looks for no row
                hidden = asks.answer(route, world.pk(route.model, relation))
                compared += 1
                if (hidden.status_code, hidden.content) != (missing.status_code, missing.content):
                    differing.append(f"{route}, {relation}")

    assert differing == []
    assert compared >= at_least


def test_the_table_is_up_to_date():
    table = table_of(FAMILIES)
    if os.environ.get("ARASHA_WRITE_ACCESS_TABLE"):
        TABLE.write_text(table, encoding="utf-8")

    assert TABLE.read_text(encoding="utf-8") == table, "ARASHA_WRITE_ACCESS_TABLE=1 writes it anew"


def test_a_wrong_answer_is_found():
    family = next(each for each in FAMILIES if each.answer("coordinator", "other desk") == 404)
    wrong = {route: {} for each in FAMILIES for route in each.routes}
    wrong[family.routes[0]] = {"coordinator": {"other desk": 200}}

    assert list(_differences(wrong)) == [f"{family.routes[0]} as coordinator, other desk: 200, not 404"]


def test_all_readers_are_spoken_of():
    assert {reader for family in FAMILIES for reader in family.answers} == set(READERS)
