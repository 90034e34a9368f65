"""A list on its way, as tests need it."""

from django.utils import timezone

from bench.victims import as_csv
from exchange.actions.imports import check_list, run_import, undo_import, upload_list
from exchange.imports.work import work_on
from exchange.models import ImportBatch
from people.enums import Level

HEADERS = ("id", "Name", "Born", "Sex", "Birthplace", "Kind of detention", "Place of detention", "Detained", "Released")


def uploaded(by, desk, rows, headers=HEADERS, content=None, name="list.csv", level=Level.INTERNAL, **given):
    content = as_csv(rows, headers) if content is None else content
    return upload_list(content, name=name, desk=desk, level=level, by=by, now=timezone.now(), **given)


def checked(by, desk, rows, headers=HEADERS, columns=None, content=None, name="list.csv", source=None, **given):
    batch = uploaded(by, desk, rows, headers, content, name, source=source)
    check_list(batch, columns=columns or batch.columns, by=by, now=timezone.now(), **given)
    return worked(batch)


def put(batch, by):
    run_import(batch, by=by, now=timezone.now())
    return worked(batch)


def taken_back(batch, by):
    undo_import(batch, by=by, now=timezone.now())
    return worked(batch)


def worked(batch):
    while work_on(batch.pk):
        pass
    return ImportBatch.objects.get(pk=batch.pk)


def found(batch):
    """``(line, finding, problems)`` of every row."""
    return [
        (row.number, row.finding, [problem["text"] for problem in row.problems]) for row in batch.rows.order_by("place")
    ]


def outcomes(batch):
    return [(row.number, row.outcome) for row in batch.rows.order_by("place")]
