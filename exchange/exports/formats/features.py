"""GeoJSON (RFC 7946): rows at the point of their place, with how precise it is; without a point, no geometry."""

from config.shared.json import dumps

from .base import Format

POINT = ("latitude", "longitude", "point_precision")


class Features(Format):
    suffix = "geojson"

    def __init__(self, told, out):
        super().__init__(told, out)
        head = dumps({"type": "FeatureCollection", "export": dict(told.about)})
        out.write(head[:-1] + b',"features":[')
        self.between = b"\n"

    @classmethod
    def takes(cls, kind, fields):
        return super().takes(kind, fields) and "id" in fields and (set(POINT) <= set(fields) or "place" in fields)

    def rows(self, rows):
        names = [column.name for column in self.told.columns]
        points = self.told.points_of([row["place"]["id"] for row in rows if row.get("place")])
        for row, values in zip(rows, zip(*self.flat(rows), strict=True), strict=True):
            found = points.get(row["place"]["id"]) if row.get("place") else _own_point(row)
            properties = dict(zip(names, values, strict=True))
            if found and "place" in row:
                properties["place_point_precision"] = found[2]
            geometry = {"type": "Point", "coordinates": [float(found[1]), float(found[0])]} if found else None
            feature = {"type": "Feature", "id": str(row["id"]), "geometry": geometry, "properties": properties}
            self.out.write(self.between + dumps(feature))
            self.between = b",\n"

    def end(self, number):
        self.out.write(b"\n]}\n")


def _own_point(row):
    """Of a place."""
    if row.get("latitude") is None or row.get("longitude") is None:
        return None
    return row["latitude"], row["longitude"], row["point_precision"]
