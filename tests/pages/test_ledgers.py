"""The ledger of notes with its chain into a prosecution, the evidence of a proceeding, papers entered in one step."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from cases.models import Exhibit, ExhibitChallenge, ExhibitRuling
from people.enums import Level, Role
from sources.models import DiplomaticNote, EvidenceFile, ExpertReport, NoteConcern, Source, Statement
from tests import make
from tests.api.client import client

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db


def note_on(desk, **fields):
    title = fields.pop("title", "Note of the test")
    return make.note(source=make.source(desk=desk, kind="diplomatic_note", title=title), desk=desk, **fields)


def exhibit_of(source, proceeding, **fields):
    row = Exhibit(source=source, proceeding=proceeding, **fields)
    row.save()
    return row


def test_a_note_shows_how_far_it_went_in_each_prosecution():
    case = make.case()
    proceeding = make.proceeding(case=case, title="The prosecution")
    note = note_on(case.desk)
    exhibit_of(note.source, proceeding, prompted_charge=True, cited_in_indictment=True, offered_by="prosecution")
    exhibit_of(note.source, make.proceeding(title="Canaryproceeding"))
    user = make.user(Role.LAWYER, on=case.desk)

    for url in (reverse("note", args=[note.pk]), reverse("notes"), reverse("notes") + "?state=prosecution"):
        text = " ".join(read(user, url).split())
        assert text.count("nt-step--done") == 3  # the note, the charge, the indictment
        assert 'nt-step">Cited in the verdict' in text
        assert "The prosecution" in text
        assert "Canaryproceeding" not in text
    ledger = read(user, reverse("evidence_ledger", args=[proceeding.pk]))
    assert "Prompted the charge" in ledger
    assert "Reproduced in the indictment" in ledger


def test_replies_owed_late_and_given():
    desk = make.desk()
    today = timezone.localdate()
    late = note_on(desk, title="Late note", reply_due_on=today - timedelta(days=2))
    note_on(desk, title="Owed note", reply_due_on=today + timedelta(days=3))
    note_on(desk, title="Answered note", reply_due_on=today - timedelta(days=9), replied="2026-01-05")
    note_on(desk, title="Plain note", direction="reply")
    note_on(make.desk(), title="Canarynote")
    user = make.user(Role.CASEWORKER, on=desk)
    titles = ("Late note", "Owed note", "Answered note", "Plain note", "Canarynote")

    def listed(query):
        text = read(user, reverse("notes") + query)
        return [title for title in titles if title in text]

    assert listed("") == ["Late note", "Owed note", "Answered note", "Plain note"]
    assert listed("?state=owed") == ["Late note", "Owed note"]
    assert listed("?state=late") == ["Late note"]
    assert listed("?state=answered") == ["Answered note"]
    assert listed("?direction=reply") == ["Plain note"]
    text = read(user, reverse("notes"))
    for words in ("2 days late", "due in 3 days", "Answered 5 Jan 2026"):
        assert words in text
    read(user, reverse("notes") + "?state=nothing", status=404)
    read(make.user(Role.CASEWORKER), reverse("note", args=[late.pk]), status=404)
    read(make.user(Role.RESEARCHER, on=desk), reverse("notes"), status=404)
    hidden = make.source(desk=desk, level=Level.PROTECTED, title="Canarysource", kind="diplomatic_note")
    make.note(source=hidden, desk=desk)
    assert "Canary" not in read(user, reverse("notes"))


def body_of(**more):
    empty = {f"concerns-{name}": 0 for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    return {"direction": "received", "kind": "note_verbale", "tone": "protest", "level": 1, **empty, **more}


def test_a_note_is_entered_in_one_step_with_its_source_its_people_and_its_file():
    desk = make.desk()
    person, sender = make.person(desk=desk), make.organisation(desk=desk)
    browser = signed_in(make.user(Role.CASEWORKER, on=desk))
    pdf = SimpleUploadedFile("note.png", b"\x89PNG\r\n\x1a\n" + b"0" * 64, content_type="image/png")
    body = body_of(
        title="Note verbale of the test",
        desk=desk.pk,
        sender=sender.pk,
        sent_0="2026-03",
        demands="asks for handling",
        published_0="2026-04",
        file=pdf,
        **{"concerns-TOTAL_FORMS": 1, "concerns-0-person": person.pk},
    )

    answer = browser.post(reverse("admin:sources_diplomaticnote_add"), body)

    assert answer.status_code == 302, answer.context["errors"]
    note = DiplomaticNote.objects.get()
    assert (note.source.title, note.source.kind, note.source.published.edtf) == (
        "Note verbale of the test",
        "diplomatic_note",
        "2026-04",
    )
    assert (note.sender, note.sent.edtf, note.desk, note.source.desk) == (sender, "2026-03", desk, desk)
    assert NoteConcern.objects.get().person == person
    assert EvidenceFile.objects.get().source == note.source


def test_a_reply_is_a_note_that_answers_the_first():
    desk = make.desk()
    china, ministry = make.organisation(desk=desk), make.organisation(desk=desk)
    first = note_on(desk, sender=china, addressee=ministry, reply_due_on=timezone.localdate())
    browser = signed_in(make.user(Role.CASEWORKER, on=desk))
    url = reverse("admin:sources_diplomaticnote_add")

    form = browser.get(f"{url}?reply_to={first.pk}").content.decode()
    body = body_of(title="The reply", direction="reply", sent_0="2026-03-05", reply_to=first.pk, desk=desk.pk)
    browser.post(url, body)
    again = browser.post(url, body | {"title": "Another reply"})

    assert f'<option value="{ministry.pk}" selected' in form
    first.refresh_from_db()
    assert (first.reply.source.title, first.replied.edtf) == ("The reply", "2026-03-05")
    assert again.status_code == 200
    assert "Another note is on record as the reply" in again.content.decode()
    assert DiplomaticNote.objects.count() == 2
    user = make.user(Role.CASEWORKER, on=desk)
    assert "The reply:" in read(user, reverse("note", args=[first.pk]))
    assert "It replies to" in read(user, reverse("note", args=[first.reply_id]))


def test_expert_reports_and_statements_bring_their_source_too():
    desk = make.desk()
    browser = signed_in(make.user(Role.CASEWORKER, on=desk))
    base = {"desk": desk.pk, "level": 1}
    expert, statement = reverse("admin:sources_expertreport_add"), reverse("admin:sources_statement_add")

    nameless = browser.post(expert, base | {"kind": "linguistic"})
    browser.post(expert, base | {"kind": "linguistic", "title": "The expertise", "flaws": "no method named"})
    first = ExpertReport.objects.get()
    counter = browser.get(f"{expert}?answers={first.pk}").content.decode()
    browser.post(expert, base | {"kind": "linguistic", "title": "The counter-report", "answers": first.pk})
    browser.post(statement, base | {"title": "A statement", "gist": "said so", "said_0": "2026"})
    chosen = make.source(desk=desk, kind="statement")
    browser.post(statement, base | {"source": chosen.pk, "gist": "of one on record"})

    assert "Give the source a title" in nameless.content.decode()
    assert f'<option value="{first.pk}" selected' in counter
    reports = {row.source.title: row for row in ExpertReport.objects.all()}
    assert reports["The counter-report"].answers == reports["The expertise"]
    page = browser.get(reverse("admin:sources_expertreport_change", args=[first.pk])).content.decode()
    assert str(reports["The counter-report"]) in page
    assert [row.source.title for row in Statement.objects.order_by("created_at")] == ["A statement", chosen.title]


def test_a_press_report_with_a_statement_is_one_short_form():
    desk = make.desk()
    speaker = make.person(desk=desk)
    browser = signed_in(make.user(Role.CASEWORKER, on=desk))
    body = {
        "url": "https://news.example.org/a",
        "title": "A report",
        "kind": "press_report",
        "language": "kk",
        "text": "Ол қайтпады.",
        "text_direction": "auto",
        "reliability": "F",
        "credibility": "6",
        "desk": desk.pk,
        "level": 1,
        "statement-TOTAL_FORMS": 1,
        "statement-INITIAL_FORMS": 0,
        "statement-0-speaker": speaker.pk,
        "statement-0-gist": "He did not return.",
    }

    browser.post(reverse("admin:sources_source_add"), body)

    source = Source.objects.get()
    assert (source.text, source.statement.speaker, source.statement.gist) == (
        "Ол қайтпады.",
        speaker,
        "He did not return.",
    )


def test_what_the_court_said_and_who_challenged_is_kept_in_its_order():
    proceeding = make.proceeding()
    desk = proceeding.desk
    rows = [exhibit_of(make.source(desk=desk), proceeding) for _ in range(3)]
    browser = signed_in(make.user(Role.LAWYER, on=desk))
    editor = signed_in(make.user(Role.CASEWORKER, on=desk))
    two = {"e": [str(row.pk) for row in rows[:2]]}

    def change(kind, by=editor, **body):
        return by.post(reverse("change_exhibits", args=[proceeding.pk, kind]), body)

    assert change("ruling", by=browser, treatment="admitted", **two).status_code == 403
    change("ruling", treatment="admitted", ruled_0="2026-03-02", words="Relevant.", **two)
    change("ruling", treatment="excluded", ruled_0="2026-02", **two)  # an earlier day, entered later
    change("challenge", by_side="defence", by_words="Counsel", made_0="2026-02", grounds="unsigned", **two)
    change("result", result="rejected", decided_0="2026-03", **two)
    nothing_pending = change("result", result="granted", **two)
    change("use", cited_in_verdict="yes", offered_by="prosecution", **two)
    empty = change("use", **two)
    nobody = change("ruling", treatment="admitted")

    assert [Exhibit.objects.get(pk=row.pk).treatment for row in rows] == ["admitted", "admitted", "unknown"]
    assert ExhibitRuling.objects.count() == 4
    assert set(ExhibitChallenge.objects.values_list("result", "by_words")) == {("rejected", "Counsel")}
    assert "no challenge waits for a decision" in nothing_pending.content.decode()
    assert "Say at least one thing." in empty.content.decode()
    assert nobody.status_code == 302
    first = Exhibit.objects.get(pk=rows[0].pk)
    assert (first.is_challenged, first.cited_in_verdict, first.offered_by) == (True, True, "prosecution")
    ledger = read(make.user(Role.LAWYER, on=desk), reverse("evidence_ledger", args=[proceeding.pk]))
    assert ledger.index("Excluded, Feb 2026") < ledger.index("Admitted, 2 Mar 2026")
    assert "“<bdi>Relevant.</bdi>”" in ledger
    assert change("nothing", **two).status_code == 404
    assert change("ruling", e=[str(exhibit_of(make.source(), make.proceeding()).pk)]).status_code == 404
    stranger = signed_in(make.user(Role.CASEWORKER))
    assert stranger.get(reverse("evidence_ledger", args=[proceeding.pk])).status_code == 404


def test_a_ruling_over_the_api_moves_the_exhibit():
    proceeding = make.proceeding()
    row = exhibit_of(make.source(desk=proceeding.desk), proceeding)
    api = client(make.user(Role.CASEWORKER, on=proceeding.desk))

    ruling = {"exhibit": str(row.pk), "treatment": "relied_on", "ruled": "2026-03", "words": "It proves it."}
    challenge = {"exhibit": str(row.pk), "by_side": "defence", "grounds": "unsigned"}
    assert api.post("/api/v1/exhibit-rulings/", ruling, format="json").status_code == 201
    assert api.post("/api/v1/exhibit-challenges/", challenge, format="json").status_code == 201

    body = api.get(f"/api/v1/exhibits/{row.pk}/").json()
    assert (body["treatment"], body["is_challenged"]) == ("relied_on", True)
    assert [one["words"] for one in body["rulings"]] == ["It proves it."]
    assert [one["grounds"] for one in body["challenges"]] == ["unsigned"]


def test_the_ledgers_cost_the_same_with_more_rows():
    proceeding = make.proceeding()
    desk = proceeding.desk
    user = make.user(Role.CASEWORKER, on=desk)
    first = note_on(desk)

    def grow(number):
        for _ in range(number):
            note = note_on(desk, sender=make.organisation(desk=desk), addressee=make.organisation(desk=desk))
            NoteConcern.objects.create(note=note, person=make.person(desk=desk))
            NoteConcern.objects.create(note=first, person=make.person(desk=desk))
            for one in (note.source, make.source(desk=desk)):
                exhibit = exhibit_of(one, proceeding)
                ExhibitRuling.objects.create(exhibit=exhibit, treatment="admitted")
                ExhibitChallenge.objects.create(exhibit=exhibit)
            exhibit_of(first.source, make.proceeding(desk=desk))
            DiplomaticNote.objects.filter(pk=note.pk).update(reply=first)

    urls = [reverse("notes"), reverse("note", args=[first.pk]), reverse("evidence_ledger", args=[proceeding.pk])]
    grow(1)
    at_one = [cost(user, url) for url in urls]
    grow(2)

    assert [cost(user, url) for url in urls] == at_one == [9, 12, 7]
