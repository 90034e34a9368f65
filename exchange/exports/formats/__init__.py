"""Formats: each takes rows as the API answers them and writes them into a stream as they come."""

from exchange.enums import ExportFormat

from .comma import CommaTable
from .features import Features
from .lines import Lines
from .money import Entities
from .parquet import ParquetTable
from .workbook import Workbook

FORMATS = {
    ExportFormat.CSV: CommaTable,
    ExportFormat.XLSX: Workbook,
    ExportFormat.NDJSON: Lines,
    ExportFormat.PARQUET: ParquetTable,
    ExportFormat.FTM: Entities,
    ExportFormat.GEOJSON: Features,
}


def formats_of(kind, fields) -> list[ExportFormat]:
    """Those in which these fields of these rows can be written."""
    return [name for name, made in FORMATS.items() if made.takes(kind, fields)]
