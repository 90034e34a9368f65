"""The verbs of the API, each on rows of its own, with a body that says something."""

import uuid
from datetime import timedelta

from django.utils import timezone

from cases.actions.disagreements import choose_claim
from cases.actions.merge import merge_persons
from people.enums import Role
from sources.actions.checking_texts import save_transcript, save_translation
from sources.models import EvidenceFile, TestimonySubject, Transcript, Translation
from tests import make
from tests.api.client import BUILDERS, row
from tests.sources.test_review import ANSWERS
from tests.sources.vaulted import WORDS, custodian, protected, two_custodians

API = "/api/v1"
LATER = "2031-05-20T05:00:00Z"
SOON = timedelta(days=10)


def ask_verbs(asking, desk, user):
    for verbs in (_court, _custody, _claims, _persons, _files, _words, _vault, _intake, _own):
        verbs(
            desk,
            user,
            lambda method, path, body=None, by=None, **more: asking.ask(
                by or user, method, f"{API}/{path}", body, **more
            ),
        )


def _court(desk, user, ask):
    case = make.case(desk=desk)
    proceeding = make.proceeding(case=case)

    def hearing(**fields):
        return f"hearings/{make.hearing(proceeding=proceeding, **fields).pk}"

    ask("post", f"{hearing(status='expected', starts_at=None)}/schedule/", {"starts_at": LATER})
    ask("post", f"{hearing()}/postpone/", {"until": LATER})
    adjourned = {"reason": "The expert fell ill.", "until": LATER, "result": "Two witnesses were heard."}
    ask("post", f"{hearing()}/adjourn/", adjourned)
    ask("post", f"{hearing()}/cancel/", {"reason": "The charge was dropped."})
    ask("post", f"{hearing(starts_at=timezone.now() - SOON)}/hold/", {"result": "The verdict is put off."})
    violation = {"kind": "no_interpreter", "happened": "2026-02-10", "told_by": "counsel", "note": "None was called."}
    ask("post", f"{hearing()}/violation/", violation)

    def charge():
        return make.charge(defendant=make.defendant(proceeding=proceeding))

    ask("post", f"charges/{charge().pk}/move-on/", {"status": "indicted", "on": "2026-02", "note": "Handed over."})
    ask("post", f"charges/{charge().pk}/reclassify/", {"to_article": "174", "to_part": "1", "on": "2026-02-11"})
    defendant = charge().defendant
    change = {"kind": "measure", "defendants": [str(defendant.pk)], "preview": True}
    change["values"] = {"kind": "remand", "since": "2026-03-01"}
    ask("post", f"proceedings/{proceeding.pk}/change-defendants/", change)
    made = ask("post", f"proceedings/{proceeding.pk}/change-defendants/", change | {"preview": False}).json()
    ask("post", f"joint-changes/{made['id']}/undo/")
    ask("post", f"proceedings/{proceeding.pk}/appeal/", {"kind": "appeal", "on": "2026-03-09", "number": "2-15/26"})
    body = make.organisation("Human Rights Committee", desk=desk)
    abroad = {"body": str(body.pk), "procedure_kind": "ccpr", "procedure": "Communication", "sent_on": "2026-03-10"}
    ask("post", f"proceedings/{proceeding.pk}/international/", abroad)
    sent = make.submission(case=case, body=body, sent_on="2026-01-10", status="sent")
    ask("post", f"submissions/{sent.pk}/reply/", {"replied_on": "2026-02-01", "comments_due": LATER})

    ask("post", f"deadlines/{make.deadline(case=case).pk}/close/", {"status": "met"})
    proposed = {"proposed_due_at": timezone.now() + 2 * SOON, "proposed_reason": "The verdict was served later."}
    ask("post", f"deadlines/{make.deadline(case=case, **proposed).pk}/accept-recomputed/")
    ask(
        "post", f"deadlines/{make.deadline(case=case, **proposed).pk}/keep/", {"reason": "Counsel counts from receipt."}
    )
    ask("post", f"tasks/{row('tasks', desk).pk}/close/", {"status": "done"})
    ask("get", "reprisals/totals/")


