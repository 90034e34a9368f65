"""Asking for exports, and reading what came out of them whole."""

import csv
import io
import json
import zipfile

import openpyxl
import pyarrow.parquet
from django.utils import timezone

from exchange.actions.exports import ask_export
from exchange.enums import ExportFormat
from exchange.exports.building import build
from exchange.exports.handing_out import hand_out
from exchange.models import Export

WHY = "a table for the annual report"


def asked(user, kind, format="ndjson", *, fields=(), query="", reason=WHY) -> Export:
    return ask_export(
        kind=kind, query=query, fields=list(fields), format=format, reason=reason, by=user, now=timezone.now()
    )


def built(user, kind, format="ndjson", **given) -> Export:
    export = asked(user, kind, format, **given)
    assert build(export.pk, clock=timezone.now)
    export.refresh_from_db()
    return export


def bytes_of(export) -> bytes:
    return b"".join(hand_out(export, by=export.asked_by, now=timezone.now()))


def taken(user, kind, format="ndjson", **given) -> dict[str, bytes]:
    """Name → bytes of every file in what was handed out; a workbook's parts too."""
    return unpacked(bytes_of(built(user, kind, format, **given)))


def unpacked(data) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def data_file(files, suffix) -> bytes:
    (name,) = (name for name in files if name.endswith(f".{suffix}") and name.startswith("EX-"))
    return files[name]


def json_lines(files, suffix="ndjson") -> list[dict]:
    return [json.loads(line) for line in data_file(files, suffix).splitlines()]


def csv_rows(files) -> list[dict]:
    return list(csv.DictReader(io.StringIO(data_file(files, "csv").decode("utf-8-sig"))))


def parquet_rows(files) -> list[dict]:
    return pyarrow.parquet.read_table(io.BytesIO(data_file(files, "parquet"))).to_pylist()


def workbook(export) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(bytes_of(export)))


def all_words(files) -> str:
    """Everything readable in any of the files, columns of Parquet unpacked."""
    text = [data.decode("utf-8", "replace") for data in files.values()]
    for name, data in files.items():
        if name.endswith(".parquet"):
            table = pyarrow.parquet.read_table(io.BytesIO(data))
            text += [str(table.to_pylist()), str(table.schema.metadata)]
    return "\n".join([*files, *text])


ALL_FORMATS = list(ExportFormat.values)
