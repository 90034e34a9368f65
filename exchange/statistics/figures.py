"""The figures: which rows each counts, and by what. One definition for the page, the API, the files and researchers."""

from dataclasses import dataclass

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Value, When

from cases.enums import (
    ChargeStatus,
    DetentionEnd,
    DetentionKind,
    HearingKind,
    HearingStatus,
    Jurisdiction,
    Openness,
    OutcomeKind,
    ReprisalKind,
    ReprisalState,
)
from cases.models import Charge, Defendant, Detention, Hearing, Outcome, Proceeding, Reprisal
from cases.pages.ribbon import FAMILIES, family_of
from cases.querysets import BEYOND
from people.enums import Sex, Verification, Whereabouts
from people.models import Person

from . import dated
from . import dimensions as by
from .words import WORDS, Words

OF_PERSON = (("person", Person),)
UNKNOWN_SEX = {Sex.UNKNOWN}
HELD = (
    ("now", "Held now"),
    ("open", "End not known"),
    ("ended", "Ended"),
)
CUSTODY = (("now", "Held now"), ("open", "A stay without a known end"), ("ended", "All stays ended"), ("none", "None"))
LAW = (("beyond", "Beyond the lawful term"), ("covered", "Covered by law"), ("none", "No limit could be reckoned"))
AGAINST = (("person", "Person"), ("group", "Group"), ("witness", "Witness"), ("staff", "Colleague"))
HELD_SOMEHOW = (Whereabouts.IN_CUSTODY, Whereabouts.RESTRICTED)


@dataclass(frozen=True)
class Figure:
    """``rows``: of what ``permitted`` gives, those that count. ``dated``: the partial date its years are asked by.

    ``placed``: the key to the place a row is asked by. ``research``: the dimensions researchers count by and filter by,
    and no others; none: the figure is for staff. ``told_of``: keys to whoever must have agreed before the edition.
    """

    slug: str
    model: type
    rows: object
    dimensions: dict
    first: str
    dated: str = ""
    placed: str = ""
    research: tuple[str, ...] = ()
    told_of: tuple[str, ...] = ("person",)
    has_money: bool = False

    @property
    def words(self) -> Words:
        return WORDS[self.slug]

    def open_to(self, reader) -> bool:
        return reader.is_staff or bool(self.research)

    def dimensions_for(self, reader) -> dict:
        return self.dimensions if reader.is_staff else {name: self.dimensions[name] for name in self.research}

    def counted(self, user):
        """The rows it counts for ``user``: begun with ``permitted``."""
        return self.rows(self.model.objects.permitted(user))


def _choice(*whens, default=""):
    cases = [When(condition, then=Value(value)) for condition, value in whens]
    return Case(*cases, default=Value(default), output_field=CharField())


def _held(reader):
    """Of a stay: ended, held now by its person's whereabouts, or open and nobody knows."""
    seen = Person.objects.seen_through(reader.user, "person")
    return _choice((~Q(end_kind=""), "ended"), (Q(seen, person__whereabouts__in=HELD_SOMEHOW), "now"), default="open")


def _custody(reader):
    """Of a person: what the stays the reader may see say."""
    stays = Detention.objects.permitted(reader.user).order_by().filter(person=OuterRef("pk"), is_held_true=True)
    is_open = Exists(stays.filter(end_kind=""))
    return _choice(
        (Q(is_open, whereabouts__in=HELD_SOMEHOW), "now"),
        (Q(is_open), "open"),
        (Q(Exists(stays)), "ended"),
        default="none",
    )


def _law(reader):
    return _choice((BEYOND, "beyond"), (Q(lawful_until__isnull=False), "covered"), default="none")


def _against(reader):
    return _choice(*((Q(**{f"{name}__isnull": False}), name) for name, _ in AGAINST))


def _accused(attribute):
    """An attribute of whoever a charge is held against, directly or as a defendant."""

    def expression(reader):
        person = Person.objects.seen_through(reader.user, "person")
        defendant = Defendant.objects.seen_through(reader.user, "defendant")
        defended = Person.objects.seen_through(reader.user, "defendant__person")
        return Case(
            When(Q(person, person__isnull=False), then=F(f"person__{attribute}")),
            When(Q(defendant, defended), then=F(f"defendant__person__{attribute}")),
            default=Value(""),
            output_field=CharField(),
        )

    return expression


def _figure(slug, model, dimensions, *, rows=lambda rows: rows, **fields):
    named = {one.name: one for one in dimensions}
    return Figure(slug, model, rows, named, next(iter(named)), **fields)


