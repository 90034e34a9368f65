"""Programs written against the API do what they say: a typed client generated from the schema, and the cookbook. One
real server over the demo for all of them; each program is a process of its own."""

import importlib
import json
import os
import pkgutil
import re
import subprocess
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
import requests
from django.core.management import call_command
from django.db import connection

from bench.web_server import WebServer
from config.shared.scopes import ALL, READING
from people.actions.tokens import make_token
from people.demo_sign_in import DOMAIN
from people.models import User

pytestmark = pytest.mark.django_db
UNLIKE = ("auth", "intake", "webhooks")  # lists of another shape, and one that is no caseworker's
ROOT = Path(__file__).resolve().parents[2]
COOKBOOK = ROOT / "docs" / "cookbook"
GENERATED = {
    "package_name_override": "arasha_client",
    "post_hooks": [],
    "literal_enums": True,
    "content_type_overrides": {
        "*/*": "application/octet-stream",
        "application/zip": "application/octet-stream",
        "image/svg+xml": "text/plain",
    },
}


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker, tmp_path_factory):
    """The demo, committed and served; emptied when the last program here is done."""
    folder = tmp_path_factory.mktemp("server")
    with django_db_blocker.unblock():
        call_command("load_demo", verbosity=0)
        colleague = User.objects.get
        tokens = {
            role: make_token(colleague(email=f"{role}@{DOMAIN}"), name="program", scopes=scopes)[1]
            for role, scopes in (("researcher", READING), ("caseworker", ALL), ("coordinator", READING))
        }
        at = connection.settings_dict
        env = {
            "DJANGO_SETTINGS_MODULE": "config.settings.test",
            "DATABASE_URL": f"postgresql://{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}/{at['NAME']}",
            "ARASHA_VAR": str(folder),
        }
        with (folder / "web.log").open("w") as log:
            server = WebServer(env, log).start()
            yield SimpleNamespace(url=f"http://127.0.0.1:{server.port}", tokens=tokens)
            server.kill()
        call_command("flush", verbosity=0, interactive=False)


@pytest.fixture(scope="module")
def raw(demo):
    """``raw(role, address)``: what the API answers, without any program between."""

    def asked(role, address):
        headers = {"Authorization": f"Token {demo.tokens[role]}"}
        return requests.get(f"{demo.url}/api/v1/{address}", headers=headers, timeout=30).json()

    return asked


# The generated client


