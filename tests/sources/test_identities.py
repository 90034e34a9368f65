"""Protecting a witness, correcting an identity, custodians' keys, and who may read what."""

import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pyrage
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from cases.actions.merge import merge_persons
from cases.models import IntakeDraft, Notification
from config.shared.key_ring import add_key, make_key_ring
from people.actions.accounts import appoint_custodian
from people.actions.grants import check_grant
from people.enums import Level, Role
from people.models import AuditEvent, IdentityDocument, Membership
from sources.actions.custodians import keys_for, register_key
from sources.actions.identities import correct_identity, protect_witness
from sources.actions.reveals import reveal
from sources.models import Consent, CustodianKey, CustodyEvent, EvidenceFile, VaultEntry, Witness
from sources.vault import Identity, fingerprint, put_away
from tests import make
from tests.api.client import client
from tests.conftest import as_owner
from tests.pages.browser import signed_in

from .evidence import jpeg, kept
from .vaulted import IDENTITY, PASSPHRASE, WORDS, custodian, protected, two_custodians, with_key

REASON = "A court abroad asks for her."
SCRIPT = Path(__file__).resolve().parents[2] / "tools/open_sealed.py"


def current(witness):
    return VaultEntry.objects.select_related("witness").get(pk=witness.vault_identity)


def now():
    return timezone.now()


@pytest.mark.usefixtures("committed_db")
def test_what_a_caseworker_writes_a_custodian_reads():
    desk = make.desk()
    witness = protected(desk)
    reader = custodian(desk)

    found = reveal(current(witness), reason=REASON, passphrase=PASSPHRASE, by=reader)

    assert found.identity == IDENTITY
    assert (witness.protection, witness.person) == ("confidential", None)
    told = AuditEvent.objects.filter(actor=reader).order_by("id").values_list("action", "outcome", "reason")
    assert list(told) == [("identity.asked", "done", REASON), ("identity.revealed", "done", "")]


@pytest.mark.usefixtures("committed_db")
def test_who_is_refused_and_that_it_is_noted(settings):
    desk = make.desk()
    entry = current(protected(desk))
    writer = entry.by
    elsewhere = custodian(make.desk())
    low = make.user(Role.COORDINATOR, on=desk, is_custodian=True)
    high = make.user(Role.COORDINATOR, on=desk, max_level=Level.PROTECTED)
    reader = custodian(desk)

    for user in (writer, elsewhere, low, high):
        with pytest.raises(PermissionDenied):
            reveal(entry, reason=REASON, passphrase=PASSPHRASE, by=user)
    with pytest.raises(ValidationError) as short:
        reveal(entry, reason="  because  ", passphrase=PASSPHRASE, by=reader)
    with pytest.raises(ValidationError) as wrong:
        reveal(entry, reason=REASON, passphrase="not mine", by=reader)
    settings.REVEALS_A_DAY = 1
    reveal(entry, reason=REASON, passphrase=PASSPHRASE, by=reader)
    with pytest.raises(ValidationError) as spent:
        reveal(entry, reason=REASON, passphrase=PASSPHRASE, by=reader)

    assert [list(error.value.message_dict) for error in (short, wrong)] == [["reason"], ["passphrase"]]
    assert spent.value.code == "cap"
    noted = AuditEvent.objects.filter(action="identity.refused", object_id=str(entry.witness_id), outcome="refused")
    assert [event.facts["why"] for event in noted.order_by("id")] == ["not_permitted"] * 4 + [
        "reason",
        "step_up",
        "cap",
    ]
    assert AuditEvent.objects.filter(action="identity.revealed").count() == 1


@pytest.mark.usefixtures("committed_db")
def test_after_five_wrong_passphrases_the_right_one_waits():
    desk = make.desk()
    entry, reader = current(protected(desk)), custodian(desk)
    for _ in range(5):
        with pytest.raises(ValidationError):
            reveal(entry, reason=REASON, passphrase="not mine", by=reader)

    with pytest.raises(ValidationError, match="Too many wrong passphrases"):
        reveal(entry, reason=REASON, passphrase=PASSPHRASE, by=reader)


