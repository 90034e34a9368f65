"""``uv run python -m bench.access [--size N] [--check]``: what asking who may see what costs, at a million people.

Rows by COPY into a database of its own under ``var/bench-access`` (kept for the next run), spread over 101 desks. One
reader of one desk, one of fifty, and three who see two rows in a hundred: spread over the years, the oldest of all, and
on fifty small desks. Each asks the API in this process, with everything a request passes, right after or right before
the same request without the condition of access, and only the ratios of the medians travel between machines. A name
that none of the reader's rows surely bear is compared with the same name asked by somebody who sees all but those that
do: both find nobody surely, and look on in the same way.
Prints ``name value unit ratio target``; then the bare SQL of the list and how PostgreSQL reaches the rows.
"""

import argparse
import base64
import gc
import itertools
import json
import os
import random
import statistics
import sys
import time
import uuid
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from unittest.mock import patch
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
os.environ["ARASHA_VAR"] = str(ROOT / "var" / "bench-access")
os.environ["ARASHA_DATABASE_ROLE"] = "owner"
os.environ["DJANGO_SETTINGS_MODULE"] = "bench.api_settings"

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.models.expressions import RawSQL  # noqa: E402
from django.test import Client  # noqa: E402

from bench.access_rows import MAIN, NARROW, OLD, OTHER, SMALL, desks, fill, is_filled  # noqa: E402
from config.shared import kept  # noqa: E402
from config.shared.scopes import ALL  # noqa: E402
from people.actions.tokens import make_token  # noqa: E402
from people.enums import Role  # noqa: E402
from people.finding import SURE, find_called  # noqa: E402
from people.models import Membership, Person, PersonName, User  # noqa: E402
from people.querysets import RecordQuerySet  # noqa: E402

ROUNDS = 60
WARM_UP = 6
MOST_LOOKS = 4  # for more bearers of a name; beyond, another is taken
WIDE, FEW = 1.3, 1.5  # targets: of a role that sees much, and of one that sees two rows in a hundred
BUT = RawSQL("select unnest(string_to_array(current_setting('bench.but'), ',')::uuid[])", ())
FREELY_KEPT = {False: {}, True: {}}
READERS = {
    "one_desk": (WIDE, lambda places: places[MAIN]),
    "fifty_desks": (WIDE, lambda places: [*places[MAIN], *places[NARROW], *places[OTHER]]),
    "few_spread": (FEW, lambda places: places[NARROW]),
    "few_oldest": (FEW, lambda places: places[OLD]),
    "few_on_fifty_desks": (FEW, lambda places: places[SMALL]),
}


def reader(name, places):
    user = User.objects.create_user(f"bench-{name}-{uuid.uuid4().hex[:8]}@example.org", None, full_name="Bench")
    for desk in places:
        Membership.objects.create(user=user, role=Role.COORDINATOR, desk=desk, max_level=1, reason="measured here")
    _, secret = make_token(user, name="bench", scopes=ALL)
    return user, {"HTTP_AUTHORIZATION": f"Token {secret}"}


@contextmanager
def unrestricted(but=()):
    """The same request, were everybody to see everything, ``but`` these people and their names."""
    with connection.cursor() as cursor:
        cursor.execute("select set_config('bench.but', %s, false)", [",".join(map(str, but))])

    def permitted(rows, *args, **kwargs):
        owner = {Person: "pk", PersonName: "person"}.get(rows.model)
        return rows.exclude(**{f"{owner}__in": BUT}) if but and owner else rows.all()

    # What is asked so is kept apart from what readers ask, or one would answer for the other.
    with patch.object(RecordQuerySet, "permitted", permitted), patch.object(kept, "_kept", FREELY_KEPT[bool(but)]):
        yield


def called(rows, chance):
    """Endless names of persons among ``rows``."""
    while True:
        after = uuid.UUID(int=chance.getrandbits(128))
        yield from rows.filter(pk__gt=after).order_by("pk").values_list("display_name", flat=True)[:5]


def called_elsewhere(user, chance):
    """Names that nobody ``user`` may see bears in this spelling."""
    names = sorted(names_on_record() - names_of(Person.objects.permitted(user)))
    chance.shuffle(names)
    return names


@cache
def names_on_record() -> set[str]:
    return names_of(Person.objects.all())


def names_of(rows) -> set[str]:
    return set(rows.order_by().values_list("display_name", flat=True).iterator())


