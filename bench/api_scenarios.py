"""What is asked, of whom, and what it may cost beside what."""

import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from bench.api_floor.plain import LIST

ROOT = "/api/v1"
FILTERS = "sex=male&whereabouts=in_custody"
TEXT = "camp family"  # stands in every source: the dearest question there is
FILE = "?include=detentions,defendants"  # of a person; names and relations stand in the detail itself


@dataclass(frozen=True)
class Scenario:
    """``beside``: the reference it stands beside, one of ``REFERENCES`` or an earlier scenario; ``target``: how many
    times its median it may take."""

    name: str
    beside: str
    target: float | None
    ask: Callable  # facts, schema → endless ``ask(line)``
    needs: Callable = lambda schema: None  # a sentence where the API does not have it yet


def _token(token):
    return {"Authorization": f"Token {token}"}


def _get(address, headers):
    return lambda line: line.ask("GET", address, headers)[0]


def _always(address, token="token"):
    return lambda facts, schema: itertools.repeat(_get(f"{ROOT}/{address}", _token(facts[token])))


# Arasha


def _deep(facts, schema):
    return itertools.repeat(_get(f"{ROOT}/persons/?cursor={facts['cursor']}", _token(facts["token"])))


def _detail(facts, schema):
    """The file of a person: names, relations, detentions, proceedings."""
    return itertools.cycle(_get(f"{ROOT}/persons/{key}/{FILE}", _token(facts["token"])) for key in facts["persons"])


def _whole(facts, schema):
    """With everything the API includes on request."""
    including = next((p for p in _parameters(schema, "/persons/{id}/") if p["name"] == "include"), None)
    shape = (including or {}).get("schema", {})
    names = shape.get("items", shape).get("enum", [])
    asked = f"?include={','.join(names)}" if names else ""
    return itertools.cycle(_get(f"{ROOT}/persons/{key}/{asked}", _token(facts["token"])) for key in facts["persons"])


def _create(facts, schema):
    """A person and their detention: two requests, timed together."""
    headers = _token(facts["token"])

    def create(line):
        person = {"known_as": "a bench", "sex": "female", "birth": "1987-03", "desk": facts["desk"]}
        first, text = line.ask("POST", f"{ROOT}/persons/", headers, person, expected=201)
        detention = {"person": json.loads(text)["id"], "kind": "remand", "began": "2025-11", "desk": facts["desk"]}
        second, _ = line.ask("POST", f"{ROOT}/detentions/", headers, detention, expected=201)
        return first + second

    return itertools.repeat(create)


def _named(names, token):
    return lambda facts, schema: itertools.cycle(
        _get(f"{ROOT}/persons/?name={quote(name)}", _token(facts[token])) for name in facts[names]
    )


def _route(root, words=("q", "query", "text"), text=TEXT):
    """The first list under ``root``, with a text where it asks for one."""

    def ask(facts, schema):
        path = _path(schema, root)
        asked = next((name for name in words if name in _names(schema, path.removeprefix(ROOT))), None)
        return itertools.repeat(_get(f"{path}?{asked}={quote(text)}" if asked else path, _token(facts["token"])))

    return ask


def _path(schema, root):
    found = [
        path
        for path, operations in schema["paths"].items()
        if path.startswith(f"{ROOT}{root}") and "{" not in path and "get" in operations
    ]
    return min(found, key=len, default=None)


def _parameters(schema, path):
    return schema["paths"].get(f"{ROOT}{path}", {}).get("get", {}).get("parameters", [])


def _names(schema, path):
    return {each["name"] for each in _parameters(schema, path)}


def _needs_route(root):
    return lambda schema: None if _path(schema, root) else f"the API has no {ROOT}{root} yet"


def _needs_parameter(path, name):
    return lambda schema: None if name in _names(schema, path) else f"{ROOT}{path} takes no parameter {name} yet"


