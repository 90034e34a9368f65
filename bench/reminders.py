"""``uv run python -m bench.reminders [--size N] [--check]``: a million hearings and detentions and their reminders.

Rows by COPY into a database of its own under ``var/bench`` (kept for the next run); a third of them still wait for
their moment. Prints ``name value unit ratio target``: ratios are to one plain SQL statement that makes or reads the
same rows in the same run, and only they travel between machines. Mails go to the dummy backend: what a mail server
takes is not ours to measure.
"""

import argparse
import os
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var" / "bench"
os.environ["ARASHA_VAR"] = str(VAR)
os.environ["DJANGO_SETTINGS_MODULE"] = "bench.reminders_settings"

import django  # noqa: E402

django.setup()

import psutil  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from bench.reminder_rows import fill, is_filled  # noqa: E402
from cases import reminders  # noqa: E402
from cases.models import Reminder  # noqa: E402
from cases.reminders.runs import step  # noqa: E402
from cases.tasks import deliver_reminders  # noqa: E402

DUE = 200_000
HANDED_OVER = 10_000
SELECTION = """
    select 'hearing' as item_kind, t.id, 'hearing' as plan, p.lead, m.user_id, c.channel,
           case when p.at_clock is null then t.starts_at - p.before
                else ((t.starts_at at time zone t.zone)::date - p.before + p.at_clock) at time zone t.zone
           end as due_at, t.version, t.starts_at as item_at
    from cases_hearing t join cases_proceeding s on s.id = t.proceeding_id
    join cases_reminderplan p on p.kind = 'hearing' and p.is_active
    join cases_casemember m on m.case_id = s.case_id and m.duty in ('lawyer', 'caseworker')
    cross join (values ('in_app'), ('mail')) c (channel)
    where t.status = 'scheduled'
    union all
    select 'detention', t.id, p.kind, p.lead, m.user_id, c.channel, t.lawful_until - p.before, t.version, t.lawful_until
    from cases_detention t
    join cases_reminderplan p on p.kind = case t.kind when 'remand' then 'remand' else 'short_custody' end
    join cases_casemember m on m.case_id = t.case_id and m.duty in ('lawyer', 'caseworker')
    cross join (values ('in_app'), ('mail')) c (channel)
    where t.end_kind = '' and t.lawful_until is not null
"""
PLAIN_INSERT = f"""
insert into bench_reminder (item_kind, item_id, kind, lead, recipient_id, channel, due_at, item_version, item_at,
                            status, attempts, is_late, last_failure, created_at)
select item_kind, id, plan, lead, user_id, channel, due_at, version, item_at, 'planned', 0, false, '', now()
from ({SELECTION}) s where due_at > now()
"""
PLAIN_AGAIN = f"{PLAIN_INSERT} on conflict do nothing"
PLAIN_CLAIM = """
update bench_reminder set lease_until = now() + interval '5 minutes', attempts = attempts + 1
where status = 'planned' and due_at <= now()
"""


class Report:
    def __init__(self):
        self.missed = []

    def line(self, name, value, unit, ratio=None, target=None):
        said = f"{ratio:.3f}" if ratio is not None else "-"
        print(f"{name:<28} {value:>14,.3f} {unit:<8} {said:>8} {'<= ' + str(target) if target else '-'}", flush=True)
        if target is not None and (ratio if ratio is not None else value) > target:
            self.missed.append(name)

    def exact(self, name, value, expected):
        print(f"{name:<28} {value:>14,} {'rows':<8} {'-':>8} = {expected}", flush=True)
        if value != expected:
            self.missed.append(name)


def run_sql(sql, *args):
    with connection.cursor() as cursor:
        cursor.execute(sql, *args)
        return cursor.fetchall() if cursor.description else cursor.rowcount


def timed(act, *args):
    begun = time.perf_counter()
    answer = act(*args)
    return time.perf_counter() - begun, answer


def memory():
    return psutil.Process().memory_info().rss / 2**20


def plan_all():
    """As the nightly task does, with the memory noted on the way: ``(run, MiB after a tenth, MiB at the end)``."""
    run = reminders.request_planning(now=reminders.database_now())
    early, steps = None, 0
    while not step(run.pk, now=reminders.database_now()):
        steps += 1
        if steps == 10:
            early = memory()
        if steps % 25 == 0:
            run.refresh_from_db()
            print(f"  planning: {run.items:,} items, {run.planned:,} rows", flush=True)
    run.refresh_from_db()
    return run, early or memory(), memory()


def planning(report):
    run_sql("truncate cases_reminder, cases_notification restart identity cascade")
    run_sql("drop table if exists bench_reminder")
    run_sql("create table bench_reminder (like cases_reminder including all)")
    run_sql(
        "alter table bench_reminder add foreign key (recipient_id) references people_user deferrable initially deferred"
    )
    raw, rows = timed(run_sql, PLAIN_INSERT)
    report.line("plain_insert", raw, "s")
    report.line("plain_insert_rows", rows, "rows")
    run_sql("vacuum analyze bench_reminder")
    raw_again, none = timed(run_sql, PLAIN_AGAIN)
    report.line("plain_insert_again", raw_again, "s")
    assert none == 0, none
    took, (run, early, late) = timed(plan_all)
    report.line("plan_from_scratch", took, "s", took / raw, 3)
    report.line("planned_rows", run.planned, "rows")
    report.line("plan_memory_growth", late - early, "MiB", None, 16)
    run_sql("vacuum analyze cases_reminder")
    read, _ = timed(run_sql, f"select count(*), max(due_at) from ({SELECTION}) s")
    report.line("plain_select", read, "s")
    took, (again, early, late) = timed(plan_all)
    report.line("replan_unchanged", took, "s", took / raw_again, 3)
    report.line("replan_against_insert", took, "s", took / raw, 1)
    report.line("replan_against_select", took, "s", took / read)
    report.exact("replan_rows", again.planned + again.cancelled, 0)
    report.line("replan_memory_growth", late - early, "MiB", None, 16)