SEX = tuple(choice for choice in Sex.choices if choice[0] not in UNKNOWN_SEX)
FIGURES = {
    figure.slug: figure
    for figure in (
        _figure(
            "persons",
            Person,
            (
                by.kind("whereabouts", "Whereabouts", Whereabouts, unknown={Whereabouts.UNKNOWN}),
                by.told("custody", "Custody", CUSTODY, _custody),
                by.kind("sex", "Sex", Sex, unknown=UNKNOWN_SEX),
                dated.ages("age", "Age", "birth"),
                dated.decades("born", "Decade of birth", "birth"),
                by.text("ethnicity", "Ethnicity"),
                by.kind("verification", "Verification", Verification),
                by.region("birth_region", "Region of birth", "birthplace"),
                by.region("residence_region", "Region of residence", "residence"),
            ),
            rows=lambda rows: rows.live().filter(is_public_figure=False),
            dated="birth",
            placed="birthplace",
            research=("whereabouts", "sex", "age", "ethnicity", "verification"),
            told_of=("pk",),
        ),
        _figure(
            "detentions",
            Detention,
            (
                by.told("custody", "Held now or not", HELD, _held),
                by.kind("kind", "Kind", DetentionKind, unknown={DetentionKind.UNKNOWN}, by_size=True),
                by.grouped("form", "Form of custody", FAMILIES.items(), "kind", DetentionKind, family_of),
                by.kind("jurisdiction", "State", Jurisdiction),
                by.region("region", "Region", "place"),
                by.country("country", "Country", "place"),
                by.spot("place", "Place", "place"),
                by.organisation("authority", "Authority", "authority"),
                dated.years("began", "Year it began"),
                dated.years("ended", "Year it ended"),
                dated.lasting("held", "Years in custody", "began", "ended", _held),
                by.kind("end_kind", "How it ended", DetentionEnd, unknown={DetentionEnd.UNKNOWN}),
                by.flag("is_disappearance", "Enforced disappearance", "Disappeared", "Not on record as disappeared"),
                by.kind("sex", "Sex", Sex, "person__sex", unknown=UNKNOWN_SEX, through=OF_PERSON),
                dated.ages("age", "Age when it began", "person__birth", "began", through=OF_PERSON),
                by.text("ethnicity", "Ethnicity", "person__ethnicity", through=OF_PERSON),
                by.kind(
                    "verification",
                    "How the person is verified",
                    Verification,
                    "person__verification",
                    through=OF_PERSON,
                ),
            ),
            rows=lambda rows: rows.filter(is_held_true=True),
            dated="began",
            placed="place",
            research=("custody", "form", "region", "began", "sex"),
        ),
        _figure(
            "lawful-terms",
            Detention,
            (
                by.told("law", "The law", LAW, _law),
                by.kind("kind", "Kind", DetentionKind, unknown={DetentionKind.UNKNOWN}, by_size=True),
                by.kind("jurisdiction", "State", Jurisdiction),
                by.region("region", "Region", "place"),
                by.organisation("authority", "Authority", "authority"),
                dated.years("began", "Year it began"),
                by.kind("sex", "Sex", Sex, "person__sex", unknown=UNKNOWN_SEX, through=OF_PERSON),
            ),
            rows=lambda rows: rows.filter(is_held_true=True, end_kind=""),
            dated="began",
            placed="place",
        ),
        _figure(
            "charges",
            Charge,
            (
                by.text("article", "Article", say=lambda value: f"art. {value}"),
                by.kind("status", "Status", ChargeStatus),
                by.kind("jurisdiction", "State", Jurisdiction),
                dated.years("status_since", "Year of the status"),
                by.told("sex", "Sex of the accused", SEX, _accused("sex"), unknown=UNKNOWN_SEX),
            ),
            rows=lambda rows: rows.filter(carried_from__isnull=True),
            dated="status_since",
            research=("article", "status", "jurisdiction", "sex"),
            told_of=("person", "defendant__person"),
        ),
        _figure(
            "outcomes",
            Outcome,
            (
                by.kind("kind", "Outcome", OutcomeKind, unknown={OutcomeKind.UNKNOWN}, by_size=True),
                dated.years("decided", "Year decided"),
                by.kind(
                    "jurisdiction",
                    "State",
                    Jurisdiction,
                    "proceeding__jurisdiction",
                    through=(("proceeding", Proceeding),),
                ),
                by.flag("has_document", "Decision in writing", "Seen in writing", "Not seen in writing"),
                by.kind(
                    "sex",
                    "Sex of the defendant",
                    Sex,
                    "defendant__person__sex",
                    unknown=UNKNOWN_SEX,
                    through=(("defendant", Defendant), ("defendant__person", Person)),
                ),
            ),
            dated="decided",
            research=("kind", "decided", "has_document"),
            told_of=("defendant__person", "proceeding"),
        ),
        _figure(
            "hearings",
            Hearing,
            (
                by.kind("status", "Status", HearingStatus),
                by.kind("kind", "Kind", HearingKind, by_size=True),
                dated.moment_years("year", "Year", "starts_at", "expected"),
                by.kind("openness", "Open to the public", Openness, unknown={Openness.UNKNOWN}),
                by.flag("no_notice_received", "Notice", "No notice received", "No complaint of missing notice"),
                by.kind(
                    "jurisdiction",
                    "State",
                    Jurisdiction,
                    "proceeding__jurisdiction",
                    through=(("proceeding", Proceeding),),
                ),
            ),
            research=("status", "kind", "year"),
            told_of=("proceeding",),
        ),
        _figure(
            "reprisals",
            Reprisal,
            (
                by.kind("kind", "Kind", ReprisalKind, by_size=True),
                by.kind("state", "How it stands", ReprisalState, unknown={ReprisalState.UNKNOWN}),
                by.told("against", "Against", AGAINST, _against),
                dated.years("happened", "Year"),
                by.organisation("by_whom", "By whom", "by_whom"),
                by.text("currency", "Currency"),
            ),
            dated="happened",
            research=("kind", "state", "happened"),
            told_of=("person", "witness"),
            has_money=True,
        ),
    )
}
