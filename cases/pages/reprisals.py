"""Reprisals as rows of a page: to whom, by whom, how it stands; and what they come to."""

from dataclasses import dataclass

from django.db.models import Q

from cases.models import Case, Proceeding, Reprisal
from cases.reprisal_totals import Totals, totals_of
from people.models import Organisation, Person, PersonGroup, User
from sources.models import Witness

from .case_rows import Row
from .cited import cited_sources, refs
from .known import Known, Ref
from .links import edit_page
from .timeline_entries import reprisal_words


@dataclass(slots=True)
class Reprisals:
    rows: list[Row]
    totals: Totals | None


def against_person(user, person) -> Q:
    """What was done to them, also as a witness who is not protected: of a protected one no row leads to a person."""
    as_witness = Witness.objects.permitted(user).filter(person=person)
    return Q(person=person) | Q(witness__in=as_witness.values("pk"))


def wanted(rows, known):
    """Ask for the names the rows need, with those of the rest of the page."""
    known.want_keys(
        rows,
        person=Person,
        group=PersonGroup,
        witness=Witness,
        by_whom=Organisation,
        case=Case,
        proceeding=Proceeding,
    )


def reprisals_of(user, rows, known, cited, *, whole=False) -> Reprisals:
    """Rows whose one concerned the reader may see, and the totals of these very rows; ``whole``: all of them, and no
    totals."""
    colleagues = _colleagues(user, rows)
    made = [_row(row, known, cited, colleagues) for row in rows]
    if whole:
        return Reprisals(made, None)
    shown = [row for row in made if row.whom is not None]
    chosen = Reprisal.objects.permitted(user).filter(pk__in=[row.row.pk for row in shown])
    return Reprisals(shown, totals_of(chosen) if shown else None)


def listed(user, rows) -> list[Row]:
    """A page of the list of reprisals."""
    known = Known(user)
    cited = cited_sources(user, [row.pk for row in rows], known)
    wanted(rows, known)
    return reprisals_of(user, rows, known, cited, whole=True).rows


def _colleagues(user, rows) -> dict:
    ids = {row.staff_id for row in rows} - {None}
    if not ids:
        return {}
    return dict(User.objects.known_to(user).filter(pk__in=ids).values_list("pk", "full_name"))


def _whom(row, known, colleagues) -> Ref | None:
    match row.whom_key:
        case "witness":
            witness = known.get(Witness, row.witness_id)
            return witness and Ref(
                witness.pk, witness.reference, f"witness {witness.reference}", witness.url, "witness"
            )
        case "staff":
            name = colleagues.get(row.staff_id)
            return Ref(row.staff_id, "", f"{name}, of our staff", "", "colleague") if name else None
        case _:
            return known.whom(row)


def _row(row, known, cited, colleagues) -> Row:
    by_whom = known.get(Organisation, row.by_whom_id)
    return Row(
        row,
        _whom(row, known, colleagues),
        words=reprisal_words(row),
        where=[str(part) for part in (by_whom, row.by_whom_words) if part],
        flags=[_how_it_stands(row)] if row.state != "unknown" else [],
        sources=refs(known, cited, row.pk),
        more=[ref for ref in (known.get(Case, row.case_id), known.get(Proceeding, row.proceeding_id)) if ref],
        url=edit_page(Reprisal, row.pk),
    )


def _how_it_stands(row) -> str:
    return f"{row.get_state_display()} {row.settled}" if row.settled else row.get_state_display()
