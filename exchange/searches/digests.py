"""What the saved searches of a reader found, told at their hour: in the app, and by a mail that names nothing."""

import logging
from datetime import date, datetime, timedelta

from django.db import DatabaseError, connection, transaction
from django.utils.formats import date_format

from cases.enums import NoticeAbout
from cases.notices import tell
from cases.reminders.quiet import preference_of
from config.shared.zones import zone_of
from exchange.enums import Frequency, LetterAbout, SearchPause, WebhookEvent, WebhookState
from exchange.letters import owe_letter
from exchange.models import SavedSearch, SearchDigest, SearchFinding, WebhookDelivery
from people.audit import record
from people.models import User

from .matches import News, NotWatched, matches, news, remember

log = logging.getLogger(__name__)


def make_digests(*, now: datetime) -> int:
    """Ask again what is due; how many digests were made. A reader in other hands is left to them."""
    watched = SavedSearch.objects.live().exclude(frequency=Frequency.NEVER).filter(paused=SearchPause.NONE)
    made = 0
    readers = User.objects.filter(pk__in=watched.values("owner")).select_related("notification_preference")
    for reader in readers.order_by("pk"):
        days = {each: due_day(reader, each, now) for each in (Frequency.DAILY, Frequency.WEEKLY)}
        due = [
            pk
            for pk, frequency, ran_on in watched.filter(owner=reader).values_list("pk", "frequency", "ran_on")
            if ran_on is None or ran_on < days[frequency]
        ]
        if due:
            try:
                made += _digest_of(reader, due, days, now)
            except Exception:  # whatever one question runs into, the others are asked
                log.exception("No digest of saved searches for account %s.", reader.pk)
    return made


def due_day(reader, frequency, now) -> date:
    """The last day, in the reader's zone, whose digest is due: today from their hour on; of a week, its day."""
    wish = preference_of(reader)
    here = now.astimezone(zone_of(reader.time_zone))
    day = here.date() if here.time() >= wish.agenda_at else here.date() - timedelta(days=1)
    if frequency == Frequency.WEEKLY:
        day -= timedelta(days=(day.isoweekday() - wish.week_on) % 7)
    return day


@transaction.atomic
def _digest_of(reader, due, days, now) -> int:
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(hashtext('saved searches'), %s)", [reader.pk])
        if not cursor.fetchone()[0]:
            return 0
    findings = []
    for search in SavedSearch.objects.live().filter(pk__in=due, paused=SearchPause.NONE).order_by("name", "pk"):
        day = days[search.frequency]
        if search.ran_on is not None and search.ran_on >= day:
            continue  # another was faster
        search.owner, search.ran_on = reader, day
        search.save(update_fields=["ran_on"])
        finding = _finding(search)
        if finding is not None:
            findings.append(finding)
    if not findings:
        return 0
    _tell(reader, findings, days[Frequency.DAILY], now)
    return 1


def _finding(search) -> SearchFinding | None:
    """None: nothing to tell. A list the database did not answer in time is asked again next time."""
    try:
        with transaction.atomic():
            found = matches(search)
    except NotWatched as why:
        search.paused = why.args[0]
        search.save(update_fields=["paused"])
        record(None, "saved_search.paused", search, reason_kind=search.paused)
        return SearchFinding(search=search, paused=search.paused)
    except DatabaseError:
        return None
    fresh: News = news(search, found)
    remember(search, found)
    if not fresh:
        return None
    return SearchFinding(
        search=search,
        new_ids=fresh.new,
        changed_ids=list(fresh.changed),
        changed_from=list(fresh.changed.values()),
    )


def _tell(reader, findings, day, now):
    """The digest, with a notice in the app, a letter, and a telling to each webhook that asked for it."""
    new, changed = sum(len(each.new_ids) for each in findings), sum(len(each.changed_ids) for each in findings)
    paused = sum(bool(each.paused) for each in findings)
    digest, is_first = SearchDigest.objects.get_or_create(
        recipient=reader,
        for_day=day,
        defaults={
            "title": f"Saved searches of {date_format(day, 'j M Y')}",
            "counts": in_words(new, changed, paused),
            "made_at": now,
        },
    )
    if not is_first:  # one searched twice a day, because its rhythm was changed
        known = set(digest.findings.values_list("search_id", flat=True))
        findings = [each for each in findings if each.search_id not in known]
    for finding in findings:
        finding.digest = digest
    SearchFinding.objects.bulk_create(findings)
    if is_first:
        tell([reader.pk], NoticeAbout.SAVED_SEARCH, digest, "matched")
        owe_letter(reader, LetterAbout.SEARCHES, digest.pk, now=now)
    listening = reader.webhooks.filter(state=WebhookState.ACTIVE, events__contains=[WebhookEvent.MATCHED.value])
    WebhookDelivery.objects.bulk_create(
        WebhookDelivery(
            webhook=webhook,
            event=WebhookEvent.MATCHED,
            kind="saved-searches",
            row_id=finding.search_id,
            occurred_at=now,
            due_at=now,
        )
        for webhook in listening
        for finding in findings
        if finding.new_ids or finding.changed_ids
    )


def in_words(new, changed, paused) -> str:
    """“3 new, 2 changed”."""
    parts = [f"{number} {word}" for number, word in ((new, "new"), (changed, "changed"), (paused, "paused")) if number]
    return ", ".join(parts)
