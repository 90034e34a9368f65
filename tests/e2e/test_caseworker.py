"""A caseworker takes down who vanished and what a relative said, and hands it in."""

from people.enums import Role
from people.models import Person
from tests import make

from .form import open_tab, save


def test_a_person_is_entered_with_a_name_and_a_detention(sign_in):
    desk = make.desk()
    page = sign_in(make.user(Role.CASEWORKER, on=desk))

    page.get_by_role("link", name="Persons").click()
    page.get_by_role("link", name="Add person").click()
    page.get_by_label("Whereabouts").select_option("In custody")
    open_tab(page, "Names")
    page.locator("#id_names-0-text").fill("Ардақ Сынақ")
    page.locator("#id_names-0-is_main").check()
    save(page)
    page.get_by_role("link", name="Ардақ Сынақ").click()
    page.get_by_role("link", name="Open the dossier").click()
    page.get_by_role("link", name="Add detention").click()
    page.get_by_label("Kind", exact=False).first.select_option("Secret or unacknowledged detention")
    page.locator("#id_began_0").fill("2025-07?")
    save(page)

    person = Person.objects.get()
    page.goto(f"/dossier/{person.pk}/")
    page.get_by_role("heading", name="Ардақ Сынақ").first.wait_for()
    page.locator(".ar-ribbon svg").wait_for()
    page.get_by_text("Jul 2025 (year inferred) – still open").first.wait_for()


def test_a_mistyped_date_keeps_what_was_typed(sign_in):
    page = sign_in(make.user(Role.CASEWORKER))

    page.goto("/admin/people/person/add/")
    page.get_by_label("Known as").fill("uncle of a teacher")
    page.locator("#id_birth_0").fill("2018-13")
    page.get_by_role("button", name="Save", exact=True).click()

    page.get_by_text("“2018-13” is not in the calendar.").wait_for()
    assert page.locator("#id_birth_0").input_value() == "2018-13"
    assert page.get_by_label("Known as").input_value() == "uncle of a teacher"
    assert not Person.objects.exists()
