"""Saving what reminders watch."""

from django.db import transaction

from people.actions.records import save_record


@transaction.atomic
def save_item(row, *, by, now, version=None):
    return save_record(row, by=by, version=version)
