"""``uv run python -m bench.intake``: intake with 100,000 testimonies on record against an empty database.

Fills a database of its own under ``var/bench-intake``, starts the web server, and asks over HTTP, one request at a
time: opening the form, finding a subject by a spelling that is not on record, saving a testimony about that subject,
and saving one about somebody new, whom the server compares with everybody on record. First with the people asked for
and nothing else, then with ``--size`` testimonies more, each with a source, a witness, a subject and their two people.
Times are milliseconds; only their ratios travel between machines.
"""

import argparse
import http.client
import itertools
import json
import os
import random
import statistics
import sys
import time
import uuid
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent

os.environ["ARASHA_VAR"] = str(ROOT / "var" / "bench-intake")
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.local"

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from bench.filling import copy, name_row  # noqa: E402
from bench.invented_names import STANDARDS, people, spelling  # noqa: E402
from bench.signed_in import signed_in  # noqa: E402
from bench.web_server import WebServer  # noqa: E402
from config.shared.scopes import ALL  # noqa: E402
from people.actions.tokens import make_token  # noqa: E402
from people.enums import Role  # noqa: E402
from people.models import Desk, Membership, Person, PersonName, User  # noqa: E402
from sources.models import InterviewSession, Source, Testimony, TestimonySubject, Witness  # noqa: E402

EMPTIED = ("people_desk", "people_person", "sources_source", "people_user")
ASKED = 60
TARGET = 1.5
WARM_UP = 8
NAMESPACE = uuid.UUID("0e6c1c8e-36f1-4b6f-9b6b-7a1f5f0c2d21")
TEXT = "They came at night and took him away. We have not heard of him since that day. " * 8


def key(kind, number):
    return uuid.uuid5(NAMESPACE, f"{kind}:{number}")


def names_of(number, first):
    """``(person id, text, is main)`` of the people from ``first`` on, two spellings each."""
    for index, (given, father, standards) in enumerate(itertools.islice(people(first + number), first, None)):
        for place, standard in enumerate(standards[:2]):
            yield key("person", first + index), spelling(given, father, standard), place == 0


def put_people(desk, number, first=0):
    blank = {"citizenships": [], "desk_id": desk.pk, "level": 1}
    main = {pk: text for pk, text, is_main in names_of(number, first) if is_main}
    copy(Person, ({"id": pk, "display_name": text, **blank} for pk, text in main.items()), desk=desk)
    copy(PersonName, (name_row(*row) for row in names_of(number, first)), desk=desk)


def put_testimonies(desk, session, number, first):
    """Witness ``2n`` speaks of person ``2n + 1``."""
    put_people(desk, 2 * number, first)
    who = range(number)
    copy(Witness, ({"id": key("witness", n), "person_id": key("person", first + 2 * n)} for n in who), desk=desk)
    copy(Source, ({"id": key("source", n), "kind": "testimony", "title": f"Testimony {n}"} for n in who), desk=desk)
    copy(
        Testimony,
        (
            {
                "id": key("testimony", n),
                "source_id": key("source", n),
                "witness_id": key("witness", n),
                "session_id": session.pk,
                "text": TEXT,
            }
            for n in who
        ),
        desk=desk,
    )
    copy(
        TestimonySubject,
        (
            {
                "id": uuid.uuid4(),
                "testimony_id": key("testimony", n),
                "person_id": key("person", first + 2 * n + 1),
            }
            for n in who
        ),
        desk=desk,
    )


def analysed():
    with connection.cursor() as cursor:
        cursor.execute("vacuum analyze")


class Asker:
    def __init__(self, port, session_cookie, secret):
        self.port, self.cookie = port, {"Cookie": f"sessionid={session_cookie}"}
        self.token = {"Authorization": f"Token {secret}", "Content-Type": "application/json"}
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def timed(self, method, path, headers, body=None):
        begun = time.perf_counter()
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        content = answer.read()
        took = (time.perf_counter() - begun) * 1000
        if answer.status not in (200, 201):
            raise SystemExit(f"{answer.status} for {path}: {content[:300]!r}")
        return took, content

    def opening(self, session):
        return self.timed("GET", f"/intake/{uuid.uuid4()}/?session={session.pk}", self.cookie)[0]

    def finding(self, person, text):
        took, content = self.timed("GET", f"/api/v1/intake/candidates/?q={quote(text)}", self.token)
        return took, str(person) in [row["person"] for row in json.loads(content)["results"]]

    def saving(self, session, witness, about):
        told = [about | {"relation": "sibling", "last_status": "in a camp", "last_status_at": "2018-03"}]
        body = {"id": str(uuid.uuid4()), "session": str(session.pk), "witness": {"person": str(witness)}}
        body |= {"text": TEXT, "subjects": told, "consents": [{"purpose": "casework", "status": "given"}]}
        return self.timed("POST", "/api/v1/intake/", self.token, json.dumps(body))[0]


