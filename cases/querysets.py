"""Reads of the upper app: its tables of rules on the one ``permitted`` of people."""

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


class DigestQuerySet(OwnQuerySet):
    owner_path = "recipient"


class PreferenceQuerySet(OwnQuerySet):
    owner_path = "user"
