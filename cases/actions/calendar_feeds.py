"""A calendar feed is made, fetched and revoked."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Case, F, Q, Value, When

from cases.models import CalendarFeed
from people.audit import record
from people.models import User

LASTS = timedelta(days=90)
SECRET_BYTES = 32
LIVE_AT_MOST = 5
"""Feeds of one colleague at a time: a phone, a desk, a tablet; an address nobody remembers is one that leaks."""
FETCHES, PER = 30, timedelta(hours=1)
"""How often one feed may be fetched. Calendar programs ask every few minutes at most."""


class FetchedTooOften(Exception):
    """``args[0]``: seconds until the feed may be fetched again."""


@transaction.atomic
def make_feed(user: User, *, name: str, names_item: bool, only_mine: bool, now: datetime) -> tuple[CalendarFeed, str]:
    """A feed of ``user`` for ninety days, and its secret to show once."""
    User.objects.select_for_update().get(pk=user.pk)  # two at once would each count four
    if CalendarFeed.objects.filter(owner=user).live().count() >= LIVE_AT_MOST:
        raise ValidationError(f"You have {LIVE_AT_MOST} calendar feeds already. Revoke one first.", code="too_many")
    secret = secrets.token_urlsafe(SECRET_BYTES)
    feed = CalendarFeed(
        owner=user,
        name=name,
        names_item=names_item,
        only_mine=only_mine,
        secret_hash=hash_of(secret),
        created_at=now,
        expires_at=now + LASTS,
    )
    feed.full_clean()
    feed.save()
    record(user, "calendar_feed.made", feed, names_item=names_item, only_mine=only_mine)
    return feed, secret


@transaction.atomic
def revoke_feed(feed: CalendarFeed, *, by, now: datetime) -> CalendarFeed:
    """Its address is refused from the next fetch on. Revoking twice changes nothing."""
    if CalendarFeed.objects.filter(pk=feed.pk, revoked_at__isnull=True).update(revoked_at=now):
        record(by, "calendar_feed.revoked", feed)
    return feed


def revoke_feeds_of(users, *, by, now: datetime) -> int:
    """All of these accounts (ids), at once."""
    count = CalendarFeed.objects.filter(owner__in=users, revoked_at__isnull=True).update(revoked_at=now)
    if count:
        record(by, "calendar_feed.all_revoked", feeds=count)
    return count


def fetch_feed(secret: str, *, now: datetime) -> CalendarFeed | None:
    """The live feed with this secret, with its owner, the fetch noted; None for any other. Two queries.

    Raises FetchedTooOften past ``FETCHES`` in ``PER``. The count stands in the feed's row, so it holds over all
    processes of the web server.
    """
    feed = CalendarFeed.objects.live().filter(secret_hash=hash_of(secret)).select_related("owner").first()
    if feed is None:
        return None
    begins = feed.counted_since is None or feed.counted_since <= now - PER
    if not begins and feed.fetches >= FETCHES:
        raise FetchedTooOften(int((feed.counted_since + PER - now).total_seconds()) + 1)
    same_hour = Q(counted_since__gt=now - PER)
    CalendarFeed.objects.filter(pk=feed.pk).update(
        fetches=Case(When(same_hour, then=F("fetches") + 1), default=Value(1)),
        counted_since=Case(When(same_hour, then=F("counted_since")), default=Value(now)),
        last_fetched_at=now,
    )
    return feed


def hash_of(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
