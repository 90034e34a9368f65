"""Which of our fields is which property of FollowTheMoney, kind by kind. Fields nobody chose are left out."""

from collections.abc import Callable
from dataclasses import dataclass

from people.enums import FAMILY_TIES, OrganisationKind

# The name of a row that is only pointed at.
STUBS = {"Person": "name", "Organization": "name", "Address": "full", "CourtCase": "name"}
_PUBLIC = {
    OrganisationKind.COURT,
    OrganisationKind.POLICE,
    OrganisationKind.PROSECUTOR,
    OrganisationKind.DETENTION_FACILITY,
    OrganisationKind.MINISTRY,
    OrganisationKind.GOVERNMENT,
    OrganisationKind.EMBASSY,
}
_EXACT = ("day", "month", "year")


@dataclass(frozen=True)
class Ref:
    """A link, to an entity of this schema."""

    schema: str


@dataclass(frozen=True)
class Map:
    """``name``: the field that names the entity; where it was not chosen, kind and reference do; empty: it has no name.
    ``properties``: field, property (or row → property), how it is read. ``needs``: fields without which there is no
    such entity: a tie one end of which the reader may not see is none."""

    schema: str | Callable
    name: str
    properties: tuple
    needs: tuple[str, ...] = ("id", "reference")


def _as_is(value):
    return [str(value)]


def _day(value):
    """Of a partial date, what FollowTheMoney can say: an exact day, month or year that is not our inference."""
    if value.get("precision") not in _EXACT or value["inferred"]:
        return []
    return [value["edtf"]]


def _edtf(value):
    return [value["edtf"]] if value.get("edtf") else []


def _moment(value):
    return [value.strftime("%Y-%m-%dT%H:%M:%S")]


def _gender(value):
    return [value] if value in ("male", "female", "other") else []


def _country(value):
    return [value.lower()]


def _countries(value):
    return [each.lower() for each in value]


def _title(value):
    return [value["name"]] if value["name"] else []


def _group(value):
    return [value["name"] or value["reference"]]


