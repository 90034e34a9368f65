"""``uv run python -m bench.imports``: a list of ``--size`` people in mixed scripts, among ``--people`` on record.

Fills a database of its own under ``var/bench-imports``. In one run: the same rows bulk-inserted without any check
(persons, names and stays with their history: the floor), then a list of a tenth and one of the whole as CSV, and the
whole as XLSX: checked without hints, checked with hints, put on record, taken back; each in rows a second. Then the
answers of the web server while a list is worked on, and a worker killed by SIGKILL in the middle of writing.
"""

import argparse
import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

os.environ["ARASHA_VAR"] = str(ROOT / "var" / "bench-imports")
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.local"

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from bench.filling import copy, name_row  # noqa: E402
from bench.invented_names import people, spelling  # noqa: E402
from bench.signed_in import signed_in  # noqa: E402
from bench.victims import as_csv, as_xlsx, victims  # noqa: E402
from cases.models import Detention  # noqa: E402
from exchange.actions.imports import check_list, decide, run_import, undo_import, upload_list  # noqa: E402
from exchange.imports import limits, work  # noqa: E402
from exchange.imports.checking import Check, cut_into_chunks  # noqa: E402
from exchange.models import ImportBatch, ImportRow  # noqa: E402
from people.enums import Role  # noqa: E402
from people.models import Desk, Membership, Person, PersonName, User  # noqa: E402
from sources.models import Source  # noqa: E402

EMPTIED = ("people_desk", "people_person", "sources_source", "people_user", "exchange_importbatch")
TARGETS = {  # figure → (target, whether more is better)
    "csv.check": (1000, True),
    "xlsx.check": (500, True),
    "csv.all_of_raw": (0.05, True),
    "xlsx.all_of_raw": (0.05, True),
    "linear": (11.0, False),
    "answer": (1.0, False),
    "killed.half_rows": (0, False),
}
missed = []


def say(name, value, unit):
    target, more = TARGETS.get(name, (None, True))
    print(f"{name} {value:.3g} {unit} {'' if target is None else target}".rstrip(), flush=True)
    if target is not None and (value < target if more else value > target):
        missed.append(name)


def timed(perform, *args, **values):
    began = time.perf_counter()
    result = perform(*args, **values)
    return time.perf_counter() - began, result


def put_people(desk, number):
    """Two spellings each; none of the list, but of the same elements."""
    rows = list(people(number + 200_000))[200_000:]
    keys = [uuid.uuid4() for _ in rows]
    blank = {"citizenships": []}
    mine = list(zip(keys, rows, strict=True))
    shown = ({"id": key, "display_name": spelling(given, father, "kk"), **blank} for key, (given, father, _) in mine)
    copy(Person, shown, desk=desk)
    names = (
        name_row(key, spelling(given, father, standard), place == 0)
        for key, (given, father, standards) in mine
        for place, standard in enumerate(standards[:2])
    )
    copy(PersonName, names, desk=desk)
    with connection.cursor() as cursor:
        cursor.execute("vacuum analyze people_person, people_personname")


def raw(desk, number):
    """Rows a second of plain bulk inserts, history and search keys with them, and nothing else."""
    began = time.perf_counter()
    rows = list(people(number + 100_000))[100_000:]
    for first in range(0, number, 1000):
        some = [Person(desk=desk, display_name="x") for _ in rows[first : first + 1000]]
        Person.objects.bulk_create(some)
        texts = [spelling(given, father, "kk") for given, father, _ in rows[first : first + 1000]]
        PersonName.objects.bulk_create(
            PersonName(person=person, text=text, is_main=True) for person, text in zip(some, texts, strict=True)
        )
        Detention.objects.bulk_create(Detention(person=person, desk=desk, level=1) for person in some)
    return number / (time.perf_counter() - began)


def upload(user, desk, source, content, name):
    return upload_list(content, name=name, desk=desk, level=1, by=user, now=timezone.now(), source=source)


def worked(batch):
    while work.work_on(batch.pk):
        pass
    return ImportBatch.objects.get(pk=batch.pk)


def without_hints(batch):
    """The check alone, past the state of the import; its rows are thrown away."""
    batch = ImportBatch.objects.select_related("file", "desk", "asked_by").get(pk=batch.pk)
    cut_into_chunks(batch)
    check = Check(batch, batch.created_by, with_hints=False)
    while check.step():
        pass
    batch.rows.all().delete()