def _custody(desk, user, ask):
    def detention(**fields):
        return f"detentions/{make.detention(desk=desk, case=make.case(desk=desk), began='2025-11-13', **fields).pk}"

    ask("post", f"{detention()}/end/", {"ended": "2025-11-28", "end_kind": "released"})
    ask("post", f"{detention()}/continue/", {"kind": "remand", "began": "2025-11-15", "legal_basis": "A court's order"})
    ordered = {"ordered": "2025-12-20", "until": LATER, "basis": "A second order of the court"}
    ask("post", f"{detention(kind='remand')}/extend/", ordered)
    ask("get", f"{detention()}/known/")


def _claims(desk, user, ask):
    person = make.person(desk=desk)
    case = make.case(desk=desk)
    ask("get", f"cases/{case.pk}/known/")

    def question():
        made = row("disagreements", desk)
        source = make.source(desk=desk)
        about = {"subject": person, "field": "birth", "disagreement": made}
        return made, make.claim(source=source, value="1987", **about)

    asked, claim = question()
    chosen = {"claim": str(claim.pk), "reason": "Her own paper says so.", "put": "1987"}
    ask("post", f"disagreements/{asked.pk}/choose/", chosen)
    ask("get", f"persons/{person.pk}/known/")
    asked, claim = question()
    choose_claim(asked, chosen=claim, reason="A paper says so.", put="1988", by=user, now=timezone.now())
    ask("post", f"disagreements/{asked.pk}/take-back/")


def _persons(desk, user, ask):
    def pair():
        return make.person("Ardak Synaq", desk=desk), make.person("Ардақ Сынақ", desk=desk)

    kept, gone = pair()
    ask("get", f"persons/{gone.pk}/merge/?into={kept.pk}")
    ask("post", f"persons/{gone.pk}/merge/", {"into": str(kept.pk), "reason": "One photograph, one birth date."})
    kept, gone = pair()
    merge = merge_persons(kept, gone, by=user, now=timezone.now(), reason="One photograph.")
    ask("post", f"merges/{merge.pk}/undo/", {"reason": "They are cousins."})
    ask("get", f"papers/{row('papers', desk).pk}/number/")
    answers = [
        {"purpose": "court", "status": "given", "identity_mode": "initials"},
        {"purpose": "research", "status": "given", "identity_mode": "pseudonym"},
    ]
    consent = {"person": str(kept.pk), "answers": answers, "explained_by": user.pk, "explained_in": "kk"}
    ask("post", "consents/", consent)
    back = {"person": str(kept.pk), "purposes": ["research"], "channel": "phone", "note": "Called on her own."}
    ask("post", "consents/withdraw/", back)


def _files(desk, user, ask):
    source = make.source(desk=desk)
    data = b"An invented note."
    announced = {"source": str(source.pk), "original_name": "note.txt", "size": len(data)}

    def upload(**more):
        return ask("post", "uploads/", announced | more).json()["id"]

    octets = {"Upload-Offset": "0"}
    begun = upload()
    ask("get", "uploads/")
    ask("get", f"uploads/{begun}/")
    ask("patch", f"uploads/{begun}/", data, headers=octets)
    ask("post", f"uploads/{begun}/finish/", {"keep_both": False})
    ask("delete", f"uploads/{upload(keep_both=True)}/")
    file = EvidenceFile.objects.get(original_name="note.txt")
    ask("post", f"evidence-files/{file.pk}/hold/", {"reason": "The appeal waits for it."})
    ask("post", f"evidence-files/{file.pk}/release/", {"reason": "The appeal was decided."})
    ask("post", f"evidence-files/{file.pk}/share/", {"to_whom": "Court of the town", "reason": "It asked for it."})
    ask("get", f"evidence-files/{file.pk}/content/")


