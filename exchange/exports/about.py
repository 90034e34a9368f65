"""What goes with every file: where it comes from, what one may do with it, what it does not say."""

from django.conf import settings

from people.enums import ConsentPurpose

TERMS = {
    ConsentPurpose.CASEWORK: "For casework of this organisation alone. It is not to leave it: what is handed to others "
    "is made as a packet from the case file, under the consent of everyone it tells of.",
    ConsentPurpose.RESEARCH: "For the research named below alone, by who asked for it. Not to be passed on, published "
    "row by row, or joined with other data to find out who somebody is. Figures may be published with the citation "
    "below. People may take their consent back: if we write to you that they did, delete what concerns them.",
}
CAVEATS = (
    "Rows are what people, papers and officials told us; they are no sample and no count of what happened. Regions and "
    "groups we have contacts in are seen more often than others.",
    "An empty cell means that nothing is on record. It does not mean no, none or zero.",
    "Dates are as vague as their source. The column with the name of the date is EDTF (2018-03 is some day of March "
    "2018, ~2004 about then, 2019/2023 somewhere in that span); _earliest and _latest bound it.",
    "Sources disagree. Where they do, the row holds what was chosen; the claims of each source are rows of their own.",
    "Text cells that a spreadsheet would take for a formula begin with an apostrophe in CSV.",
)


def about(export, kind, number=None) -> list[tuple[str, str]]:
    """Name and text. ``number``: of rows, once they are counted."""
    made = export.asked_at.strftime("%Y-%m-%d %H:%M UTC")
    told = [
        ("Export", export.reference),
        ("For", export.asked_by.full_name or f"account {export.asked_by_id}"),
        ("Made", made),
        ("Rows of", kind.name),
        ("Filters", export.query or "none"),
        ("What for", export.reason),
        ("Purpose", str(ConsentPurpose(export.purpose).label)),
        ("Terms", TERMS[export.purpose]),
        ("Licence", settings.LICENCE),
        (
            "Citation",
            f"{settings.PUBLISHER}: {kind.label}, export {export.reference}, {export.asked_at:%Y-%m-%d}.",
        ),
    ]
    if number is not None:
        told.append(("Rows", str(number)))
    return told + [(f"Mind {place}", text) for place, text in enumerate(CAVEATS, 1)]


def readme(told) -> bytes:
    lines = []
    for name, text in told:
        lines += [f"{name}:", *(f"  {line}" for line in _folded(text)), ""]
    return "\r\n".join(lines).encode()


def _folded(text, width=96):
    line = ""
    for word in text.split():
        if line and len(line) + len(word) + 1 > width:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line
