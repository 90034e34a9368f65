"""The tree of places a reader may see, for rolling counts up to region and country. One query."""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from people.enums import PlaceKind, PointPrecision
from people.models import Place


class Node(NamedTuple):
    pk: object
    part_of: object
    kind: str
    name: str
    latitude: object
    longitude: object
    precision: str


class Point(NamedTuple):
    """``of``: the place whose point it is, which may be a larger one around the place asked for."""

    latitude: float
    longitude: float
    precision: str
    of: object


@dataclass(frozen=True)
class PlaceTree:
    nodes: dict

    @classmethod
    def of(cls, user):
        rows = Place.objects.permitted(user).order_by()
        columns = ("pk", "part_of", "kind", "display_name", "latitude", "longitude", "point_precision")
        return cls({row[0]: Node(*row) for row in rows.values_list(*columns)})

    def upwards(self, pk):
        """The place and those it is part of, as far as the reader sees them. Ends where the tree bites its tail."""
        met = set()
        while pk in self.nodes and pk not in met:
            met.add(pk)
            yield self.nodes[pk]
            pk = self.nodes[pk].part_of

    def rolled_up(self, pk, kind):
        """The largest place of ``kind`` around ``pk``, or it itself; None where the tree names none."""
        found = [node.pk for node in self.upwards(pk) if node.kind == kind]
        return found[-1] if found else None

    def region(self, pk):
        return self.rolled_up(pk, PlaceKind.REGION)

    def country(self, pk):
        return self.rolled_up(pk, PlaceKind.COUNTRY)

    def itself(self, pk):
        return pk if pk in self.nodes else None

    def within(self, pk) -> list:
        """The place and all below it."""
        return [each for each in self.nodes if any(node.pk == pk for node in self.upwards(each))]

    def name(self, pk) -> str:
        node = self.nodes.get(pk)
        return node.name or "(no name yet)" if node else ""

    def name_of(self, key: str) -> str:
        return self.name(self.key(key))

    @staticmethod
    def key(text: str) -> UUID:
        return UUID(text)

    def point(self, pk) -> Point | None:
        """Its own, or that of the smallest place around it that has one: then no more precise than that place is."""
        for node in self.upwards(pk):
            if node.latitude is not None:
                precision = node.precision if node.pk == pk else _around(node)
                return Point(float(node.latitude), float(node.longitude), precision, node.pk)
        return None


def _around(node) -> str:
    if node.kind in (PlaceKind.REGION, PlaceKind.COUNTRY):
        return PointPrecision.REGION
    return PointPrecision.DISTRICT