def _words(desk, user, ask):
    other = make.user(Role.CASEWORKER, on=desk)
    testimony = make.testimony(desk=desk, text="Ол оралған жоқ.", language="kk")
    translation = Translation(testimony=testimony, language="en", text="She has not come back.", translator=other)
    save_translation(translation, by=other)
    ask("post", f"translations/{translation.pk}/check/", {"version": translation.version})
    file = BUILDERS[EvidenceFile](desk, original_name="voice.mp3", media_type="audio/mpeg")
    segments = [
        {"start": 0, "end": 2500, "speaker": "A", "text": "Ол оралған жоқ.", "translation": "She did not return."}
    ]
    transcript = Transcript(file=file, language="kk", translated_into="en", segments=segments, transcriber=other)
    save_transcript(transcript, by=other)
    ask("get", f"transcripts/{transcript.pk}/captions/?as=vtt&column=text")
    ask("post", f"transcripts/{transcript.pk}/check/", {"version": transcript.version})

    def step(verb, comment, by=user, **more):
        ask("post", f"testimonies/{taken.pk}/{verb}/", {"comment": comment, **more}, by=by)

    taken = make.testimony(desk=desk, text="Ол оралған жоқ.", author=other)
    TestimonySubject.objects.create(testimony=taken, person=make.person(desk=desk), basis="saw")
    make.consent(taken.witness, "publish")
    step("submit", "Please read.", by=other)
    step("take-back", "One name is missing.", by=other)
    step("submit", "Please read.", by=other)
    step("request-changes", "Who told her?")
    step("submit", "The teller is named now.", by=other)
    step("verify", "Compared with two relatives.", answers=ANSWERS)
    step("publish", "Agreed with the witness.")
    step("withdraw-publication", "She asked for it.", by=other)


def _vault(desk, user, ask):
    two_custodians(desk)
    named = {"name_latin": "An Invented Name", "phone": "+7 700 000 00 00"}
    assert set(named) <= set(WORDS)
    body = {"protection": "confidential", "described_as": "a relative living abroad", "identity": named}
    ask("post", f"witnesses/{make.witness(desk=desk).pk}/protect/", body)
    hidden = protected(desk)
    ask("post", f"witnesses/{hidden.pk}/correct/", {"identity": named})
    ask("get", f"witnesses/{hidden.pk}/vault_entries/", by=custodian(desk))


def _intake(desk, user, ask):
    brother = make.person("Erlan Invented", desk=desk)
    subject = {
        "person": str(brother.pk),
        "relation": "sibling",
        "basis": "told_by_relative",
        "last_status": "in a camp",
    }
    subject["chain"] = [{"teller_words": "a neighbour", "told": "2018-04"}]
    document = {
        "id": str(uuid.uuid4()),
        "desk": desk.pk,
        "given": {"edtf": "2026-05-04", "words": "today"},
        "mode": "in_person",
        "language": "kk",
        "text": "Ол оралған жоқ.",
        "witness": {"new": {"names": ["Aigul Invented", "Айгүл Инвентед"], "sex": "female", "birth": "~1975"}},
        "subjects": [subject],
        "consents": [{"purpose": "casework", "status": "given", "identity_mode": "full"}],
        "explained_in": "kk",
        "status": "submitted",
    }
    ask("post", "intake/", document)
    ask("post", "intake/", document)  # sent again after the line dropped
    ask("get", "intake/candidates/?q=Erlan")
    ask("get", "intake/likely/?name=Erlan%20Invented")
    draft = f"intake/drafts/{uuid.uuid4()}/"
    ask("put", draft, {"document": {"text": "Ол"}, "version": 0, "writer": str(uuid.uuid4()), "step": 1})
    ask("get", "intake/drafts/")
    ask("get", draft)
    ask("delete", draft)
    ask("post", f"{draft}restore/")


def _own(desk, user, ask):
    hearing = make.hearing(proceeding=make.proceeding(case=make.case(desk=desk)))
    told = make.user(Role.LAWYER, on=desk)
    message = f"notifications/{make.notification(told, hearing, item_at=hearing.starts_at).pk}"
    ask("get", "notifications/", by=told)
    ask("post", f"{message}/snooze/", {"until": timezone.now() + timedelta(hours=3)}, by=told)
    ask("post", f"{message}/acknowledge/", by=told)
    ask("get", "auth/me/")
    wish = {"name": "weekly figures", "scopes": ["persons:read", "cases:read"], "days": 30}
    made = ask("post", "auth/tokens/", wish | {"passphrase": "a long enough passphrase"})
    ask("get", "auth/tokens/")
    ask("delete", f"auth/tokens/{made.json()['key']}/")
    for name in ("time-limits", "holidays"):
        listed = ask("get", f"{name}/?page_size=1").json()["results"]
        for each in listed:
            ask("get", f"{name}/{each['id']}/")
