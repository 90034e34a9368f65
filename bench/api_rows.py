"""``python -m bench.api_rows --size N``: the rows bench.api asks for, and who asks. Prints the facts as a line of JSON.

By COPY into the database under ``ARASHA_VAR``, kept for the next run once complete: N persons on 101 desks, two names
each, N detentions, N/2 sources, each cited for one person, 2,000 places. One person in five agreed to research. People
who ask are made anew at each run: a colleague of the large desk, one who sees two rows in a hundred, a researcher.
"""

import argparse
import base64
import json
import os
import random
import sys
import time
import uuid
from contextlib import redirect_stdout
from datetime import date, timedelta
from pathlib import Path

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.api_settings"
os.environ["ARASHA_DATABASE_ROLE"] = "owner"

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from bench.access_rows import MAIN, NAMESAKES, NARROW, desks  # noqa: E402
from bench.access_rows import fill as fill_people  # noqa: E402
from bench.api_scenarios import FILE  # noqa: E402
from bench.filling import copy, keys_row, name_row  # noqa: E402
from bench.invented_names import people, spelling  # noqa: E402
from bench.signed_in import signed_in  # noqa: E402
from cases.models import Citation, Detention  # noqa: E402
from config.shared.scopes import ALL, READING  # noqa: E402
from exchange.changes.settling import settle  # noqa: E402
from exchange.triggers import put_in_force  # noqa: E402
from people.actions.tokens import make_token  # noqa: E402
from people.enums import Level, Role  # noqa: E402
from people.models import Membership, Person, PersonName, Place, User  # noqa: E402
from sources.models import Consent, Source  # noqa: E402

VERSION = "1"  # of the rows: another one fills anew
PLACES = 2_000
AGREED = 5  # one person in so many agreed to research
NAMESPACE = uuid.UUID("0c5d9f0a-6a3c-4b0e-8d56-1d0a1a3b6f11")
KINDS = ("admin_arrest", "police_custody", "remand", "criminal_custody_cn", "vetc")
SAMPLE = 400  # persons, names: asked for in turn


def fill(size):
    """Everything, unless it is there already. A fill that was broken off leaves no mark and begins anew."""
    mark = Path(settings.VAR) / "filled"
    if mark.exists() and mark.read_text() == f"{VERSION} {size}":
        return
    with connection.cursor() as cursor:
        # Past the triggers that refuse to empty what is kept for ever.
        cursor.execute(
            """set session_replication_role = replica; truncate people_person, people_place, sources_source,
               exchange_change, exchange_searchentry cascade"""
        )
        cursor.execute("set session_replication_role = origin")
    begun = time.monotonic()
    where = desks()
    main = where[MAIN][0]
    told = _Told(begun)
    copy(Place, _places(), desk=main)
    fill_people(size, where)
    told("persons with a name each")
    with connection.cursor() as cursor:
        cursor.execute("select id, desk_id, level, created_at from people_person order by created_at desc, id desc")
        rows = cursor.fetchall()
    copy(PersonName, _second_names(rows, size), desk=main)
    told("second names")
    copy(Detention, _detentions(rows), desk=main)
    told("detentions")
    copy(Source, _sources(rows), desk=main)
    told("sources")
    person_type = ContentType.objects.get_for_model(Person).pk  # nothing can be asked while rows are copied in
    copy(Citation, _citations(rows, person_type), desk=main)
    copy(Consent, _consents(rows), desk=main)
    told("citations and consents")
    with connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        cursor.execute(
            """update people_person set residence_id = p.id from people_place p
               where p.known_as = 'place ' || (hashtext(people_person.id::text) & 2047) % 2000"""
        )
        cursor.execute("set session_replication_role = origin")
    put_in_force(plan=[])  # triggers were passed by: what can be searched and what changed is read through once
    told("residences, words")
    settle()
    told("changes")
    with connection.cursor() as cursor:
        cursor.execute("vacuum analyze")
    told("vacuum")
    mark.write_text(f"{VERSION} {size}")


class _Told:
    def __init__(self, begun):
        self.begun = begun

    def __call__(self, what):
        print(f"  {what}: {time.monotonic() - self.begun:.0f} s", flush=True)


def _key(kind, number):
    return uuid.uuid5(NAMESPACE, f"{kind} {number}")


def _places():
    for number in range(PLACES):
        within = None if number < 20 else _key("place", number % 20)
        kind = "region" if within is None else "settlement"
        name = f"Place {number}"
        yield {
            "id": _key("place", number),
            "part_of_id": within,
            "kind": kind,
            "display_name": name,
            "known_as": name.lower(),
        }


