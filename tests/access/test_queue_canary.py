"""What is put on the broker is ids alone."""

import pytest

from exchange.models import ImportBatch
from exchange.tasks import ask_for_work, start_export
from sources.models import EvidenceFile
from sources.tasks import ask_for_clean_copy
from tests.exchange.exports.conftest import export_folder
from tests.exchange.exports.files import asked

from .leaving import (
    mails_come,
    put_in_charge,
)
from .world import WORDS, World

__all__ = ["export_folder"]
pytestmark = pytest.mark.django_db

RUNG_FOR = {
    "cases.tasks.deliver_reminders",
    "exchange.tasks.build_export",
    "exchange.tasks.work_on_import",
    "sources.tasks.clean_copy",
}


def test_the_queue_is_handed_ids_alone(published, settings, django_capture_on_commit_callbacks):
    world = World()
    caseworker = world.reader("caseworker")
    own = world.rows["own desk"]
    settings.EXPORT_ROWS_AT_ONCE = 0
    export = asked(caseworker, "persons")
    put_in_charge(world, {"caseworker": caseworker, "coordinator": world.reader("coordinator")})

    start_export(export)
    with django_capture_on_commit_callbacks(execute=True):
        ask_for_work(own[ImportBatch])
        ask_for_clean_copy(own[EvidenceFile])
    mails_come(published)

    handed = {message.task: str(message) for message in published}
    assert set(handed) >= RUNG_FOR
    ids = {"build_export": export, "work_on_import": own[ImportBatch], "clean_copy": own[EvidenceFile]}
    assert {name: str(row.pk) in handed[task] for task in handed for name, row in ids.items() if name in task} == {
        name: True for name in ids
    }
    marks = [mark for name in WORDS for mark in world.marks_of(name, ids=False)]
    assert [message.task for message in published if _found(marks, str(message))] == []


def _found(marks, words) -> bool:
    return any(mark in words for mark in marks)
