"""The daily agenda and the coordinator's weekly list: one mail about many cases, at the reader's hour and day."""

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q

from cases.enums import DigestKind, ReminderStatus
from cases.models import Digest
from people.enums import Role
from people.models import Membership, User
from people.rules import STAFF

from .agenda import AGENDA_DAYS, WEEK_DAYS, dated_rows, span_of, when_of_row
from .clock import database_now
from .mail import compose_digest
from .post import Post
from .quiet import preference_of

LEASE = timedelta(minutes=5)
BATCH = 50


def owe_digests(*, now: datetime) -> int:
    """Owe each reader the agenda of their day once its hour has come; of days slept through, none. How many."""
    staff = Membership.objects.filter(Q(valid_until=None) | Q(valid_until__gt=now), user=OuterRef("pk"))
    users = User.objects.filter(is_active=True, mail_reminders=True).select_related("notification_preference")
    users = users.filter(Exists(staff.filter(role__in=sorted(STAFF)))).annotate(
        coordinates=Exists(staff.filter(role=Role.COORDINATOR))
    )
    known = set(
        Digest.objects.filter(for_day__gte=(now - timedelta(days=2)).date()).values_list(
            "recipient_id", "kind", "for_day"
        )
    )
    owed = [digest for user in users for digest in _due(user, now)]
    new = [digest for digest in owed if (digest.recipient_id, digest.kind, digest.for_day) not in known]
    Digest.objects.bulk_create(new, ignore_conflicts=True)
    return len(new)


def _due(user, now):
    wish = preference_of(user)
    here = now.astimezone(ZoneInfo(user.time_zone))
    due_at = datetime.combine(here.date(), wish.agenda_at, tzinfo=here.tzinfo)
    if due_at > now:
        return
    if wish.has_agenda:
        yield Digest(recipient=user, kind=DigestKind.AGENDA, for_day=here.date(), due_at=due_at)
    if wish.has_week and user.coordinates and here.isoweekday() == wish.week_on:
        yield Digest(recipient=user, kind=DigestKind.WEEK, for_day=here.date(), due_at=due_at)


_CLAIM = """
update cases_digest d set lease_until = statement_timestamp() + %(lease)s, attempts = attempts + 1
from (select id from cases_digest
      where status = 'planned' and due_at <= statement_timestamp()
        and (lease_until is null or lease_until < statement_timestamp())
      order by due_at limit %(limit)s for update skip locked) due
where d.id = due.id returning d.id, d.lease_until
"""


def send_digests() -> Counter:
    """Send what is owed and not in other hands; an empty agenda is not sent."""
    counts: Counter[str] = Counter()
    while rows := _claim():
        ids, lease = [pk for pk, _ in rows], rows[0][1]
        with Post() as post:
            for pk in ids:
                ours = Digest.objects.filter(pk=pk, status=ReminderStatus.PLANNED, lease_until=lease)
                digest = ours.select_related("recipient").first()
                if digest is None:
                    continue
                if post.is_out_of_time:
                    post.put_back(ours)
                    continue
                counts[f"digest {_send(digest, ours, post)}"] += 1
    return counts


def _send(digest, ours, post) -> str:
    reader = digest.recipient
    days = AGENDA_DAYS if digest.kind == DigestKind.AGENDA else WEEK_DAYS
    span = span_of(reader, digest.for_day, days)
    is_over = database_now() >= span.start + timedelta(days=days)
    of_desks = digest.kind == DigestKind.WEEK
    is_wanted = reader.is_active and reader.mail_reminders and not is_over
    rows = dated_rows(reader, span, of_desks=of_desks) if is_wanted else []
    if not rows:
        ours.update(status=ReminderStatus.CANCELLED, lease_until=None)
        return ReminderStatus.CANCELLED
    told = [(row.reference, when_of_row(row), getattr(row, "zone", "")) for row in rows]
    return post.send(compose_digest(digest, told), ours, attempts=digest.attempts)


@transaction.atomic
def _claim():
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"lease": LEASE, "limit": BATCH})
        return cursor.fetchall()
