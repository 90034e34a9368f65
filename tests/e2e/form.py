"""What a hand does in a form of the admin."""


def choose(page, name, typed):
    """Type into the chooser of the box ``name`` and take the row that shows ``typed``."""
    page.locator(f"#id_{name} + .select2 .select2-selection").click()
    page.locator(".select2-search__field").fill(typed)
    page.locator(".select2-results__option[aria-selected]", has_text=typed).first.click()


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_load_state()
    problems = page.locator(".errorlist li, .errornote").all_inner_texts()
    assert problems == [], problems


def open_tab(page, name):
    page.locator("nav, ul, div").get_by_role("link", name=name, exact=True).last.click()