def one_list(user, desk, source, content, name, size):
    """Seconds of: check alone, check with hints, put on record, taken back."""
    batch = upload(user, desk, source, content, name)
    plain, _ = timed(without_hints, batch)
    check_list(batch, columns=batch.columns, by=user, now=timezone.now())
    hinted, batch = timed(worked, batch)
    print(f"  {name}: {batch.counts}", flush=True)
    decide(batch, batch.rows.filter(finding="hint"), choice="new", by=user)
    run_import(batch, by=user, now=timezone.now())
    written, batch = timed(worked, batch)
    if batch.counts["is_created"] != size - batch.counts.get("error", 0):
        raise SystemExit(f"{batch.counts} is not all of the list")
    undo_import(batch, by=user, now=timezone.now())
    undone, batch = timed(worked, batch)
    if batch.counts.get("is_kept"):
        raise SystemExit(f"{batch.counts}: something stayed")
    return plain, hinted, written, undone


def answers(user, batch):
    """The slowest answer of the pages of a large import, in seconds."""
    browser, page = signed_in(user), f"/imports/{batch.pk}/"
    slowest, here = 0.0, {"host": "localhost"}
    for address in (page, f"{page}?show=undecided&page=3", f"/imports/progress/?of={batch.pk}", "/imports/"):
        browser.get(address, headers=here)
        took, answer = timed(browser.get, address, headers=here)
        if answer.status_code != 200:
            raise SystemExit(f"{answer.status_code} for {address}")
        slowest = max(slowest, took)
    return slowest


def killed(batch):
    """Kill a worker that has begun to write; how many rows are half in."""
    code = f"import django; django.setup(); from exchange.imports.work import work_on; work_on({str(batch.pk)!r})"
    worker = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=os.environ)  # noqa: S603
    while not ImportRow.objects.filter(batch=batch, outcome="created").exists():
        time.sleep(0.02)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    rows = list(ImportRow.objects.filter(batch=batch).values_list("outcome", "person_key", "stay_key"))
    there = [row for row in rows if row[0] == "created"]
    can_be = batch.rows.exclude(finding="error").count()
    half = len(there) % limits.AT_ONCE if len(there) < can_be else 0
    half += len(there) - Person.objects.filter(pk__in=[row[1] for row in there]).count()
    half += len(there) - Detention.objects.filter(pk__in=[row[2] for row in there]).count()
    print(f"  killed with {len(there)} of {len(rows)} rows on record", flush=True)
    batch = worked(batch)
    if batch.rows.filter(outcome="").exclude(finding="error").exists():
        raise SystemExit("the next worker did not go on")
    return half


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--check", action="store_true", help="Exit 1 when a target is missed.")
    options = parser.parse_args()
    call_command("migrate", verbosity=0, interactive=False)
    with connection.cursor() as cursor:
        cursor.execute(f"set local session_replication_role = replica; truncate {', '.join(EMPTIED)} cascade")
    desk = Desk.objects.create(name="Bench")
    user = User.objects.create_user(f"bench{uuid.uuid4().hex[:8]}@example.org", None, full_name="Bench")
    Membership.objects.create(user=user, role=Role.CASEWORKER, desk=desk, max_level=1, reason="bench")
    source = Source.objects.create(kind="ngo_statement", title="A list", desk=desk)
    print(f"filling {options.people:,} people", flush=True)
    put_people(desk, options.people)
    small, whole = options.size // 10, options.size
    floor = raw(desk, min(whole, 3000))
    say("raw", floor, "rows/s")
    tenth = one_list(user, desk, source, as_csv(victims(small)), "tenth.csv", small)
    for form, content in (("csv", as_csv(victims(whole))), ("xlsx", as_xlsx(victims(whole)))):
        plain, hinted, written, undone = took = one_list(user, desk, source, content, f"whole.{form}", whole)
        say(f"{form}.check", whole / plain, "rows/s")
        say(f"{form}.check_with_hints", whole / hinted, "rows/s")
        say(f"{form}.write", whole / written, "rows/s")
        say(f"{form}.all", whole / (hinted + written), "rows/s")
        say(f"{form}.all_of_raw", whole / (hinted + written) / floor, "x")
        say(f"{form}.undo", whole / undone, "rows/s")
        if form == "csv":
            say("linear", sum(took[1:3]) / sum(tenth[1:3]), "x")
    batch = upload(user, desk, source, as_csv(victims(whole)), "killed.csv")
    check_list(batch, columns=batch.columns, by=user, now=timezone.now())
    batch = worked(batch)
    uploading, _ = timed(upload, user, desk, source, as_xlsx(victims(whole)), "again.xlsx")
    say("answer", max(answers(user, batch), uploading), "s")
    decide(batch, batch.rows.filter(finding="hint"), choice="new", by=user)
    run_import(batch, by=user, now=timezone.now())
    say("killed.half_rows", killed(batch), "rows")
    sys.exit(1 if options.check and missed else 0)


if __name__ == "__main__":
    main()
