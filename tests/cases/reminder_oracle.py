"""What must be unsent, reckoned in plain Python from the design (§4) and from what happened; it never asks the planner.

Leads, hours and delays are written out here once more, on purpose.
"""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

ALMATY = ZoneInfo("Asia/Almaty")
DAY, HOUR, NOTHING = timedelta(days=1), timedelta(hours=1), timedelta(0)
NEWS = 31 * DAY  # what lies further back is history
# kind → lead → (how long before, clock of that day, critical: after how long to the backup and to the coordinator)
LEADS = {
    "hearing": {
        "14d": (14 * DAY, None, None),
        "7d": (7 * DAY, None, None),
        "2d": (2 * DAY, None, None),
        "1d": (DAY, None, (4 * HOUR, 8 * HOUR)),
        "morning": (NOTHING, time(7), (HOUR, 2 * HOUR)),
    },
    "short_custody": {
        "3d": (3 * DAY, None, None),
        "1d": (DAY, None, (4 * HOUR, 8 * HOUR)),
        "12h": (12 * HOUR, None, (HOUR, 2 * HOUR)),
        "expiry": (NOTHING, None, (HOUR, 2 * HOUR)),
        "expired": (-DAY, None, (4 * HOUR, 8 * HOUR)),
    },
    "appeal_term": {
        "10d": (10 * DAY, None, None),
        "5d": (5 * DAY, None, None),
        "2d": (2 * DAY, None, (12 * HOUR, 24 * HOUR)),
        "1d": (DAY, None, (4 * HOUR, 8 * HOUR)),
        "6h": (6 * HOUR, None, (HOUR, 2 * HOUR)),
    },
}


def due(lead, at):
    before, clock, _ = lead
    if clock is None:
        return at - before
    return datetime.combine(at.astimezone(ALMATY).date() - before, clock, tzinfo=ALMATY)


def end_of_arrest(began, ordered_days=None):
    """An administrative arrest ends at 24:00 of its last day, the first day included: so long as it was ordered for,
    and where no order is on record after the fifteen days of CAO 434(1), 488(4)."""
    return datetime.combine(began + (ordered_days or 15) * DAY, time(), tzinfo=ALMATY)


def still_matters(lead, at, now):
    """Whether a lead can be told at ``now``: before the event, or when it speaks of the event's passing."""
    before, clock, _ = lead
    return at > now or (before <= NOTHING and clock is None)


def comes_too_late(lead, at):
    """What begins before the hour of the day at which a lead is told is not announced after it began."""
    before, clock, _ = lead
    return clock is not None and before >= NOTHING and due(lead, at) > at


@dataclass
class Item:
    plan: str
    at: datetime
    is_live: bool = True
    responsible: str | None = None
    due: datetime | None = None  # of a term by rule, and what its moved trigger proposes
    proposed: datetime | None = None


@dataclass(frozen=True)
class Row:
    """One message. ``previous_at``: of a change notice."""

    item: str
    kind: str
    lead: str
    reader: str
    channel: str
    due_at: datetime
    at: datetime
    previous_at: datetime | None = None


@dataclass
class Notice:
    """A message in the app."""

    row: Row
    told_at: datetime
    acknowledged: bool = False
    snoozed_until: datetime | None = None


