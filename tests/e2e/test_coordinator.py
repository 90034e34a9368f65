"""A coordinator gives a case its lawyer, and hears what each link is called."""

from cases.models import CaseMember
from people.enums import Role
from tests import make

from .form import open_tab, save


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


def test_links_are_called_by_their_words_and_not_by_their_icons(sign_in):
    page = sign_in(make.user(Role.COORDINATOR))

    page.goto("/exports/")

    assert page.get_by_role("link", name="Exports", exact=True).count() == 1
    assert page.get_by_role("link", name="download", exact=False).count() == 0
