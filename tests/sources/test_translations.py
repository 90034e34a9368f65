"""Translations and transcripts: who may check them, and when a check holds no more."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from people.actions.records import ChangedMeanwhile
from people.enums import Role
from sources.actions.checking_texts import check_wording, save_transcript, save_translation
from sources.actions.testimonies import save_testimony
from sources.models import EvidenceFile, Transcript, Translation
from tests import make
from tests.api.client import BUILDERS, client
from tests.pages.browser import read, signed_in

pytestmark = pytest.mark.django_db
NOW = timezone.now()


class Desk:
    def __init__(self):
        self.desk = make.desk()
        self.translator, self.checker = (make.user(Role.CASEWORKER, on=self.desk) for _ in range(2))
        self.testimony = make.testimony(desk=self.desk, text="Ол 00:12:30 келді", language="kk")
        self.row = Translation(testimony=self.testimony, language="en", text="He came", translator=self.translator)
        save_translation(self.row, by=self.translator)

    def again(self):
        return Translation.objects.select_related("testimony").get(pk=self.row.pk)

    def checked(self):
        check_wording(self.row, by=self.checker, now=NOW)
        return self.again()


@pytest.fixture
def desk():
    return Desk()


def recording(desk, media_type="audio/mpeg"):
    return BUILDERS[EvidenceFile](desk, original_name="voice.mp3", media_type=media_type)


def test_the_translator_and_who_worded_it_do_not_check_it(desk):
    desk.row.text = "He has come"
    save_translation(desk.row, by=desk.checker)

    for by in (desk.translator, desk.checker):
        with pytest.raises(ValidationError, match="someone else must check"):
            check_wording(desk.row, by=by, now=NOW)
    third = make.user(Role.COORDINATOR, on=desk.desk)
    check_wording(desk.row, by=third, now=NOW)
    assert (desk.again().is_checked, desk.again().checked_by_id) == (True, third.pk)


def test_a_check_falls_when_the_translation_is_changed_by_whatever_path(desk):
    assert desk.checked().is_checked

    Translation.objects.filter(pk=desk.row.pk).update(text="She came")

    row = desk.again()
    assert (row.is_checked, row.check_fell_because) == (False, "The wording was changed after the check.")


def test_a_check_falls_and_the_translation_is_stale_when_the_original_is_changed(desk):
    assert desk.checked().is_checked
    desk.testimony.text = "Ол кетті"
    save_testimony(desk.testimony, by=desk.translator)

    row = desk.again()
    assert (row.is_checked, row.check_fell_because) == (False, "The original was changed after the check.")
    assert (row.is_stale, row.made_from, row.testimony.text_version) == (True, 1, 2)

    save_translation(row, by=desk.translator, made_from=2)
    assert desk.again().is_stale is False


def test_a_check_is_of_the_row_one_read(desk):
    seen = desk.row.version
    save_translation(desk.row, by=desk.translator)

    with pytest.raises(ChangedMeanwhile):
        check_wording(desk.row, by=desk.checker, now=NOW, version=seen)


def test_the_api_says_how_the_check_stands(desk):
    desk.checked()
    api, address = client(desk.checker), f"/api/v1/translations/{desk.row.pk}/"

    shown = api.get(address).json()
    changed = api.patch(address, {"text": "She came"}, format="json").json()

    names = ("is_checked", "check_fell_because", "is_stale", "original_version", "made_from", "text_version")
    assert [shown[name] for name in names] == [True, "", False, 1, 1, 1]
    assert [changed[name] for name in names] == [False, "The wording was changed after the check.", False, 1, 1, 2]
    assert api.post(f"{address}check/").status_code == 400
    assert client(desk.translator).post(f"{address}check/").status_code == 400
    assert client(make.user(Role.LAWYER, on=desk.desk)).post(f"{address}check/").status_code == 403
    assert client(make.user(Role.CASEWORKER)).post(f"{address}check/").status_code == 404
    assert client(make.user(Role.COORDINATOR, on=desk.desk)).post(f"{address}check/").json()["is_checked"] is True


def test_a_list_of_translations_costs_the_same_with_more_rows(desk):
    api = client(desk.checker)

    def asked():
        with CaptureQueriesContext(connection) as found:
            assert api.get("/api/v1/translations/").status_code == 200
        return len(found)

    one = asked()
    for language in ("ru", "zh"):
        Translation.objects.create(testimony=desk.testimony, language=language, text="x")
    assert (one, asked()) == (5, 5)


def test_the_working_page_has_the_original_in_its_direction_and_its_marks(desk):
    desk.testimony.text = "سالەم 00:12:30 دۇنيا"
    save_testimony(desk.testimony, by=desk.translator)

    page = read(desk.translator, reverse("translation", args=[desk.row.pk]))

    assert 'dir="rtl" lang="kk"' in page
    assert '<button class="ar-mark" type="button" data-seek="750000" dir="ltr">00:12:30</button>' in page
    assert "Stale: made from wording 1, the original is at 2" in page


def test_two_who_save_at_once_lose_nothing(desk):
    browser, address = signed_in(desk.translator), reverse("translation", args=[desk.row.pk])
    form = {"language": "en", "translator": "", "text": "Mine", "original": 1, "seen_version": desk.row.version}
    desk.row.text = "Theirs"
    save_translation(desk.row, by=desk.checker)

    clash = browser.post(address, form)
    page = clash.content.decode()
    again = browser.post(address, form | {"seen_version": desk.again().version})

    assert clash.status_code == 409
    assert ">Mine</textarea>" in page
    assert "Theirs</div>" in page
    assert (again.status_code, desk.again().text) == (302, "Mine")


def test_a_refused_translation_keeps_what_was_typed(desk):
    address = reverse("new_translation", args=[desk.testimony.pk])
    typed = {"language": "en", "translator": "", "text": "Typed for an hour", "original": 1}

    answer = signed_in(desk.translator).post(address, typed)

    assert answer.status_code == 400
    assert "There is a translation into this language already" in answer.content.decode()
    assert "Typed for an hour</textarea>" in answer.content.decode()


@pytest.mark.parametrize(
    ("role", "inside", "post"),
    [
        (Role.CASEWORKER, 200, 400),
        (Role.LAWYER, 200, 403),
        (Role.COORDINATOR, 200, 400),
        (Role.RESEARCHER, 404, 404),
        (Role.ADMINISTRATOR, 404, 404),
        (Role.AUDITOR, 404, 404),
    ],
)
def test_who_opens_the_pages_of_translation_and_transcription(desk, role, inside, post):
    file = recording(desk.desk)
    transcript = Transcript.objects.create(file=file, language="kk")
    pages = [
        reverse("testimony_translations", args=[desk.testimony.pk]),
        reverse("translation", args=[desk.row.pk]),
        reverse("transcript", args=[transcript.pk]),
        reverse("transcript_captions", args=[transcript.pk, "vtt"]),
        reverse("source_at_mark", args=[file.source_id]) + "?t=00:12:30",
    ]
    own, stranger = signed_in(make.user(role, on=desk.desk)), signed_in(make.user(role))

    got = [own.get(page, follow=True).status_code for page in pages]
    posted = own.post(pages[1], {"language": ""}).status_code, own.post(pages[2], {"language": ""}).status_code

    assert got == [inside] * 5
    assert posted == (post, post)
    assert [stranger.get(page).status_code for page in pages] == [404] * 5
    assert [signed_in(make.user()).get(page).status_code for page in pages] == [302] * 5


def test_a_transcript_is_written_read_in_and_taken_out_by_its_page(desk):
    file = recording(desk.desk)
    browser, address = signed_in(desk.translator), reverse("new_transcript", args=[file.pk])
    about = {"language": "kk", "translated_into": "en", "transcriber": desk.translator.pk, "translator": ""}
    rows = [
        {"start": "00:00:01", "end": "", "speaker": "A", "text": "Бір", "translation": "One"},
        {"start": "00:00:03", "end": "00:00:02", "speaker": "", "text": "Екі", "translation": ""},
    ]

    wrong = browser.post(address, about | {"segments": json.dumps(rows)})
    rows[1]["end"] = "00:00:05"
    right = browser.post(address, about | {"segments": json.dumps(rows)})
    made = Transcript.objects.get()
    page = reverse("transcript", args=[made.pk])
    captions = SimpleUploadedFile("c.srt", b"1\n00:00:03,000 --> 00:00:05,000\nTwo\n")
    sent = about | {"seen_version": made.version, "segments": json.dumps(rows), "read_in": "1", "column": "translation"}
    read_in = browser.post(page, sent | {"captions": captions})
    taken = browser.get(reverse("transcript_captions", args=[made.pk, "srt"]) + "?column=translation")

    assert wrong.status_code == 400
    assert "Segment 2 (00:00:03): it ends at 00:00:02, not after it begins." in wrong.content.decode()
    assert ">Екі</textarea>" in wrong.content.decode()
    assert right.status_code == 302
    assert [(one["start"], one["end"], one["text"]) for one in made.segments] == [
        (1000, 3000, "Бір"),
        (3000, 5000, "Екі"),
    ]
    assert ">Two</textarea>" in read_in.content.decode()
    assert Transcript.objects.get().segments[1]["translation"] == ""
    assert taken.content.decode() == "1\n00:00:01,000 --> 00:00:03,000\nA: One\n"
    assert taken["Content-Disposition"] == f'attachment; filename="{made.reference}.srt"'


def test_a_transcript_is_checked_by_someone_who_did_not_write_it(desk):
    row = Transcript(file=recording(desk.desk), language="kk", transcriber=desk.translator, segments=[])
    save_transcript(row, by=desk.translator)
    with pytest.raises(ValidationError, match="someone else must check"):
        check_wording(row, by=desk.translator, now=NOW)

    check_wording(row, by=desk.checker, now=NOW)
    row.refresh_from_db()
    assert row.is_checked

    row.segments = [{"start": 0, "end": 1, "text": "a"}]
    save_transcript(row, by=desk.checker)
    assert Transcript.objects.get().check_fell_because == "The wording was changed after the check."


def test_only_sound_and_film_have_a_transcript(desk):
    row = Transcript(file=recording(desk.desk, "image/jpeg"), language="kk")
    with pytest.raises(ValidationError, match="Only a sound or film recording"):
        save_transcript(row, by=desk.translator)
