"""One row of every kind on one desk, with the same word in all its texts: where the word shows, the row showed."""

import uuid
from datetime import date, timedelta

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone

from cases import models as cases
from exchange import models as exchange
from people import models as people
from sources import models as sources
from tests import make


def rows_of(desk, word, author=None):
    """A list of rows, at least one of each kind the admin keeps on desks."""
    at = {"desk": desk}
    author = author or make.user()
    now = timezone.now().replace(microsecond=0)
    soon = timezone.localdate() + timedelta(days=9)
    person = make.person(f"{word} Ardak", known_as=word, occupation=word, summary=word, ethnicity=word, **at)
    other = make.person(f"{word} Bolat", **at)
    first, second = sorted((person, other), key=lambda each: each.pk)
    group = make.group(title=f"{word} group", description=word, **at)
    place = make.place(f"{word} village", known_as=word, **at)
    organisation = make.organisation(f"{word} court", description=word, place=place, **at)
    source = make.source(title=f"{word} report", summary=word, author=person, publisher=organisation, **at)
    session = _row(sources.InterviewSession, title=word, held_on=date(2025, 1, 2), place=place, team=word, **at)
    witness = make.witness(described_as=word, person=person, **at)
    testimony = make.testimony(witness=witness, session=session, text=word, author=author, **at)
    subject = _row(sources.TestimonySubject, testimony=testimony, person=person, last_status=word, basis_words=word)
    note = make.note(sender=organisation, number=word, demands=word, reply_due_on=soon, **at)
    case = make.case(title=f"{word} case", summary=word, **at)
    detention = _row(
        cases.Detention,
        desk=desk,
        kind="admin_arrest",
        case=case,
        person=person,
        facility=organisation,
        place=place,
        began="2025-11",
        notes=word,
        kind_words=word,
        expires_at=now + timedelta(days=3),
        expires_by_hand=True,
        expires_reason=word,
    )
    proceeding = make.proceeding(case=case, title=f"{word} proceeding", court=organisation, notes=word)
    defendant = make.defendant(proceeding=proceeding, person=person, note=word)
    charge = make.charge(defendant=defendant, description=word)
    hearing = make.hearing(
        proceeding=proceeding, court=organisation, room=word, result=word, starts_at=now + timedelta(days=9)
    )
    event = _row(cases.Event, case=case, title=word, happened="2025", place=place, **at)
    disagreement = _row(cases.Disagreement, case=case, topic=word, note=word, **at)
    about = {"subject_type": ContentType.objects.get_for_model(people.Person), "subject_id": person.pk}
    claim = _row(
        cases.Claim, source=source, field="occupation", value=word, quote=word, disagreement=disagreement, **about
    )
    file = _row(
        sources.EvidenceFile,
        source=source,
        original_name=word,
        media_type="image/png",
        size=1,
        sha256="0" * 64,
        store_key=str(uuid.uuid4()),
    )
    consent = _row(
        sources.Consent,
        person=person,
        purpose="court",
        status="given",
        valid_from=date(2025, 1, 1),
        note=word,
        explained_by=author,
        evidence=file,
    )
    citation = _row(cases.Citation, source=source, note=word, locator=word, **about)
    exhibit = _row(cases.Exhibit, proceeding=proceeding, source=source, note=word)
    return [
        person,
        other,
        group,
        place,
        organisation,
        source,
        session,
        witness,
        testimony,
        subject,
        note,
        case,
        detention,
        proceeding,
        defendant,
        charge,
        hearing,
        event,
        disagreement,
        claim,
        file,
        consent,
        make.tie(person=person, other=other, words=word),
        _row(
            people.PersonMerge,  # an undone one: both records are live
            kept=person,
            gone=other,
            by=author,
            at=now,
            reason=word,
            undone_at=now,
            undone_by=author,
            undone_reason=word,
        ),
        _row(people.IdentityDocument, person=person, kind="passport", number="N12345678", note=word),
        _row(people.SamePerson, first=first, second=second, verdict="unsure", reason=word),
        _row(sources.KnowledgeLink, subject=subject, position=1, teller=other, teller_words=word),
        _row(sources.Translation, testimony=testimony, language="en", text=word, translator=author),
        _row(
            sources.Transcript,
            file=file,
            language="kk",
            transcriber=author,
            translator=author,
            segments=[{"start": 0, "end": 1000, "speaker": "", "text": word, "translation": ""}],
        ),
        _row(sources.Review, testimony=testimony, reviewer=author, decision="submitted", comment=word),
        _row(
            sources.Withdrawal,
            person=person,
            purposes=["publish"],
            channel="phone",
            taken_by=author,
            withdrawn_at=now,
            note=word,
        ),
        _row(sources.Disclosure, consent=consent, recipient=word, left_at=now, what=word),
        _row(sources.CustodyEvent, file=file, act="received", at=now, reason=word),
        _row(sources.NoteConcern, note=note, person=person, words=word),
        _row(
            sources.ExpertReport,
            source=make.source(title=f"{word} expertise", kind="expert_report", **at),
            kind="linguistic",
            findings=word,
            expert=other,
        ),
        _row(
            sources.Statement,
            source=make.source(title=f"{word} statement", kind="statement", **at),
            gist=word,
            speaker=person,
        ),
        make.case_member(author, case),
        _row(
            cases.Packet,
            case=case,
            purpose="court",
            recipient=word,
            made_at=now,
            expires_at=now + timedelta(days=1),
            sha256="0" * 64,
            content_sealed=b"sealed",
            consent_ids=[consent.pk],
        ),
        _row(cases.Participation, case=case, person=person, role="detainee", note=word),
        _row(cases.EventPart, event=event, person=person, words=word),
        _row(cases.TermExtension, detention=detention, term_amount=1, term_unit="month", basis=word),
        _row(cases.DetentionAccess, detention=detention, kind="family", state="refused", note=word),
        _row(cases.DetentionCondition, detention=detention, kind="health", text=word),
        _row(cases.ProceedingStage, proceeding=proceeding, stage="trial", reached="2025-05", note=word),
        _row(cases.Measure, defendant=defendant, kind="remand", words=word, since="2025-05"),
        _row(cases.Counsel, defendant=defendant, lawyer=other),
        _row(cases.Outcome, proceeding=proceeding, defendant=defendant, kind="warning", note=word),
        _row(cases.ChargeStep, charge=charge, status="charged", since="2025-05", note=word),
        _row(cases.JointChange, proceeding=proceeding, kind="measure", words=word, number=1),
        _row(cases.HearingViolation, hearing=hearing, kind="no_notice", told_by=word, note=word),
        _row(cases.HearingReport, hearing=hearing, text=word, monitor_words=word),
        citation,
        exhibit,
        _row(cases.ExhibitRuling, exhibit=exhibit, treatment="admitted", ruled="2025-06", words=word),
        _row(cases.ExhibitChallenge, exhibit=exhibit, by_words=word, grounds=word, result_words=word, made="2025-06"),
        _row(cases.Passage, source=source, start=0, quote=word, citation=citation),
        make.deadline(case=case, title=word, proceeding=proceeding, due_at=now + timedelta(days=9)),
        _row(cases.Task, case=case, title=word, assignee=author, note=word, due_on=soon),
        _row(cases.Submission, case=case, body=organisation, procedure=word, note=word, reply_due_on=soon),
        _row(cases.Reprisal, desk=desk, case=case, person=person, kind="fine", description=word),
        *_import(desk, word),
    ]


def _import(desk, word):
    kept = _row(exchange.ImportList, name=f"{word} {uuid.uuid4()}", desk=desk)
    batch = _row(
        exchange.ImportBatch,
        desk=desk,
        list=kept,
        file_name=f"{word}.csv",
        file_size=1,
        sha256="0" * 64,
        form="csv",
        encoding="utf-8-sig",
        delimiter=",",
        headers=["Name"],
        columns=["name"],
        state="checked",
    )
    file, chunk = exchange.ImportFile(batch=batch), exchange.ImportChunk(batch=batch, number=0)
    file.seal(f"Name\n{word}\n".encode())
    chunk.seal([[2, [word]]])
    file.save()
    chunk.save()
    exchange.ImportRow.objects.create(batch=batch, place=0, number=2, finding="fine")
    return [kept, batch]


def _row(model, **fields):
    dates = {name: fields.pop(name) for name in getattr(model, "partial_dates", {}) if name in fields}
    row = model(**fields)
    for name, edtf in dates.items():
        setattr(row, name, edtf)
    row.save()
    row.refresh_from_db()
    return row
