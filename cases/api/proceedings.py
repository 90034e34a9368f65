"""Proceedings and what belongs to them."""

from cases.models import Charge, Counsel, Defendant, Exhibit, Measure, Outcome, Proceeding, ProceedingStage
from people.api.persons import RecordViewSet
from sources.api.sources import by_title


class ProceedingViewSet(RecordViewSet):
    model = Proceeding
    fields = writable = (
        "case",
        "title",
        "kind",
        "jurisdiction",
        "stage",
        "court",
        "court_words",
        "place",
        "number",
        "judge",
        "prosecutor",
        "opened",
        "closed",
        "follows",
        "notes",
    )
    research_fields = ("case", "kind", "jurisdiction", "stage", "court", "place", "opened", "closed", "follows")
    filters = ("case", "kind", "jurisdiction", "stage", "court", "place", "judge", "prosecutor", "opened", "closed")
    search = staticmethod(by_title)
    ordering_fields = ("opened_earliest", "updated_at")
    children = {
        "stages": (ProceedingStage, "proceeding", ("id", "stage", "reached", "notice_form", "certainty", "note")),
        "defendants": (Defendant, "proceeding", ("id", "person", "group", "aggravation", "note")),
    }


class ProceedingStageViewSet(RecordViewSet):
    model = ProceedingStage
    fields = writable = ("proceeding", "stage", "reached", "notice_form", "certainty", "note")
    research_fields = ("proceeding", "stage", "reached", "notice_form", "certainty")
    filters = ("proceeding", "stage", "reached", "notice_form")


class DefendantViewSet(RecordViewSet):
    model = Defendant
    fields = writable = ("proceeding", "person", "group", "aggravation", "note")
    research_fields = ("proceeding", "person", "group")
    filters = ("proceeding", "person", "group")
    children = {
        "measures": (Measure, "defendant", ("id", "kind", "words", "since", "until", "detention")),
        "charges": (Charge, "defendant", ("id", "code", "article", "part", "provision_words", "status")),
        "counsel": (Counsel, "defendant", ("id", "lawyer", "is_appointed", "since", "until")),
        "outcomes": (Outcome, "defendant", ("id", "kind", "decided", "amount", "currency", "term_amount", "term_unit")),
    }


class MeasureViewSet(RecordViewSet):
    model = Measure
    fields = writable = ("defendant", "kind", "words", "since", "until", "detention")
    research_fields = ("defendant", "kind", "since", "until", "detention")
    filters = ("defendant", "kind", "since", "until", "detention")


class CounselViewSet(RecordViewSet):
    model = Counsel
    fields = writable = ("defendant", "lawyer", "is_appointed", "since", "until")
    filters = ("defendant", "lawyer", "is_appointed")


class ChargeViewSet(RecordViewSet):
    model = Charge
    fields = writable = (
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
        "reclassified_from",
        "certainty",
    )
    research_fields = (
        "defendant",
        "person",
        "group",
        "jurisdiction",
        "code",
        "article",
        "part",
        "status",
        "status_since",
        "certainty",
    )
    filters = ("defendant", "person", "group", "jurisdiction", "article", "part", "status", "status_since", "certainty")
    ordering_fields = ("article", "updated_at")


class OutcomeViewSet(RecordViewSet):
    model = Outcome
    fields = writable = (
        "proceeding",
        "defendant",
        "kind",
        "decided",
        "amount",
        "currency",
        "term_amount",
        "term_unit",
        "notice_form",
        "has_document",
        "certainty",
        "note",
    )
    research_fields = tuple(name for name in fields if name != "note")
    filters = ("proceeding", "defendant", "kind", "decided", "notice_form", "has_document", "certainty")


class ExhibitViewSet(RecordViewSet):
    model = Exhibit
    fields = writable = (
        "proceeding",
        "source",
        "number",
        "offered_by",
        "treatment",
        "prompted_charge",
        "cited_in_indictment",
        "cited_in_verdict",
        "is_challenged",
        "note",
    )
    research_fields = tuple(name for name in fields if name not in ("number", "note"))
    filters = (
        "proceeding",
        "source",
        "offered_by",
        "treatment",
        "prompted_charge",
        "cited_in_indictment",
        "cited_in_verdict",
        "is_challenged",
    )
