"""What the addresses of the API call the kinds of rows: the word of ``/api/v1/<kind>/`` and its model."""

from functools import cache

from django.apps import apps

from config.shared.field_lists import RESEARCHER, field_rules
from config.shared.scopes import scopes_for

KINDS = {
    "persons": "people.Person",
    "names": "people.PersonName",
    "papers": "people.IdentityDocument",
    "ties": "people.Tie",
    "groups": "people.PersonGroup",
    "organisations": "people.Organisation",
    "organisation-names": "people.OrganisationName",
    "places": "people.Place",
    "place-names": "people.PlaceName",
    "sources": "sources.Source",
    "notes": "sources.DiplomaticNote",
    "note-concerns": "sources.NoteConcern",
    "expert-reports": "sources.ExpertReport",
    "statements": "sources.Statement",
    "interview-sessions": "sources.InterviewSession",
    "witnesses": "sources.Witness",
    "testimonies": "sources.Testimony",
    "testimony-subjects": "sources.TestimonySubject",
    "knowledge-links": "sources.KnowledgeLink",
    "translations": "sources.Translation",
    "transcripts": "sources.Transcript",
    "consents": "sources.Consent",
    "withdrawals": "sources.Withdrawal",
    "disclosures": "sources.Disclosure",
    "evidence-files": "sources.EvidenceFile",
    "custody-events": "sources.CustodyEvent",
    "cases": "cases.Case",
    "case-members": "cases.CaseMember",
    "participations": "cases.Participation",
    "events": "cases.Event",
    "event-parts": "cases.EventPart",
    "reprisals": "cases.Reprisal",
    "detentions": "cases.Detention",
    "detention-access": "cases.DetentionAccess",
    "detention-conditions": "cases.DetentionCondition",
    "proceedings": "cases.Proceeding",
    "proceeding-stages": "cases.ProceedingStage",
    "defendants": "cases.Defendant",
    "measures": "cases.Measure",
    "counsel": "cases.Counsel",
    "charges": "cases.Charge",
    "charge-steps": "cases.ChargeStep",
    "outcomes": "cases.Outcome",
    "joint-changes": "cases.JointChange",
    "exhibits": "cases.Exhibit",
    "exhibit-rulings": "cases.ExhibitRuling",
    "exhibit-challenges": "cases.ExhibitChallenge",
    "hearings": "cases.Hearing",
    "hearing-violations": "cases.HearingViolation",
    "hearing-reports": "cases.HearingReport",
    "deadlines": "cases.Deadline",
    "tasks": "cases.Task",
    "submissions": "cases.Submission",
    "claims": "cases.Claim",
    "citations": "cases.Citation",
    "passages": "cases.Passage",
    "disagreements": "cases.Disagreement",
}
"""Without pairs of persons, merges and one's own uploads: these are permitted by more than desk, level and consent."""


@cache
def models() -> dict:
    """Kind → model, in the order above."""
    return {kind: apps.get_model(label) for kind, label in KINDS.items()}


@cache
def rules_of(model) -> dict:
    return model._default_manager.get_queryset().rules


def is_open_to_research(model) -> bool:
    return RESEARCHER in field_rules(model).by_role and RESEARCHER in rules_of(model)["view"]


def kinds_for(user, token=None) -> dict:
    """Kind → model, of what a role of ``user`` may read at all and ``token``, where one was sent, is made for."""
    roles = user.roles
    return {
        kind: model
        for kind, model in models().items()
        if (reading := roles & rules_of(model)["view"])
        and (reading != {RESEARCHER} or is_open_to_research(model))
        and (token is None or opens(token, kind))
    }


def opens(token, kind) -> bool:
    """Whether ``token`` may read ``/api/v1/<kind>/``: what it finds, and hears of, is what it may read there."""
    needed = scopes_for(f"/api/v1/{kind}/", writes=False)
    return needed is not None and (not needed or bool(set(needed) & set(token.scopes)))


def readable(model, user) -> frozenset:
    """Fields of ``model`` that ``user`` may read, by the roles that let them see its rows."""
    return frozenset(field_rules(model).of(user.roles & rules_of(model)["view"]).readable)
