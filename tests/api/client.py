"""A signed-in client of the API, and one row of every resource."""

import uuid

from django.utils import timezone
from rest_framework.test import APIClient

from cases import models as cases
from config.api_router import RESOURCES
from exchange import models as exchange
from people import models as people
from sources import models as sources
from tests import make

# Not rows of a desk; uploads are one's own alone, see tests/sources/test_uploads.py.
APART = ("time-limits", "holidays", "notifications", "uploads")
CONTENT = {name: view for name, view in RESOURCES.items() if name not in APART}


def client(user=None):
    made = APIClient()
    if user is not None:
        made.force_login(user)
    return made


def of_token(user, *scopes):
    """With a token made for ``scopes``."""
    made = client()
    _, secret = people.ApiToken.objects.create(user, name="notebook", scopes=list(scopes))
    made.credentials(HTTP_AUTHORIZATION=f"Token {secret}")
    return made


def row(resource, desk, **fields):
    """A row of ``resource`` on ``desk``, as plain as its constraints allow."""
    model = CONTENT[resource].model
    return BUILDERS[model](desk, **fields)


def _made(model, **given):
    def build(desk, **fields):
        values = {name: value(desk) if callable(value) else value for name, value in given.items()}
        made = model(desk=desk, **{**values, **fields})
        made.save()
        made.refresh_from_db()
        return made

    return build


def person(desk):
    return make.person(desk=desk)


def case(desk):
    return make.case(desk=desk)


def proceeding(desk):
    return make.proceeding(case=make.case(desk=desk))


def defendant(desk):
    return make.defendant(proceeding=proceeding(desk))


def detention(desk):
    return make.detention(desk=desk, case=make.case(desk=desk))


def source(desk):
    return make.source(desk=desk)


def exhibit(desk):
    return BUILDERS[cases.Exhibit](desk)


def subject(desk):
    return BUILDERS[sources.TestimonySubject](desk)


def _about(model, **given):
    def build(desk, **fields):
        about = make.person(desk=desk)
        return _made(model, source=source, subject=about, **given)(desk, **fields)

    return build


def _same_person(desk, **fields):
    first, second = sorted((person(desk), person(desk)), key=lambda row: row.pk)
    return _made(people.SamePerson, first=first, second=second, verdict="unsure", reason="alike")(desk, **fields)