def _second_names(rows, size):
    """Another script for the same people; four namesakes in a row bear one name, as their first names do."""
    spelled = [spelling(given, father, "passport") for given, father, _ in people(-(-size // NAMESAKES))]
    made = {}
    for number, (person, desk, level, _) in enumerate(rows):
        text = spelled[number // NAMESAKES]
        if text not in made:
            made = {text: keys_row(text)}
        yield name_row(person, text, False, keys=made[text], desk_id=desk, level=level)


def _detentions(rows):
    for number, (person, desk, level, at) in enumerate(rows):
        began = date(2016 + number % 10, 1 + number % 12, 1)
        yield {
            "id": _key("detention", number),
            "person_id": person,
            "desk_id": desk,
            "level": level,
            "created_at": at,
            "updated_at": at,
            "kind": KINDS[number % len(KINDS)],
            "jurisdiction": "CN" if number % 2 else "KZ",
            "place_id": _key("place", number % PLACES),
            "began_earliest": began,
            "began_latest": began + timedelta(days=27),
            "began_precision": "month",
        }


def _sources(rows):
    for number in range(len(rows) // 2):
        _, desk, level, at = rows[number * 2]
        yield {
            "id": _key("source", number),
            "desk_id": desk,
            "level": level,
            "created_at": at,
            "updated_at": at,
            "kind": "press_report",
            "title": f"Report {number} on a camp, a court and a family",
            "language": "en",
            "summary": "Taken at night; the family was told nothing. A neighbour saw the car of the police.",
        }


def _citations(rows, about):
    for number in range(len(rows) // 2):
        person, desk, level, at = rows[number * 2]
        yield {
            "id": _key("citation", number),
            "source_id": _key("source", number),
            "subject_type_id": about,
            "subject_id": person,
            "desk_id": desk,
            "level": level,
            "created_at": at,
            "updated_at": at,
        }


def _consents(rows):
    for number in range(0, len(rows), AGREED):
        person, desk, level, at = rows[number]
        yield {
            "id": _key("consent", number),
            "person_id": person,
            "desk_id": desk,
            "level": level,
            "purpose": "research",
            "status": "given",
            "identity_mode": "full" if number % 2 else "pseudonym",
            "valid_from": date(2020, 1, 1),
            "stated_at": at,
        }


def reader(role, places, scopes):
    email = f"bench-{role}-{uuid.uuid4().hex[:8]}@example.org"
    user = User.objects.create_user(email, None, full_name="Bench")
    for desk in places:
        Membership.objects.create(user=user, role=role, desk=desk, max_level=Level.INTERNAL, reason="measured here")
    _, secret = make_token(user, name="bench", scopes=scopes)
    return user, secret


def take_away_what_was_made():
    """By earlier runs: it would stand in front of every list."""
    with connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        cursor.execute("create temp table made as select id from people_person where known_as = 'a bench'")
        cursor.execute("delete from cases_detention where person_id in (select id from made)")
        cursor.execute("delete from people_person where id in (select id from made)")
        cursor.execute("set session_replication_role = origin")
        cursor.execute("vacuum (analyze) people_person, cases_detention")


def facts(size):
    """What the measuring side needs to know of the rows, and how many statements each question takes."""
    where = desks()
    wide, token = reader(Role.CASEWORKER, where[MAIN], ALL)
    narrow, narrow_token = reader(Role.CASEWORKER, where[NARROW], ALL)
    _, research_token = reader(Role.RESEARCHER, where[MAIN], READING)
    mine = Person.objects.permitted(wide)
    chance = random.Random(7)
    step = max(mine.count() // SAMPLE, 1)
    keys = [str(pk) for pk in mine.order_by("created_at").values_list("pk", flat=True)[::step][:SAMPLE]]
    chance.shuffle(keys)
    middle = mine.order_by("-created_at").values_list("created_at", "pk")[mine.count() // 2]
    cursor = base64.urlsafe_b64encode(json.dumps([str(middle[0]), str(middle[1])]).encode()).decode().rstrip("=")
    browser = signed_in(wide)
    cookie = browser.cookies[settings.SESSION_COOKIE_NAME].value
    return {
        "size": size,
        "desk": where[MAIN][0].pk,
        "token": token,
        "narrow_token": narrow_token,
        "research_token": research_token,
        "cookie": f"{settings.SESSION_COOKIE_NAME}={cookie}",
        "persons": keys,
        "names": _names(wide, keys),
        "narrow_names": _names(narrow, Person.objects.permitted(narrow).values_list("pk", flat=True)[:SAMPLE]),
        "cursor": cursor,
        "middle": middle[0].isoformat(),
        "database": settings.EMBEDDED_POSTGRES.url(),
        "app_database": settings.EMBEDDED_POSTGRES.app_url(),
        "broker": settings.CELERY_BROKER_URL,
        "statements": _statements(token, keys, cursor, where[MAIN][0].pk),
    }


def _names(user, keys):
    found = PersonName.objects.permitted(user).filter(person_id__in=list(keys), is_main=True)
    return sorted(set(found.values_list("text", flat=True)))[:SAMPLE]


def _statements(token, keys, cursor, desk):
    """Name → how many statements the second request of its kind takes: the first asks for content types besides."""
    client = Client(SERVER_NAME="127.0.0.1", headers={"Authorization": f"Token {token}"})
    counted = {}

    def ask(name, method, address, *body):
        with CaptureQueriesContext(connection) as found:
            answer = getattr(client, method)(address, *body, content_type="application/json")
        if answer.status_code >= 400:
            raise SystemExit(f"{answer.status_code} for {address}: {answer.content[:300]!r}")
        counted[name] = len(found)
        return answer.json()

    for _ in range(2):
        ask("S1", "get", "/api/v1/persons/?sex=male&whereabouts=in_custody")
        ask("S3", "get", f"/api/v1/persons/?cursor={cursor}")
        ask("S6", "get", f"/api/v1/persons/{keys[0]}/{FILE}")
        made = ask("S7.person", "post", "/api/v1/persons/", {"known_as": "a bench", "desk": desk})
        detention = {"kind": "remand", "began": "2025-11", "person": made["id"], "desk": desk}
        ask("S7.detention", "post", "/api/v1/detentions/", detention)
    return counted


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, required=True)
    size = parser.parse_args().size
    with redirect_stdout(sys.stderr):
        call_command("migrate", verbosity=0, interactive=False)
        with connection.cursor() as cursor:
            cursor.execute("set statement_timeout = 0")  # a COPY of a million rows takes longer than any request may
        fill(size)
        take_away_what_was_made()
        told = facts(size)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