@pytest.mark.usefixtures("committed_db")
def test_the_coordinators_of_the_desk_hear_which_witness_and_nothing_else():
    desk = make.desk()
    witness, reader = protected(desk), custodian(desk)
    coordinator = make.user(Role.COORDINATOR, on=desk)
    make.user(Role.COORDINATOR)
    make.user(Role.CASEWORKER, on=desk)

    reveal(current(witness), reason=REASON, passphrase=PASSPHRASE, by=reader)

    told = Notification.objects.get()
    assert (told.recipient, told.item_kind, told.item_id) == (coordinator, "witness", witness.pk)
    page = signed_in(coordinator).get(reverse("inbox")).content.decode()
    assert "Witness whose identity was asked for" in page
    assert witness.reference in page
    assert REASON not in page
    assert reader.full_name not in page


@pytest.mark.usefixtures("committed_db")
def test_an_identity_put_under_another_witness_does_not_open():
    desk = make.desk()
    first, second = protected(desk), protected(desk)
    moved = VaultEntry.objects.create(
        witness=second,
        protection="confidential",
        at=now(),
        by=second.created_by,
        id="0" * 7 + "1-0000-4000-8000-" + "0" * 12,
    )
    with as_owner() as cursor:
        cursor.execute("select ct from vault.identity where id = %s", [first.vault_identity])
        ciphertext = bytes(cursor.fetchone()[0])
    put_away(moved.pk, ciphertext)

    with pytest.raises(ValidationError, match="does not open"):
        reveal(moved, reason=REASON, passphrase=PASSPHRASE, by=custodian(desk))
    assert AuditEvent.objects.filter(action="identity.revealed", outcome="failed").count() == 1


@pytest.mark.usefixtures("committed_db")
def test_a_sealed_identity_opens_offline_with_the_script_and_not_here(tmp_path):
    desk = make.desk()
    (first, second), _ = two_custodians(desk)
    key_file = tmp_path / "my_key.age"
    made = script("--new-key", key_file, said="a passphrase to remember\n")
    public, shown = (line.split(":")[1].strip() for line in made.stdout.splitlines())
    register_key(public_key=public, confirmed=shown, by=first, now=now())
    witness = protected(desk, "sealed")

    address = reverse("witness_identity", args=[witness.pk])
    asked = {"entry": witness.vault_identity, "reason": REASON, "passphrase": PASSPHRASE}
    handed_over = signed_in(first).post(address, asked)
    (tmp_path / "sealed.age").write_bytes(handed_over.content)
    opened = script("--key", key_file, tmp_path / "sealed.age", said="a passphrase to remember\n")
    with_another_passphrase = script("--key", key_file, tmp_path / "sealed.age", said="not that one at all\n")

    assert handed_over["Content-Type"] == "application/octet-stream"
    assert "no-store" in handed_over["Cache-Control"]
    assert handed_over["Content-Disposition"].endswith('.age"')
    for text in WORDS.values():
        assert text in opened.stdout
        assert text.encode() not in handed_over.content
    assert f"Witness: {witness.reference}" in opened.stdout
    assert (with_another_passphrase.returncode, with_another_passphrase.stdout) == (1, "")
    assert len(current(witness).sealed_to) == 2
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(handed_over.content, [pyrage.x25519.Identity.generate()])


def script(*arguments, said=""):
    """As a custodian runs it: alone, without this project on its path."""
    return subprocess.run(
        [sys.executable, "-I", SCRIPT, *arguments], input=said, capture_output=True, text=True, check=False, cwd="/"
    )


@pytest.mark.django_db
def test_nothing_is_sealed_to_fewer_than_two_custodians():
    desk = make.desk()
    with_key(custodian(desk))
    make.user(Role.CASEWORKER, on=desk, max_level=Level.PROTECTED, is_custodian=True)  # has registered no key
    with_key(custodian(make.desk()))

    with pytest.raises(ValidationError, match="at least 2 custodians"):
        protected(desk, "sealed")

    assert not Witness.objects.filter(desk=desk).exists()


@pytest.mark.django_db
def test_whose_keys_count_for_a_desk():
    desk = make.desk()
    (first, second), _ = two_custodians(desk)
    closed, dismissed, low = custodian(desk, is_active=False), custodian(desk), custodian(make.desk())
    make.membership(low, Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)
    for user in (closed, dismissed, low):
        with_key(user)
    type(dismissed).objects.filter(pk=dismissed.pk).update(is_custodian=False)
    changed = with_key(second)

    assert [key.user for key in keys_for(desk.pk)] == [first, second]
    assert keys_for(desk.pk)[1].public_key == str(changed.to_public())
    assert CustodianKey.objects.filter(user=second).count() == 2
    assert AuditEvent.objects.filter(action="custodian_key.changed", actor=second).count() == 1


