"""Whether what must never stop still runs, and how late the latest message is. Reads PostgreSQL alone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection

from cases.models import Heartbeat, PlanningRun
from cases.reminders import clock_difference
from cases.reminders.clock import MOST_DIFFERENCE, database_now
from people.enums import BackupKind
from people.models import AuditCheck, BackupRun
from sources.models import EvidenceCheck

NAMES = {
    "sweep": "Last sweep",
    "beat": "Clock that rings for the sweep (beat)",
    "worker": "Worker",
    "round_trip": "Through the queue and back",
    "timer": "Timer that sweeps without the queue",
    "sealer": "Sealing of the audit trail",
    "planning": "Last planning of all reminders",
}
OLDEST_DUE = timedelta(minutes=2)
_OLDEST = """
select min(due_at) from (
    (select due_at from cases_reminder where status = 'planned' and due_at <= clock_timestamp()
       and (lease_until is null or lease_until < clock_timestamp()) order by due_at limit 1)
    union all
    (select due_at from cases_digest where status = 'planned' and due_at <= clock_timestamp()
       and (lease_until is null or lease_until < clock_timestamp()) order by due_at limit 1)) due
"""


@dataclass(frozen=True, slots=True)
class Check:
    """``at``: when it last happened. ``size``: an age, a lag or a difference. ``limit``: more than that is red."""

    name: str
    title: str
    at: datetime | None
    size: timedelta | None
    limit: timedelta
    is_well: bool
    note: str = ""

    @property
    def words(self) -> str:
        return _said(self.size) if self.size is not None else ""

    @property
    def limit_words(self) -> str:
        return _said(self.limit)


def _said(span: timedelta) -> str:
    """“12 seconds”, “4 minutes”, “3 hours”, “2 days”; a clock that is behind has a minus."""
    seconds = abs(span.total_seconds())
    sign = "−" if span.total_seconds() <= -1 else ""
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= 2 * size or (seconds == size and unit != "minute"):
            number = int(seconds // size)
            return f"{sign}{number} {unit}{'' if number == 1 else 's'}"
    return f"{sign}{int(seconds)} second{'' if int(seconds) == 1 else 's'}"


MORE_CHECKS = []
"""Rooms above add functions of the moment that answer checks."""


def checks() -> list[Check]:
    """What is watched here, red first. Eight queries and those of the rooms above, whatever the size of the tables."""
    now = database_now()
    found = [*_heartbeats(now), _planning(now), _oldest_due(now), _clocks(), _evidence(now), _trail(now)]
    found += _backups(now)
    for more in MORE_CHECKS:
        found += more(now)
    return sorted(found, key=lambda check: check.is_well)


def of_unknown_zone() -> list[tuple[str, str]]:
    """``(kind, id)`` of items the last planning had to reckon in UTC."""
    done = _last_planning()
    return [(kind, pk) for kind, pk in done.unknown_zones] if done else []


def _heartbeats(now):
    seen = {row.name: row for row in Heartbeat.objects.all()}
    for name, interval in settings.WATCHED.items():
        row = seen.get(name)
        age = now - row.at if row else None
        note = f"took {_seconds(row.took)}" if row and row.took is not None else ""
        limit = 2 * interval
        yield Check(name, NAMES[name], row.at if row else None, age, limit, age is not None and age <= limit, note)


def _planning(now):
    """Every night; one that began and does not end is as bad as one that never came."""
    done = _last_planning()
    running = PlanningRun.objects.filter(finished_at=None).order_by("requested_at").first()
    limit = 2 * settings.PLANNING_EVERY
    age = now - done.finished_at if done else None
    note = f"{done.planned} planned, {done.cancelled} cancelled" if done else ""
    if running:
        note = f"running, {running.items} items so far"
    at = done.finished_at if done else None
    odd = len(done.unknown_zones) if done else 0
    if odd:
        note += f"; of an unknown time zone, and reckoned in UTC: {odd}"
    return Check("planning", NAMES["planning"], at, age, limit, age is not None and age <= limit and not odd, note)


def _last_planning():
    return PlanningRun.objects.filter(plan_kind="", finished_at__isnull=False).order_by("-finished_at").first()


def _oldest_due(now):
    with connection.cursor() as cursor:
        cursor.execute(_OLDEST)
        (due_at,) = cursor.fetchone()
    age = now - due_at if due_at else timedelta(0)
    note = "" if due_at else "nothing waits"
    return Check("oldest_due", "Oldest message that is due", due_at, age, OLDEST_DUE, age <= OLDEST_DUE, note)


def _clocks():
    gap = clock_difference()
    is_well = abs(gap) <= MOST_DIFFERENCE
    note = "" if is_well else "No reminder is sent until both clocks agree."
    return Check("clocks", "This machine's clock against the database's", None, gap, MOST_DIFFERENCE, is_well, note)


def _evidence(now):
    """The last reading-through that ended. None at all is a new installation, until its first night."""
    check = EvidenceCheck.objects.filter(finished_at__isnull=False).order_by("-finished_at").first()
    limit = 2 * settings.EVIDENCE_CHECKED_EVERY
    if check is None:
        return Check("evidence", "Evidence files read through", None, None, limit, True, "not yet")
    age = now - check.finished_at
    note = f"{check.files} files, {check.missing} missing, {check.changed} changed, {check.orphans} named by no row"
    title = "Evidence files read through"
    return Check("evidence", title, check.finished_at, age, limit, check.is_well and age <= limit, note)


def _trail(now):
    """The last verification that ended. None at all is a new installation, until its first night."""
    check = AuditCheck.objects.filter(finished_at__isnull=False).first()
    title, limit = "Audit trail verified", 2 * settings.AUDIT_VERIFIED_EVERY
    if check is None:
        return Check("trail", title, None, None, limit, True, "not yet")
    age = now - check.finished_at
    note = f"{check.seals} seals, {check.faults} faults"
    return Check("trail", title, check.finished_at, age, limit, check.is_well and age <= limit, note)


def _backups(now):
    """A backup whose last try failed is red whatever the one before; where no keys are named none is expected."""
    last = {run.kind: run for run in BackupRun.objects.order_by("kind", "-started_at", "-id").distinct("kind")}
    good = BackupRun.objects.filter(finished_at__isnull=False, problem="")
    good = {run.kind: run for run in good.order_by("kind", "-started_at", "-id").distinct("kind")}
    for kind, title, every in (
        (BackupKind.BACKUP, "Last backup", settings.BACKED_UP_EVERY),
        (BackupKind.DRILL, "Last backup put back to try it", settings.DRILLED_EVERY),
    ):
        done, limit = good.get(kind), 2 * every if kind == BackupKind.BACKUP else every
        age = now - done.finished_at if done else None
        failed = last[kind].problem if kind in last else ""
        is_well = age is not None and age <= limit and not failed
        note = failed or ("" if done else "never")
        if not settings.BACKUPS_EXPECTED and not failed and done is None:
            is_well, note = True, "not set up: name the keys in ARASHA_BACKUP_KEYS"
        yield Check(kind.value, title, done.finished_at if done else None, age, limit, is_well, note)


def _seconds(took):
    return f"{took.total_seconds():.1f} s"
