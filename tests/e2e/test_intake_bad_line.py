"""Ten testimonies by keyboard, with the line cut twice and the server killed once: none lost, none twice."""

from django.urls import reverse

from cases.models import IntakeDraft
from people.enums import Role
from people.models import Person
from sources.models import InterviewSession, Source, Testimony, TestimonySubject
from tests import make

from .door import carry

WITNESSES = [
    *("Aruzim Belkhad", "Gukhara Zhomsin", "Nozelma Oryndal", "Perrizo Khomdat", "Shonira Dusqam"),
    *("Tugjela Iliqor", "Ulbaraz Raimdol", "Forizha Estumal", "Zhodrima Malqesh", "Muldora Kuantel"),
]
LOST = [
    *("Obzalim Serqut", "Donijar Tupbek", "Erqeldi Wosman", "Halimzat Quvlan", "Jumatur Nasrel"),
    *("Kenzhavul Abdash", "Lutpiram Yasqun", "Mirzhaqap Ongdel", "Raqymdos Temqul", "Sultamur Bozgash"),
]
EXPECTED = sorted(
    (who, whom, f"{whom} was taken away. {who} told us.") for who, whom in zip(WITNESSES, LOST, strict=True)
)


def sign_in(browser, server, user, width=1400):
    context = browser.new_context(viewport={"width": width, "height": 1000}, base_url=f"http://127.0.0.1:{server.port}")
    context.set_default_timeout(30_000)
    page = context.new_page()
    carry(context, user, f"http://127.0.0.1:{server.port}")
    page.goto("/admin/")
    return page


def type_new_person(page, name):
    """In the box that has the focus: the name, then the last row offered, “New person”."""
    page.keyboard.type(name)
    page.locator(".in-found:not([hidden])").get_by_text(f"New person “{name}”").wait_for()
    while "New person" not in page.locator(".in-found:not([hidden]) [aria-selected=true]").inner_text():
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def fill_in(page, number):
    """By keys alone."""
    page.keyboard.press("F2")
    type_new_person(page, WITNESSES[number])
    page.locator("[data-subject]:first-child [data-find]").focus()
    type_new_person(page, LOST[number])
    page.keyboard.press("F8")
    page.keyboard.type(f"{LOST[number]} was taken away. {WITNESSES[number]} told us.")


def save_and_next(page, said="is on record."):
    before = page.locator("[data-intake]").evaluate("() => location.pathname")
    page.keyboard.press("Control+Enter")
    page.wait_for_function("(before) => location.pathname !== before", arg=before)
    page.locator("[data-notes] li", has_text=said).first.wait_for()


def test_ten_testimonies_with_the_line_cut_twice_and_the_server_killed_once(web_server, running_browser):
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    session = InterviewSession.objects.create(title="Sample village", desk=desk, held_on="2026-05-04", languages="kk")
    page = sign_in(running_browser, web_server, user)
    context = page.context
    page.goto(reverse("intake_session", args=[session.pk]))
    page.get_by_role("link", name="Next testimony").press("Enter")
    page.locator("[data-ready]").wait_for()
    state = page.locator("[data-state]")

    for number in range(3):
        fill_in(page, number)
        save_and_next(page)

    # The line is cut while one types, and two testimonies are taken without it.
    fill_in(page, 3)
    context.set_offline(True)
    page.keyboard.type(" ")
    state.get_by_text("The line is cut. Kept on this device, encrypted").wait_for()
    save_and_next(page, said="goes on record when the line is back")
    fill_in(page, 4)  # nobody can be looked up; a new person can still be typed
    save_and_next(page, said="goes on record when the line is back")
    assert Testimony.objects.count() == 3
    stored = page.evaluate(KEPT)
    assert len(stored) == 2
    assert not any(LOST[number] in row for row in stored for number in (3, 4))
    context.set_offline(False)
    page.locator("[data-notes] li", has_text="is on record.").nth(1).wait_for()
    page.wait_for_function("async () => (await (" + KEPT + ")()).length === 0")

    for number in (5, 6):
        fill_in(page, number)
        save_and_next(page)

    # The server is killed in the middle of one; the page is closed and opened again before it is back.
    fill_in(page, 7)
    web_server.kill()
    page.keyboard.type(" ")
    state.get_by_text("The line is cut. Kept on this device, encrypted").wait_for()
    address = page.url
    page.close()
    web_server.start()
    page = context.new_page()
    page.goto(address)
    page.locator("[data-ready]").wait_for()
    assert (
        page.locator("[data-name=text]").input_value().strip() == f"{LOST[7]} was taken away. {WITNESSES[7]} told us."
    )
    page.locator("[data-state]").get_by_text("Saved on the server").wait_for()
    save_and_next(page)

    # The answer to a save is lost on the line: the testimony is on record, the page does not know it and asks again.
    fill_in(page, 8)
    lost = []

    def lose_the_answer(route):
        if lost:
            return route.continue_()
        lost.append(route.fetch().status)
        context.set_offline(True)
        return route.abort()

    page.route("**/api/v1/intake/", lose_the_answer)
    save_and_next(page, said="goes on record when the line is back")
    assert lost == [201]
    context.set_offline(False)
    page.locator("[data-notes] li", has_text="is on record.").first.wait_for()
    page.unroute_all()

    fill_in(page, 9)
    page.keyboard.press("Control+s")
    page.get_by_role("heading", name="Who speaks of whom").wait_for()

    taken = TestimonySubject.objects.values_list(
        "testimony__witness__person__display_name", "person__display_name", "testimony__text"
    )
    assert sorted((who, whom, text.strip()) for who, whom, text in taken) == EXPECTED
    assert (Testimony.objects.count(), Source.objects.count(), Person.objects.count()) == (10, 10, 20)
    assert set(Testimony.objects.values_list("session", "language")) == {(session.pk, "kk")}
    assert not IntakeDraft.objects.unfinished().exists()
    assert page.evaluate(KEPT) == []
    context.close()


KEPT = """async () => {
  const answer = (asked) => new Promise((done) => { asked.onsuccess = () => done(asked.result); });
  const [found] = (await indexedDB.databases()).filter((one) => one.name.startsWith("arasha-intake-"));
  if (!found) return [];
  const db = await answer(indexedDB.open(found.name));
  const rows = await answer(db.transaction("intakes").objectStore("intakes").getAll());
  db.close();
  return rows.map((row) => JSON.stringify(row) + new TextDecoder().decode(row.sealed));
}"""
