"""The four testimonies of the fact base (§9), entered through the intake form and read back over the API the same."""

import pytest
from django.utils import timezone

from cases.demo.people import load_people, load_places_and_organisations
from cases.demo.sources import load_sources
from cases.demo.store import Store
from people.enums import Role
from sources.models import Testimony
from tests import make
from tests.api.client import client

GIVEN, AS_OF = "../2021-03?", "~2021-03?"
MAILIKAI = "Mailikai Mahemuti"
# title, witness, where the witness is, and of each subject: who, relation, in words, basis, in words, last known
# situation, reason given, health, and whose message may have been coerced
TESTIMONIES = [
    (
        "Testimony of Mailikai Mahemuti",
        MAILIKAI,
        "Turkey",
        [
            (
                f"uncle of {MAILIKAI}",
                *("niece_nephew", "niece or nephew", "told_by_relative"),
                *("family visit; police threats; message through his wife", "detained", "none given", "thinner"),
                f"wife of the uncle of {MAILIKAI}",
            ),
            (
                f"an aunt of {MAILIKAI} (first of two)",
                *("niece_nephew", "niece or nephew", "told_by_relative"),
                *("family visit; police threats", "detained", "none given", "distressed", ""),
            ),
            (
                f"an aunt of {MAILIKAI} (second of two)",
                *("niece_nephew", "niece or nephew", "told_by_relative"),
                *("family visit; police threats", "detained", "none given", "distressed", ""),
            ),
            (
                f"grandmother of {MAILIKAI}",
                *("grandchild", "grandchild", "not_stated", "", "unable to leave Xinjiang", "none given", "", ""),
            ),
        ],
    ),
    (
        "Testimony of a man about his younger brother and sister-in-law",
        "unnamed man who testified about his younger brother",
        "Kazakhstan citizen",
        [
            (
                "younger brother, held for reciting a poem",
                *("sibling", "older brother", "told_by_relative", "family, now barred from contact"),
                *("prison", "a poem", "lungs and liver, before the second detention", ""),
            ),
            (
                "sister-in-law, under house arrest at her parents' home",
                *("in_law", "brother-in-law", "told_by_relative", "family, now barred from contact"),
                *("house arrest", "", "", ""),
            ),
        ],
    ),
    (
        "Testimony of a woman about her mother",
        "unnamed Kazakh woman who testified about her mother",
        "",
        [
            (
                "mother serving a 12-year sentence",
                *("child", "daughter", "not_stated", "", "serving 12 years", "prayers", "", ""),
            )
        ],
    ),
    (
        "Testimony of a woman about her husband",
        "unnamed Kazakh woman who testified about her husband",
        "",
        [
            (
                "husband sent to a camp after a 13-year term",
                *("spouse", "wife", "not_stated", ""),
                "in a camp since September 2017; “17 years” without freedom",
                *("espionage (first term)", "", ""),
            )
        ],
    ),
]
MESSAGE = "his message to the family, suspected to be coerced"


@pytest.fixture
def desk(committed_db):
    made = make.desk()
    store = Store(desks={"families": made, "group": made}, by=make.user(), now=timezone.now())
    load_places_and_organisations(store)
    load_people(store)
    load_sources(store)
    return made


def pick(part, name):
    box = part.locator("[data-find]").first
    box.fill(name)
    part.locator("[role=option]:not(.in-found__extra)", has_text=name).first.click()
    part.locator("[data-label]").get_by_text(name).first.wait_for()


def enter(page, title, witness, where, subjects):
    pick(page.locator("[data-picker=witness]"), witness)
    page.locator("[data-name=witness_location]").fill(where)
    for number, told in enumerate(subjects):
        if number:
            page.keyboard.press("F4")
        enter_subject(page.locator("[data-subject]").nth(number), *told)
    page.get_by_text("Title, level, read in a report").click()
    page.locator("[data-name=title]").fill(title)
    page.locator("[data-name='given.edtf']").fill(GIVEN)
    page.locator("[data-name=mode]").select_option("reported")
    page.locator("[data-source] [data-find]").fill("Marathon protest")
    page.locator("[data-source] [role=option]").first.click()
    page.get_by_role("button", name="Save Ctrl S").click()
    page.get_by_role("heading", name="Who speaks of whom").wait_for()


def enter_subject(row, who, relation, words, basis, how, status, reason, health, teller):
    pick(row, who)
    row.locator("[data-name=relation]").select_option(relation)
    row.locator("[data-name=relation_words]").fill(words)
    row.locator("[data-name=basis]").select_option(basis)
    row.locator("[data-name=basis_words]").fill(how)
    row.locator("[data-name=last_status]").fill(status)
    row.locator("[data-name='last_status_at.edtf']").fill(AS_OF)
    row.locator("[data-name=reason_given]").fill(reason)
    row.locator("[data-name=health]").fill(health)
    if teller:
        row.get_by_role("button", name="Add who told whom").click()
        step = row.locator("[data-step]")
        pick(step, teller)
        step.locator("[data-name=teller_words]").fill(MESSAGE)
        step.locator("[data-name=coercion_suspected]").check()


def read_back(api):
    """As ``TESTIMONIES``, over the API alone."""
    found = []
    for testimony in api.get("/api/v1/testimonies/?ordering=created_at").json()["results"]:
        source = api.get(f"/api/v1/sources/{testimony['source']['id']}/").json()
        witness = api.get(f"/api/v1/witnesses/{testimony['witness']['id']}/").json()
        assert (testimony["given"]["edtf"], testimony["mode"], testimony["status"]) == (GIVEN, "reported", "draft")
        assert (source["kind"], source["part_of"]["name"][:16]) == ("testimony", "Marathon protest")
        subjects = api.get(f"/api/v1/testimony-subjects/?testimony={testimony['id']}").json()["results"]
        rows = [told_of(api, row) for row in sorted(subjects, key=lambda row: row["created_at"])]
        found.append((source["title"], witness["person"]["name"], testimony["witness_location"], rows))
    return found


def told_of(api, row):
    assert row["last_status_at"]["edtf"] == AS_OF
    chain = api.get(f"/api/v1/testimony-subjects/{row['id']}/").json()["chain"]
    tellers = [link["teller"]["name"] for link in chain]
    assert [(link["position"], link["teller_words"], link["coercion_suspected"]) for link in chain] == [
        (1, MESSAGE, True) for _ in tellers
    ]
    names = ("relation", "relation_words", "basis", "basis_words", "last_status", "reason_given", "health")
    return (row["person"]["name"], *(row[name] for name in names), "".join(tellers))


def test_the_testimonies_of_the_fact_base_are_entered_and_read_back_the_same(desk, sign_in):
    user = make.user(Role.CASEWORKER, on=desk)
    page = sign_in(user)

    for testimony in TESTIMONIES:
        page.goto("/intake/new/")
        page.locator("[data-ready]").wait_for()
        enter(page, *testimony)

    assert read_back(client(user)) == TESTIMONIES
    assert Testimony.objects.count() == 4
