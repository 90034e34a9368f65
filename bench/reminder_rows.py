"""Hearings and detentions by COPY, past the models: a million are not entered by hand."""

import random
import time
import uuid
from datetime import date, timedelta

from django.db import connection
from django.utils import timezone

from cases.models import Case, CaseMember, Detention, Hearing, NotificationPreference, Proceeding
from people.enums import Role
from people.models import Desk, Membership, PersonGroup, User

ITEMS_OF_A_CASE = 40
STAFF = 40
LIVE = 3  # one in so many
ORDERED = 4  # all stays but one in so many have an ordered term


def is_filled(size) -> bool:
    return Hearing.objects.count() == size // 2 and Detention.objects.count() == size - size // 2


def fill(size):
    """``size`` items, half hearings and half detentions, on cases with one colleague in charge each."""
    chance = random.Random(3)
    with connection.cursor() as cursor:
        # Past the triggers that refuse to empty what is kept for ever.
        cursor.execute("set local session_replication_role = replica; truncate cases_case, people_persongroup cascade")
    desk, _ = Desk.objects.get_or_create(name="Bench")
    staff = [_colleague(number, desk) for number in range(STAFF)]
    group = PersonGroup(title="Bench", desk=desk)
    group.save()
    number = max(size // ITEMS_OF_A_CASE, 1)
    cases = [uuid.UUID(int=chance.getrandbits(128), version=4) for _ in range(number)]
    proceedings = [uuid.UUID(int=chance.getrandbits(128), version=4) for _ in range(number)]
    common = {"desk_id": desk.pk, "level": 1}
    _copy(Case(title="Bench", **common), ({"id": pk} for pk in cases))
    _copy(
        CaseMember(duty="lawyer", **common),
        ({"case_id": pk, "user_id": chance.choice(staff).pk} for pk in cases),
    )
    _copy(
        Proceeding(title="Bench", kind="criminal", **common),
        ({"id": pk, "case_id": case} for pk, case in zip(proceedings, cases, strict=True)),
    )
    now = timezone.now()
    _copy(Hearing(kind="trial", **common), _hearings(size // 2, proceedings, now, chance))
    _copy(Detention(group=group, **common), _detentions(size - size // 2, cases, now, chance))
    with connection.cursor() as cursor:
        cursor.execute("vacuum analyze")


def _colleague(number, desk):
    user, _ = User.objects.get_or_create(email=f"bench-reminded-{number}@example.org", full_name="Bench")
    Membership.objects.get_or_create(user=user, role=Role.LAWYER, desk=desk, defaults={"max_level": 1})
    NotificationPreference.objects.get_or_create(user=user, has_agenda=False, has_week=False)
    return user


def _hearings(number, proceedings, now, chance):
    for index in range(number):
        is_live = index % LIVE == 0
        days = chance.uniform(5, 120) if is_live else -chance.uniform(1, 3000)
        yield {
            "proceeding_id": chance.choice(proceedings),
            "starts_at": now + timedelta(days=days),
            "status": "scheduled" if is_live else "held",
        }


def _detentions(number, cases, now, chance):
    for index in range(number):
        is_live = index % LIVE == 0
        days = chance.uniform(5, 120) if is_live else -chance.uniform(1, 3000)
        until, ended = now + timedelta(days=days), date(2020, 1, 1)
        over = {} if is_live else {"ended_earliest": ended, "ended_latest": ended, "ended_precision": "day"}
        yield {
            "case_id": chance.choice(cases),
            "kind": "remand" if index % 2 else "admin_arrest",
            "lawful_until": until,
            "expires_at": until if index % ORDERED else None,
            "end_kind": "" if is_live else "released",
        } | over


def _copy(blank, rows):
    """COPY ``rows``, dicts of what differs from ``blank``; references are made by the database."""
    begun = time.monotonic()
    model = type(blank)
    fields = [field for field in model._meta.concrete_fields if field.name != "reference" and not field.generated]
    now = timezone.now()
    usual = {field.column: field.get_db_prep_save(getattr(blank, field.attname), connection) for field in fields}
    usual |= {"created_at": now, "updated_at": now}
    columns = list(usual)
    with connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        with cursor.copy(f"copy {model._meta.db_table} ({', '.join(columns)}) from stdin") as copy:
            for index, row in enumerate(rows):
                whole = usual | {"id": uuid.uuid4()} | row
                copy.write_row([whole[column] for column in columns])
                if index % 100_000 == 0 and index:
                    print(f"  {model._meta.verbose_name}: {index:,}, {time.monotonic() - begun:.0f} s", flush=True)
        cursor.execute("set session_replication_role = origin")