@pytest.mark.django_db
def test_a_key_is_registered_with_its_fingerprint_and_a_passphrase():
    desk = make.desk()
    user, colleague = custodian(desk), make.user(Role.COORDINATOR, on=desk)
    public = str(pyrage.x25519.Identity.generate().to_public())
    asked = {"public_key": public, "confirmed": fingerprint(public).upper(), "passphrase": PASSPHRASE}
    address = reverse("custodian_key")

    assert signed_in(colleague).get(address).status_code == 404
    assert signed_in(user).post(address, asked | {"confirmed": "0000 " * 8}).status_code == 400
    assert signed_in(user).post(address, asked | {"passphrase": "wrong"}).status_code == 400
    assert signed_in(user).post(address, asked | {"public_key": "AGE-SECRET-KEY-1"}).status_code == 400
    assert CustodianKey.objects.count() == 0
    assert signed_in(user).post(address, asked).status_code == 302
    assert fingerprint(public) in signed_in(user).get(address).content.decode()


@pytest.mark.django_db
def test_a_corrected_identity_is_a_new_row_and_the_old_one_stays():
    desk = make.desk()
    two_custodians(desk)
    witness = protected(desk)
    before = witness.vault_identity

    corrected = correct_identity(witness, identity=Identity(name_latin="Another"), by=witness.created_by, now=now())
    sealed = correct_identity(
        corrected, identity=Identity(name_latin="Third"), protection="sealed", by=witness.created_by, now=now()
    )

    assert sealed.protection == "sealed"
    assert before not in (corrected.vault_identity, sealed.vault_identity)
    assert VaultEntry.objects.filter(witness=witness).count() == 3
    with pytest.raises(ValidationError, match="stays sealed"):
        correct_identity(sealed, identity=IDENTITY, protection="confidential", by=witness.created_by, now=now())


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text", ["Synaqova's daughter", "her brother Canarybrother", "call 555-81-93", "卡纳莱卡 of the village"]
)
def test_what_everyone_reads_must_not_say_who_it_is(text):
    with pytest.raises(ValidationError, match="says a name or number"):
        protected(make.desk(), described_as=text)


@pytest.mark.django_db
def test_protecting_someone_on_record_takes_the_link_away_and_history_keeps_none(evidence_folder):
    desk = make.desk()
    person = make.person("Kanareiqa Synaqova", desk=desk)
    other = make.person("Kanareiqa S.", desk=desk)
    witness = make.witness(desk=desk, person=other, described_as="Synaqova, a teacher", may_be_said="Synaqova")
    user = make.user(Role.COORDINATOR, on=desk, max_level=Level.PROTECTED)
    merge_persons(person, other, reason="one passport", by=user, now=now())
    witness.refresh_from_db()
    assert witness.person == person
    source = make.source(kind="testimony", desk=desk, title="Synaqova speaks", author=person)
    testimony = make.testimony(source=source, witness=witness)
    file = kept(jpeg(), name="Synaqova.jpg", source=source, by=user)
    consent = Consent(witness=witness, purpose="court", status="given", valid_from="2026-05-01")
    paper = kept(jpeg(colour="red"), name="signed by Synaqova.jpg", source=make.source(desk=desk), by=user)
    consent.evidence = paper
    consent.save()

    protect_witness(witness, protection="confidential", identity=IDENTITY, described_as="one", by=user, now=now())

    source.refresh_from_db()
    assert (source.title, source.author) == (f"Testimony {testimony.reference}", None)
    for one in (file, paper):
        one.refresh_from_db()
        assert (one.level, one.original_name) == (Level.PROTECTED, f"{one.reference}.jpg")
        assert set(one.history.values_list("original_name", flat=True)) == {f"{one.reference}.jpg"}
    assert set(CustodyEvent.objects.filter(file__in=[file, paper]).values_list("level", flat=True)) == {3}
    told = witness.history.values_list("person_id", "protection").order_by("pgh_id")
    assert {link for link, _ in told} == {None}
    assert set(source.history.values_list("author_id", flat=True)) == {None}
    texts = [
        *witness.history.values_list("described_as", "may_be_said"),
        *source.history.values_list("title", "summary"),
    ]
    assert not any("Synaqova" in text for row in texts for text in row)
    # In no table does a row name both.
    with as_owner() as cursor:
        cursor.execute("select tablename from pg_tables where schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(
                f"select count(*) from {table} t where t::text like %s and (t::text like %s or t::text like %s)",
                [f"%{witness.pk}%", f"%{person.pk}%", f"%{other.pk}%"],
            )
            assert cursor.fetchone() == (0,), table
    assert VaultEntry.objects.filter(witness=witness, content="file_name").count() == 2


