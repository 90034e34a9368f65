"""Closed lists of exports, imports, saved searches and webhooks."""

from django.db import models


class Frequency(models.TextChoices):
    """How often one is told what a saved search found."""

    NEVER = "never", "Never"
    DAILY = "daily", "Every day"
    WEEKLY = "weekly", "Every week"


class SearchPause(models.TextChoices):
    """Why nobody is told of a saved search."""

    NONE = "", "Not paused"
    BY_OWNER = "by_owner", "Paused by you"
    NO_ACCESS = "no_access", "Your role does not open this list any more"
    UNREADABLE = "unreadable", "A filter of it is not valid any more"
    TOO_MANY = "too_many", "It finds more rows than can be watched"


class LetterAbout(models.TextChoices):
    SEARCHES = "searches", "Saved searches"
    WEBHOOK = "webhook", "Webhook"


class WebhookEvent(models.TextChoices):
    CREATED = "created", "A row was put on record"
    CHANGED = "changed", "A row was changed"
    GONE = "gone", "A row told of before is not open any more"
    MATCHED = "matched", "A saved search found something"
    PING = "ping", "Test"


ROW_EVENTS = (WebhookEvent.CREATED, WebhookEvent.CHANGED, WebhookEvent.GONE)
OF_ROWS = [event.value for event in ROW_EVENTS]
CHOSEN_EVENTS = (*ROW_EVENTS, WebhookEvent.MATCHED)


class WebhookState(models.TextChoices):
    ACTIVE = "active", "Active"
    PAUSED = "paused", "Paused"
    FAILED = "failed", "Switched off after failures"
    NO_ACCESS = "no_access", "Switched off: no grant"
    ENDED = "ended", "Ended"


class ExportFormat(models.TextChoices):
    CSV = "csv", "CSV table"
    XLSX = "xlsx", "Excel workbook"
    NDJSON = "ndjson", "NDJSON, one row a line as the API answers it"
    PARQUET = "parquet", "Parquet"
    FTM = "ftm", "FollowTheMoney entities"
    GEOJSON = "geojson", "GeoJSON map"


class ExportState(models.TextChoices):
    WAITING = "waiting", "Waits for approval"
    QUEUED = "queued", "Waits to be made"
    BUILDING = "building", "Being made"
    READY = "ready", "Ready"
    ENDED = "ended", "Ended"


class ExportEnd(models.TextChoices):
    """Why an export is no more."""

    EXPIRED = "expired", "Its 24 hours are over"
    CHANGED = "changed", "Somebody's consent, or what you may see, changed since it was made"
    TAKEN_BACK = "taken_back", "Taken back by who asked for it"
    REFUSED = "refused", "Refused"
    UNDECIDED = "undecided", "Nobody decided in time"
    GROWN = "grown", "There are more rows by now than were asked for"
    FAILED = "failed", "It could not be made"


class ImportState(models.TextChoices):
    """Where a list stands on its way in."""

    UPLOADED = "uploaded", "Columns to be named"
    CHECKING = "checking", "Being checked"
    CHECKED = "checked", "Checked, nothing written yet"
    RUNNING = "running", "Being put on record"
    STOPPED = "stopped", "Stopped half-way"
    DONE = "done", "On record"
    UNDOING = "undoing", "Being taken back"
    UNDONE = "undone", "Taken back"
    DISCARDED = "discarded", "Discarded"


class ImportJob(models.TextChoices):
    """What a worker does with a list, row after row."""

    CHECK = "check", "Check"
    RUN = "run", "Put on record"
    UNDO = "undo", "Take back"


class RowFinding(models.TextChoices):
    FINE = "fine", "Fine"
    HINT = "hint", "May be on record already"
    ERROR = "error", "To be corrected"


class RowChoice(models.TextChoices):
    """What a colleague said of a row that may be on record already."""

    NONE = "", "Not decided"
    FILL = "fill", "Same person: add what is missing"
    UPDATE = "update", "Same person: update"
    NEW = "new", "Someone else"
    LEAVE = "leave", "Leave out"


class RowOutcome(models.TextChoices):
    WAITING = "", "Not in yet"
    CREATED = "created", "New person"
    UPDATED = "updated", "Changed"
    UNCHANGED = "unchanged", "Nothing new"
    LEFT_OUT = "left_out", "Left out"
    CORRECTED = "corrected", "In by a corrected file"
    UNDONE = "undone", "Taken back"
    KEPT = "kept", "Stays: changed since"


IN = frozenset({RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED, RowOutcome.CORRECTED, RowOutcome.KEPT})
"""Outcomes of rows that stand on record."""
AT_WORK = {
    ImportState.CHECKING: ImportJob.CHECK,
    ImportState.RUNNING: ImportJob.RUN,
    ImportState.UNDOING: ImportJob.UNDO,
}
