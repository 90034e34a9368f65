"""``uv run python -m bench.name_search``: finding one of a million people from a spelling that is not on record.

Fills a database of its own under ``var/bench`` (kept for the next run), starts the web server as ``up`` does, and asks
over HTTP, one request at a time: the API's ``?name=``, the admin's autocomplete, and between them, for ratios, the
detail of a person and the same question as plain SQL over trigrams (both words within; and the likest by
``word_similarity``, which finds no other script). Times are milliseconds and only their ratios travel between machines.
"""

import argparse
import http.client
import json
import os
import random
import statistics
import subprocess
import sys
import time
import uuid
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var" / "bench"
PORT = 8765
NAMESPACE = uuid.UUID("5b6e7a4c-5f1e-4c39-9d5f-0f6c8a1f7a11")

os.environ["ARASHA_VAR"] = str(VAR)
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.local"

import django  # noqa: E402

django.setup()

import psutil  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from bench.invented_names import STANDARDS, people, spelling  # noqa: E402
from bench.signed_in import signed_in  # noqa: E402
from config.shared.scopes import ALL  # noqa: E402
from people.actions.tokens import make_token  # noqa: E402
from people.enums import Role  # noqa: E402
from people.models import Desk, Membership, Person, PersonName, User  # noqa: E402
from people.models.name import KEYS_VERSION  # noqa: E402
from people.names import keys_of  # noqa: E402
from people.names.keys import script_of, search_key  # noqa: E402

COLUMNS = (
    *("id", "desk_id", "level", "created_at", "updated_at", "version", "person_id", "text", "script", "language"),
    *("kind", "words", "is_main", "key", "pair_keys", "token_keys", "keyed_text", "keys_version"),
)


def person_id(number):
    return uuid.uuid5(NAMESPACE, str(number))


def fill(number, desk):
    """Past the models, by COPY: a million people are not entered by hand."""
    begun = time.monotonic()
    now = django.utils.timezone.now()
    blank = Person(desk=desk)
    with connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        fields = [field for field in Person._meta.concrete_fields if field.name != "reference"]
        columns = ", ".join(field.column for field in fields)
        with cursor.copy(f"copy people_person ({columns}) from stdin") as copy:
            for index, (given, father, standards) in enumerate(people(number)):
                row = {
                    field.column: field.get_db_prep_save(getattr(blank, field.attname), connection) for field in fields
                }
                row |= {"id": person_id(index), "created_at": now, "updated_at": now, "citizenships": []}
                row["display_name"] = spelling(given, father, standards[0])
                copy.write_row([row[field.column] for field in fields])
                _progress("people", index, number, begun)
        with cursor.copy(f"copy people_personname ({', '.join(COLUMNS)}) from stdin") as copy:
            for index, (given, father, standards) in enumerate(people(number)):
                for place, standard in enumerate(standards):
                    text = spelling(given, father, standard)
                    keys = keys_of(text)
                    copy.write_row(
                        [
                            *(uuid.uuid4(), desk.pk, 1, now, now, 1, person_id(index), text, script_of(text), ""),
                            *(
                                "as_printed",
                                "",
                                place == 0,
                                search_key(text),
                                keys.pairs,
                                keys.tokens,
                                text,
                                KEYS_VERSION,
                            ),
                        ]
                    )
                _progress("names", index, number, begun)
        cursor.execute("set session_replication_role = origin")
        cursor.execute("vacuum analyze people_person, people_personname")


def _progress(what, index, number, begun):
    if index % 50_000 == 0:
        print(f"  {what}: {index:,} of {number:,}, {time.monotonic() - begun:.0f} s", flush=True)


def sizes():
    with connection.cursor() as cursor:
        cursor.execute(
            """select c.relname, pg_relation_size(c.oid) from pg_class c
               where c.relname like 'people_personname%' or c.relname like 'personname\\_%'
               order by 2 desc limit 12"""
        )
        return cursor.fetchall()


class Server:
    def __enter__(self):
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(PORT)]
        command += ["--workers", "2", "--blocking-threads", "4", "config.wsgi:application"]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.line = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        for _ in range(100):
            try:
                self.get("/healthz/live", {})
                return self
            except OSError:
                self.line.close()
                time.sleep(0.3)
        raise SystemExit("The web server did not start.")

    def get(self, path, headers):
        self.line.request("GET", path, headers=headers)
        answer = self.line.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{answer.status} for {path}: {body[:300]!r}")
        return body

    def memory(self):
        workers = psutil.Process(self.process.pid).children(recursive=True)
        return sum(each.memory_info().rss for each in workers) / 2**20

    def __exit__(self, *args):
        self.process.terminate()
        self.process.wait(timeout=30)


