"""A small picture of a family: a row a generation, the person of the dossier in the middle.

The list beside it says the same in words, so the picture is hidden from screen readers.
"""

import textwrap
from dataclasses import dataclass

from people.enums import TieKind, Whereabouts

WIDTH, HEIGHT, GAP, RISE = 176, 60, 14, 32  # of a box and of the space between boxes and rows, in picture units
MOST = 6  # boxes in a row; the rest is counted in one more box
LONGEST = 24  # characters of a name that fit a line; it has two

GENERATIONS = {
    TieKind.GRANDPARENT: -2,
    TieKind.PARENT: -1,
    TieKind.UNCLE_AUNT: -1,
    TieKind.CHILD: 1,
    TieKind.NIECE_NEPHEW: 1,
    TieKind.GRANDCHILD: 2,
}
"""Of the other one, counted from the person; who is not named here stands beside them."""
AFTER = (TieKind.SPOUSE, TieKind.IN_LAW)
LOST = (Whereabouts.IN_CUSTODY, Whereabouts.MISSING, Whereabouts.DECEASED)


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    name: list[str]
    whole_name: str
    what: str
    mark: str
    url: str

    @property
    def middle(self):
        return self.x + WIDTH / 2

    @property
    def foot(self):
        return self.y + HEIGHT


@dataclass(frozen=True, slots=True)
class Family:
    me: Box
    boxes: list[Box]
    lines: list[tuple[float, float, float, float]]
    width: float
    height: float
    box_width: int = WIDTH
    box_height: int = HEIGHT


def draw_family(name: str, whereabouts: str, kin) -> Family | None:
    """``kin``: (kind, Kin) pairs as seen from the person. None when there is nobody to draw."""
    if not kin:
        return None
    rows = {0: [(None, None)]}
    for kind, one in kin:
        row = rows.setdefault(GENERATIONS.get(kind, 0), [])
        if kind in AFTER or kind in GENERATIONS:
            row.append((kind, one))
        else:
            row.insert(0, (kind, one))
    rows = {generation: _cut(row) for generation, row in rows.items()}
    width = max(len(row) for row in rows.values()) * (WIDTH + GAP) - GAP
    placed = {}
    for level, generation in enumerate(sorted(rows)):
        row = rows[generation]
        left = (width - len(row) * (WIDTH + GAP) + GAP) / 2
        placed[generation] = [
            _box(left + number * (WIDTH + GAP), level * (HEIGHT + RISE), one, name, whereabouts)
            for number, (_, one) in enumerate(row)
        ]
    own_row = rows[0]
    me = placed[0][next(number for number, (kind, one) in enumerate(own_row) if one is None)]
    boxes = [box for row in placed.values() for box in row]
    return Family(
        me=me,
        boxes=boxes,
        lines=[_line(me, box) for box in boxes if box is not me],
        width=width,
        height=len(rows) * (HEIGHT + RISE) - RISE,
    )


def _cut(row):
    """The person is never the one left out."""
    if len(row) <= MOST:
        return row
    own = [pair for pair in row if pair[1] is None]
    others = [pair for pair in row if pair[1] is not None]
    kept = others[: MOST - 1 - len(own)]
    return [*own, *kept, ("more", len(others) - len(kept))]


def _box(x, y, one, name, whereabouts) -> Box:
    if one is None:
        return Box(x, y, _short(name), name, "", _mark(whereabouts), "")
    if isinstance(one, int):
        return Box(x, y, [f"and {one} more"], f"and {one} more", "see the list", "", "")
    return Box(x, y, _short(str(one.other)), str(one.other), one.label, _mark(one.whereabouts), one.other.url)


def _short(name):
    return textwrap.wrap(name, LONGEST, max_lines=2, placeholder="…")


def _mark(whereabouts):
    return Whereabouts(whereabouts).label.lower() if whereabouts in LOST else ""


def _line(me, box):
    if box.y == me.y:
        left, right = (box, me) if box.x < me.x else (me, box)
        return left.x + WIDTH, left.y + HEIGHT / 2, right.x, right.y + HEIGHT / 2
    above, below = (box, me) if box.y < me.y else (me, box)
    return above.middle, above.foot, below.middle, below.y
