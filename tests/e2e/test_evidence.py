"""A caseworker sends a film on a bad line, closes the page, and goes on where it stopped."""

import os

from django.urls import reverse

from people.enums import Role
from sources.enums import UploadState
from sources.models import Upload
from tests import make
from tests.sources.evidence import place


def test_a_file_is_sent_in_pieces_resumed_after_the_page_was_closed_and_shown(sign_in, evidence_folder, tmp_path):
    source = place()
    user = make.user(Role.CASEWORKER, on=source.desk)
    film = tmp_path / "film.data"
    film.write_bytes(os.urandom(3 * 1024 * 1024))
    page = sign_in(user)
    page.goto(reverse("source_files", args=[source.pk]))
    pieces = []

    def cut_after_two(route):
        if route.request.method != "PATCH":
            return route.continue_()
        pieces.append(route.request.headers["upload-offset"])
        if len(pieces) > 2:
            return None  # the line is dead: no answer ever comes
        return route.continue_()

    page.route(
        "**/api/v1/uploads/*/",
        lambda route: cut_after_two(route) if route.request.method == "PATCH" else route.continue_(),
    )
    page.set_input_files("#id_file", film)
    page.get_by_role("button", name="Add", exact=True).click()
    page.wait_for_function("document.querySelector('[data-upload-rows] progress').value > 500000")
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(reverse("source_files", args=[source.pk]))  # still cut: a line that is back would go on at once
    page.get_by_text("To go on, choose this file again above.").wait_for()
    page.unroute_all(behavior="ignoreErrors")

    begun = Upload.objects.get()
    page.set_input_files("#id_file", film)
    page.get_by_role("button", name="Add", exact=True).click()
    page.locator("[data-upload-rows]").get_by_text("On record as").wait_for()

    upload = Upload.objects.get()
    assert pieces[:2] == ["0", "262144"]
    assert (upload.pk, upload.state) == (begun.pk, UploadState.KEPT)
    kept_names = page.evaluate("JSON.stringify(localStorage)")
    assert "film" not in kept_names
    page.get_by_role("link", name=f"Open {upload.file.reference}").click()
    page.get_by_text(upload.file.sha256).wait_for()
