"""``uv run python -m bench.exports [--size N] [--format csv] [--check]``: a file of a million rows.

Rows by COPY into a database of its own under ``var/bench-exports`` (kept for the next run). A colleague who sees all of
them, and one who sees a tenth, export persons with every column they may read, each in a process of its own, whose
largest memory is compared: it is flat where ten times the rows take no more. Right before and after, the same columns
of the same rows go through ``COPY … TO STDOUT`` in the same process; only the ratio travels between machines.

Why 25 times: COPY reads columns and no more. An export asks rights again of every batch, names what each row points at
by what its reader may see, writes partial dates as six columns, makes cells safe, packs, and seals: some 50 µs a row in
Python, where COPY takes 2 or 3. Prints ``name value unit ratio target``.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ["ARASHA_VAR"] = str(ROOT / "var" / "bench-exports")
os.environ["ARASHA_DATABASE_ROLE"] = "owner"
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.local"
os.environ["REDIS_URL"] = "memory://"

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils import timezone  # noqa: E402

from bench.access_rows import NARROW, OLD, OTHER, SMALL, desks, fill, is_filled  # noqa: E402
from config.shared.api.rows import columns_of  # noqa: E402
from config.shared.scopes import ALL  # noqa: E402
from exchange.actions.exports import ask_export  # noqa: E402
from exchange.exports.building import build  # noqa: E402
from exchange.exports.keeping import end_old  # noqa: E402
from exchange.exports.kinds import KINDS  # noqa: E402
from exchange.exports.reading import Reading  # noqa: E402
from exchange.models import Export  # noqa: E402
from people.actions.tokens import make_token  # noqa: E402
from people.enums import Role  # noqa: E402
from people.models import Membership, Person, User  # noqa: E402

SLOWER, FLAT, FIRST_BYTE = 25.0, 1.15, 1.0  # times COPY; times the memory of a tenth; seconds


def reader(places):
    user = User.objects.create_user(f"bench-{uuid.uuid4().hex[:8]}@example.org", None, full_name="Bench")
    for desk in places:
        Membership.objects.create(user=user, role=Role.CASEWORKER, desk=desk, max_level=3, reason="measured here")
    return user


def asked(user, format):
    return ask_export(
        kind="persons",
        query="",
        fields=[],
        format=format,
        reason="to measure what it takes",
        by=user,
        now=timezone.now(),
    )


def copied(user) -> float:
    """Seconds PostgreSQL takes to give the same columns of the same rows as text."""
    reading = Reading(KINDS["persons"], user)
    fields = {field.attname: field.column for field in Person._meta.concrete_fields}
    names = [fields[name] for name in columns_of(Person, reading.view.fields_shown)]
    rows = Person.objects.permitted(user, "export").live().order_by("-created_at", "-id").values_list(*names)
    sql, values = rows.query.sql_with_params()
    begun = time.perf_counter()
    with connection.cursor() as cursor, cursor.copy(f"copy ({sql}) to stdout", values) as out:
        for _ in out:
            pass
    return time.perf_counter() - begun


def measure_one(pk):
    """In a process of its own: what making this export takes, beside COPY right before and after."""
    user = Export.objects.select_related("asked_by").get(pk=pk).asked_by
    before = copied(user)
    begun = time.perf_counter()
    if not build(pk, clock=timezone.now):
        raise SystemExit("The export was not made.")
    took = time.perf_counter() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    after = copied(user)
    print(json.dumps({"seconds": took, "memory": memory, "copy": statistics.mean([before, after])}))


def made(user, format):
    export = asked(user, format)
    run = [sys.executable, "-m", "bench.exports", "--one", str(export.pk)]
    out = subprocess.run(run, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    export.refresh_from_db()
    return export, json.loads(out.splitlines()[-1])


def handed_out(user, export):
    """Seconds to the first byte and to the last, and bytes, of what the API answers."""
    _, secret = make_token(user, name="bench", scopes=ALL)
    client = Client(SERVER_NAME="127.0.0.1", HTTP_AUTHORIZATION=f"Token {secret}")
    client.get("/api/v1/exports/")  # the first request of a process loads every address
    begun = time.perf_counter()
    answer = client.get(f"/api/v1/exports/{export.pk}/file/")
    if answer.status_code != 200:
        raise SystemExit(f"{answer.status_code}: {answer.content[:300]!r}")
    pieces = iter(answer.streaming_content)
    size = len(next(pieces))
    first = time.perf_counter() - begun
    size += sum(len(piece) for piece in pieces)
    if size != export.size:
        raise SystemExit(f"{size} bytes came of {export.size}.")
    return first, time.perf_counter() - begun, size


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--format", default="csv")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--check", action="store_true", help="Exit 1 when a target is missed.")
    options = parser.parse_args()
    settings.EXPORT_ROWS_UNAPPROVED = 10**9
    if options.one:
        measure_one(options.one)
        return
    call_command("migrate", verbosity=0, interactive=False)
    places = desks()
    if not is_filled(options.size):
        with connection.cursor() as cursor:
            # Past the triggers that refuse to empty what is kept for ever.
            cursor.execute("set session_replication_role = replica; truncate people_person cascade")
            cursor.execute("set session_replication_role = origin")
        fill(options.size, places)
    everywhere = reader([desk for found in places.values() for desk in found])
    tenth = reader([*places[NARROW], *places[OLD], *places[SMALL], *places[OTHER][:2]])
    few, small = made(tenth, options.format)
    print(f"tenth.rows {few.rows_done} rows - -")
    export, whole = made(everywhere, options.format)
    ratio, memory = whole["seconds"] / whole["copy"], whole["memory"] / small["memory"]
    print(f"whole.rows {export.rows_done} rows - -")
    print(f"whole.size {export.size / 1e6:.0f} MB - -")
    print(f"copy {whole['copy']:.2f} s 1.00 -")
    print(f"build {whole['seconds']:.1f} s {ratio:.1f} {SLOWER}")
    print(f"build.rate {export.rows_done / whole['seconds']:.0f} rows/s - -")
    print(f"build.tenth {small['seconds']:.1f} s {small['seconds'] / small['copy']:.1f} -")
    print(f"memory {whole['memory'] / 1024:.0f} MiB {memory:.2f} {FLAT}")
    first, last, size = handed_out(everywhere, export)
    print(f"first_byte {first:.2f} s {first:.2f} {FIRST_BYTE}")
    print(f"download {last:.1f} s {last / whole['copy']:.1f} -")
    end_old(now=export.expires_at)
    missed = [
        name
        for name, value, target in (
            ("build", ratio, SLOWER),
            ("memory", memory, FLAT),
            ("first_byte", first, FIRST_BYTE),
        )
        if value > target
    ]
    print(f"missed: {', '.join(missed) or 'none'}")
    sys.exit(1 if options.check and missed else 0)


if __name__ == "__main__":
    main()
