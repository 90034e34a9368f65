"""Moments for people: the court's civil time, the reader's own, and how far away it is."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from config.shared.zones import zone_of


@dataclass(frozen=True, slots=True)
class Moment:
    """``at`` in the court's zone, and in the reader's where that reads differently."""

    at: datetime
    zone: str
    now: datetime

    @property
    def local(self) -> datetime:
        return self.at.astimezone(zone_of(self.zone))

    @property
    def day(self):
        return self.local.date()

    @property
    def day_words(self) -> str:
        return f"{self.local:%a} {self.local.day} {self.local:%b %Y}"

    @property
    def clock(self) -> str:
        return f"{self.local:%H:%M}"

    @property
    def zone_words(self) -> str:
        """“Almaty, UTC+5”."""
        offset = self.local.utcoffset() or timedelta(0)
        hours, minutes = divmod(int(offset.total_seconds()) // 60, 60)
        sign = f"UTC{hours:+d}" + (f":{minutes:02d}" if minutes else "")
        known = str(zone_of(self.zone))
        return sign if known == "UTC" else f"{known.rsplit('/', 1)[-1].replace('_', ' ')}, {sign}"

    @property
    def yours(self) -> str:
        """The same moment on the reader's clock; empty when both clocks read alike."""
        here = self.at.astimezone(timezone.get_current_timezone())
        if here.utcoffset() == self.local.utcoffset():
            return ""
        day = "" if here.date() == self.day else f"{here:%a} {here.day} {here:%b}, "
        return f"{day}{here:%H:%M} your time"

    @property
    def is_past(self) -> bool:
        return self.at < self.now

    @property
    def distance(self) -> str:
        """“in 5 hours”, “tomorrow”, “in 3 days”, “2 days ago”: days are the court's calendar days."""
        gap = self.at - self.now
        ago = gap < timedelta(0)
        size = abs(gap)
        if size < timedelta(hours=1):
            return _said(max(1, math.floor(size / timedelta(minutes=1))), "minute", ago)
        if size < timedelta(hours=12):
            return _said(math.floor(size / timedelta(hours=1)), "hour", ago)
        days = abs((self.day - self.now.astimezone(zone_of(self.zone)).date()).days)
        if days == 0:
            return "earlier today" if ago else "today"
        if days == 1:
            return "yesterday" if ago else "tomorrow"
        return _said(days, "day", ago)


def _said(number, unit, ago):
    words = f"{number} {unit}" if number == 1 else f"{number} {unit}s"
    return f"{words} ago" if ago else f"in {words}"
