"""Putting files on record: what was uploaded, and what we made of it."""

import os
import uuid

from django.core.exceptions import ValidationError
from django.db import transaction

from people.actions.records import save_record
from people.audit import record
from people.enums import Level
from sources.cleaning import NoCleanCopy, clean, in_memory, metadata
from sources.enums import CleanCopy, CustodyAct, Derivation, FileClass, UploadState
from sources.file_types import media_type_of
from sources.models import EvidenceFile, Source, Upload
from sources.store import Damaged, Incoming, opened, store

from .custody import note_custody
from .uploads import OnRecordAlready, level_for, twins


class Refused(ValidationError):
    """The file cannot go on record, whatever is tried again: the upload is over."""


def finish_upload(upload, *, keep_both=False, by, now) -> EvidenceFile:
    """Put ``upload`` on record; asked again, it answers the same file.

    All of it is read back from disk, opened and hashed: the row says what lies there. Raises Unfinished, Busy, NoSpace;
    OnRecordAlready unless ``keep_both``; Refused.
    """
    if upload.file_id is not None:
        return upload.file
    incoming = Incoming(upload.pk)
    try:
        with incoming.whole() as sealed:
            media_type = _checked(upload, sealed)
            sha256 = _hashed(upload, sealed)
            found = [] if keep_both else list(twins(sha256, upload.desk_id, by)[:5])
            if found:
                raise OnRecordAlready(found)
            store().put(upload.pk, incoming.path)
            file = _put_on_record(upload, media_type=media_type, sha256=sha256, by=by, now=now)
    except FileNotFoundError:  # someone was faster
        upload.refresh_from_db()
        if upload.file_id is None:
            raise Refused("The bytes of this upload are gone. Send the file again.", code="gone") from None
        return upload.file
    incoming.discard()
    return file


def _checked(upload, sealed):
    try:
        return media_type_of(upload.original_name, sealed.beginning())
    except ValidationError as error:
        raise Refused(error.messages[0], code=error.code) from None
    except Damaged:
        raise _damaged() from None


def _hashed(upload, sealed):
    try:
        sha256 = sealed.sha256()
    except Damaged:
        raise _damaged() from None
    if upload.sha256 and upload.sha256 != sha256:
        raise Refused(
            f"What arrived has the SHA-256 {sha256}, and {upload.sha256} was announced. Send the file again.",
            code="other_hash",
        )
    return sha256


def _damaged():
    return Refused("What arrived was damaged on our disk. Send the file again.", code="damaged")


@transaction.atomic
def _put_on_record(upload, *, media_type, sha256, by, now):
    upload = Upload.objects.select_for_update().get(pk=upload.pk)
    if upload.file_id is not None:
        return upload.file
    source = Source.objects.permitted(by).filter(pk=upload.source_id).first()
    if upload.state != UploadState.OPEN or source is None:
        raise Refused("This upload has ended.", code="ended")
    file = EvidenceFile(
        source=source,
        desk_id=source.desk_id,
        level=level_for(source, upload.level),
        original_name=upload.original_name,
        media_type=media_type,
        size=upload.size,
        sha256=sha256,
        store_key=str(upload.pk),
        clean_copy=CleanCopy.WAITING,
    )
    save_record(file, by=by)
    if not EvidenceFile.objects.permitted(by, "add").filter(pk=file.pk).exists():
        raise Refused("You may not add files to this source at its level.", code="not_allowed")
    file.refresh_from_db()
    note_custody(file, CustodyAct.RECEIVED, by=by, now=now, sha256=sha256, reason="Uploaded.")
    upload.state, upload.file, upload.received, upload.ended_at = UploadState.KEPT, file, upload.size, now
    upload.save(update_fields=["state", "file", "received", "ended_at"])
    record(by, "evidence.received", file, size=file.size, level=file.level)
    return file


def make_clean_copy(file, *, now, largest) -> EvidenceFile:
    """Of a file as collected: what it says of its making, its clean copy, and of an image a thumbnail. What cannot be
    made is said on the row."""
    told = {}
    try:
        with in_memory() as clear:
            _fill(clear, file, largest)
            if file.level < Level.PROTECTED:  # place and device would point at a protected witness
                told = metadata(clear, file.media_type)
            derive(file, clear, Derivation.CLEAN_COPY, now=now)
            if file.media_type.startswith("image/"):
                derive(file, clear, Derivation.THUMBNAIL, now=now)
    except (NoCleanCopy, FileNotFoundError, Damaged) as error:
        missing = "The stored bytes are missing or damaged." if not isinstance(error, NoCleanCopy) else str(error)
        return _say(file, CleanCopy.NONE, missing, told)
    return _say(file, CleanCopy.MADE, "", told)


def derive(file, clear, kind, *, now) -> EvidenceFile:
    """What ``kind`` says, as a file of its own. Raises NoCleanCopy. One that is there already is answered."""
    there = EvidenceFile.objects.filter(original=file, derived_as=kind).first()
    if there is not None:
        return there
    clear.seek(0)
    made = clean(clear, file.media_type, kind)
    with made.file:
        key = uuid.uuid4()
        incoming = Incoming(key)
        incoming.begin(made.size)
        try:
            incoming.append(made.file, offset=0, length=made.size)
            with incoming.whole() as sealed:
                sha256 = sealed.sha256()
            store().put(key, incoming.path)
        finally:
            incoming.discard()
    try:
        return _put_derivative(file, made, kind, key=key, sha256=sha256, now=now)
    except BaseException:
        store().remove(key)
        raise


@transaction.atomic
def _put_derivative(file, made, kind, *, key, sha256, now):
    file = EvidenceFile.objects.select_for_update().get(pk=file.pk)
    derivative = EvidenceFile(
        source_id=file.source_id,
        original=file,
        desk_id=file.desk_id,
        level=file.level,
        file_class=FileClass.DERIVATIVE,
        derived_as=kind,
        transformation=made.transformation,
        original_name=f"{file}-{kind}{EXTENSIONS[made.media_type]}",
        media_type=made.media_type,
        size=made.size,
        sha256=sha256,
        store_key=str(key),
    )
    save_record(derivative, by=None)
    derivative.refresh_from_db()
    note_custody(derivative, CustodyAct.RECEIVED, by=None, now=now, sha256=sha256, reason=f"Made from {file}.")
    made_as = f"{Derivation(kind).label}: {derivative}."
    note_custody(file, CustodyAct.DERIVED, by=None, now=now, sha256=file.sha256, reason=made_as)
    record(None, "evidence.derived", file, kind=kind)
    return derivative


EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "application/pdf": ".pdf",
    "video/mp4": ".mp4",
    "audio/mpeg": ".mp3",
}


def _fill(clear, file, largest):
    if file.size > largest:
        raise NoCleanCopy(f"It is larger than {largest // 1024**2} MiB.")
    with opened(file.store_id) as sealed:
        for part in sealed.clear():
            clear.write(part)
    clear.flush()
    os.lseek(clear.fileno(), 0, os.SEEK_SET)


@transaction.atomic
def _say(file, state, note, told):
    file = EvidenceFile.objects.select_for_update().get(pk=file.pk)
    file.clean_copy, file.clean_copy_note, file.embedded_metadata = state, note, told
    return save_record(file, by=file.updated_by)
