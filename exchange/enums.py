"""Closed lists about many rows at once. Imports nothing of ours."""

from django.db import models


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
