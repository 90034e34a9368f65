"""Parts of the world the map shows, and how the round earth becomes flat.

Lambert's azimuthal equal-area projection about the middle of the part: areas are true, which a map of counts needs.
"""

from dataclasses import dataclass
from math import cos, hypot, radians, sin, sqrt


@dataclass(frozen=True)
class View:
    """Degrees east and north."""

    slug: str
    label: str
    west: float
    south: float
    east: float
    north: float

    @property
    def middle(self):
        return (self.west + self.east) / 2, (self.south + self.north) / 2

    def flat(self, longitude, latitude):
        """Distances from the middle, east and north, in radii of the earth."""
        at, above = radians(longitude - self.middle[0]), radians(latitude)
        lat = radians(self.middle[1])
        near = 1 + sin(lat) * sin(above) + cos(lat) * cos(above) * cos(at)
        k = sqrt(2 / max(near, 1e-6))
        return k * cos(above) * sin(at), k * (cos(lat) * sin(above) - sin(lat) * cos(above) * cos(at))

    def frame(self):
        """West, south, east and north edge of the flat picture."""
        edge = [
            self.flat(self.west + (self.east - self.west) * part / 8, latitude)
            for part in range(9)
            for latitude in (self.south, self.north)
        ]
        xs, ys = [x for x, _ in edge], [y for _, y in edge]
        return min(xs), min(ys), max(xs), max(ys)


VIEWS = {
    view.slug: view
    for view in (
        View("both", "Kazakhstan and Xinjiang", 47, 33.5, 97, 55.5),
        View("xinjiang", "Xinjiang", 72.5, 34, 97, 49.8),
        View("kazakhstan", "Kazakhstan", 46.5, 40, 88, 55.8),
        View("china", "China", 73, 17, 135, 54),
    )
}


class Plane:
    """A view on a picture ``width`` wide: degrees → x and y. ``height`` follows."""

    def __init__(self, view: View, width: float, top: float):
        self.view, self.top = view, top
        self.west, south, east, self.north = view.frame()
        self.scale = width / (east - self.west)
        self.width, self.height = width, (self.north - south) * self.scale

    def at(self, longitude, latitude):
        x, y = self.view.flat(longitude, latitude)
        return (x - self.west) * self.scale, self.top + (self.north - y) * self.scale

    def shows(self, x, y) -> bool:
        return 0 <= x <= self.width and self.top <= y <= self.top + self.height

    def length(self, one, other) -> float:
        return hypot(one[0] - other[0], one[1] - other[1])