def timed(server, path, headers):
    begun = time.perf_counter()
    body = server.get(path, headers)
    return (time.perf_counter() - begun) * 1000, json.loads(body)


def questions(number, asked):
    """People spread over all, each with the spelling of a standard that is not on record for them."""
    chance = random.Random(2)
    chosen = set(chance.sample(range(number), asked))
    for index, (given, father, standards) in enumerate(people(number)):
        if index in chosen:
            standard = chance.choice([each for each in STANDARDS if each not in standards])
            yield str(person_id(index)), standard, spelling(given, father, standard)


WITHIN = "select person_id, text from people_personname where {} limit 20"
LIKEST = """select person_id, text from people_personname where %s <%% key
            order by word_similarity(%s, key) desc limit 20"""


def raw(statement, values):
    begun = time.perf_counter()
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        cursor.fetchall()
    return (time.perf_counter() - begun) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=300)
    options = parser.parse_args()
    call_command("migrate", verbosity=0, interactive=False)
    desk, _ = Desk.objects.get_or_create(name="Bench")
    if Person.objects.count() != options.people:
        with connection.cursor() as cursor:
            # Past the triggers that refuse to empty what is kept for ever.
            cursor.execute("set local session_replication_role = replica; truncate people_person cascade")
        fill(options.people, desk)
    email = f"bench{uuid.uuid4().hex[:8]}@example.org"
    user = User.objects.create_user(email, None, full_name="Bench")
    Membership.objects.create(user=user, role=Role.COORDINATOR, desk=desk, max_level=1, reason="bench")
    _, secret = make_token(user, name="bench", scopes=ALL)
    browser = signed_in(user)
    cookie = {"Cookie": f"{settings.SESSION_COOKIE_NAME}={browser.cookies[settings.SESSION_COOKIE_NAME].value}"}
    token = {"Authorization": f"Token {secret}"}
    connection.close()
    chooser = "/admin/autocomplete/?app_label=people&model_name=tie&field_name=other&term="
    times, hits, missed = (
        {"api": [], "chooser": [], "detail": [], "words": [], "fuzzy": []},
        {"api": 0, "chooser": 0},
        [],
    )
    with Server() as server:
        asked = list(questions(options.people, options.questions))
        for _, _, text in asked[:20]:
            timed(server, f"/api/v1/persons/?name={quote(text)}", token)
        doors = {"api": ("/api/v1/persons/?name=", token), "chooser": (chooser, cookie)}
        for number, (key, standard, text) in enumerate(asked):
            # Each door goes first every second time: whoever asks second finds the rows still in memory.
            order = sorted(doors, reverse=bool(number % 2))
            for place, door in enumerate(order):
                path, headers = doors[door]
                took, answer = timed(server, path + quote(text), headers)
                is_found = key in [row["id"] for row in answer["results"][:10]]
                hits[door] += is_found
                if place == 0:
                    times[door].append(took)
                if not is_found and door == "api":
                    missed.append(f"{standard}: {text}")
            times["detail"].append(timed(server, f"/api/v1/persons/{key}/", token)[0])
            folded = search_key(text)
            words = folded.split()
            within = WITHIN.format(" and ".join(["key like %s"] * len(words)))
            times["words"].append(raw(within, [f"%{word}%" for word in words]))
            if number % 4 == 0:  # each takes as long as ten of the others
                times["fuzzy"].append(raw(LIKEST, [folded, folded]))
        memory = server.memory()
    names = PersonName.objects.count()
    print(f"{options.people:,} people, {names:,} names, {len(asked)} questions in a spelling not on record")
    base = {door: statistics.median(times[door]) for door in ("detail", "words", "fuzzy")}
    for door, took in times.items():
        ordered = sorted(took)
        p50, p95 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
        ratios = ", ".join(f"{p50 / value:.2f} x {name}" for name, value in base.items() if name != door)
        found = f", in the first ten {hits[door] / len(asked):.1%}" if door in hits else ""
        print(f"{door:<8} p50 {p50:6.1f} ms, p95 {p95:6.1f} ms; {ratios}{found}")
    print(f"web workers: {memory:.0f} MiB resident")
    for relation, size in sizes():
        print(f"{relation:<45} {size / 2**20:8.1f} MiB")
    print("not in the first ten: " + "; ".join(missed[:12]))


if __name__ == "__main__":
    main()
