"""What a token can be made for: reading or writing in a few areas of the API, each by the first part of its address.

An address that stands in no area is closed to tokens.
"""

READ, WRITE = "read", "write"
AREAS = {
    "persons": (
        "Persons, names, papers, ties, organisations, places",
        "persons merges names papers ties groups same-persons organisations organisation-names places place-names",
    ),
    "sources": (
        "Sources, testimonies, witnesses, consent, evidence",
        "sources notes note-concerns expert-reports statements interview-sessions witnesses testimonies "
        "testimony-subjects knowledge-links translations transcripts consents withdrawals disclosures evidence-files "
        "custody-events uploads intake",
    ),
    "cases": (
        "Cases, detentions, proceedings, charges, submissions",
        "cases case-members participations events event-parts reprisals detentions detention-access "
        "detention-conditions proceedings proceeding-stages defendants measures counsel charges charge-steps outcomes "
        "joint-changes exhibits exhibit-rulings exhibit-challenges submissions",
    ),
    "calendar": (
        "Hearings, deadlines, tasks, messages",
        "hearings hearing-violations hearing-reports deadlines tasks time-limits holidays notifications",
    ),
    "claims": ("Claims, citations, disagreements", "claims citations passages disagreements"),
    "watching": ("Saved searches, webhooks", "saved-searches webhooks"),
    "exports": ("Exports as files", "exports"),
    "imports": ("Lists that come in as files", "imports"),
    "statistics": ("Statistics", "statistics"),
}
# Who one is, one's own tokens, the schema: for every token. What search/ finds and changes/ tells is of the areas the
# token is made for: see ``exchange.kinds.opens``.
FOR_ALL = frozenset({"auth", "schema", "docs", "search", "changes"})
# Where there is nothing to write.
READ_ALONE = frozenset({"statistics"})
SCOPES = [
    (f"{area}:{kind}", f"{kind}: {words}")
    for area, (words, _) in AREAS.items()
    for kind in (READ, WRITE)
    if kind == READ or area not in READ_ALONE
]
READING = [f"{area}:{READ}" for area in AREAS]
ALL = [name for name, _ in SCOPES]
_AREA_OF = {part: area for area, (_, parts) in AREAS.items() for part in parts.split()}
_ROOT = "/api/v1/"


def scopes_for(path: str, *, writes: bool) -> list[str] | None:
    """Any one of these opens ``path``; an empty list asks none; None: no token opens it."""
    if path.removeprefix(_ROOT).split("/")[0] in FOR_ALL:
        return []
    area = area_of(path)
    if area is None:
        return None
    return [f"{area}:{WRITE}"] if writes else [f"{area}:{READ}", f"{area}:{WRITE}"]


def area_of(path: str) -> str | None:
    """The area an address of the API stands in."""
    return _AREA_OF.get(path.removeprefix(_ROOT).split("/")[0]) if path.startswith(_ROOT) else None
