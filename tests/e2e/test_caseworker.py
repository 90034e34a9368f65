"""A caseworker takes down who vanished and what a relative said, and hands it in."""

from people.enums import Role
from people.models import Person
from sources.enums import TestimonyStatus
from sources.models import Testimony
from tests import make

from .form import choose, open_tab, save


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


def test_a_testimony_is_handed_in_and_waits_for_review(sign_in):
    desk = make.desk()
    person = make.person("Erlan Test", desk=desk)
    make.source(kind="testimony", title="A sister speaks", desk=desk)
    witness = make.witness(desk=desk, described_as="a sister")
    author, coordinator = make.user(Role.CASEWORKER, on=desk), make.user(Role.COORDINATOR, on=desk)
    page = sign_in(author)

    page.goto("/admin/sources/testimony/add/")
    choose(page, "source", "A sister speaks")
    choose(page, "witness", witness.reference)
    page.get_by_label("Author").select_option(author.full_name)
    page.get_by_label("Text in the original").fill("Ол қайтпады.")
    page.get_by_label("Status").select_option("Submitted")
    save(page)
    page.goto("/admin/sources/testimonysubject/add/")
    choose(page, "testimony", "A sister speaks")
    choose(page, "person", "Erlan Test")
    page.get_by_label("Relation").first.select_option("sibling")
    save(page)

    testimony = Testimony.objects.get()
    assert (testimony.status, testimony.text, testimony.author) == (TestimonyStatus.SUBMITTED, "Ол қайтпады.", author)
    assert testimony.subjects.get().person == person
    reviewer = sign_in(coordinator)
    reviewer.locator('[data-card="reviews"]').click()
    reviewer.get_by_role("link", name=f"Testimony {testimony.reference}").wait_for()
