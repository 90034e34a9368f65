"""The pages of evidence files: who opens them, what they show, and the plain form without scripts."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from people.enums import Level, Role
from sources.actions.evidence import make_clean_copy
from sources.enums import UploadState
from sources.models import EvidenceFile, Upload
from tests import make
from tests.sources.evidence import jpeg, kept, pattern, place

from .browser import cost, read, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("evidence_folder")]


def page_of(source):
    return reverse("source_files", args=[source.pk])


def sent(user, source, data, name="photo.jpg", level=Level.INTERNAL):
    form = {"file": SimpleUploadedFile(name, data), "level": level}
    return signed_in(user).post(page_of(source), form, follow=True)


@pytest.mark.parametrize(
    ("role", "reads", "adds"),
    [
        (Role.CASEWORKER, 200, 200),
        (Role.COORDINATOR, 200, 200),
        (Role.LAWYER, 200, 403),
        (Role.RESEARCHER, 404, 404),
        (Role.ADMINISTRATOR, 404, 404),
        (Role.AUDITOR, 404, 404),
    ],
)
def test_who_opens_the_files_of_a_source_and_who_adds(role, reads, adds):
    source = place()
    inside, outside = make.user(role, on=source.desk), make.user(role)
    low = make.user(role, on=source.desk, max_level=Level.OPEN)

    assert signed_in(inside).get(page_of(source)).status_code == reads
    assert sent(inside, source, jpeg()).status_code == adds
    for user in (outside, low):
        assert signed_in(user).get(page_of(source)).status_code == 404
        assert sent(user, source, jpeg()).status_code == 404
    assert EvidenceFile.objects.count() == (1 if adds == 200 else 0)


def test_strangers_are_sent_to_sign_in():
    answer = signed_in(make.user()).get(page_of(place()))
    assert (answer.status_code, answer.url.split("?")[0]) == (302, "/admin/login/")


def test_a_small_file_goes_on_record_without_scripts():
    source = place()
    user = make.user(Role.CASEWORKER, on=source.desk, max_level=Level.RESTRICTED)

    page = sent(user, source, jpeg(), level=Level.RESTRICTED).content.decode()

    file = EvidenceFile.objects.get()
    assert (file.level, file.created_by, f"On record as {file}." in page) == (Level.RESTRICTED, user, True)
    assert "photo.jpg" in page


def test_a_form_with_too_large_a_file_or_the_wrong_one_says_so(settings):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 10_000
    source = place()
    user = make.user(Role.CASEWORKER, on=source.desk)

    large = sent(user, source, pattern(20_000), "x.data")
    wrong = sent(user, source, b"just words", "photo.jpg").content.decode()

    assert large.status_code == 400
    assert "too large for it" in large.content.decode()
    assert "“photo.jpg” has “.jpg”, but its content is text/plain (.txt)" in wrong
    assert EvidenceFile.objects.count() == 0


def test_a_full_disk_is_507_without_scripts_too(settings):
    settings.EVIDENCE_KEEP_FREE = 2**60
    source = place()
    answer = sent(make.user(Role.CASEWORKER, on=source.desk), source, jpeg())

    assert answer.status_code == 507
    assert "nearly full" in answer.content.decode()
    assert (Upload.objects.count(), EvidenceFile.objects.count()) == (0, 0)


def test_the_same_file_is_offered_and_may_be_used_or_kept():
    source = place()
    there, user = kept(jpeg(), source=source), make.user(Role.CASEWORKER, on=source.desk)

    page = sent(user, source, jpeg(), "again.jpg").content.decode()
    first = Upload.objects.get(state=UploadState.OPEN)
    signed_in(user).post(reverse("cancel_upload", args=[first.pk]))
    sent(user, source, jpeg(), "again.jpg")
    second = Upload.objects.get(state=UploadState.OPEN)
    signed_in(user).post(reverse("keep_upload", args=[second.pk]))
    still_asked = EvidenceFile.objects.count()
    signed_in(user).post(reverse("keep_upload", args=[second.pk]), {"keep_both": "1"})

    assert f"on record already as {there}" in page
    assert "Keep this one too" in page
    assert "Use the one on record" in page
    assert (still_asked, EvidenceFile.objects.count()) == (1, 2)


def test_an_unfinished_upload_is_listed_to_its_sender_alone():
    source = place()
    user, colleague = (make.user(Role.CASEWORKER, on=source.desk) for _ in range(2))
    sent(user, source, jpeg(), "one.jpg")
    sent(user, source, jpeg(), "again.jpg")
    (waiting,) = Upload.objects.filter(state=UploadState.OPEN)

    assert "again.jpg" in read(user, page_of(source))
    assert "again.jpg" not in read(colleague, page_of(source))
    for name in ("cancel_upload", "keep_upload"):
        assert signed_in(colleague).post(reverse(name, args=[waiting.pk])).status_code == 404


def test_files_above_the_grant_leave_no_trace():
    source = place()
    kept(
        pattern(100),
        name="canary.data",
        source=source,
        by=make.user(Role.CASEWORKER, on=source.desk, max_level=3),
        level=3,
    )
    user = make.user(Role.COORDINATOR, on=source.desk)

    for url in (page_of(source), reverse("admin:sources_source_change", args=[source.pk])):
        assert "canary.data" not in read(user, url)


def test_the_page_costs_the_same_whatever_the_number_of_files():
    source = place()
    user = make.user(Role.CASEWORKER, on=source.desk)
    kept(jpeg(), source=source)
    one = cost(user, page_of(source))
    kept(jpeg(colour="red"), source=source)
    kept(jpeg(colour="blue"), source=source)

    assert (one, cost(user, page_of(source))) == (10, 10)


def test_the_files_own_page_shows_the_clean_copy_and_the_custody():
    file = kept(jpeg(), name="Own photo.jpg")
    make_clean_copy(file, now=timezone.now(), largest=10**7)
    clean = EvidenceFile.objects.get(derived_as="clean_copy")
    page = read(make.user(Role.CASEWORKER, on=file.desk), reverse("admin:sources_evidencefile_change", args=[file.pk]))

    assert f'<img src="{reverse("file_content", args=[clean.pk])}"' in page
    assert f'src="{reverse("file_content", args=[file.pk])}"' not in page
    assert "Derivative made" in page
    assert file.sha256 in page


@pytest.mark.parametrize(("role", "holds"), [(Role.COORDINATOR, 302), (Role.CASEWORKER, 403), (Role.LAWYER, 403)])
def test_a_hold_is_put_by_a_coordinator_with_a_reason(role, holds):
    file = kept(jpeg())
    browser = signed_in(make.user(role, on=file.desk))
    url = reverse("admin:sources_evidencefile_put_on_hold", args=[file.pk])

    assert browser.post(url, {"reason": "The appeal waits for it"}).status_code == holds
    file.refresh_from_db()
    assert file.is_held is (holds == 302)