def make_due(number):
    """One lead each of so many items comes due now, in both channels."""
    return run_sql(
        """update cases_reminder set due_at = now() - interval '1 minute', lease_until = null where id in (
               select r.id from cases_reminder r where r.status = 'planned' and r.lead = '1d' and r.due_at > now()
               order by r.item_id limit %s)""",
        [number],
    )


def sweep_in_processes(number=2):
    """So many processes sweep side by side; seconds, and the highest memory any of them had in MiB."""
    command = [sys.executable, "-m", "bench.reminders", "--sweep"]
    begun = time.perf_counter()
    running = [psutil.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(number)]
    told = [process.communicate()[0].split() for process in running]
    took = time.perf_counter() - begun
    return took, max(float(words[-1]) for words in told)


def sweeping(report, due):
    small = make_due(max(due // 10, 1000))
    _, little_memory = sweep_in_processes()
    number = make_due(due)
    run_sql("truncate bench_reminder")
    run_sql("insert into bench_reminder select * from cases_reminder where status = 'planned' and due_at <= now()")
    run_sql("vacuum analyze bench_reminder, cases_reminder")
    raw, claimed = timed(run_sql, PLAIN_CLAIM)
    report.line("plain_lease", raw, "s")
    took, leased = timed(lambda: sum(len(each.ids) for each in reminders.claims()))
    report.line("lease_in_batches", took, "s", took / raw, 3)
    assert claimed <= leased < claimed * 1.001, (leased, claimed)  # among a million some fall due by themselves
    run_sql("update cases_reminder set lease_until = null where status = 'planned' and due_at <= now()")
    begun_at = reminders.database_now()
    took, much_memory = sweep_in_processes()
    left = Reminder.objects.filter(status="planned", due_at__lte=begun_at).count()
    report.line("swept", number, "rows")
    report.exact("left_unswept", left, 0)
    report.line("sweep_two_processes", took, "s", took / raw, None)
    report.line("sweep_one_row", took / number * 1000, "ms")
    report.line(f"sweep_memory_{small}", little_memory, "MiB")
    report.line(f"sweep_memory_{number}", much_memory, "MiB", much_memory / little_memory, 1.15)


def handing_over(report):
    """With a real queue and a real worker: as the sweep does it, in batches, and one task a reminder."""
    command = [sys.executable, "-m", "celery", "-A", "config", "worker", "--concurrency", "2", "--loglevel", "ERROR"]
    worker = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        hand_over(200, 200)  # warms up
        batches = hand_over(HANDED_OVER, reminders.BATCH)
        single = hand_over(HANDED_OVER, 1)
    finally:
        worker.terminate()
        worker.wait()
    for name, one_by_one, in_batches in zip(("handed_over", "and_delivered"), single, batches, strict=True):
        report.line(f"{name}_one_by_one", one_by_one, "s")
        report.line(f"{name}_in_batches", in_batches, "s", in_batches / one_by_one, 0.25)


def hand_over(number, size):
    """Seconds until the last task lay in the queue, and until its reminders were delivered."""
    made = make_due(number)
    assert made == number, f"Only {made} reminders were left to hand over: use a larger --size."
    begun, begun_at = time.perf_counter(), reminders.database_now()
    for claimed in reminders.claims():
        for start in range(0, len(claimed.ids), size):
            deliver_reminders.delay(claimed.ids[start : start + size], claimed.lease.isoformat())
    handed_over = time.perf_counter() - begun
    # Not those that fell due after the last claim: nobody was handed them.
    while Reminder.objects.filter(status="planned", due_at__lte=begun_at).exists():
        time.sleep(0.05)
        if time.perf_counter() - begun > 600:
            raise SystemExit("The worker did not finish.")
    return handed_over, time.perf_counter() - begun


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--check", action="store_true", help="Exit 1 when a target is missed.")
    parser.add_argument("--sweep", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.sweep:
        reminders.sweep()
        print(psutil.Process().memory_info().rss / 2**20)
        return
    begun = time.monotonic()
    call_command("migrate", verbosity=0, interactive=False)
    if not is_filled(options.size):
        fill(options.size)
    print(f"{options.size:,} hearings and detentions; name value unit ratio target")
    report = Report()
    planning(report)
    sweeping(report, min(DUE, options.size // 5))
    handing_over(report)
    print(f"{timedelta(seconds=round(time.monotonic() - begun))} in all")
    if report.missed:
        print("missed: " + ", ".join(report.missed))
    sys.exit(1 if options.check and report.missed else 0)


if __name__ == "__main__":
    main()
