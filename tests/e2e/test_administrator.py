"""An administrator opens an account and grants it a desk, and sees no case. The auditor reads of it."""

from people.enums import Role
from people.models import Membership
from tests import make

from .form import choose, save


def test_an_account_is_opened_and_granted_a_desk_and_the_auditor_reads_of_it(sign_in):
    desk = make.desk("Families desk")
    page = sign_in(make.user(Role.ADMINISTRATOR))
    assert page.locator("#nav-sidebar").get_by_text("Persons").count() == 0
    assert page.request.get("/admin/people/person/").status in (403, 404)

    page.goto("/admin/people/user/add/")
    page.get_by_label("Full name").fill("Nur Test")
    page.get_by_label("E-mail address").fill("nur@example.org")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("An invitation is on its way to nur@example.org.").wait_for()
    page.locator(".select2-selection", has_text="Nur Test").wait_for()
    page.get_by_label("Role").select_option("Caseworker")
    choose(page, "desk", "Families desk")
    page.get_by_label("Reason").fill("Takes over the families.")
    save(page)

    granted = Membership.objects.get(user__email="nur@example.org")
    assert (granted.role, granted.desk) == (Role.CASEWORKER, desk)
    trail = sign_in(make.user(Role.AUDITOR))
    trail.get_by_text("Account created").wait_for()
    trail.get_by_text("Membership granted").wait_for()
    assert trail.locator("#nav-sidebar").get_by_text("Persons").count() == 0