def questions(size, user):
    """Per kind endless addresses ``user`` asks; and who is left out where they are asked without the condition."""
    middle = Person.objects.order_by("-created_at")[size // 2 : size // 2 + 1].values_list("created_at", flat=True)
    key = json.dumps([str(middle[0]), "ffffffff-ffff-4fff-8fff-ffffffffffff"]).encode()
    cursor = base64.urlsafe_b64encode(key).decode().rstrip("=")
    chance = random.Random(6)
    own, others = called(Person.objects.permitted(user), chance), called_elsewhere(user, chance)
    return {
        "list": itertools.repeat(("/api/v1/persons/", ())),
        "filtered": itertools.repeat(("/api/v1/persons/?sex=male&whereabouts=in_custody", ())),
        "deep": itertools.repeat((f"/api/v1/persons/?cursor={cursor}", ())),
        "search": ((by_name(name), ()) for name in own),
        "search_elsewhere": itertools.cycle((by_name(name), bearers) for name, bearers in elsewhere(user, others)),
    }


def elsewhere(user, names):
    """Those of ``names`` that nobody ``user`` may see surely bears, each with all who do."""
    for name in names:
        if sure(user, name):
            continue
        bearers = set()
        for _ in range(MOST_LOOKS):
            with unrestricted(bearers):
                more = sure(user, name)
            bearers |= more
            if not more:
                yield name, bearers
                break


def sure(user, name):
    return {found.owner_id for found in find_called(Person, user, name) if found.score >= SURE}


def by_name(name):
    return f"/api/v1/persons/?name={quote(name)}"


def took(client, address, headers):
    begun = time.perf_counter()
    answer = client.get(address, **headers)
    spent = (time.perf_counter() - begun) * 1000
    if answer.status_code != 200:
        raise SystemExit(f"{answer.status_code} for {address}: {answer.content[:300]!r}")
    return spent


def measured(client, readers, size) -> dict:
    """``(kind, reader)`` → times with and without the condition, by turns who goes first."""
    times = {}
    asked = {name: questions(size, user) for name, (user, _) in readers.items()}
    for number in range(ROUNDS + WARM_UP):
        gc.collect()
        for kind in next(iter(asked.values())):
            for name, (_, headers) in readers.items():
                address, but = next(asked[name][kind])
                spent = {}
                for scoped in (True, False) if number % 2 else (False, True):
                    if scoped:
                        spent[scoped] = took(client, address, headers)
                        continue
                    with unrestricted(but):
                        spent[scoped] = took(client, address, headers)
                if number >= WARM_UP:
                    both = times.setdefault((kind, name), ([], []))
                    both[0].append(spent[True])
                    both[1].append(spent[False])
    return times


def plan(user) -> tuple[float, list[str]]:
    """Milliseconds PostgreSQL takes for the first page of the list (median of five), and how it reaches persons."""
    rows = Person.objects.permitted(user).live().order_by("-created_at", "-id").values_list("id", "display_name")[:51]
    plans = [json.loads(rows.explain(format="json", analyze=True))[0] for _ in range(5)]
    return statistics.median(each["Execution Time"] for each in plans), sorted(set(_reaches(plans[0]["Plan"])))


def _reaches(node):
    if "Index Name" in node or "Relation Name" in node:
        yield f"{node['Node Type']} {node.get('Index Name', node.get('Relation Name'))}"
    for inner in node.get("Plans", ()):
        yield from _reaches(inner)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--check", action="store_true", help="Exit 1 when a target is missed.")
    options = parser.parse_args()
    call_command("migrate", verbosity=0, interactive=False)
    places = desks()
    if not is_filled(options.size):
        with connection.cursor() as cursor:
            # Past the triggers that refuse to empty what is kept for ever.
            cursor.execute("set session_replication_role = replica; truncate people_person cascade")
            cursor.execute("set session_replication_role = origin")
        fill(options.size, places)
    readers = {name: reader(name, chosen(places)) for name, (_, chosen) in READERS.items()}
    client = Client(SERVER_NAME="127.0.0.1")
    times = measured(client, readers, options.size)
    missed = []
    for (kind, name), (scoped, free) in times.items():
        ratio, target = statistics.median(scoped) / statistics.median(free), READERS[name][0]
        print(f"{kind}.{name} {statistics.median(scoped):.1f} ms {ratio:.2f} {target}")
        if ratio > target:
            missed.append(f"{kind}.{name}")
    with unrestricted():
        free, reached = plan(next(iter(readers.values()))[0])
    print(f"sql.unrestricted {free:.2f} ms 1.00 - {', '.join(reached)}")
    for name, (user, _) in readers.items():
        scoped, reached = plan(user)
        print(f"sql.{name} {scoped:.2f} ms {scoped / free:.2f} - {', '.join(reached)}")
        if any(each.startswith("Seq Scan") for each in reached):
            missed.append(f"sql.{name}")
    print(f"missed: {', '.join(missed) or 'none'}")
    sys.exit(1 if options.check and missed else 0)


if __name__ == "__main__":
    main()
