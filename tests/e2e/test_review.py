"""The way of a testimony in a browser: handed in, sent back, corrected, verified, published."""

from datetime import date

from people.enums import Role
from sources.models import Consent, Review, Testimony, TestimonySubject
from sources.review_criteria import criteria
from tests import make

from .form import save


def test_a_testimony_is_handed_in_sent_back_corrected_verified_and_published(sign_in):
    desk = make.desk()
    author, coordinator = make.user(Role.CASEWORKER, on=desk), make.user(Role.COORDINATOR, on=desk)
    testimony = make.testimony(desk=desk, author=author, text="He was taken at night.")
    TestimonySubject.objects.create(testimony=testimony, person=make.person("Ardak Test", desk=desk))
    Consent.objects.create(
        witness=testimony.witness, purpose="publish", status="given", valid_from=date(2026, 1, 1), desk=desk
    )

    def step(page, name, comment):
        page.get_by_label("Comment").fill(comment)
        page.get_by_role("button", name=name).click()
        page.wait_for_load_state()

    writing, reading = sign_in(author), sign_in(coordinator)
    writing.goto(f"/testimony/{testimony.pk}/review/")
    step(writing, "Submit for review", "Taken down by phone.")
    writing.get_by_text("Submitted: it waits for review.").wait_for()

    assert reading.locator('[data-card="reviews"] .ar-tile__number').count() == 1
    reading.goto("/reviews/")
    reading.get_by_role("link", name=testimony.source.title).click()
    reading.get_by_text("Ardak Test").first.wait_for()
    step(reading, "Request changes", "Say how she knows.")
    reading.get_by_text("Sent back with your comment.").wait_for()

    writing.goto("/admin/")
    assert writing.locator('[data-card="returned"] .ar-tile__number').inner_text() == "1"
    writing.goto("/reviews/?which=returned")
    writing.get_by_role("link", name=testimony.source.title).click()
    writing.get_by_text("Say how she knows.").wait_for()
    writing.keyboard.press("e")
    writing.wait_for_url("**/change/")
    writing.locator("#id_text").fill("His wife saw that he was taken at night.")
    save(writing)
    writing.goto(f"/testimony/{testimony.pk}/review/")
    step(writing, "Submit for review", "She saw it.")

    reading.goto(f"/testimony/{testimony.pk}/review/")
    for one in criteria():
        reading.locator(f"input[name={one.key}][value=yes]").check()
    reading.locator("input[name=independent_source][value=no]").check()
    reading.locator("input[name=independent_source_note]").fill("Two neighbours were asked; both fear to speak.")
    step(reading, "Verify", "Well founded.")
    reading.get_by_text("Verified.").first.wait_for()
    step(reading, "Publish", "She agreed on paper.")
    reading.get_by_text("Published.").first.wait_for()

    steps = Review.objects.filter(testimony=testimony).order_by("created_at").values_list("decision", flat=True)
    assert list(steps) == ["submitted", "changes_requested", "submitted", "verified", "published"]
    assert Testimony.objects.get().text == "His wife saw that he was taken at night."
