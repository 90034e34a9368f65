"""Uploads over the API: announced, sent in pieces, put on record; and everything that can go wrong on the way."""

import base64
import hashlib
import logging
from datetime import timedelta

import pytest
from django.utils import timezone

from people.enums import Level, Role
from people.models import AuditEvent
from sources.enums import CustodyAct, UploadState
from sources.models import CustodyEvent, EvidenceFile, Upload
from sources.store import Incoming
from sources.tasks import tidy_evidence
from tests import make
from tests.api.client import client

from .evidence import PIECE, jpeg, kept, pattern, place, uploader

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("evidence_folder")]
URL = "/api/v1/uploads/"
OCTETS = "application/octet-stream"


@pytest.fixture
def source():
    return place()


@pytest.fixture
def api(source):
    return client(uploader(source))


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """``with committed():`` what waits for the end of the transaction is done."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def announce(api, source, size, name="letter.txt", **more):
    return api.post(URL, {"source": str(source.pk), "original_name": name, "size": size, **more}, format="json")


def piece(api, upload, data, offset, **headers):
    headers = {"HTTP_UPLOAD_OFFSET": str(offset), **headers}
    return api.generic("PATCH", f"{URL}{upload}/", data, content_type=OCTETS, **headers)


def finish(api, upload, **body):
    return api.post(f"{URL}{upload}/finish/", body, format="json")


def sent(api, source, data, name="letter.txt", **more):
    """The whole way; the answer of the last step."""
    begun = announce(api, source, len(data), name, **more)
    assert begun.status_code == 201, begun.json()
    upload = begun.json()["id"]
    assert piece(api, upload, data, 0).status_code == 200
    return finish(api, upload)


def words(size):
    return (b"What we saw. " * (size // 13 + 1))[:size]


def test_a_file_sent_in_pieces_is_on_record_as_it_was(api, source):
    data = words(3 * PIECE + 77)
    answer = announce(api, source, len(data), "Letter of 5 May.txt")
    upload = answer.json()["id"]
    assert (answer.status_code, answer.json()["offset"], answer.json()["state"]) == (201, 0, "open")

    first = piece(api, upload, data[: 2 * PIECE], 0)
    assert (first.status_code, first.json(), first["Upload-Offset"]) == (200, {"offset": 2 * PIECE}, str(2 * PIECE))
    assert api.get(f"{URL}{upload}/").json()["offset"] == 2 * PIECE
    early = finish(api, upload)
    assert (early.status_code, early["Upload-Offset"]) == (409, str(2 * PIECE))
    digest = base64.b64encode(hashlib.sha256(data[2 * PIECE :]).digest()).decode()
    assert piece(api, upload, data[2 * PIECE :], 2 * PIECE, HTTP_UPLOAD_CHECKSUM=f"sha256 {digest}").status_code == 200
    done = finish(api, upload)
    again = finish(api, upload)

    file = EvidenceFile.objects.get()
    assert (done.status_code, again.json()) == (200, done.json())
    assert done.json()["file"]["reference"] == file.reference
    assert (file.original_name, file.media_type, file.size) == ("Letter of 5 May.txt", "text/plain", len(data))
    assert (file.sha256, file.source, file.level, file.desk) == (
        hashlib.sha256(data).hexdigest(),
        source,
        source.level,
        source.desk,
    )
    content = api.get(f"/api/v1/evidence-files/{file.pk}/content/")
    assert content.content == data
    assert list(file.custody.order_by("at").values_list("act", flat=True)) == ["received", "downloaded"]
    acts = AuditEvent.objects.filter(action__startswith="evidence.").order_by("id").values_list("action", flat=True)
    assert list(acts) == ["evidence.received", "evidence.downloaded"]
    assert not Incoming(Upload.objects.get().pk).path.exists()


def test_a_piece_that_does_not_follow_says_where_to_go_on(api, source):
    data = words(3 * PIECE)
    upload = announce(api, source, len(data)).json()["id"]
    piece(api, upload, data[:PIECE], 0)

    for offset in (0, 2 * PIECE):
        answer = piece(api, upload, data[offset : offset + PIECE], offset)
        assert (answer.status_code, answer["Upload-Offset"]) == (409, str(PIECE))


def test_a_piece_with_another_hash_is_not_taken(api, source):
    upload = announce(api, source, PIECE).json()["id"]
    wrong = base64.b64encode(b"\0" * 32).decode()

    answer = piece(api, upload, words(PIECE), 0, HTTP_UPLOAD_CHECKSUM=f"sha256 {wrong}")
    bad = piece(api, upload, words(PIECE), 0, HTTP_UPLOAD_CHECKSUM="md5 abc")

    assert (answer.status_code, bad.status_code) == (400, 400)
    assert api.get(f"{URL}{upload}/").json()["offset"] == 0


def test_headers_that_are_missing_or_nonsense_are_refused_by_name(api, source):
    upload = announce(api, source, PIECE).json()["id"]

    for offset in ("", "-1", "x", "9" * 40):
        answer = piece(api, upload, words(10), offset)
        assert (answer.status_code, list(answer.json()["fields"])) == (400, ["Upload-Offset"])


def test_too_much_at_once_is_refused_before_it_is_read(api, source, settings):
    settings.EVIDENCE_PIECE = PIECE
    upload = announce(api, source, 2 * PIECE).json()["id"]

    assert piece(api, upload, words(PIECE + 1), 0).status_code == 413
    assert api.get(f"{URL}{upload}/").json()["offset"] == 0


def test_what_arrived_must_be_what_was_announced(api, source):
    data = words(100)
    answer = sent(api, source, data, sha256="0" * 64)

    assert answer.status_code == 400
    assert "0000" in answer.json()["fields"]["row"][0]
    assert (EvidenceFile.objects.count(), Upload.objects.get().state) == (0, UploadState.REFUSED)


# Type


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("photo.jpg", b"%PDF-1.7\n" + b"x" * 300, "application/pdf (.pdf)"),
        ("report.pdf", jpeg(), "image/jpeg (.jpg)"),
        ("notes.txt", jpeg(), "image/jpeg (.jpg)"),
        ("photo.jpg", b"just words", "text/plain (.txt)"),
        ("film.mp4", b"MZ" + b"\0" * 400, "application/x-msdownload"),
        ("tool.bin", b"\x7fELF" + b"\0" * 400, "application/x-executable"),
        ("holiday.bin", jpeg(), "image/jpeg (.jpg)"),
    ],
)
def test_a_file_that_is_not_what_it_is_called_is_refused_by_name(api, source, name, data, found, committed):
    upload = announce(api, source, len(data), name).json()["id"]
    with committed():
        answer = piece(api, upload, data, 0)

    assert answer.status_code == 400
    (said,) = answer.json()["fields"]["row"]
    assert f"“{name}”" in said
    assert found in said
    assert Upload.objects.get().state == UploadState.REFUSED
    assert not Incoming(Upload.objects.get().pk).path.exists()
    assert piece(api, upload, data, 0).status_code == 409


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("photo.JPG", jpeg(), "image/jpeg"),
        ("no extension", jpeg(), "image/jpeg"),
        ("clip.MOV", b"\0\0\0\x14ftypqt  " + b"\0" * 300, "video/quicktime"),
        ("clip.mp4", b"\0\0\0\x18ftypisom" + b"\0" * 300, "video/mp4"),
        ("voice.opus", b"OggS" + b"\0" * 300, "audio/ogg"),
        (
            "table.xlsx",
            b"PK\x03\x04" + b"\0" * 300,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        ("хат.txt", "Сәлем".encode("utf-16"), "text/plain"),
        ("phone.backup", pattern(500), "application/octet-stream"),
    ],
)
def test_a_file_is_known_by_its_content_and_its_extension(api, source, name, data, media_type):
    assert sent(api, source, data, name).status_code == 200
    assert EvidenceFile.objects.get().media_type == media_type


def test_unknown_types_are_refused_where_the_house_says_so(api, source, settings):
    settings.EVIDENCE_UNKNOWN_TYPES = False
    answer = announce(api, source, 10, "phone.backup")

    assert answer.status_code == 400
    assert "“phone.backup”" in answer.json()["fields"]["row"][0]


@pytest.mark.parametrize(
    ("given", "name"),
    [("C:\\fakepath\\photo.jpg", "photo.jpg"), ("../../etc/photo.jpg", "photo.jpg"), ("/a/b/photo.jpg", "photo.jpg")],
)
def test_a_name_is_never_a_path(api, source, given, name):
    assert announce(api, source, 10, given).json()["original_name"] == name


# Room


def test_a_full_disk_is_507_before_a_byte_is_read_and_leaves_no_row(api, source, settings, evidence_folder):
    settings.EVIDENCE_KEEP_FREE = 2**60
    answer = announce(api, source, 10)

    assert (answer.status_code, answer.json()["code"]) == (507, "no_space")
    assert (Upload.objects.count(), EvidenceFile.objects.count()) == (0, 0)
    assert list(evidence_folder.rglob("*")) in ([], [evidence_folder / "incoming"])


def test_a_disk_that_fills_up_in_the_middle_is_507_and_the_upload_goes_on_later(api, source, monkeypatch):
    data = words(2 * PIECE)
    upload = announce(api, source, len(data)).json()["id"]
    piece(api, upload, data[:PIECE], 0)

    def full(descriptor, part):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("sources.store.incoming.os.write", full)
        answer = piece(api, upload, data[PIECE:], PIECE)
    assert (answer.status_code, answer.json()["code"]) == (507, "no_space")
    assert (EvidenceFile.objects.count(), api.get(f"{URL}{upload}/").json()["offset"]) == (0, PIECE)

    assert piece(api, upload, data[PIECE:], PIECE).status_code == 200
    assert finish(api, upload).status_code == 200


def test_a_day_has_an_end(api, source, settings):
    settings.EVIDENCE_A_DAY = 1000
    first = announce(api, source, 900).json()["id"]

    refused = announce(api, source, 101)
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
    assert "1,000" in refused.json()["message"]
    api.delete(f"{URL}{first}/")
    assert announce(api, source, 1000).status_code == 201


def test_one_file_of_the_largest_size_fits_into_a_day(api, source, settings):
    assert (settings.EVIDENCE_LARGEST, settings.EVIDENCE_A_DAY) == (2 * 1024**3, 20 * 1024**3)
    assert announce(api, source, 2 * 1024**3, "film.mp4").status_code == 201
    Upload.objects.update(state=UploadState.CANCELLED, ended_at=timezone.now())
    assert announce(api, source, 2 * 1024**3 + 1, "film.mp4").status_code == 400


# The same file twice


def test_the_same_file_on_the_desk_is_offered(api, source):
    there = kept(jpeg(), source=source, name="first.jpg")

    answer = sent(api, source, jpeg(), "again.jpg")
    early = announce(api, source, 10, "again.jpg", sha256=there.sha256)

    assert (answer.status_code, answer.json()["fields"]) == (409, {"files": [str(there.pk)]})
    assert there.reference in answer.json()["message"]
    assert early.status_code == 409
    upload = Upload.objects.get(state=UploadState.OPEN)
    assert finish(api, upload.pk, keep_both=True).status_code == 200
    assert EvidenceFile.objects.count() == 2


@pytest.mark.parametrize("hidden_by", ["desk", "level"])
def test_a_file_one_may_not_see_is_never_offered(api, source, hidden_by):
    elsewhere = place() if hidden_by == "desk" else place(desk=source.desk, level=Level.RESTRICTED)
    there = kept(jpeg(), source=elsewhere, name="first.jpg")

    assert announce(api, source, 10, "again.jpg", sha256=there.sha256).status_code == 201
    assert sent(api, source, jpeg(), "again.jpg").status_code == 200


# Who


@pytest.mark.parametrize(
    ("role", "inside"),
    [
        (Role.CASEWORKER, (201, 200, 200, 200)),
        (Role.COORDINATOR, (201, 200, 200, 200)),
        (Role.LAWYER, (403, 403, 403, 403)),
        (Role.RESEARCHER, (403, 403, 403, 403)),
        (Role.ADMINISTRATOR, (403, 403, 403, 403)),
        (Role.AUDITOR, (403, 403, 403, 403)),
    ],
)
def test_who_may_upload(role, inside):
    source = place(level=Level.OPEN)
    api = client(make.user(role, on=source.desk))
    data = words(10)
    begun = announce(api, source, len(data))
    upload = begun.json().get("id") or announce(client(uploader(source)), source, len(data)).json()["id"]

    answers = (api.get(f"{URL}{upload}/"), piece(api, upload, data, 0), finish(api, upload))

    assert (begun.status_code, *(answer.status_code for answer in answers)) == inside


def test_another_desks_source_and_one_above_the_grant_do_not_exist(source):
    stranger = client(make.user(Role.CASEWORKER))
    restricted = place(level=Level.RESTRICTED)
    low = client(make.user(Role.CASEWORKER, on=restricted.desk))
    missing = announce(stranger, make.source(), 10)

    for answer in (announce(stranger, source, 10), announce(low, restricted, 10)):
        assert (answer.status_code, answer.content) == (400, missing.content)
    above = announce(client(make.user(Role.CASEWORKER, on=source.desk)), source, 10, level=Level.PROTECTED)
    assert above.status_code == 400
    assert Upload.objects.count() == 0


def test_an_upload_is_its_senders_alone(api, source):
    upload = announce(api, source, 10).json()["id"]
    colleague = client(make.user(Role.COORDINATOR, on=source.desk))

    answers = [
        colleague.get(f"{URL}{upload}/"),
        piece(colleague, upload, words(10), 0),
        finish(colleague, upload),
        colleague.delete(f"{URL}{upload}/"),
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 404, 404]
    assert colleague.get(URL).json()["results"] == []


def test_rights_that_end_in_the_middle_end_the_upload(api, source):
    upload = announce(api, source, 10).json()["id"]
    piece(api, upload, words(10), 0)
    Upload.objects.get().by.memberships.all().delete()

    assert finish(api, upload).status_code == 403
    assert EvidenceFile.objects.count() == 0


def test_a_file_of_a_protected_witness_is_protected():
    desk = make.desk()
    testimony = make.testimony(desk=desk, witness=make.witness(desk=desk, protection="confidential"))
    custodian = client(make.user(Role.CASEWORKER, on=desk, max_level=Level.PROTECTED))
    colleague = client(make.user(Role.CASEWORKER, on=desk))

    assert announce(colleague, testimony.source, 10).status_code == 400
    assert sent(custodian, testimony.source, words(10)).status_code == 200
    file = EvidenceFile.objects.get()
    assert (file.level, {event.level for event in file.custody.all()}) == (Level.PROTECTED, {Level.PROTECTED})
    assert colleague.get(f"/api/v1/evidence-files/{file.pk}/content/").status_code == 404


# Ends


def test_an_upload_given_up_leaves_nothing_on_disk(api, source, committed):
    upload = announce(api, source, PIECE).json()["id"]
    piece(api, upload, words(PIECE), 0)

    with committed():
        assert api.delete(f"{URL}{upload}/").status_code == 204
    assert (Upload.objects.get().state, Upload.objects.get().received) == (UploadState.CANCELLED, PIECE)
    assert not Incoming(Upload.objects.get().pk).path.exists()
    assert finish(api, upload).status_code == 409


def test_an_upload_nobody_finishes_expires(api, source, committed):
    announce(api, source, PIECE)
    tidy_evidence()
    assert Upload.objects.get().state == UploadState.OPEN
    Upload.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    with committed():
        tidy_evidence()
    assert Upload.objects.get().state == UploadState.EXPIRED
    assert not Incoming(Upload.objects.get().pk).path.exists()


def test_names_of_files_stand_in_no_log_no_path_and_no_audit(api, source, caplog, evidence_folder, settings):
    name = "Canary Sample statement.txt"
    with caplog.at_level(logging.DEBUG):
        assert sent(api, source, words(200), name).status_code == 200
        upload = announce(api, source, 500, name).json()["id"]
        piece(api, upload, b"\x7fELF" + b"\0" * 496, 0)
        settings.EVIDENCE_KEEP_FREE = 2**60
        announce(api, source, 500, name)

    ours = [record.getMessage() for record in caplog.records if record.name != "django.db.backends"]
    assert [line for line in ours if "Canary" in line] == []
    assert [path for path in evidence_folder.rglob("*") if "Canary" in str(path)] == []
    assert [event for event in AuditEvent.objects.all() if "Canary" in f"{event.facts}{event.reason}"] == []
    assert not CustodyEvent.objects.filter(reason__contains="Canary").exists()
    assert "Canary" not in str(EvidenceFile.objects.get())
    assert CustodyEvent.objects.get().act == CustodyAct.RECEIVED
