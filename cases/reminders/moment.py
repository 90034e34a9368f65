"""Which rows are live, and the moments each waits for. The same conditions in SQL, for planning, and per row.

A stay in custody may wait for two: the lawful limit, and the end of an ordered term that reaches beyond it.
"""

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
_FIRST = "null::timestamptz as after_at"

# Each yields: id, kind of plan, moment, the moment of the same item that comes before it (a stay's alone), zone,
# version, desk, level, case, and the one recipient where there is one.
LIVE_ITEMS = {
    ItemKind.HEARING: f"""
        select t.id, 'hearing' as plan, t.starts_at as item_at, {_FIRST}, {_ZONE}, t.version, t.desk_id, t.level,
               p.case_id, null::bigint as only_user
        from cases_hearing t join cases_proceeding p on p.id = t.proceeding_id
        where t.status = 'scheduled'""",
    ItemKind.DETENTION: f"""
        select t.id, case when t.kind in ({_SHORT}) then 'short_custody' else 'remand' end as plan,
               m.item_at, m.after_at, {_ZONE}, t.version, t.desk_id, t.level, t.case_id, null::bigint as only_user
        from cases_detention t
        cross join lateral (values (least(t.lawful_until, t.expires_at), null::timestamptz),
                                   (case when t.expires_at > t.lawful_until then t.expires_at end, t.lawful_until))
                   m (item_at, after_at)
        where t.end_kind = '' and m.item_at is not null""",
    ItemKind.DEADLINE: f"""
        select t.id, 'appeal_term' as plan, least(t.due_at, t.proposed_due_at) as item_at, {_FIRST}, {_ZONE},
               t.version, t.desk_id, t.level, t.case_id, null::bigint as only_user
        from cases_deadline t
        where t.status = 'open'""",
    ItemKind.SUBMISSION: f"""
        select t.id, 'reply' as plan, (t.reply_due_on + time '{DAY_CLOCK}') at time zone 'Asia/Almaty' as item_at,
               {_FIRST}, 'Asia/Almaty' as zone, t.version, t.desk_id, t.level, t.case_id, null::bigint as only_user
        from cases_submission t
        where t.reply_due_on is not null and t.replied_on is null and t.status in ('sent', 'acknowledged')""",
    ItemKind.NOTE: f"""
        select t.id, 'reply' as plan, (t.reply_due_on + time '{DAY_CLOCK}') at time zone 'Asia/Almaty' as item_at,
               {_FIRST}, 'Asia/Almaty' as zone, t.version, t.desk_id, t.level, p.case_id, null::bigint as only_user
        from sources_diplomaticnote t
        left join cases_exhibit x on x.source_id = t.source_id left join cases_proceeding p on p.id = x.proceeding_id
        where t.reply_due_on is not null and t.replied_precision = '' and t.reply_id is null""",
    ItemKind.TASK: f"""
        select t.id, 'task' as plan, (t.due_on + time '{DAY_CLOCK}') at time zone 'Asia/Almaty' as item_at,
               {_FIRST}, 'Asia/Almaty' as zone, t.version, t.desk_id, t.level, t.case_id, t.assignee_id as only_user
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


# The columns that hold what a row waits for, and, where it says so itself, those that say whom it concerns.
_MOMENTS = {
    Hearing: ("starts_at",),
    Detention: ("expires_at", "lawful_until"),
    Deadline: ("due_at", "proposed_due_at"),
    Submission: ("reply_due_on",),
    DiplomaticNote: ("reply_due_on",),
    Task: ("due_on",),
}
_PEOPLE = {
    Detention: ("case_id",),
    Deadline: ("case_id",),
    Submission: ("case_id",),
    Task: ("case_id", "assignee_id"),
}


def may_owe(row) -> bool:
    """Whether anybody may be told of ``row``, which is new: it has a moment, and a case or someone it was given to.
    Nobody is responsible for it alone yet."""
    has_moment = any(getattr(row, name) is not None for name in _MOMENTS[type(row)])
    people = _PEOPLE.get(type(row))
    return has_moment and (people is None or any(getattr(row, name) is not None for name in people))


@dataclass(frozen=True, slots=True)
class Awaited:
    """What an item waits for: one moment, or two of a stay, soonest first."""

    plan: str
    zone: str
    moments: tuple[datetime, ...]

    def moved_from(self, before: "Awaited") -> tuple[datetime, datetime] | None:
        """The moment that was, and the one in its place; None where none of those awaited before is gone."""
        gone = [at for at in before.moments if at not in self.moments]
        new = [at for at in self.moments if at not in before.moments]
        return (gone[0], (new or self.moments)[0]) if gone else None


def awaited_by(row) -> Awaited | None:
    """What ``row`` waits for, as stored now; None when nothing is owed about it. One query."""
    return awaited(KINDS[type(row)], [row.pk]).get(row.pk)


def awaited(item_kind, item_ids) -> dict:
    """id → :class:`Awaited` of those of these items that still wait for something."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select id, plan, zone, array_agg(distinct item_at order by item_at) "  # noqa: S608
            f"from ({live(item_kind, 't.id = any(%s)')}) live group by id, plan, zone",
            [list(item_ids)],
        )
        return {pk: Awaited(plan, zone, tuple(moments)) for pk, plan, zone, moments in cursor}


def of_unknown_zone(item_kind, where, values) -> list:
    """Ids of items that wait and whose zone no table knows."""
    if item_kind not in HAS_ZONE:
        return []
    with connection.cursor() as cursor:
        found = f"select distinct id from ({live(item_kind, where)} and {UNKNOWN_ZONE}) live order by id"  # noqa: S608
        cursor.execute(found, values)
        return [pk for (pk,) in cursor]


def live(item_kind, where) -> str:
    """The items that still wait for their moment, as a query."""
    return f"{LIVE_ITEMS[item_kind]} and {where}"


def whether_live_or_not(item_kind, where) -> str:
    """The same columns of items that may be closed meanwhile: people must hear of a cancelled hearing too."""
    sql = LIVE_ITEMS[item_kind]
    return f"{sql[: sql.rindex('where')]} where {where}"
