"""The reader's messages: what they are about, and where it is. An item one may no longer see loses its name and its
moment."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import CharField, DateTimeField, F, Q, Value
from django.db.models.functions import Cast, Now
from django.urls import reverse
from django.utils import timezone

from cases.enums import ItemKind, NoticeAbout, ReminderKind
from cases.models import Case, Deadline, Detention, Hearing, Notification, Submission, Task
from cases.reminders import latest_snoozes
from cases.reminders.ending_tokens import ENDING
from people.models import ApiToken, BreakGlass, Membership
from sources.models import DiplomaticNote, Testimony, Witness

from .known import Known, Ref
from .links import page_of
from .moments import Moment

# model, its case, its zone, what it is called; and where it is found by another column than usual
ITEMS = {
    ItemKind.HEARING: (Hearing, "proceeding__case_id", "zone", "kind"),
    ItemKind.DETENTION: (Detention, "case_id", "zone", "kind"),
    ItemKind.DEADLINE: (Deadline, "case_id", "zone", "title"),
    ItemKind.NOTE: (DiplomaticNote, None, None, "number"),
    ItemKind.SUBMISSION: (Submission, "case_id", None, "procedure"),
    ItemKind.TASK: (Task, "case_id", None, "title"),
    NoticeAbout.TESTIMONY: (Testimony, None, None, "reference"),
    NoticeAbout.WITNESS: (Witness, None, None, "reference"),
    NoticeAbout.GRANT: (Membership, None, None, "user__full_name"),
    NoticeAbout.BREAK_GLASS: (BreakGlass, None, None, "by__full_name"),
    NoticeAbout.TOKEN: (ApiToken, None, None, "name"),
}
KEYS = {NoticeAbout.GRANT: "public_id", NoticeAbout.TOKEN: "public_id"}
REFERENCES = {NoticeAbout.GRANT: "desk__name", NoticeAbout.TOKEN: "token_key"}
PAGES = {NoticeAbout.GRANT: "grant", NoticeAbout.BREAK_GLASS: "opening"}
NO_CASE = Value(None, output_field=CharField())
NO_MOMENT = Cast(Value(None), DateTimeField())  # two in a row without a type would be text to the database


def tell_about(kind, model, *, words, reference, page):
    """For what lies above: ``words`` and ``reference`` are columns of ``model``, ``page`` takes its key."""
    ITEMS[kind], REFERENCES[kind], PAGES[kind] = (model, None, None, words), reference, page


@dataclass(slots=True)
class Message:
    row: Notification
    heading: str
    item: str
    reference: str
    at: Moment | None
    before: Moment | None
    case: Ref | None
    url: str
    team_url: str
    snoozes: list[tuple[str, str]]
    """When it can be told again: a moment, and how it is called."""

    @property
    def is_snoozed(self) -> bool:
        return self.row.snoozed_until is not None and self.row.snoozed_until > timezone.now()


def unread(user):
    """Messages not yet acknowledged nor put off: critical ones first, then newest first."""
    return (
        Notification.objects.permitted(user)
        .filter(Q(snoozed_until=None) | Q(snoozed_until__lte=Now()), acknowledged_at__isnull=True)
        .order_by("-is_critical", "-created_at", "-id")
    )


def inbox(user, *, waiting_only: bool):
    """All messages of ``user``, those not yet acknowledged first."""
    if waiting_only:
        return unread(user)
    rows = Notification.objects.permitted(user)
    return rows.order_by(F("acknowledged_at").asc(nulls_first=True), "-is_critical", "-created_at", "-id")


def messages(user, rows, *, now) -> list[Message]:
    """``rows`` as the reader meets them: the items, the names of their cases, and how long each can be put off, in as
    many queries for fifty as for one of each kind."""
    items = items_of(user, rows)
    limits = latest_snoozes([row for row in rows if (row.item_kind, row.item_id) in items], now=now)
    known = Known(user)
    known.want(Case, *(item["case"] for item in items.values()))
    return [_message(row, items.get((row.item_kind, row.item_id)), known, now, limits.get(row.pk)) for row in rows]


SNOOZES = (
    ("In an hour", timedelta(hours=1)),
    ("In four hours", timedelta(hours=4)),
    ("Tomorrow at 9:00", 1),
    ("In three days", 3),
    ("In a week", 7),
)


def snoozes(now: datetime, limit: datetime | None) -> list[tuple[str, str]]:
    """What is offered: moments before ``limit``, mornings on the reader's clock."""
    if limit is None:
        return []
    here = timezone.localtime(now)
    offered = []
    for words, after in SNOOZES:
        if isinstance(after, int):
            until = (here + timedelta(days=after)).replace(hour=9, minute=0, second=0, microsecond=0)
        else:
            until = here + after
        if until < limit:
            offered.append((until.isoformat(timespec="seconds"), words))
    return offered


