"""NDJSON: one row a line, the very object the API answers."""

from config.shared.json import dumps

from .base import Format


class Lines(Format):
    suffix = "ndjson"

    def __init__(self, told, out):
        super().__init__(told, out)
        self.fields = list(dict.fromkeys(column.field for column in told.columns))

    def rows(self, rows):
        fields = self.fields
        self.out.write(b"".join(dumps({name: row[name] for name in fields}) + b"\n" for row in rows))
