"""What can be exported: the content resources of the API, under their names there."""

from dataclasses import dataclass

from cases.api import cases, charges, claims, detentions, exhibits, hearings, items, merges, proceedings, reprisals
from people.api import persons, places
from people.enums import Role
from people.rules import RESEARCH
from sources.api import sources


@dataclass(frozen=True)
class Kind:
    """``case_path``: lookup from a row to the case it belongs to; empty: it belongs to none, so that no lawyer exports
    it as part of a case file. ``person_path``: instead, the row of a person with a part in the case."""

    name: str
    view: type
    case_path: str = ""
    person_path: str = ""

    @property
    def model(self):
        return self.view.model

    @property
    def label(self) -> str:
        text = str(self.model._meta.verbose_name_plural)
        return text[0].upper() + text[1:]


_ALL = (
    Kind("persons", merges.MergeablePersonViewSet, person_path="pk"),
    Kind("names", persons.PersonNameViewSet, person_path="person"),
    Kind("ties", persons.TieViewSet),
    Kind("organisations", places.OrganisationViewSet),
    Kind("places", places.PlaceViewSet),
    Kind("sources", sources.SourceViewSet),
    Kind("notes", items.NoteViewSet),
    Kind("expert-reports", sources.ExpertReportViewSet),
    Kind("statements", sources.StatementViewSet),
    Kind("cases", cases.CaseViewSet, "pk"),
    Kind("participations", cases.ParticipationViewSet, "case"),
    Kind("events", cases.EventViewSet, "case"),
    Kind("event-parts", cases.EventPartViewSet, "event__case"),
    Kind("reprisals", reprisals.ReprisalViewSet, "case"),
    Kind("detentions", detentions.DetentionViewSet, "case"),
    Kind("detention-access", detentions.DetentionAccessViewSet, "detention__case"),
    Kind("proceedings", proceedings.ProceedingViewSet, "case"),
    Kind("proceeding-stages", proceedings.ProceedingStageViewSet, "proceeding__case"),
    Kind("defendants", proceedings.DefendantViewSet, "proceeding__case"),
    Kind("measures", proceedings.MeasureViewSet, "defendant__proceeding__case"),
    Kind("charges", charges.ChargeViewSet, "defendant__proceeding__case"),
    Kind("charge-steps", charges.ChargeStepViewSet, "charge__defendant__proceeding__case"),
    Kind("outcomes", charges.OutcomeViewSet, "proceeding__case"),
    Kind("hearings", hearings.HearingViewSet, "proceeding__case"),
    Kind("hearing-violations", hearings.HearingViolationViewSet, "hearing__proceeding__case"),
    Kind("exhibits", exhibits.ExhibitViewSet, "proceeding__case"),
    Kind("claims", claims.ClaimViewSet),
    Kind("citations", claims.CitationViewSet),
    Kind("disagreements", claims.DisagreementViewSet, "case"),
)
KINDS = {kind.name: kind for kind in _ALL}


def kinds_for(user) -> list[Kind]:
    """Those some role of ``user`` may export."""
    roles = user.roles
    by_lawyers_alone = roles & RESEARCH == frozenset() and not roles & {Role.CASEWORKER, Role.COORDINATOR}
    return [
        kind
        for kind in KINDS.values()
        if roles & kind.model._default_manager.get_queryset().rules["export"]
        and (kind.view.is_open_to_research or not roles & RESEARCH)
        and (kind.case_path or kind.person_path or not by_lawyers_alone)
    ]