BUILDERS = {
    people.Person: lambda desk, **fields: make.person(desk=desk, **fields),
    people.PersonName: _made(people.PersonName, person=person, text="Ardak Invented"),
    people.IdentityDocument: _made(people.IdentityDocument, person=person, kind="passport", number="N12345678"),
    people.Tie: _made(people.Tie, person=person, other=person, kind="sibling"),
    people.PersonGroup: _made(people.PersonGroup, title="The invented"),
    people.SamePerson: _same_person,
    people.PersonMerge: _made(
        people.PersonMerge,
        kept=person,
        gone=person,
        by=lambda desk: make.user("caseworker", on=desk),
        at=lambda desk: timezone.now(),
        reason="one photograph",
    ),
    people.Organisation: lambda desk, **fields: make.organisation(desk=desk, **fields),
    people.OrganisationName: _made(
        people.OrganisationName, organisation=lambda desk: make.organisation(desk=desk), text="Court"
    ),
    people.Place: lambda desk, **fields: make.place(desk=desk, **fields),
    people.PlaceName: _made(people.PlaceName, place=lambda desk: make.place(desk=desk), text="Village"),
    sources.Source: lambda desk, **fields: make.source(desk=desk, **fields),
    sources.DiplomaticNote: lambda desk, **fields: make.note(desk=desk, **fields),
    sources.NoteConcern: _made(sources.NoteConcern, note=lambda desk: make.note(desk=desk), person=person),
    sources.ExpertReport: _made(sources.ExpertReport, source=source, kind="linguistic"),
    sources.Statement: _made(sources.Statement, source=source, gist="An invented statement"),
    sources.InterviewSession: _made(sources.InterviewSession, title="Session", held_on="2026-05-01"),
    sources.Witness: _made(sources.Witness, described_as="an invented witness"),
    sources.Testimony: lambda desk, **fields: make.testimony(desk=desk, **fields),
    sources.TestimonySubject: _made(
        sources.TestimonySubject, testimony=lambda desk: make.testimony(desk=desk), person=person
    ),
    sources.KnowledgeLink: _made(sources.KnowledgeLink, subject=subject, position=1),
    sources.Translation: _made(
        sources.Translation, testimony=lambda desk: make.testimony(desk=desk), language="en", text="text"
    ),
    sources.Transcript: _made(
        sources.Transcript,
        file=lambda desk: BUILDERS[sources.EvidenceFile](desk, media_type="audio/mpeg"),
        language="kk",
        segments=[],
    ),
    sources.Consent: _made(
        sources.Consent, person=person, purpose="research", status="refused", valid_from="2026-05-01"
    ),
    sources.Withdrawal: _made(
        sources.Withdrawal,
        person=person,
        purposes=["research"],
        channel="phone",
        taken_by=lambda desk: make.user("caseworker", on=desk),
        withdrawn_at=lambda desk: timezone.now(),
    ),
    sources.Disclosure: _made(
        sources.Disclosure,
        consent=lambda desk: make.consent(person(desk)),
        recipient="An invented body",
        left_at=lambda desk: timezone.now(),
        what="a letter",
    ),
    sources.EvidenceFile: _made(
        sources.EvidenceFile,
        source=source,
        original_name="photo.jpg",
        media_type="image/jpeg",
        size=1,
        sha256="0" * 64,
        store_key=lambda desk: str(uuid.uuid4()),
    ),
    sources.CustodyEvent: _made(
        sources.CustodyEvent,
        file=lambda desk: BUILDERS[sources.EvidenceFile](desk),
        act="received",
        at=lambda desk: timezone.now(),
    ),
    cases.Case: lambda desk, **fields: make.case(desk=desk, **fields),
    cases.CaseMember: _made(cases.CaseMember, case=case, user=lambda desk: make.user("lawyer", on=desk), duty="lawyer"),
    cases.Participation: _made(cases.Participation, case=case, person=person, role="victim"),
    cases.Event: _made(cases.Event, case=case, title="An invented event"),
    cases.EventPart: _made(cases.EventPart, event=lambda desk: BUILDERS[cases.Event](desk), person=person),
    cases.Reprisal: _made(cases.Reprisal, case=case, person=person, kind="fine"),
    cases.Detention: lambda desk, **fields: make.detention(desk=desk, case=make.case(desk=desk), **fields),
    cases.DetentionAccess: _made(cases.DetentionAccess, detention=detention, kind="family", state="refused"),
    cases.DetentionCondition: _made(cases.DetentionCondition, detention=detention, kind="health", text="well"),
    cases.Proceeding: lambda desk, **fields: make.proceeding(case=make.case(desk=desk), **fields),
    cases.ProceedingStage: _made(cases.ProceedingStage, proceeding=proceeding, stage="trial"),
    cases.Defendant: lambda desk, **fields: make.defendant(proceeding=proceeding(desk), **fields),
    cases.Measure: _made(cases.Measure, defendant=defendant, kind="remand"),
    cases.Counsel: _made(cases.Counsel, defendant=defendant, lawyer=person),
    cases.Charge: lambda desk, **fields: make.charge(defendant=defendant(desk), **fields),
    cases.ChargeStep: _made(
        cases.ChargeStep, charge=lambda desk: make.charge(defendant=defendant(desk)), status="charged"
    ),
    cases.JointChange: _made(cases.JointChange, proceeding=proceeding, kind="measure", words="New measure", number=1),
    cases.HearingViolation: _made(
        cases.HearingViolation, hearing=lambda desk: make.hearing(proceeding=proceeding(desk)), kind="no_notice"
    ),
    cases.Outcome: _made(cases.Outcome, proceeding=proceeding, kind="fine"),
    cases.Exhibit: _made(cases.Exhibit, proceeding=proceeding, source=source),
    cases.ExhibitRuling: lambda desk, **fields: _made(cases.ExhibitRuling, exhibit=exhibit, treatment="admitted")(
        desk, **fields
    ),
    cases.ExhibitChallenge: lambda desk, **fields: _made(cases.ExhibitChallenge, exhibit=exhibit)(desk, **fields),
    cases.Hearing: lambda desk, **fields: make.hearing(proceeding=proceeding(desk), **fields),
    cases.HearingReport: _made(
        cases.HearingReport, hearing=lambda desk: make.hearing(proceeding=proceeding(desk)), text="seen"
    ),
    cases.Deadline: lambda desk, **fields: make.deadline(case=make.case(desk=desk), **fields),
    cases.Task: _made(cases.Task, case=case, title="Call", assignee=lambda desk: make.user("caseworker", on=desk)),
    cases.Submission: _made(
        cases.Submission, case=case, body=lambda desk: make.organisation(desk=desk), procedure="urgent appeal"
    ),
    cases.Claim: _about(cases.Claim, field="sex", value="female"),
    cases.Citation: _about(cases.Citation),
    cases.Passage: lambda desk, **fields: _made(
        cases.Passage, source=source, start=0, quote="invented words", citation=BUILDERS[cases.Citation](desk)
    )(desk, **fields),
    cases.Disagreement: _made(cases.Disagreement, case=case, topic="An invented question"),
    exchange.ImportBatch: _made(
        exchange.ImportBatch,
        list=lambda desk: exchange.ImportList.objects.create(desk=desk, name=f"Village list {uuid.uuid4().hex[:6]}"),
        file_name="villages.csv",
        file_size=1,
        sha256="0" * 64,
        form="csv",
        encoding="utf-8-sig",
        delimiter=",",
        headers=["Name"],
        columns=["name"],
    ),
}