FIGURES = ("opening", "finding", "saving", "saving_new")


def measure(asker, session, questions):
    """Times of one round, after a few to warm up; and how many were among the candidates."""
    times, hits = {name: [] for name in FIGURES}, 0
    for number, (person, text, witness, fresh) in enumerate(questions):
        opening = asker.opening(session)
        finding, is_found = asker.finding(person, text)
        saving = asker.saving(session, witness, {"person": str(person)})
        saving_new = asker.saving(session, witness, {"new": {"names": [fresh], "someone_else": True}})
        if number >= WARM_UP:
            hits += is_found
            for name, took in zip(FIGURES, (opening, finding, saving, saving_new), strict=True):
                times[name].append(took)
    return times, hits


def questions(size, turn):
    """People on record in both rounds, in a spelling not on record; and names nobody has yet, other ones each turn."""
    chance = random.Random(2)
    asked = ASKED + WARM_UP
    start = 2 * size + (turn + 1) * 1000
    fresh = itertools.islice(people(start + asked), start, None)
    for index, (given, father, standards) in enumerate(people(asked)):
        standard = chance.choice([each for each in STANDARDS if each not in standards[:2]])
        other = next(fresh)
        text = spelling(given, father, standard)
        yield key("person", index), text, key("person", (index + 1) % asked), spelling(other[0], other[1], STANDARDS[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--check", action="store_true", help="Exit 1 when a target is missed.")
    options = parser.parse_args()
    call_command("migrate", verbosity=0, interactive=False)
    with connection.cursor() as cursor:
        cursor.execute(f"set local session_replication_role = replica; truncate {', '.join(EMPTIED)} cascade")
    desk = Desk.objects.create(name="Bench")
    user = User.objects.create_user(f"bench{uuid.uuid4().hex[:8]}@example.org", None, full_name="Bench")
    Membership.objects.create(user=user, role=Role.CASEWORKER, desk=desk, max_level=1, reason="bench")
    _, secret = make_token(user, name="bench", scopes=ALL)
    browser = signed_in(user)
    session = InterviewSession.objects.create(title="Bench", desk=desk, held_on=timezone.localdate())
    asked = ASKED + WARM_UP
    put_people(desk, asked)
    analysed()
    server = WebServer({"ARASHA_DEMO_SIGN_IN": "0"})
    server.start()
    try:
        asker = Asker(server.port, browser.cookies["sessionid"].value, secret)
        empty, found_empty = measure(asker, session, questions(options.size, 0))
        print(f"filling {options.size:,} testimonies", flush=True)
        put_testimonies(desk, session, options.size, first=asked)
        analysed()
        print("measuring once more", flush=True)
        asker.line.close()  # the server has closed it long ago; the next request opens another
        full, found_full = measure(asker, session, questions(options.size, 1))
    finally:
        server.kill()
    missed = report(empty, full, options.size)
    print(f"found among the first: {found_empty} and {found_full} of {ASKED}")
    sys.exit(1 if options.check and missed else 0)


def report(empty, full, size):
    missed = []
    for name in empty:
        low, high = statistics.median(empty[name]), statistics.median(full[name])
        ratio = high / low
        tails = [sorted(times[name])[int(len(times[name]) * 0.95)] for times in (empty, full)]
        print(f"{name:<10} p50 {low:7.1f} ms empty, {high:7.1f} ms with {size:,}; p95 {tails[0]:7.1f}, {tails[1]:7.1f}")
        print(f"{name}.ratio {ratio:.2f} x {TARGET}")
        if ratio > TARGET:
            missed.append(name)
    return missed


if __name__ == "__main__":
    main()