SCENARIOS = [
    Scenario("S1.list", "floor.list", 1.5, _always(f"persons/?{FILTERS}")),
    Scenario("S1.list.plain", "plain.list", 8, _always(f"persons/?{FILTERS}")),
    Scenario("S1.list.sql", "sql.list", None, _always(f"persons/?{FILTERS}")),
    # Half as wide again as persons, with the lawful limit of each and links to five kinds of rows.
    Scenario("S1.detentions", "floor.list", 2, _always("detentions/?kind=remand&began_overlaps=2018")),
    Scenario("S1.research", "floor.list", None, _always(f"persons/?{FILTERS}", "research_token")),
    Scenario(
        "S2.total", "S1.list", 1.3, _always(f"persons/?{FILTERS}&count=true"), _needs_parameter("/persons/", "count")
    ),
    Scenario("S3.deep", "S1.list", 1.2, _deep),
    Scenario("S4.name", "floor.search", 1.3, _named("names", "token")),
    Scenario("S6.detail", "floor.detail", 3, _detail),
    Scenario("S6.whole", "floor.detail", None, _whole),
    Scenario("S6.detail.sql", "sql.detail", None, _detail),
    Scenario("S7.create", "floor.create", 2, _create),
    Scenario("S10.list", "S1.list", 1.5, _always(f"persons/?{FILTERS}", "narrow_token")),
    Scenario("S10.name", "S4.name", 1.5, _named("narrow_names", "narrow_token")),
    Scenario("search", "sql.search", None, _route("/search/"), _needs_route("/search/")),
    Scenario("changes", "floor.list", None, _always("changes/?page_size=50"), _needs_route("/changes/")),
    Scenario("statistics", "sql.count", None, _route("/statistics/"), _needs_route("/statistics/")),
]
GROWING = ("S1.list", "S3.deep", "S6.detail", "S7.create", "S10.list")
GROWTH = 1.2
STATEMENTS = {"S1": 6, "S3": 6, "S6": 12, "S7": 15}

# The floors


def _floor(address):
    return lambda facts: itertools.repeat(_get(address.format(**facts), _token(facts["floor_token"])))


def _floor_details(facts):
    return itertools.cycle(_get(f"/detail/{key}/", {}) for key in facts["persons"])


def _floor_creates(facts):
    """Two rows with their history, as two requests: what a person and a detention are."""
    headers = _token(facts["floor_token"])
    row = {"name": "a bench", "sex": "female", "birth": "1987-03-01", "desk": facts["desk"]}

    def create(line):
        return sum(line.ask("POST", "/create/", headers, row, expected=201)[0] for _ in range(2))

    return itertools.repeat(create)


def _floor_searches(facts):
    return itertools.cycle(
        _get(f"/search/?q={quote(name.lower())}", _token(facts["floor_token"])) for name in facts["names"]
    )


def _sql(*statements):
    def ask(facts):
        for key in itertools.cycle(facts["persons"]):
            values = {"desk": facts["desk"], "sex": "male", "whereabouts": "in_custody", "key": key, "text": TEXT}
            yield lambda session, values=values: session.ask([(each, values) for each in statements])

    return ask


DETAIL = (
    """select p.*, r.display_name from people_person p
       left join people_place r on r.id = p.residence_id where p.id = %(key)s""",
    "select * from people_personname where person_id = %(key)s",
    "select * from cases_detention where person_id = %(key)s",
)
SEARCH = """select kind, row_id, ts_rank(words, asked)
            from exchange_searchentry, plainto_tsquery('english', %(text)s) asked
            where words @@ asked and on_desk = %(desk)s limit 1001"""
COUNT = """select kind, count(*) from cases_detention where desk_id = %(desk)s and level <= 1 group by kind"""
# name → (the server it is asked of, facts → endless asks)
REFERENCES = {
    "floor.list": ("floor", _floor("/list/?desk={desk}&sex=male&whereabouts=in_custody")),
    "floor.search": ("floor", _floor_searches),
    "floor.detail": ("floor", _floor_details),
    "floor.create": ("floor", _floor_creates),
    "plain.list": ("plain", _floor("/?desk={desk}&sex=male&whereabouts=in_custody")),
    "sql.list": ("sql", _sql(LIST)),
    "sql.detail": ("sql", _sql(*DETAIL)),
    "sql.search": ("sql", _sql(SEARCH)),
    "sql.count": ("sql", _sql(COUNT)),
}

# S11: of twenty questions fourteen lists and details, three searches, two creates, one page.


def mixed(facts, schema):
    screens = itertools.cycle(
        _get(address, {"Cookie": facts["cookie"]}) for address in ("/admin/", "/admin/people/person/")
    )
    kinds = {
        "list": _always(f"persons/?{FILTERS}")(facts, schema),
        "detail": _detail(facts, schema),
        "search": _named("names", "token")(facts, schema),
        "write": _create(facts, schema),
        "screen": screens,
    }
    order = "list detail list detail search list detail write list detail list search detail list detail list search "
    order += "write detail screen"
    for kind in itertools.cycle(order.split()):
        yield kind, next(kinds[kind])
