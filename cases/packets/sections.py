"""What a packet can hold of a case: which rows, which of their fields, and whom each tells of."""

from dataclasses import dataclass

from django.db.models import Q

from cases.models import (
    Charge,
    Defendant,
    Detention,
    Event,
    EventPart,
    Hearing,
    Measure,
    Outcome,
    Proceeding,
    Reprisal,
)
from people.unrestricted import unrestricted

WHO_IS_NAMED = "whoever a row names must have agreed, also those its maker may not see"


@dataclass(frozen=True, slots=True)
class Section:
    """``of_case``: case → condition on rows of ``model``. ``whom``: row → ids of the people it tells of."""

    title: str
    model: type
    of_case: object
    fields: tuple[str, ...]
    whom: object
    ordering: tuple[str, ...] = ("created_at", "id")


def _one(row):
    return [row.person_id] if row.person_id else []


def _accused(row):
    return [row.defendant.person_id] if row.defendant and row.defendant.person_id else _in(row.proceeding_id)


def _in(proceeding):
    rows = unrestricted(Defendant, WHO_IS_NAMED).filter(proceeding=proceeding, person__isnull=False)
    return list(rows.order_by("created_at").values_list("person", flat=True))


def _charged(row):
    return [row.person_id] if row.person_id else _of_defendant(row)


def _of_defendant(row):
    return [row.defendant.person_id] if row.defendant_id and row.defendant.person_id else []


def _in_event(row):
    rows = unrestricted(EventPart, WHO_IS_NAMED).filter(event=row, person__isnull=False)
    return list(rows.order_by("created_at").values_list("person", flat=True))


def _charges_of(case):
    persons = case.parts.filter(person__isnull=False).order_by().values("person")
    return Q(defendant__proceeding__case=case) | Q(person__in=persons, defendant__isnull=True)


SECTIONS = (
    Section(
        "Custody",
        Detention,
        lambda case: Q(case=case),
        (
            "person",
            "group",
            "kind",
            "kind_words",
            "is_disappearance",
            "jurisdiction",
            "authority",
            "facility",
            "place",
            "began",
            "ended",
            "end_kind",
            "legal_basis",
            "reason_given",
            "expires_at",
            "lawful_until",
            "certainty",
        ),
        _one,
        ("began_earliest", "created_at", "id"),
    ),
    Section(
        "Proceedings",
        Proceeding,
        lambda case: Q(case=case),
        ("title", "kind", "jurisdiction", "stage", "court", "number", "judge", "prosecutor", "opened", "closed"),
        lambda row: _in(row.pk),
        ("opened_earliest", "created_at", "id"),
    ),
    Section(
        "Charges",
        Charge,
        _charges_of,
        (
            "defendant",
            "person",
            "group",
            "jurisdiction",
            "code",
            "article",
            "part",
            "provision_words",
            "description",
            "penalty_words",
            "status",
            "status_since",
        ),
        _charged,
    ),
    Section(
        "Measures of restraint",
        Measure,
        lambda case: Q(defendant__proceeding__case=case),
        ("defendant", "kind", "words", "since", "until"),
        _of_defendant,
    ),
    Section(
        "Hearings",
        Hearing,
        lambda case: Q(proceeding__case=case),
        (
            "proceeding",
            "kind",
            "court",
            "starts_at",
            "expected",
            "status",
            "openness",
            "no_notice_received",
            "counsel_not_admitted",
            "result",
        ),
        lambda row: _in(row.proceeding_id),
        ("starts_at", "created_at", "id"),
    ),
    Section(
        "Decisions",
        Outcome,
        lambda case: Q(proceeding__case=case) | Q(defendant__proceeding__case=case),
        (
            "defendant",
            "proceeding",
            "kind",
            "decided",
            "amount",
            "currency",
            "mci_count",
            "term_amount",
            "term_unit",
            "ends_on",
            "note",
        ),
        _accused,
    ),
    Section(
        "Events",
        Event,
        lambda case: Q(case=case),
        ("title", "kind", "happened", "ended", "place", "certainty", "description"),
        _in_event,
        ("happened_earliest", "created_at", "id"),
    ),
    Section(
        "Reprisals",
        Reprisal,
        lambda case: Q(case=case),
        ("person", "group", "kind", "happened", "by_whom", "amount", "currency", "description"),
        _one,
        ("happened_earliest", "created_at", "id"),
    ),
)
