"""XLSX, written as it streams: text in inline strings with the mark “quoted”, so that no cell is ever a formula.

By hand, because every writer of workbooks keeps its sheets in temporary files, in clear, until the end: here the
workbook goes into the sealed parts as it is made. It names no author, no program and no machine.
"""

import zipfile
from datetime import date, datetime
from xml.sax.saxutils import escape

from exchange.exports.columns import as_text, is_number

from .base import Format

ROWS_A_SHEET = 1_048_576 - 1  # the header is one more
LONGEST = 32_767  # characters in a cell
CUT = " […cut: a cell holds no more]"
_ZERO, _FIRST = date(1899, 12, 30), date(1900, 3, 1)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FONT = '<sz val="11"/><name val="Calibri"/>'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    f'<fonts count="2"><font>{_FONT}</font><font><b/>{_FONT}</font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="4"><xf/><xf quotePrefix="1"/><xf fontId="1" quotePrefix="1" applyFont="1"/>'
    '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
TEXT, HEAD, DAY = 1, 2, 3
_NOT_XML = {code: None for code in [*range(0x20), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)] if code not in (9, 10, 13)}


class Workbook(Format):
    suffix = "xlsx"
    is_packed = True
    stands_alone = True

    def __init__(self, told, out):
        super().__init__(told, out)
        stamp = told.export.asked_at.timetuple()[:6]
        self.zip = _Archive(out, stamp)
        self.names, self.sheet, self.on_sheet = [], None, 0
        self.footer = _footer(told.about)
        self.head = [column.name for column in told.columns]
        self._next_sheet()

    def rows(self, rows):
        while rows:
            if self.on_sheet == ROWS_A_SHEET:
                self._next_sheet()
            fitting, rows = rows[: ROWS_A_SHEET - self.on_sheet], rows[ROWS_A_SHEET - self.on_sheet :]
            self.sheet.write(b"".join([_row(row) for row in zip(*self.flat(fitting), strict=True)]))
            self.on_sheet += len(fitting)

    def end(self, number):
        self._close()
        self._small("Codebook", self.told.codebook)
        self._small("About", [*map(list, self.told.about), ["Rows", str(number)]])
        self._frame()
        self.zip.close()

    def _next_sheet(self):
        self._close()
        number = len(self.names) + 1
        self._open("Rows" if number == 1 else f"Rows {number}")
        self.sheet.write(_row(self.head, HEAD))

    def _open(self, name):
        self.names.append(name)
        self.on_sheet = 0
        self.sheet = self.zip.entry(f"xl/worksheets/sheet{len(self.names)}.xml")
        self.sheet.write(
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" '
            'topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
            '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="200" width="22" customWidth="1"/></cols>'
            "<sheetData>".encode()
        )

    def _close(self):
        if self.sheet is not None:
            self.sheet.write(
                f"</sheetData><headerFooter><oddFooter>{self.footer}</oddFooter></headerFooter></worksheet>".encode()
            )
            self.sheet.close()
            self.sheet = None

    def _small(self, name, rows):
        self._open(name)
        for number, row in enumerate(rows):
            self.sheet.write(_row(row, HEAD if number == 0 else TEXT))
        self._close()

    def _frame(self):
        sheets = "".join(
            f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
            for number, name in enumerate(self.names, 1)
        )
        related = "".join(
            f'<Relationship Id="rId{number}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number in range(1, len(self.names) + 1)
        )
        kinds = "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
            for number in range(1, len(self.names) + 1)
        )
        package = "http://schemas.openxmlformats.org/package/2006"
        last = len(self.names) + 1
        for path, text in (
            (
                "xl/workbook.xml",
                f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{sheets}</sheets></workbook>',
            ),
            (
                "xl/_rels/workbook.xml.rels",
                f'<Relationships xmlns="{package}/relationships">{related}<Relationship Id="rId{last}" '
                f'Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>',
            ),
            (
                "_rels/.rels",
                f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            ),
            (
                "[Content_Types].xml",
                f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
                'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
                'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                '<Override PartName="/xl/styles.xml" '
                'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
                f"{kinds}</Types>",
            ),
        ):
            self.zip.whole(path, (_HEAD + text).encode())
        self.zip.whole("xl/styles.xml", _STYLES.encode())


class _Archive:
    def __init__(self, out, stamp):
        self.zip, self.stamp = zipfile.ZipFile(out, "w", compresslevel=4), stamp

    def entry(self, name):
        return self.zip.open(self._info(name), "w", force_zip64=True)

    def whole(self, name, data):
        self.zip.writestr(self._info(name), data, compresslevel=4)

    def close(self):
        self.zip.close()

    def _info(self, name):
        info = zipfile.ZipInfo(name, date_time=self.stamp)
        info.compress_type = zipfile.ZIP_DEFLATED
        return info


def _row(values, style=TEXT) -> bytes:
    return f"<row>{''.join([_cell(value, style) for value in values])}</row>".encode()


def _cell(value, style):
    if value is None or value == "":
        return "<c/>"
    if value is True or value is False:
        return f'<c t="b"><v>{int(value)}</v></c>'
    if is_number(value):
        return f"<c><v>{value}</v></c>"
    if type(value) is date and value >= _FIRST:
        return f'<c s="{DAY}"><v>{(value - _ZERO).days}</v></c>'
    text = (value if isinstance(value, str) else _moment(value)).translate(_NOT_XML)
    if len(text) > LONGEST:
        text = text[: LONGEST - len(CUT)] + CUT
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def _moment(value):
    return value.isoformat() if isinstance(value, datetime) else as_text(value)


def _footer(about) -> str:
    """On every printed page of every sheet: which export, whose, when."""
    told = dict(about)
    left, right = (told[name].replace("&", "&&") for name in ("Export", "Made"))
    return escape(f"&L{left}&C{told['For'].replace('&', '&&')}&R{right}")
