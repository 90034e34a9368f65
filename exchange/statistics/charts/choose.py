"""Which drawing shows an answer, with what must be said beside it inside a file of its own."""

from exchange.statistics.map.drawn import WIDTH as MAP_WIDTH
from exchange.statistics.map.drawn import draw_map

from .bars import bars, is_timed, stacked
from .drawing import INK, TEXT, Drawing
from .pyramid import is_pyramid, pyramid
from .series import series

NARROW, WIDE = 430, 680


def chart(answer, *, hrefs=None, whole=False, view="") -> str:
    """The SVG. ``whole``: with title, base, notes and licence, as it leaves the house. ``hrefs``: values → address of
    the rows behind. ``view``: of a map, the part shown."""
    draw, width = _drawer(answer.table)
    drawing = Drawing(f"ch-{answer.figure.slug}", width)
    drawing.title.text = answer.title
    drawing.desc.text = f"{answer.base_words} The table beside holds every number drawn."
    y = 8.0
    if whole:
        drawing.desc.text = answer.base_words
        y = drawing.paragraph(y, answer.title, size=16, css="ch-ink", fill=INK, weight="600") + 4
    if answer.nothing_words and not is_map(answer.table):
        y = drawing.paragraph(y, answer.nothing_words, size=14, css="ch-text", fill=TEXT)
    else:
        y = draw(drawing, answer.table, hrefs or {}, y, answer, view)
    if whole:
        for words in (answer.base_words, *answer.notes, answer.licence):
            y = drawing.paragraph(y, words, css="ch-text", fill=TEXT)
    drawing.root.set("class", "ch ch--narrow" if width == NARROW else "ch ch--wide")
    drawing.reach(y + 4)
    return drawing.svg()


def is_map(table) -> bool:
    return [dimension.name for dimension in table.dimensions] == ["place"]


def _drawer(table):
    if is_map(table):
        return draw_map, MAP_WIDTH
    if len(table.dimensions) == 2:
        wide = any(is_timed(dimension) for dimension in table.dimensions)
        return _plain(pyramid if is_pyramid(table) else stacked), WIDE if wide else NARROW
    if is_timed(table.dimensions[0]):
        return _plain(series), WIDE
    return _plain(bars), NARROW


def _plain(draw):
    return lambda drawing, table, hrefs, y, answer, view: draw(drawing, table, hrefs, y)
