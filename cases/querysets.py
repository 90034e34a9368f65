"""Reads of the upper app: its tables of rules on the one ``permitted`` of people."""

from django.db.models.functions import Now

from people.querysets import GlobalQuerySet, OwnQuerySet, RecordQuerySet

from . import rules


class CaseQuerySet(RecordQuerySet):
    rules = rules.CASE


class DetentionQuerySet(RecordQuerySet):
    rules = rules.DETENTION


class HearingQuerySet(RecordQuerySet):
    rules = rules.HEARING


class DeadlineQuerySet(RecordQuerySet):
    rules = rules.DEADLINE


class TaskQuerySet(RecordQuerySet):
    rules = rules.TASK


class StaffWorkQuerySet(RecordQuerySet):
    rules = rules.STAFF_WORK


class CommonTableQuerySet(GlobalQuerySet):
    rules = rules.COMMON_TABLE


class ReminderQuerySet(OwnQuerySet):
    owner_path = "recipient"


class NotificationQuerySet(OwnQuerySet):
    owner_path = "recipient"


class CalendarFeedQuerySet(OwnQuerySet):
    owner_path = "owner"

    def live(self):
        """Neither revoked nor run out, by the database's clock, of an account that is open."""
        return self.filter(revoked_at__isnull=True, expires_at__gt=Now(), owner__is_active=True)
