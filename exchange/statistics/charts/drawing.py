"""A drawing: shapes by their coordinates, in units of the drawing, top left is 0, 0."""

import textwrap
from xml.etree import ElementTree

NAMESPACE = "http://www.w3.org/2000/svg"
INK, TEXT, SOFT, LINE, PAPER = "#111827", "#374151", "#6b7280", "#d1d5db", "#ffffff"
# Okabe and Ito's colours, told apart with every kind of colour blindness; each with a pattern of its own.
SERIES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#7f7f7f", "#b8a500")
PATTERNS = (
    None,
    "M0 6L6 0",
    "M3 0V6",
    "M0 0L6 6",
    "M0 3H6",
    "M0 6L6 0M0 0L6 6",
    "M3 0V6M0 3H6",
    "M1 3H3",
)
FONT = "system-ui, sans-serif"


class Drawing:
    """``name`` keeps the ids of two drawings on one page apart."""

    def __init__(self, name: str, width: float):
        self.name, self.width, self.height = name, width, 0.0
        self.root = ElementTree.Element("svg", {"xmlns": NAMESPACE, "class": "ch", "role": "img"})
        self.root.set("aria-labelledby", f"{name}-title {name}-desc")
        self.root.set("font-family", FONT)
        self.title = ElementTree.SubElement(self.root, "title", {"id": f"{name}-title"})
        self.desc = ElementTree.SubElement(self.root, "desc", {"id": f"{name}-desc"})
        self.defs = ElementTree.SubElement(self.root, "defs")
        self.paper = self.add("rect", "ch-paper", x=0, y=0, width=width, fill=PAPER)

    def add(self, tag, css="", inside=None, **attributes):
        made = ElementTree.SubElement(self.root if inside is None else inside, tag)
        if css:
            made.set("class", css)
        for name, value in attributes.items():
            made.set(
                name.replace("_", "-"), f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
            )
        return made

    def text(self, x, y, words, css="ch-text", *, size=13, anchor="start", weight="", fill=TEXT, href=""):
        inside = None
        if href:
            inside = self.add("a", "ch-link", href=href)
        made = self.add("text", css, inside, x=x, y=y, font_size=size, text_anchor=anchor, fill=fill)
        if weight:
            made.set("font-weight", weight)
        made.text = words
        return made

    def line(self, x1, y1, x2, y2, css="ch-grid", **attributes):
        return self.add("line", css, x1=x1, y1=y1, x2=x2, y2=y2, **{"stroke": LINE, "stroke_width": 1} | attributes)

    def bar(self, x, y, width, height, series=0):
        """A filled bar of one series, with its pattern."""
        if width <= 0 or height <= 0:
            return
        self.add("rect", f"ch-s{series}", x=x, y=y, width=width, height=height, fill=SERIES[series])
        if PATTERNS[series]:
            self.add("rect", x=x, y=y, width=width, height=height, fill=f"url(#{self._pattern(series)})")

    def vague_bar(self, x, y, width, height):
        """What is possible and not sure: hatched, with a dashed edge."""
        if width > 0:
            edge = {"stroke": SERIES[0], "stroke_width": 1, "stroke_dasharray": "3 2"}
            fill = f"url(#{self._pattern('vague')})"
            self.add("rect", "ch-vague", x=x, y=y, width=width, height=height, fill=fill, **edge)

    def vague_area(self, points):
        self.add("polygon", "ch-area", points=_points(points), fill=f"url(#{self._pattern('vague')})")

    def path(self, points, css, **attributes):
        self.add("polyline", css, points=_points(points), **{"fill": "none"} | attributes)

    def _pattern(self, which):
        name = f"{self.name}-p{which}"
        if not any(each.get("id") == name for each in self.defs):
            made = self.add("pattern", inside=self.defs, id=name, width=6, height=6, patternUnits="userSpaceOnUse")
            if which == "vague":
                self.add("path", "ch-hatch", made, d="M0 6L6 0", stroke=SERIES[0], stroke_width=1.5, fill="none")
            else:
                drawn = {"stroke": PAPER, "stroke_width": 1.5, "fill": "none"}
                self.add("path", "ch-pattern", made, d=PATTERNS[which], **drawn)
        return name

    def reach(self, y):
        self.height = max(self.height, y)

    def legend(self, y, entries):
        """``entries``: series (or ``vague``) and label. Returns the y below it."""
        x = 8
        for series, label in entries:
            wide = 26 + 7 * len(label)
            if x > 8 and x + wide > self.width:
                x, y = 8, y + 20
            if series == "vague":
                self.vague_bar(x, y, 14, 12)
            else:
                self.bar(x, y, 14, 12, series)
            self.text(x + 20, y + 11, label, size=12)
            x += wide + 12
        return y + 24

    def paragraph(self, y, words, *, size=11, css="ch-soft", fill=SOFT, weight=""):
        """Lines that fit the width. Returns the y below them."""
        for line in textwrap.wrap(words, int((self.width - 16) / (size * 0.52))):
            y += size * 1.4
            self.text(8, y, line, css, size=size, fill=fill, weight=weight)
        return y + size * 0.5

    def svg(self) -> str:
        self.root.set("viewBox", f"0 0 {self.width:g} {self.height:g}")
        self.root.set("width", f"{self.width:g}")
        self.root.set("height", f"{self.height:g}")
        self.paper.set("height", f"{self.height:g}")
        return ElementTree.tostring(self.root, encoding="unicode")


def _points(points):
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def nice_top(most: float) -> tuple[int, int]:
    """The end of a scale and its step: three to five steps of 1, 2 or 5 times a power of ten."""
    most = max(int(most), 1)
    step = 1
    while most / step > 5:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return -(-most // step) * step, step


def shorter(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