@pytest.fixture(scope="module")
def generated(raw, tmp_path_factory):
    """The client package, importable; made from the schema the server answers, without any network."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / "schema.json").write_text(json.dumps(raw("researcher", "schema/")))
    (folder / "how.json").write_text(json.dumps(GENERATED))
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    command += ["--path", "schema.json", "--config", "how.json", "--output-path", "arasha_client"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stdout + done.stderr, "Some operation or shape cannot be made a client of."
    sys.path.insert(0, str(folder))
    yield importlib.import_module("arasha_client")
    sys.path.remove(str(folder))


def client_of(demo, generated, role):
    return generated.AuthenticatedClient(
        base_url=demo.url, token=demo.tokens[role], prefix="Token", raise_on_unexpected_status=True, timeout=30
    )


def operation(generated, area, name):
    return importlib.import_module(f"{generated.__name__}.api.{area}.{name}")


def models(generated):
    return importlib.import_module(f"{generated.__name__}.models")


def cursor_of(page):
    return parse_qs(urlsplit(page.next_).query)["cursor"][0]


def test_every_module_of_the_client_can_be_imported(generated):
    found = [each.name for each in pkgutil.walk_packages(generated.__path__, f"{generated.__name__}.")]

    for name in found:
        importlib.import_module(name)

    assert len(found) > 1000


def test_a_researcher_signs_in_filters_follows_the_pages_and_reads_one_row(demo, generated, raw):
    client = client_of(demo, generated, "researcher")
    persons = operation(generated, "persons", "persons_list")

    rows = raw("researcher", "persons/?page_size=200&ordering=-created_at")["results"]
    ((state, _),) = Counter(row["whereabouts"] for row in rows).most_common(1)
    asked = {"client": client, "whereabouts": [state], "page_size": 3, "ordering": "-created_at"}

    me = operation(generated, "account", "auth_me_retrieve").sync(client=client)
    page = persons.sync(**asked)
    pages, found = 1, list(page.results)
    while page.next_ is not None:
        page = persons.sync(**asked, cursor=cursor_of(page))
        pages, found = pages + 1, found + page.results
    one = operation(generated, "persons", "persons_retrieve").sync(found[0].id, client=client)

    assert (me.roles, me.scopes) == (["researcher"], READING)
    # Any row may be asked for in part, so the first of two shapes takes a researcher's too, and leaves nothing out.
    assert same([each.to_dict() for each in found]) == same([row for row in rows if row["whereabouts"] == state])
    assert pages == -(-len(found) // 3) > 1
    assert same(one.to_dict()) == same(raw("researcher", f"persons/{one.id}/"))
    assert (type(one.id), type(one.created_at), one.whereabouts) == (UUID, datetime, state)
    stays = operation(generated, "cases", "detentions_list").sync(client=client, began_overlaps="2018")
    assert stays.results
    assert {type(each.began.earliest) for each in stays.results if each.began.edtf} == {date}


def test_a_row_found_by_name_says_which_name_matched(demo, generated, raw):
    client = client_of(demo, generated, "researcher")
    named = next(row for row in raw("researcher", "names/?page_size=200")["results"] if row["is_main"])

    unset = importlib.import_module(f"{generated.__name__}.types").UNSET
    asked = {"name": named["text"], "page_size": unset}  # all come on one page

    found = operation(generated, "persons", "persons_list").sync(client=client, **asked)

    assert found.results[0].matched.name == named["text"]
    assert found.results[0].matched.score == 1.0


def test_every_list_is_what_the_client_takes_it_for(demo, generated, raw):
    """Parsed into types and written out again, each answer is the same."""
    client = client_of(demo, generated, "caseworker")
    compared = 0
    api = importlib.import_module(f"{generated.__name__}.api")
    for found in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        name = found.name.rpartition(".")[2]
        module = importlib.import_module(found.name)
        address = f"{name.removesuffix('_list').replace('_', '-')}/"
        if not name.endswith("_list") or module._get_kwargs.__code__.co_argcount or name.startswith(UNLIKE):
            continue
        parsed = module.sync(client=client)
        assert same(parsed.to_dict()["results"]) == same(raw("caseworker", address)["results"]), name
        compared += len(parsed.results)

    assert compared > 300


def same(value):
    """Moments as one writer writes them."""
    if isinstance(value, dict):
        return {name: same(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [same(inner) for inner in value]
    return value.replace("+00:00", "Z") if isinstance(value, str) else value


def test_a_caseworker_puts_someone_on_record_and_an_error_says_what_to_do(demo, generated, raw):
    client = client_of(demo, generated, "caseworker")
    known, create = models(generated), operation(generated, "persons", "persons_create")
    desk = int(raw("caseworker", "persons/?page_size=1")["results"][0]["desk"]["id"])

    made = create.sync(client=client, body=known.PersonNewWrite(desk=desk, known_as="an invented one", birth="~1987"))
    refused = create.sync(client=client, body=known.PersonNewWrite(desk=desk, birth="some day"))
    missing = operation(generated, "persons", "persons_retrieve").sync(UUID(int=0), client=client)

    assert isinstance(made, known.Person)
    assert (made.known_as, made.birth.edtf, made.birth.earliest.year) == ("an invented one", "~1987", 1987)
    assert isinstance(refused, known.Error)
    assert (refused.code, list(refused.fields.additional_properties)) == ("invalid", ["birth"])
    assert (missing.code, missing.message) == ("not_found", "There is no such row, or it is not yours to see.")


# The cookbook


def run(demo, name, *given, role="researcher"):
    """What the program prints."""
    env = os.environ | {"ARASHA_URL": demo.url, "ARASHA_TOKEN": demo.tokens[role], "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, str(COOKBOOK / name), *given], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_program_is_in_the_list_and_is_run_here():
    programs = {path.name for path in COOKBOOK.glob("*.py")} - {"arasha.py"}

    assert programs == set(re.findall(r"^\| `(\w+\.py)`", (COOKBOOK / "README.md").read_text(), re.MULTILINE))
    assert all(f'"{name}"' in Path(__file__).read_text() for name in programs)


def test_persons_come_as_a_table(demo, raw):
    rows = raw("researcher", "persons/?page_size=200")["results"]

    printed = run(demo, "persons_frame.py")

    assert 0 < len(rows) < 200
    first, *tables = printed.split("\n\n")
    assert first == f"{len(rows)} persons"
    counted = {}
    for table in tables:
        field, *lines = table.strip().splitlines()
        counted[field] = {name: int(number) for name, number in (line.split() for line in lines)}
    assert counted == {field: Counter(row[field] for row in rows) for field in ("sex", "whereabouts", "verification")}


def test_years_are_counted_with_both_ends(demo, raw):
    dates = [row["began"] for row in raw("researcher", "detentions/?page_size=200")["results"]]
    known = [date for date in dates if date and date.get("earliest") and date.get("latest")]
    sure = Counter(date["earliest"][:4] for date in known if date["earliest"][:4] == date["latest"][:4])

    *table, undated = run(demo, "detentions_by_year.py").splitlines()

    assert table[1].split() == ["year"]
    lines = {year: (int(certain), int(possible)) for year, certain, possible in map(str.split, table[2:])}
    assert {year: certain for year, (certain, _) in lines.items() if certain} == dict(sure)
    assert all(certain <= possible for certain, possible in lines.values())
    assert undated == f"without a date: {len(dates) - len(known)}"
    assert len(known) > 5


def test_only_what_changed_since_is_told(demo, raw):
    newest = raw("researcher", "persons/?ordering=-updated_at&page_size=4")["results"]
    since = newest[3]["updated_at"]
    later = [row for row in newest if row["updated_at"] > since]

    *printed, last = run(demo, "what_changed.py", "persons", since).splitlines()

    assert [line.split()[1] for line in printed] == [row["reference"] for row in later[::-1]]
    assert last == f"next time: {newest[0]['updated_at'] if later else since}"
    assert run(demo, "what_changed.py", "persons", newest[0]["updated_at"]).startswith("next time:")


def test_a_row_is_cited_by_what_never_changes(demo, raw):
    row = raw("researcher", "detentions/?page_size=1")["results"][0]
    at = f"{demo.url}/api/v1/detentions/{row['id']}/"

    printed = run(demo, "cite_row.py", "detentions", row["reference"])

    version = f"version {row['version']} of {row['updated_at'][:10]}"
    assert printed.startswith(f"Arasha, detentions {row['reference']}, {version}. {at} (seen ")
    assert raw("researcher", f"detentions/{row['id']}/")["reference"] == row["reference"]


def test_detentions_stand_beside_their_places_and_none_is_lost(demo, raw):
    rows = raw("researcher", "detentions/?page_size=200")["results"]
    places = Counter(row["place"]["name"] if row["place"] else "no place told" for row in rows)

    heading, *table, total = run(demo, "detentions_by_place.py").splitlines()

    assert heading.split() == ["place", "kind", "within", "detentions"]
    assert total == f"in all: {len(rows)}"
    counted = Counter(int(line.split()[-1]) for line in table)
    assert counted == Counter(places.values())
    assert len(places) > 2


def test_staff_read_what_sources_disagree_on(demo, raw):
    questions = raw("coordinator", "disagreements/?page_size=200")["results"]
    undecided = sum(question["chosen"] is None for question in questions)

    printed = run(demo, "conflicts.py", role="coordinator")

    assert printed.splitlines()[-1] == f"{len(questions)} questions, {undecided} undecided"
    assert len(questions) > 10
    lines = printed.splitlines()
    assert {question["topic"] for question in questions} <= set(lines)
    at = lines.index("Year of the reports")
    assert lines[at + 1 : at + 4] == [
        "    no year; inferred 2021 (Marathon protest outside the Chinese consulate over missing relatives (S3))",
        "    no year; inferred 2025 (Untitled report on the arrests after the protest of 13 November (S0))",
        "    no year; inferred 2026 (Untitled JURIST report on the call to drop the charges (S1))",
    ]
