"""Which rows are live, and the moment each waits for. The same conditions in SQL, for planning, and per row."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from cases.enums import SHORT_TERMS, ItemKind
from cases.models import Deadline, Detention, Hearing, Submission, Task
from sources.models import DiplomaticNote

DAY_CLOCK = "09:00"
"""Local time at which an item that has only a day counts as due; its zone is Asia/Almaty."""

_SHORT = ", ".join(f"'{kind}'" for kind in sorted(SHORT_TERMS))

UNKNOWN_ZONE = """t.zone not in ('Asia/Almaty', 'Asia/Shanghai', 'Asia/Urumqi') and not (
    t.zone ~ '^([A-Za-z_]+(/[A-Za-z0-9_+-]+)+|UTC)$'
    and pg_input_is_valid('2000-01-01 00:00 ' || t.zone, 'timestamptz'))"""
"""Of a row that came past every form. Left to PostgreSQL, it would stop the planning of all rows beside it."""
_ZONE = f"case when {UNKNOWN_ZONE} then 'UTC' else t.zone end as zone"

# Each yields: id, kind of plan, moment, zone, version, desk, level, case, and the one recipient where there is one.
LIVE_ITEMS = {
    ItemKind.HEARING: f"""
        select t.id, 'hearing' as plan, t.starts_at as item_at, {_ZONE}, t.version, t.desk_id, t.level, p.case_id,
               null::bigint as only_user
        from cases_hearing t join cases_proceeding p on p.id = t.proceeding_id
        where t.status = 'scheduled'""",
    ItemKind.DETENTION: f"""
        select t.id, case when t.kind in ({_SHORT}) then 'short_custody' else 'remand' end as plan,
               t.expires_at as item_at, {_ZONE}, t.version, t.desk_id, t.level, t.case_id, null::bigint as only_user
        from cases_detention t
        where t.end_kind = '' and t.expires_at is not null""",
    ItemKind.DEADLINE: f"""
        select t.id, 'appeal_term' as plan, least(t.due_at, t.proposed_due_at) as item_at, {_ZONE}, t.version,
               t.desk_id, t.level, t.case_id, null::bigint as only_user
        from cases_deadline t
        where t.status = 'open'""",
    ItemKind.SUBMISSION: f"""
        select t.id, 'reply' as plan, (t.reply_due_on + time '{DAY_CLOCK}') at time zone 'Asia/Almaty' as item_at,
               'Asia/Almaty' as zone, t.version, t.desk_id, t.level, t.case_id, null::bigint as only_user
        from cases_submission t
        where t.reply_due_on is not null and t.replied_on is null and t.status in ('sent', 'acknowledged')""",
    ItemKind.NOTE: f"""
        select t.id, 'reply' as plan, (t.reply_due_on + time '{DAY_CLOCK}') at time zone 'Asia/Almaty' as item_at,
               'Asia/Almaty' as zone, t.version, t.desk_id, t.level, p.case_id, null::bigint as only_user
        from sources_diplomaticnote t
        left join cases_exhibit x on x.source_id = t.source_id left join cases_proceeding p on p.id = x.proceeding_id
        where t.reply_due_on is not null and t.replied_precision = '' and t.reply_id is null""",
    ItemKind.TASK: f"""
        select t.id, 'task' as plan, (t.due_on + time '{DAY_CLOCK}') at time zone 'Asia/Almaty' as item_at,
               'Asia/Almaty' as zone, t.version, t.desk_id, t.level, t.case_id, t.assignee_id as only_user
        from cases_task t
        where t.status = 'open' and t.due_on is not null""",
}

HAS_ZONE = frozenset({ItemKind.HEARING, ItemKind.DETENTION, ItemKind.DEADLINE})
MODELS = {
    ItemKind.HEARING: Hearing,
    ItemKind.DETENTION: Detention,
    ItemKind.DEADLINE: Deadline,
    ItemKind.SUBMISSION: Submission,
    ItemKind.NOTE: DiplomaticNote,
    ItemKind.TASK: Task,
}
KINDS = {model: kind for kind, model in MODELS.items()}


@dataclass(frozen=True, slots=True)
class Moment:
    plan: str
    at: datetime
    zone: str


def moment_of(row) -> Moment | None:
    """What ``row`` waits for, as stored now; None when nothing is owed about it. One query."""
    return moments(KINDS[type(row)], [row.pk]).get(row.pk)


def moments(item_kind, item_ids) -> dict:
    """id → :class:`Moment` of those of these items that still wait for one."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"select id, plan, item_at, zone from ({live(item_kind, 't.id = any(%s)')}) live",  # noqa: S608
            [list(item_ids)],
        )
        return {pk: Moment(*found) for pk, *found in cursor}


def of_unknown_zone(item_kind, where, values) -> list:
    """Ids of items that wait and whose zone no table knows."""
    if item_kind not in HAS_ZONE:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"select id from ({live(item_kind, where)} and {UNKNOWN_ZONE}) live order by id", values)  # noqa: S608
        return [pk for (pk,) in cursor]


def live(item_kind, where) -> str:
    """The items that still wait for their moment, as a query."""
    return f"{LIVE_ITEMS[item_kind]} and {where}"


def whether_live_or_not(item_kind, where) -> str:
    """The same columns of items that may be closed meanwhile: people must hear of a cancelled hearing too."""
    sql = LIVE_ITEMS[item_kind]
    return f"{sql[: sql.rindex('where')]} where {where}"