@pytest.mark.django_db
def test_the_page_says_beforehand_what_will_happen():
    desk = make.desk()
    user = make.user(Role.CASEWORKER, on=desk)
    person = make.person("Kanareiqa Synaqova", desk=desk)
    witness = make.witness(desk=desk, person=person)
    source = make.source(kind="testimony", desk=desk, title="A day in spring")
    testimony = make.testimony(source=source, witness=witness, text="My name is Kanareiqa.")
    address = reverse("protect_witness", args=[witness.pk])

    page = signed_in(user).get(address)
    unsure = signed_in(user).post(address, {"protection": "confidential", "described_as": "one", **WORDS})

    told = page.content.decode()
    assert f"{person.reference}" in told
    assert f"Testimony {testimony.reference}: text in the original" in told
    assert 'value="Kanareiqa Synaqova"' in told
    assert "no-store" in page["Cache-Control"]
    assert unsure.status_code == 400
    witness.refresh_from_db()
    assert witness.protection == "none"


@pytest.mark.django_db
def test_files_that_come_later_are_protected_on_every_path(evidence_folder):
    desk = make.desk()
    user = make.user(Role.COORDINATOR, on=desk, max_level=Level.PROTECTED)
    source = make.source(kind="testimony", desk=desk)
    early = kept(jpeg(), name="early.jpg", source=source, by=user)
    witness = protected(desk)

    make.testimony(source=source, witness=witness)  # the file was there before anyone knew whose testimony it is
    late = kept(jpeg(colour="blue"), name="late.png.jpg", source=source, by=user)
    by_hand = EvidenceFile.objects.create(
        source=source, level=1, original_name="Synaqova", media_type="image/png", size=1, sha256="0" * 64, store_key="x"
    )

    for file in (early, late, by_hand):
        file.refresh_from_db()
    assert [(file.level, file.original_name) for file in (early, late, by_hand)] == [
        (3, f"{early.reference}.jpg"),
        (3, f"{late.reference}.jpg"),
        (3, by_hand.reference),
    ]


@pytest.mark.django_db
def test_a_protected_witness_stays_protected_in_the_database_too():
    witness = protected(make.desk())

    with pytest.raises(IntegrityError, match="stays protected"), transaction.atomic():
        Witness.objects.filter(pk=witness.pk).update(protection="none")


@pytest.mark.django_db
def test_a_custodian_is_appointed_by_an_administrator_and_is_neither_one_nor_an_auditor():
    administrator, colleague, auditor = make.user(Role.ADMINISTRATOR), make.user(Role.LAWYER), make.user(Role.AUDITOR)

    appoint_custodian(colleague, reason="Two are needed.", by=administrator, now=now())
    for user in (administrator, auditor):
        with pytest.raises(ValidationError):
            appoint_custodian(user, reason="Two are needed.", by=administrator, now=now())
    colleague.refresh_from_db()
    with pytest.raises(ValidationError, match="custodian"):
        check_grant(Membership(user=colleague, role=Role.AUDITOR), by=administrator)


MATRIX = {  # new, protect, correct, identity; api protect, correct, vault_entries, reveal
    (Role.CASEWORKER, False): (200, 200, 200, 403, 400, 400, 403, 403),
    (Role.COORDINATOR, False): (200, 200, 200, 403, 400, 400, 403, 403),
    (Role.LAWYER, False): (403, 403, 403, 403, 403, 403, 403, 403),
    (Role.LAWYER, True): (403, 403, 403, 200, 403, 403, 200, 400),
    (Role.CASEWORKER, True): (200, 200, 200, 200, 400, 400, 200, 400),
    (Role.RESEARCHER, False): (404, 404, 404, 404, 403, 403, 403, 403),
    (Role.ADMINISTRATOR, False): (404, 404, 404, 404, 403, 403, 403, 403),
    (Role.AUDITOR, False): (404, 404, 404, 404, 403, 403, 403, 403),
}


