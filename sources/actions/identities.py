"""Protecting a witness: the identity goes into the vault, and whoever wrote it cannot read it again."""

import uuid

from django.core.exceptions import ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from config.shared.sealing import SealingError, seal
from people.actions.records import save_record
from people.audit import record
from sources.enums import VaultContent, WitnessProtection
from sources.models import EvidenceFile, Source, VaultEntry, Witness
from sources.vault import Identity, place_of, put_away, seal_to
from sources.vault.identity import tells

from .custodians import ENOUGH, keys_for

NOT_SEALED = "Nothing is saved: identities cannot be encrypted now. Ask whoever keeps the key ring."
TOO_FEW = (
    f"To seal it, at least {ENOUGH} custodians of the desk must have registered a key. Until then: “Confidential”."
)
NO_NAME = "Give at least one name, in whichever script it is known."
TELLS = "This says a name or number of the witness. What stands here is read by everyone on the desk."


@sensitive_variables()
def protect_witness(
    witness: Witness, *, protection: str, identity: Identity, described_as="", may_be_said="", by, now
) -> Witness:
    """Put ``identity`` into the vault and take away what else tells who ``witness`` is; a new one is put on record.

    Of one already on record the link to a person goes, from history too; files and their custody become protected and
    go by their reference; titles of sources that name them are replaced (``docs/vault.md``). Raises ValidationError.
    """
    texts = {"described_as": described_as, "may_be_said": may_be_said}
    _check(identity, texts)
    if protection not in (WitnessProtection.CONFIDENTIAL, WitnessProtection.SEALED):
        raise ValidationError({"protection": "Choose how the identity is kept."})
    adding = witness._state.adding
    with transaction.atomic():
        if not adding:
            witness = Witness.objects.select_for_update().get(pk=witness.pk)
            if witness.protection != WitnessProtection.NONE:
                raise ValidationError(
                    "This witness is protected already. Enter a corrected identity.", code="protected"
                )
            _take_names_off(witness, identity, protection, by=by, now=now)
        witness.person = None
        witness.protection = protection
        for name, text in texts.items():
            setattr(witness, name, text)
        save_record(witness, by=by)
        witness.refresh_from_db()
        _enter(witness, identity, by=by, now=now)
        record(by, "witness.protected", witness, protection=protection)
    return witness


@sensitive_variables()
@transaction.atomic
def correct_identity(witness: Witness, *, identity: Identity, protection: str | None = None, by, now) -> Witness:
    """A new identity in place of the last, which stays in the vault. A confidential one can become sealed; the other
    way would open what was promised to stay closed."""
    witness = Witness.objects.select_for_update().get(pk=witness.pk)
    if witness.protection == WitnessProtection.NONE:
        raise ValidationError("This witness is not protected.", code="not_protected")
    _check(identity, {})
    if protection and protection != witness.protection:
        if protection != WitnessProtection.SEALED:
            raise ValidationError({"protection": "What is sealed to custodians stays sealed."})
        witness.protection = protection
    _enter(witness, identity, by=by, now=now)
    record(by, "identity.corrected", witness, protection=witness.protection)
    return witness


@sensitive_variables()
def keep_file_name(witness: Witness, file_key, name: str, *, by, now) -> VaultEntry | None:
    """The name a file came with, kept as the identity is: it often tells who sent it. Where there are not enough
    custodians to seal it to, it is not kept: the file is worth more than its name."""
    if witness.protection == WitnessProtection.SEALED and len(keys_for(witness.desk_id)) < ENOUGH:
        record(by, "file_name.not_kept", witness, file_key=file_key)
        return None
    return _put(witness, name, VaultContent.FILE_NAME, file_key=file_key, by=by, now=now)


@sensitive_variables()
def _check(identity, texts):
    errors = {} if identity.has_name else {"name_cyrillic": NO_NAME}
    errors |= {name: TELLS for name, text in texts.items() if identity.told_by(text)}
    if errors:
        raise ValidationError(errors)


@sensitive_variables()
def _enter(witness, identity, *, by, now):
    entry = _put(witness, identity.as_text(witness), VaultContent.IDENTITY, by=by, now=now)
    witness.vault_identity = entry.pk
    save_record(witness, by=by)


@sensitive_variables()
def _put(witness, text, content, *, file_key=None, by, now):
    kept_as = {"content": content, "protection": witness.protection, "file_key": file_key}
    entry = VaultEntry(id=uuid.uuid4(), witness=witness, by=by, at=now, **kept_as)
    if witness.protection == WitnessProtection.SEALED:
        keys = keys_for(witness.desk_id)
        if len(keys) < ENOUGH:
            raise ValidationError({"protection": TOO_FEW})
        entry.sealed_to = [key.pk for key in keys]
        ciphertext = seal_to([key.public_key for key in keys], text)
    else:
        try:
            ciphertext = seal(text, where=place_of(entry.pk))
        except SealingError:
            raise ValidationError(NOT_SEALED, code="not_sealed") from None
    entry.save(force_insert=True)
    put_away(entry.pk, ciphertext)
    return entry


@sensitive_variables()
def _take_names_off(witness, identity, protection, *, by, now):
    """Before the row says that it is protected: afterwards the database has renamed the files."""
    sources = Source.objects.filter(testimony__witness=witness).select_for_update(of=["self"])
    names = [getattr(identity, name) for name in ("name_cyrillic", "name_latin", "name_arabic", "name_chinese")]
    names += [identity.other_names, *names_of(witness)]
    for source in sources.select_related("testimony"):
        if tells(source.title, names, identity.phone):
            source.title = f"Testimony {source.testimony.reference}"
            save_record(source, by=by)
    kept_as = Witness(pk=witness.pk, desk_id=witness.desk_id, protection=protection)
    for file in files_of(witness).collected():
        keep_file_name(kept_as, file.store_id, file.original_name, by=by, now=now)


def names_of(witness) -> list[str]:
    """Of the person the witness is linked to, as long as they are."""
    if witness.person_id is None:
        return []
    return [witness.person.display_name, *witness.person.names.values_list("text", flat=True)]


def files_of(witness):
    """Those of the testimonies of ``witness``, and the papers of their consents."""
    of_testimonies = EvidenceFile.objects.filter(source__testimony__witness=witness)
    return (of_testimonies | EvidenceFile.objects.filter(consents__witness=witness)).distinct()