@dataclass
class Oracle:
    """``mail``: readers who take mails. ``able``: readers whose access has not ended."""

    team: tuple
    backups: tuple
    coordinators: tuple
    mail: set
    able: set
    items: dict = field(default_factory=dict)
    unsent: set = field(default_factory=set)
    sent: set = field(default_factory=set)
    notices: list = field(default_factory=list)

    def recipients(self, name):
        item = self.items[name]
        if item.responsible in self.able:
            return {item.responsible}
        return {reader for reader in self.team if reader in self.able}

    def channels(self, reader):
        return ("in_app", "mail") if reader in self.mail else ("in_app",)

    def about(self, name, *kinds):
        return {row for row in self.unsent if row.item == name and (not kinds or row.kind in kinds)}

    # What happened

    def planned(self, name, now):
        """The item was saved, or its team changed, or the night came."""
        item = self.items[name]
        recipients = self.recipients(name) if item.is_live else set()
        involved = recipients | {one for one in (*self.backups, *self.coordinators) if one in self.able}
        leads = LEADS[item.plan]
        for row in self.about(name):
            if row.kind == "change" and row.lead != "moved":
                stands = not item.is_live
            elif row.kind in ("escalation", "snooze"):
                stands = item.is_live and row.at == item.at and row.reader in involved
            else:
                stands = item.is_live and row.at == item.at and row.reader in recipients
            if not stands:
                self.unsent.discard(row)
        for reader in recipients:
            for channel in self.channels(reader):
                self._owe(name, item, leads, reader, channel, now)

    def _owe(self, name, item, leads, reader, channel, now):
        rows = {
            Row(name, item.plan, lead, reader, channel, due(leads[lead], item.at), item.at)
            for lead in leads
            if item.at > now - NEWS and not comes_too_late(leads[lead], item.at)
            if still_matters(leads[lead], item.at, now) or due(leads[lead], item.at) > now
        }
        self.unsent |= {row for row in rows if row.due_at > now} - self.sent
        past = [row for row in rows if row.due_at <= now]
        was_told = any(
            (row.item, row.reader, row.channel, row.at) == (name, reader, channel, item.at)
            and row.due_at <= now
            and row.kind in (item.plan, "change")
            for row in self.unsent | self.sent
        )
        if past and not was_told:
            self.unsent.add(max(past, key=lambda row: (row.due_at, -ord(row.lead[0]))))

    def moved(self, name, to, now, *, lead="moved"):
        """To another moment; or off, with ``lead`` cancelled or adjourned (``to`` then is what people are told)."""
        item = self.items[name]
        before = {(row.reader, row.channel): row.previous_at for row in self.about(name, "change")}
        self.unsent -= self.about(name, "change")
        is_news = lead != "moved" or max(to, item.at) > now - NEWS
        for reader in self.recipients(name) if is_news else ():
            for channel in self.channels(reader):
                first = before.get((reader, channel), item.at)
                if lead != "moved" or first != to:
                    self.unsent.add(Row(name, "change", lead, reader, channel, now, to, first))
        if lead == "moved":
            item.at = to
        else:
            item.is_live = False
        self.planned(name, now)

    def proposed(self, name, to, now):
        """The trigger of a term moved: until someone decides, the earlier of two moments counts. None: it says the
        same as before."""
        self.items[name].proposed = to
        self._counts_anew(name, now)

    def accepted(self, name, now):
        item = self.items[name]
        item.due, item.proposed = item.proposed, None
        self._counts_anew(name, now)

    def _counts_anew(self, name, now):
        item = self.items[name]
        earlier = min(each for each in (item.due, item.proposed) if each is not None)
        self.planned(name, now) if earlier == item.at else self.moved(name, earlier, now)

    def closed(self, name, now):
        self.items[name].is_live = False
        self.planned(name, now)

    def delivered(self, now):
        """All that is due goes out; which rows."""
        rows = {row for row in self.unsent if row.due_at <= now}
        self.unsent -= rows
        self.sent |= rows
        for row in rows:
            if row.channel == "in_app":
                self.notices.append(Notice(row, now))
        return rows

    def is_critical(self, row):
        return row.kind == "escalation" or (
            row.kind in LEADS and row.lead in LEADS[row.kind] and LEADS[row.kind][row.lead][2] is not None
        )

    def acknowledged(self, notice):
        notice.acknowledged, notice.snoozed_until = True, None
        for row in self.about(notice.row.item, "escalation", "snooze"):
            same = (row.lead, row.at) == (notice.row.lead, notice.row.at)
            if same and (row.kind == "escalation" or row.reader == notice.row.reader):
                self.unsent.discard(row)

    def latest_snooze(self, notice, now):
        row, item = notice.row, self.items[notice.row.item]
        if notice.acknowledged or row.kind == "change" or not item.is_live or item.at != row.at:
            return None
        limit = item.at
        if self.is_critical(row):
            critical = [due(lead, item.at) for lead in LEADS[item.plan].values() if lead[2] is not None]
            limit = max(moment for moment in critical if moment <= item.at)
        return limit if limit > now else None

    def snoozed(self, notice, until):
        row = notice.row
        for old in self.about(row.item, "snooze"):
            if (old.lead, old.at, old.reader) == (row.lead, row.at, row.reader):
                self.unsent.discard(old)
        notice.snoozed_until = until
        if row.reader in self.mail:
            self.unsent.add(Row(row.item, "snooze", row.lead, row.reader, "mail", until, row.at))

    def passed_on(self, now):
        """What nobody acknowledged in time goes to the backup, then to the coordinator."""
        groups = {}
        for notice in self.notices:
            groups.setdefault((notice.row.item, notice.row.lead, notice.row.at), []).append(notice)
        for (name, lead, at), notices in groups.items():
            item = self.items[name]
            told = [
                max(one.told_at, one.snoozed_until or one.told_at)
                for one in notices
                if one.row.kind == item.plan and one.told_at > now - 7 * DAY
            ]
            rule = LEADS[item.plan].get(lead)
            if not told or rule is None or rule[2] is None or not item.is_live or item.at != at:
                continue
            if any(one.acknowledged for one in notices) or not still_matters(rule, at, now):
                continue
            to_backup, to_coordinator = rule[2]
            backups = [one for one in self.backups if one in self.able]
            steps = [(one, min(told) + to_backup) for one in backups]
            steps += [
                (one, min(told) + (to_coordinator if backups else to_backup))
                for one in self.coordinators
                if one in self.able
            ]
            for reader, due_at in steps:
                for channel in self.channels(reader):
                    known = any(
                        (row.item, row.lead, row.at, row.reader, row.channel) == (name, lead, at, reader, channel)
                        for row in self.unsent | self.sent
                    )
                    if due_at <= now and not known:
                        self.unsent.add(Row(name, "escalation", lead, reader, channel, due_at, at))