@pytest.mark.django_db
@pytest.mark.parametrize(("who", "answers"), MATRIX.items())
def test_who_opens_which_door(who, answers):
    desk = make.desk()
    role, is_custodian = who
    user = make.user(role, on=desk, max_level=Level.PROTECTED, is_custodian=is_custodian)
    plain, hidden = make.witness(desk=desk), protected(desk)
    foreign = protected(make.desk())
    browser, api = signed_in(user), client(user)

    def doors(witness, known):
        return (
            browser.get(reverse("protect_witness", args=[known.pk])).status_code,
            browser.get(reverse("correct_identity", args=[witness.pk])).status_code,
            browser.get(reverse("witness_identity", args=[witness.pk])).status_code,
            *(
                api.post(f"/api/v1/witnesses/{witness.pk}/{verb}/", {}, format="json").status_code
                for verb in ("protect", "correct")
            ),
            api.get(f"/api/v1/witnesses/{witness.pk}/vault_entries/").status_code,
            api.post(f"/api/v1/witnesses/{witness.pk}/reveal/", {}, format="json").status_code,
        )

    assert (browser.get(reverse("new_protected_witness")).status_code, *doors(hidden, plain)) == answers
    nothing = 403 if role in (Role.RESEARCHER, Role.ADMINISTRATOR, Role.AUDITOR) else 404
    assert doors(foreign, foreign) == (404, 404, 404, nothing, nothing, nothing, nothing)


@pytest.mark.django_db
def test_the_api_protects_and_never_sets_protection_or_shows_the_vault():
    desk = make.desk()
    witness = make.witness(desk=desk)
    api = client(make.user(Role.CASEWORKER, on=desk))
    address = f"/api/v1/witnesses/{witness.pk}/"

    set_by_hand = api.patch(address, {"protection": "confidential"}, format="json")
    made = api.post(
        f"{address}protect/",
        {"protection": "confidential", "described_as": "one", "identity": {"name_latin": "Kanareiqa"}},
        format="json",
    )

    assert set_by_hand.status_code == 400
    assert (made.status_code, made.json()["protection"]) == (200, "confidential")
    assert "vault_identity" not in made.json()
    assert "Kanareiqa" not in made.content.decode()


@pytest.mark.django_db
def test_keys_are_rotated_as_the_owner_and_all_still_opens(tmp_path, settings, capsys):
    settings.KEY_RING = tmp_path / "ring.json"
    make_key_ring(settings.KEY_RING)
    desk = make.desk()
    two_custodians(desk)
    protected(desk), protected(desk, "sealed")
    paper = IdentityDocument(person=make.person(desk=desk), kind="passport", number="N12345678")
    paper.save()
    draft = IntakeDraft(key=uuid4(), by=make.user(), kept_at=timezone.now())
    draft.text = "{}"
    draft.save()
    IntakeDraft.objects.create(key=uuid4(), by=draft.by, kept_at=timezone.now())  # nothing typed yet
    name = add_key(settings.KEY_RING)

    with as_owner():
        call_command("rotate_keys")
        call_command("rotate_keys")  # nothing is left to do
    said = capsys.readouterr().out

    paper = IdentityDocument.objects.get(pk=paper.pk)
    assert paper.number == "N12345678"
    assert IntakeDraft.objects.get(pk=draft.pk).text == "{}"
    assert "Unfinished testimonies: 1 sealed anew, 0 left." in said
    assert bytes(paper.number_sealed)[1:5].hex() == name
    assert "Confidential identities: 1 sealed anew, 0 left." in said
    assert said.count("Confidential identities: 0 sealed anew, 0 left.") == 1
    with as_owner() as cursor:
        cursor.execute(
            "select count(*) from vault.identity where encode(substring(ct from 2 for 4), 'hex') = %s", [name]
        )
        assert cursor.fetchone() == (1,)