_PERSON, _BODY, _PLACE, _COURT_CASE = Ref("Person"), Ref("Organization"), Ref("Address"), Ref("CourtCase")
MAPS = {
    "persons": Map(
        "Person",
        "display_name",
        (
            ("known_as", "alias", _as_is),
            ("sex", "gender", _gender),
            ("birth", "birthDate", _day),
            ("birthplace", "birthPlace", _title),
            ("citizenships", "citizenship", _countries),
            ("ethnicity", "ethnicity", _as_is),
            ("occupation", "position", _as_is),
            ("whereabouts", "status", _as_is),
            ("summary", "summary", _as_is),
        ),
    ),
    "ties": Map(
        lambda row: "Family" if row["kind"] in FAMILY_TIES else "Associate",
        "",
        (
            ("person", "person", _PERSON),
            ("other", lambda row: "relative" if row["kind"] in FAMILY_TIES else "associate", _PERSON),
            ("kind", "relationship", _as_is),
            ("reference", "recordId", _as_is),
        ),
        needs=("id", "reference", "person", "kind", "other"),
    ),
    "organisations": Map(
        lambda row: "PublicBody" if row.get("kind") in _PUBLIC else "Organization",
        "display_name",
        (
            ("country", "country", _country),
            ("kind", "legalForm", _as_is),
            ("place", "addressEntity", _PLACE),
            ("description", "summary", _as_is),
        ),
    ),
    "places": Map(
        "Address",
        "display_name",
        (
            ("display_name", "full", _as_is),
            ("latitude", "latitude", _as_is),
            ("longitude", "longitude", _as_is),
            ("point_precision", "remarks", _as_is),
        ),
    ),
    "sources": Map(
        "Document",
        "title",
        (
            ("title", "title", _as_is),
            ("reference", "fileName", _as_is),  # asked of every document
            ("language", "language", lambda value: _LANGUAGES.get(value, [])),
            ("published", "publishedAt", _day),
            ("publisher", "publisher", _title),
            ("url", "sourceUrl", _as_is),
            ("kind", "keywords", _as_is),
            ("summary", "summary", _as_is),
        ),
    ),
    "proceedings": Map(
        "CourtCase",
        "title",
        (
            ("kind", "category", _as_is),
            ("stage", "status", _as_is),
            ("number", "caseNumber", _as_is),
            ("court", "court", _title),
            ("opened", "fileDate", _day),
            ("closed", "closeDate", _day),
            ("jurisdiction", "country", _country),
        ),
    ),
    "defendants": Map(
        "CourtCaseParty",
        "",
        (
            ("proceeding", "case", _COURT_CASE),
            ("person", "party", _PERSON),
            ("reference", "recordId", _as_is),
        ),
        needs=("id", "reference", "proceeding", "person"),
    ),
    "charges": Map(
        "Charge",
        "reference",
        (
            ("person", "defendant", _PERSON),
            ("group", "defendantGroup", _group),
            ("jurisdiction", "jurisdiction", _as_is),
            ("code", "code", _as_is),
            ("article", "article", _as_is),
            ("part", "part", _as_is),
            ("status", "chargeStatus", _as_is),
            ("status_since", "statusSince", _edtf),
            ("status_since", "date", _day),
            ("certainty", "certainty", _as_is),
            ("description", "summary", _as_is),
        ),
    ),
    "detentions": Map(
        "Detention",
        "reference",
        (
            ("person", "detainee", _PERSON),
            ("group", "detaineeGroup", _group),
            ("authority", "authority", _BODY),
            ("facility", "facility", _BODY),
            ("place", "place", _PLACE),
            ("kind", "detentionKind", _as_is),
            ("jurisdiction", "jurisdiction", _as_is),
            ("is_disappearance", "enforcedDisappearance", lambda value: ["true" if value else "false"]),
            ("began", "began", _edtf),
            ("began", "startDate", _day),
            ("ended", "ended", _edtf),
            ("ended", "endDate", _day),
            ("end_kind", "endKind", _as_is),
            ("legal_basis", "legalBasis", _as_is),
            ("reason_given", "reasonGiven", _as_is),
            ("term_amount", "orderedTerm", _as_is),
            ("expires_at", "termEnds", _moment),
            ("lawful_until", "lawfulUntil", _moment),
            ("certainty", "certainty", _as_is),
        ),
    ),
    "hearings": Map(
        "Hearing",
        "reference",
        (
            ("proceeding", "courtCase", _COURT_CASE),
            ("court", "court", _BODY),
            ("kind", "hearingKind", _as_is),
            ("starts_at", "date", _moment),
            ("expected", "expected", _edtf),
            ("status", "hearingStatus", _as_is),
            ("openness", "openness", _as_is),
            ("result", "result", _as_is),
        ),
    ),
    "events": Map(
        "Event",
        "title",
        (
            ("happened", "date", _day),
            ("ended", "endDate", _day),
            ("place", "location", _title),
            ("description", "summary", _as_is),
        ),
    ),
    "reprisals": Map(
        "Reprisal",
        "reference",
        (
            ("person", "target", _PERSON),
            ("by_whom", "by", _BODY),
            ("kind", "reprisalKind", _as_is),
            ("state", "reprisalState", _as_is),
            ("happened", "happened", _edtf),
            ("happened", "date", _day),
            ("amount", "amount", _as_is),
            ("currency", "currency", _as_is),
            ("description", "summary", _as_is),
        ),
    ),
}
# FollowTheMoney writes languages in three letters.
_LANGUAGES = {
    "kk": ["kaz"],
    "ru": ["rus"],
    "ug": ["uig"],
    "zh": ["zho"],
    "en": ["eng"],
    "ky": ["kir"],
    "uz": ["uzb"],
    "tr": ["tur"],
    "mn": ["mon"],
    "de": ["deu"],
    "fr": ["fra"],
}