def _message(row, item, known, now, limit):
    zone = (item or {}).get("zone") or "Asia/Almaty"
    case = known.get(Case, item["case"]) if item else None
    kind = _kind(row, item)
    has_team = item is not None and row.item_kind in ItemKind.values
    return Message(
        row,
        heading=_heading(row, kind),
        item=item["words"] if item else "",
        reference=item["reference"] if item else "",
        at=Moment(row.item_at, zone, now) if item and row.item_at else None,
        before=Moment(row.previous_at, zone, now) if item and row.previous_at else None,
        case=case,
        url=_address(row, case) if item else "",
        team_url=reverse("item_team", args=[row.item_kind, row.item_id]) if has_team else "",
        snoozes=snoozes(now, limit),
    )


def _address(row, case) -> str:
    if row.item_kind in PAGES:
        return reverse(PAGES[row.item_kind], args=[row.item_id])
    return case.url if case else page_of(ITEMS[row.item_kind][0], row.item_id)


def _kind(row, item) -> str:
    """What the message is about; of a stay, which of its two moments."""
    if item and row.item_at is not None and row.item_kind == ItemKind.DETENTION:
        if row.item_at == item["ordered_until"]:
            return "Ordered custody term"
        if row.item_at == item["lawful_until"]:
            return "Lawful limit of custody"
    return NoticeAbout(row.item_kind).label


CHANGES = {
    "moved": "changed",
    "cancelled": "cancelled",
    "adjourned": "adjourned",
    "changes_requested": "sent back for changes",
    "verified": "verified",
    "published": "published",
    "identity-asked": "whose identity was asked for",
    "ends-soon": "ends soon",
    "opened": "used on a record",
    "justified": "found justified",
    "not_justified": "found not justified",
    "matched": "have news",
    "given-up": "was switched off",
    "asked": "waits for your word",
    "approved": "approved",
    "refused": "refused",
    "file-removed": "ended: its file was removed",
    "undecided": "ended: nobody decided in time",
    **dict.fromkeys(ENDING, "ends soon"),
}


def _heading(row, kind):
    if row.kind == ReminderKind.CHANGE:
        return f"{kind} {CHANGES.get(row.lead, 'changed')}"
    if row.kind == ReminderKind.ESCALATION:
        return f"{kind}, passed on to you: {lead_words(row.lead)}"
    return f"{kind}: {lead_words(row.lead)}"


LEADS = {
    "morning": "this morning",
    "expiry": "runs out now",
    "expired": "ran out, outcome unknown",
    "due": "due today",
    "start": "it begins now",
    "missed": "missed",
}


def lead_words(lead: str) -> str:
    """“14d” → “14 days before”, “7d-after” → “7 days after”; a lead someone named is said as they named it."""
    if lead in LEADS:
        return LEADS[lead]
    if clock := re.fullmatch(r"(\d+)d-(\d\d)(\d\d)", lead):
        days, hour, minute = clock.groups()
        return f"{days} day{'' if days == '1' else 's'} before, at {hour}:{minute}"
    body, _, side = lead.partition("-")
    unit = {"d": "day", "h": "hour"}.get(body[-1:])
    if unit and body[:-1].isdigit():
        amount = int(body[:-1])
        return f"{amount} {unit}{'' if amount == 1 else 's'} {side or 'before'}"
    return lead.replace("_", " ").replace("-", " ")


def items_of(user, rows) -> dict:
    """Items one may still see, by kind and id: one query for all kinds."""
    wanted = {}
    for row in rows:
        wanted.setdefault(row.item_kind, set()).add(row.item_id)
    branches = []
    for kind, pks in wanted.items():
        model, case, zone, words = ITEMS[kind]
        key = KEYS.get(kind, "pk")
        rows = model.own.permitted(user) if model is ApiToken else model.objects.permitted(user)
        branches.append(
            rows.filter(**{f"{key}__in": pks})
            .order_by()
            .annotate(
                item_reference=F(REFERENCES.get(kind, "reference")),
                item_kind=Value(kind, output_field=CharField()),
                item_case=Cast(F(case), CharField()) if case else NO_CASE,
                item_zone=Cast(F(zone), CharField()) if zone else NO_CASE,
                item_words=Cast(F(words), CharField()),
                item_ordered=F("expires_at") if model is Detention else NO_MOMENT,
                item_lawful=F("lawful_until") if model is Detention else NO_MOMENT,
            )
            .values_list(
                *("item_kind", key, "item_reference", "item_case"),
                *("item_zone", "item_words", "item_ordered", "item_lawful"),
            )
        )
    if not branches:
        return {}
    first, *others = branches
    found = {}
    for kind, pk, reference, case, zone, words, ordered, lawful in first.union(*others, all=True) if others else first:
        model = ITEMS[kind][0]
        if ITEMS[kind][3] == "kind":
            words = dict(model._meta.get_field("kind").choices).get(words, words)
        found[kind, pk] = {
            "reference": reference,
            "case": Case._meta.pk.to_python(case) if case else None,
            "zone": zone,
            "words": words,
            "ordered_until": ordered,
            "lawful_until": lawful,
        }
    return found
