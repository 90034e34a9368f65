"""FollowTheMoney: entities as NDJSON, by its own model and, for what happens in custody and court, by our extension,
whose schemata lie in the bundle. Made here by hand: the package itself brings 60 MB to fill in a few dictionaries; the
tests validate and load what is written with it."""

from pathlib import Path

from config.shared.json import dumps
from exchange.exports.money_maps import MAPS, STUBS, Ref

from .base import Format

MODEL = Path(__file__).resolve().parent.parent / "ftm_model"


class Entities(Format):
    suffix = "ftm.json"

    def __init__(self, told, out):
        super().__init__(told, out)
        self.fields = {column.field for column in told.columns}
        self.made = MAPS[told.kind.name]

    @classmethod
    def takes(cls, kind, fields):
        made = MAPS.get(kind.name)
        return made is not None and set(made.needs) <= set(fields)

    @classmethod
    def beside(cls, kind):
        return [(f"model/{path.name}", path.read_bytes()) for path in sorted(MODEL.glob("*.yaml"))]

    def rows(self, rows):
        """Rows pointed at come along as an entity with the name the reader may read, once a batch."""
        pointed = {}
        for row in rows:
            entity = self._entity(row, pointed)
            if entity is not None:
                self.out.write(dumps(entity) + b"\n")
        for entity in pointed.values():
            self.out.write(dumps(entity) + b"\n")

    def _entity(self, row, pointed):
        if any(row[field] is None for field in self.made.needs):
            return None
        schema = self.made.schema if isinstance(self.made.schema, str) else self.made.schema(row)
        properties = {}
        for field, name, read in self.made.properties:
            if field not in self.fields or row[field] in (None, "", []):
                continue
            values = [_pointed_at(read, row[field], pointed)] if isinstance(read, Ref) else read(row[field])
            if values:
                properties.setdefault(name if isinstance(name, str) else name(row), []).extend(values)
        if self.made.name:
            called = row[self.made.name] if self.made.name in self.fields - {"reference"} else ""
            properties["name"] = [called or f"{schema} {row['reference']}"]
        return {"id": _id(row["id"]), "schema": schema, "properties": properties}


def _pointed_at(ref, link, pointed):
    found = _id(link["id"])
    if found not in pointed:
        called = link["name"] or link["reference"] or str(link["id"])
        pointed[found] = {"id": found, "schema": ref.schema, "properties": {STUBS[ref.schema]: [called]}}
    return found


def _id(pk):
    return f"arasha-{pk}"
