"""A researcher makes a key to the API and reads open records with it, and nothing else."""

from people.enums import Level, Role
from tests import make


def test_a_key_is_made_in_the_browser_and_opens_the_api(sign_in):
    desk = make.desk()
    shown = make.person("Open Test", desk=desk, level=Level.OPEN)
    make.consent(shown, "research")
    make.person("Unasked Test", desk=desk, level=Level.OPEN)
    page = sign_in(make.user(Role.RESEARCHER, on=desk, max_level=Level.OPEN))
    assert page.get_by_role("link", name="Persons").count() == 0

    page.get_by_role("link", name="Make a token").click()
    page.get_by_label("What it is for").fill("weekly figures")
    page.get_by_role("group", name="Persons, names").get_by_label("Read").check()
    page.get_by_role("button", name="Make").click()
    secret = page.locator("[data-secret]").inner_text()
    page.context.clear_cookies()
    answer = page.request.get("/api/v1/persons/", headers={"Authorization": f"Token {secret}"})

    assert answer.status == 200
    assert [row["id"] for row in answer.json()["results"]] == [str(shown.pk)]
    assert page.request.get("/api/v1/persons/").status == 401


def test_the_description_of_the_api_opens_without_any_other_host(sign_in):
    page = sign_in(make.user(Role.RESEARCHER, on=make.desk()))
    page.goto("/api/v1/docs/")

    page.get_by_role("heading", name="Arasha API").wait_for()
    page.locator("#operations-tag-cases").click()
    page.locator("#operations-cases-detentions_list .opblock-summary-control").click()
    opened = page.locator("#operations-cases-detentions_list")
    opened.get_by_text("Rows whose began may fall into this span").wait_for()
    opened.locator(".example pre, .highlight-code").first.wait_for()
    assert '"edtf"' in opened.inner_text()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
