"""The file handed out: a workbook by itself; of every other format a ZIP with the data, its codebook and a README."""

import zipfile

from exchange.enums import ExportFormat

from .about import about, readme
from .codebook import codebook
from .columns import columns_for
from .formats import FORMATS
from .formats.base import Told
from .formats.comma import lines


def file_name(export) -> str:
    """By its reference: no word of what is inside."""
    return f"{export.reference}.{'xlsx' if export.format == ExportFormat.XLSX else 'zip'}"


def media_type(export) -> str:
    if export.format == ExportFormat.XLSX:
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return "application/zip"


class Bundle:
    """Written into ``out`` batch by batch."""

    def __init__(self, export, kind, out, points_of=None):
        self.export, self.kind = export, kind
        self.number = 0
        columns = columns_for(kind, export.fields)
        self.codebook = codebook(columns)
        told = Told(export, kind, columns, about(export, kind), self.codebook, points_of)
        made = FORMATS[ExportFormat(export.format)]
        self.zip = self.entry = None
        if not made.stands_alone:
            self.zip = zipfile.ZipFile(out, "w")
            name = f"{export.reference}-{kind.name}.{made.suffix}"
            packed = zipfile.ZIP_STORED if made.is_packed else zipfile.ZIP_DEFLATED
            self.entry = self.zip.open(self._info(name, packed), "w", force_zip64=True)
        self.format = made(told, self.entry or out)

    def rows(self, rows):
        self.format.rows(rows)
        self.number += len(rows)

    def end(self):
        self.format.end(self.number)
        if self.zip is None:
            return
        self.entry.close()
        told = about(self.export, self.kind, self.number)
        for name, data in (
            ("codebook.csv", b"\xef\xbb\xbf" + lines(self.codebook)),
            ("README.txt", readme(told)),
            *self.format.beside(self.kind),
        ):
            self.zip.writestr(self._info(name, zipfile.ZIP_DEFLATED), data, compresslevel=LEVEL)
        self.zip.close()

    def _info(self, name, packed):
        """With the time of the asking and nothing of the machine."""
        info = zipfile.ZipInfo(name, date_time=self.export.asked_at.timetuple()[:6])
        info.compress_type = packed
        info._compresslevel = LEVEL
        return info


LEVEL = 4
"""Of compression: above it, tables of text take twice the time for a tenth less."""
