"""Numbers what changed, and finds what consent opened or closed: the one place where either is said.

Triggers note each change within its transaction, unnumbered. Transactions commit in another order than they began, so
what is read by time or by a sequence drawn at writing passes over whoever commits late. Here one transaction at a time
numbers what has been committed, and nobody is told of anything unnumbered: a reader who has heard all up to a number
has missed nothing below it.

What people agreed to is no row's own change: a yes, a withdrawal, a day on which a yes ends, another person added to a
proceeding open and close rows that nobody touched. So on desks where researchers read, the rows open to them are
compared with those last found open: within the minute after anything was written, and wholly every hour.
"""

from collections import Counter
from functools import lru_cache

from django.db import connection, transaction
from django.db.models import DateTimeField, Func, Q

from config.shared.compiled import OneOf
from exchange.kinds import is_open_to_research, models
from exchange.models import Change, Gone
from people.consent import civil_today, condition
from people.enums import ConsentPurpose, Role
from people.grants import live
from people.models import Membership
from people.rules import RESEARCH_LEVEL

AT_ONCE = 5_000  # rows in one transaction; whoever writes one of them waits for it
LOCK = 0x41726173  # of the advisory lock that makes numbering one transaction at a time
_NUMBER = """
with next as (
  select id from {table} where position is null order by id limit %s for update skip locked
), numbered as (
  select id, nextval('exchange_told') as number from (select id from next order by id) rows
)
update {table} told set position = numbered.number, told_at = clock_timestamp()
from numbered where told.id = numbered.id returning told.kind
"""


class ClockTimestamp(Func):
    function = "clock_timestamp"
    template = "%(function)s()"
    output_field = DateTimeField()


def settle(*, whole=False) -> int:
    """How many changes were numbered. Run twice it does no harm; run by two at once, one waits.

    Where nothing changed nothing is asked. Where a consent changed all closed rows are asked again; else those that are
    new, which leaves what opened by other ways (somebody was taken out of a proceeding, a day came) to ``whole``.
    """
    told = _number_all()
    desks = set(live(Membership.objects.filter(role=Role.RESEARCHER)).values_list("desk_id", flat=True))
    for kind, model in models().items() if desks else ():
        if is_open_to_research(model):
            rows = Change.objects.filter(kind=kind, desk__in=desks)
            if whole or told or rows.filter(agreed=None).exists():  # the last: a desk researchers are new to
                _ask(rows, model, closed_too=whole or "consents" in told)
    told += _number_all()
    return told.total()


def _number_all() -> Counter:
    done = Counter()
    for model in (Gone, Change):
        while told := _number(model):
            done.update(told)
    return done


@transaction.atomic
def _number(model) -> list[str]:
    """The kinds of what was numbered."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [LOCK])
        cursor.execute(_NUMBER.format(table=model._meta.db_table), [AT_ONCE])
        return [kind for (kind,) in cursor.fetchall()]


def _ask(rows, model, *, closed_too):
    unasked = rows.filter(Q(agreed=None) | Q(agreed=False)) if closed_too else rows.filter(agreed=None)
    for asked, answer, tell in (
        (rows.filter(agreed=True), False, _close),
        (unasked, True, _open),
        (rows.filter(agreed=None), False, _refuse),
    ):
        if asked.exists():  # the condition takes longer to plan than that
            is_open = Q(_is_open(model, civil_today()))
            while tell(asked.filter(is_open if answer else ~is_open)):
                pass


@transaction.atomic
def _close(rows) -> int:
    """Told of, and open no longer."""
    closed = list(_held(rows))
    Gone.objects.bulk_create(
        Gone(
            kind=each.kind,
            row_id=each.row_id,
            desk_id=each.desk_id,
            level=each.level,
            at=each.now,
            for_staff=False,
            for_research=True,
        )
        for each in closed
    )
    return Change.objects.filter(pk__in=[each.pk for each in closed]).update(agreed=False)


@transaction.atomic
def _open(rows) -> int:
    """Open, and not told of yet: told as if they had changed."""
    opened = [each.pk for each in _held(rows)]
    return Change.objects.filter(pk__in=opened).update(agreed=True, position=None, told_at=None)


@transaction.atomic
def _refuse(rows) -> int:
    """Not open, and asked now."""
    return Change.objects.filter(pk__in=[each.pk for each in _held(rows)]).update(agreed=False)


def _held(told):
    held = told.select_for_update(skip_locked=True, of=("self",)).annotate(now=ClockTimestamp())
    return held.order_by("pk")[:AT_ONCE]


@lru_cache(maxsize=100)
def _is_open(model, today):
    """Kept for the day for which it is true: who agreed is asked, by a condition that takes a second to build."""
    rows = model._base_manager.order_by().filter(condition(model, ConsentPurpose.RESEARCH), level__lte=RESEARCH_LEVEL)
    if hasattr(model, "merged_into"):
        rows = rows.filter(merged_into__isnull=True)
    return OneOf("row_id", rows, at_once=True)
