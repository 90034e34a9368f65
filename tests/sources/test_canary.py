"""Nobody but a custodian, and nothing but the vault, tells who a protected witness is."""

import json
from pathlib import Path

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from cases import reminders
from people.enums import Level, Role
from sources.actions.reveals import reveal
from sources.models import EvidenceFile, Testimony, Upload, VaultEntry, Witness
from sources.tasks import clean_copy
from tests import make
from tests.every_row import rows_of

from .canary import FILE_WORD, TOKENS, crawl, found_in, protected_references, tables_with_words
from .evidence import jpeg
from .vaulted import PASSPHRASE, WORDS, two_custodians

REASON = "A court abroad asks for her."


def browser_of(user):
    made = Client()
    made.force_login(user)
    return made


def enter(caseworker, desk, kind):
    """Through the screens: first with a mistake, then right; then corrected; then a testimony with a file."""
    browser = browser_of(caseworker)
    typed = {"desk": desk.pk, "protection": kind, "described_as": "a relative abroad", **WORDS}
    wrong = browser.post(reverse("new_protected_witness"), typed | {"described_as": ""})
    assert wrong.status_code == 400
    before = set(Witness.objects.values_list("pk", flat=True))
    assert browser.post(reverse("new_protected_witness"), typed).status_code == 302
    witness = Witness.objects.exclude(pk__in=before).get()
    corrected = browser.post(reverse("correct_identity", args=[witness.pk]), typed)
    assert corrected.status_code == 302
    testimony = make.testimony(source=make.source(kind="testimony", desk=desk), witness=witness)
    send_file(browser, testimony)
    return witness


def send_file(browser, testimony):
    file = SimpleUploadedFile(f"{FILE_WORD} Synaqova.jpg", jpeg(comment=testimony.reference.encode()), "image/jpeg")
    level = Level.PROTECTED if testimony.witness.protection != "none" else Level.INTERNAL
    sent = browser.post(reverse("source_files", args=[testimony.source_id]), {"file": file, "level": level})
    assert sent.status_code == 302
    clean_copy(str(EvidenceFile.objects.collected().order_by("-created_at").first().pk))


def protect_later(caseworker, desk):
    """On record with a name, a title and a file before it was protected."""
    browser = browser_of(caseworker)
    witness = make.witness(desk=desk, described_as=f"{WORDS['name_latin']}, a teacher")
    source = make.source(
        kind="testimony", desk=desk, title=f"What {WORDS['name_latin']} said", summary="Synaqova spoke."
    )
    testimony = make.testimony(source=source, witness=witness)
    send_file(browser, testimony)
    source.summary = ""
    source.save()
    typed = {"protection": "confidential", "described_as": "someone who was there", "sure": "on", **WORDS}
    assert browser.post(reverse("protect_witness", args=[witness.pk]), typed).status_code == 302
    return witness


@pytest.fixture
def house(committed_db, evidence_folder):
    """A desk with a row of every kind, two custodians, and three protected witnesses."""
    desk = make.desk("The desk")
    rows_of(desk, "Ownword")
    custodians, secrets = two_custodians(desk)
    caseworker = make.user(Role.CASEWORKER, on=desk, max_level=Level.PROTECTED)
    witnesses = [
        enter(caseworker, desk, "confidential"),
        enter(caseworker, desk, "sealed"),
        protect_later(caseworker, desk),
    ]
    return {"desk": desk, "custodians": custodians, "caseworker": caseworker, "witnesses": witnesses}


def test_no_route_table_log_mail_or_message_tells_who_a_protected_witness_is(heard, published, house, evidence_folder):
    desk, caseworker, custodian = house["desk"], house["caseworker"], house["custodians"][0]
    assert Upload.objects.count() == Testimony.objects.filter(witness__in=house["witnesses"]).count() == 3
    assert len(protected_references()) > 9  # witnesses, testimonies, files, their clean copies and thumbnails

    # What happens around them: a look, a refused one, a wrong passphrase, mails, messages.
    entries = VaultEntry.objects.filter(content="identity", protection="confidential")
    assert reveal(entries.first(), reason=REASON, passphrase=PASSPHRASE, by=custodian).identity.boxes()
    for user, passphrase in ((caseworker, PASSPHRASE), (custodian, "wrong")):
        address = reverse("witness_identity", args=[house["witnesses"][0].pk])
        browser_of(user).post(address, {"entry": entries.first().pk, "reason": REASON, "passphrase": passphrase})
    reminders.sweep()

    found = crawl(caseworker, searches=["Synaqov", "卡纳莱卡"])
    assert crawl.asked > 500
    for role, only in (
        (Role.RESEARCHER, ("/api/",)),
        (Role.ADMINISTRATOR, ("",)),
        (Role.AUDITOR, ("/people/", "audit")),
    ):
        found |= crawl(make.user(role, on=desk, max_level=Level.PROTECTED), only=only)  # where each is let in at all
    assert custodian.roles == {Role.COORDINATOR}
    found |= crawl(custodian)

    assert found == {}
    assert tables_with_words() == {}
    assert [line for line in heard if found_in(line)] == []
    assert [message.task for message in published if found_in(message)] == []
    assert [letter.subject for letter in mail.outbox if found_in(letter.message().as_string())] == []
    assert [str(path) for path in Path(evidence_folder).rglob("*") if found_in(path.name)] == []
    assert len(heard) > 10
    assert len(published) > 2


def test_what_a_custodian_asks_for_is_shown_to_them(house):
    """The words are there: the crawl would find them."""
    custodian, witness = house["custodians"][0], house["witnesses"][0]
    asked = {"entry": witness.vault_identity, "reason": REASON, "passphrase": PASSPHRASE}

    shown = browser_of(custodian).post(reverse("witness_identity", args=[witness.pk]), asked)
    over_the_api = browser_of(custodian).post(
        f"/api/v1/witnesses/{witness.pk}/reveal/",
        json.dumps({"reason": REASON, "passphrase": PASSPHRASE}),
        content_type="application/json",
    )

    said = {token for token in TOKENS if token not in (FILE_WORD, "29 Mar 1971", "5558193")}
    assert said <= set(found_in(shown.content))
    assert said <= set(found_in(json.dumps(over_the_api.json(), ensure_ascii=False)))


PLANTED = (
    "/admin/sources/witness/",
    "/admin/sources/evidencefile/",
    "/api/v1/witnesses/",
    "/api/v1/evidence-files/",
    "/api/v1/persons/",
)


def test_a_word_planted_in_an_ordinary_field_is_found(house):
    Witness.objects.filter(pk=house["witnesses"][0].pk).update(described_as=WORDS["relatives"])
    make.person(desk=house["desk"], known_as=WORDS["name_chinese"], name="Someone")
    EvidenceFile.objects.filter(original_name="Ownword").update(original_name=f"{FILE_WORD}.jpg")

    found = crawl(house["caseworker"], only=PLANTED)
    tables = tables_with_words()

    doors = {address.split("?")[0] for address in found}
    assert {f"get {address}" for address in PLANTED} <= doors
    assert {"people_person", "sources_witness", "sources_witnesshistory", "sources_evidencefile"} <= {
        table.removeprefix("public.") for table in tables
    }
