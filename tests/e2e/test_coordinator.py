"""A coordinator gives a case its lawyer and reviews what colleagues hand in."""

from cases.models import CaseMember
from people.enums import Role
from sources.models import Review
from tests import make

from .form import choose, open_tab, save


def test_a_case_gets_a_lawyer_who_then_finds_it_under_mine(sign_in):
    case = make.case(title="Case of the test")
    make.hearing(case=case)
    lawyer = make.user(Role.LAWYER, on=case.desk, full_name="Aigul Test")
    page = sign_in(make.user(Role.COORDINATOR, on=case.desk))

    page.goto(f"/case/{case.pk}/")
    page.get_by_text("Nobody is in charge of this case").wait_for()
    page.get_by_role("link", name="Edit", exact=True).click()
    open_tab(page, "Team")
    page.get_by_text("Add another Colleague on a case").click()
    page.locator("#id_team-0-user").select_option("Aigul Test")
    page.locator("#id_team-0-duty").select_option("Lawyer in charge")
    save(page)

    assert CaseMember.objects.get().user == lawyer
    page.goto(f"/case/{case.pk}/")
    page.get_by_text("Lawyer in charge: Aigul Test").wait_for()
    home = sign_in(lawyer)
    assert home.locator('[data-card="hearings"] .ar-tile__number').inner_text() == "1"


def test_a_testimony_is_reviewed(sign_in):
    testimony = make.testimony(status="submitted")
    coordinator = make.user(Role.COORDINATOR, on=testimony.desk)
    page = sign_in(coordinator)

    page.goto("/admin/sources/review/add/")
    choose(page, "testimony", testimony.reference)
    page.get_by_label("Reviewer").select_option(coordinator.full_name)
    page.get_by_label("Decision").select_option(index=1)
    page.get_by_label("Comment").fill("Ask who told her.")
    save(page)

    assert Review.objects.get().comment == "Ask who told her."
