"""Nineteen people, one order: chosen on the grid, looked at, applied, taken back. By keyboard and on a phone too."""

from cases.models import Measure
from tests import make

PHONE = 390


def nineteen(sign_in, **options):
    proceeding = make.proceeding(title="The nineteen of the test")
    rows = make.defendants(proceeding, 19)
    page = sign_in(make.lawyer_on(proceeding.case), **options)
    return proceeding, rows, page


def test_one_measure_is_applied_to_seventeen_of_nineteen_and_undone(sign_in):
    proceeding, rows, page = nineteen(sign_in)
    page.goto(f"/case/{proceeding.case_id}/")
    page.get_by_role("link", name="Edit one, or apply to several").click()
    page.get_by_role("link", name="all 19").click()
    page.get_by_role("checkbox", name="Choose Sample Person A").uncheck()
    page.get_by_role("checkbox", name="Choose Sample Person S").uncheck()
    page.get_by_role("button", name="New measure…").click()
    page.locator("#id_kind").select_option("House arrest")
    page.locator("#id_since_0").fill("2026-03-01")
    page.get_by_role("button", name="Preview").click()
    page.get_by_text("Who would get what").wait_for()
    assert page.get_by_text("House arrest, since 1 Mar 2026").count() == 17
    assert Measure.objects.count() == 0

    page.get_by_role("button", name="Apply to 17").click()
    page.get_by_text("Done for 17. You can undo it below.").wait_for()
    assert Measure.objects.filter(kind="house_arrest").count() == 17
    assert page.locator("tbody tr", has_text="House arrest").count() == 17
    assert page.locator("tbody tr").last.bounding_box()["y"] < 1000  # nineteen lines on one screen

    page.get_by_role("button", name="Undo").click()
    page.get_by_text("Undone: New measure").wait_for()
    assert Measure.objects.count() == 0


def test_what_is_refused_for_one_keeps_what_was_typed(sign_in):
    proceeding, rows, page = nineteen(sign_in)
    late = Measure(defendant=rows[3], kind="remand")
    late.since = "2026-05-01"
    late.save()
    page.goto(f"/proceeding/{proceeding.pk}/defendants/?choose=all")
    page.get_by_role("button", name="New measure…").click()
    page.locator("#id_kind").select_option("Remand in custody")
    page.locator("#id_since_0").fill("2026-03-01")
    page.get_by_label("As printed").fill("as ordered")
    page.get_by_role("button", name="Preview").click()

    page.get_by_text("The measure now held (Remand in custody, since 1 May 2026) began later").wait_for()
    assert page.get_by_label("As printed").input_value() == "as ordered"
    assert page.get_by_role("button", name="Apply").count() == 0

    page.get_by_role("checkbox", name="For Sample Person D").uncheck()
    page.get_by_role("button", name="Preview again").click()
    page.get_by_role("button", name="Apply to 18").click()
    page.get_by_text("Done for 18.").wait_for()
    assert Measure.objects.filter(words="as ordered").count() == 18


def test_one_cell_is_edited_by_keyboard(sign_in):
    proceeding, rows, page = nineteen(sign_in)
    page.goto(f"/proceeding/{proceeding.pk}/defendants/")
    page.get_by_role("link", name="Change the aggravation of Sample Person B").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Aggravating circumstance").focus()
    page.keyboard.type("prior record")
    page.keyboard.press("Enter")

    page.get_by_text("prior record").first.wait_for()
    rows[1].refresh_from_db()
    assert rows[1].aggravation == "prior record"
    assert sum(row.aggravation != "" for row in proceeding.defendants.all()) == 1


def test_the_grid_its_changes_and_the_report_fit_a_phone(sign_in):
    proceeding, rows, page = nineteen(sign_in, width=PHONE)
    hearing = make.hearing(proceeding=proceeding)
    grid = f"/proceeding/{proceeding.pk}/defendants/"

    for url in (grid, f"{grid}outcome/?d={rows[0].pk}&d={rows[1].pk}", f"/hearing/{hearing.pk}/report/"):
        page.goto(url)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE, url


def test_a_monitor_answers_the_questions(sign_in):
    hearing = make.hearing()
    page = sign_in(make.lawyer_on(hearing.proceeding.case))
    page.goto(f"/admin/cases/hearing/{hearing.pk}/change/")
    page.get_by_role("link", name="Monitor's report").click()
    page.get_by_label("What was seen").fill("Seen from the corridor.")
    page.get_by_role("group", name="Was any counsel turned away?").get_by_label("Yes").check()
    page.get_by_role("group", name="Could members of the public enter the room?").get_by_label("Yes").check()
    page.get_by_role("button", name="Save the report").click()

    page.get_by_text("Against the standard").wait_for()
    assert page.locator(".ar-tile__number").all_inner_texts() == ["1", "1", "0", "0", "23"]
