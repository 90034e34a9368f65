"""Uploads: announced, received piece by piece, put on record."""

from datetime import timedelta
from pathlib import PurePosixPath, PureWindowsPath

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Case, F, Sum, When

from config.shared.text import clean_text
from people.audit import record
from people.enums import Level
from people.models import User
from sources.enums import UploadState, WitnessProtection
from sources.file_types import TYPE_OF, check_extension, extension_of, media_type_of
from sources.models import EvidenceFile, Upload, Witness
from sources.store import Incoming

from .identities import keep_file_name

LONGEST_NAME = 255
DAY = timedelta(hours=24)


class QuotaSpent(ValidationError):
    """More than one colleague may send in a day."""


class OnRecordAlready(ValidationError):
    """The same bytes are on the same desk. ``files``: those rows, all visible to whoever asked."""

    def __init__(self, files):
        self.files = files
        names = ", ".join(f"{file} (“{file.original_name}”)" for file in files)
        super().__init__(f"This file is on record already as {names}: use it, or keep this one too.", code="on_record")


def begin_upload(source, *, name, size, sha256="", level=None, keep_both=False, by, now) -> Upload:
    """Announce a file for ``source``. Raises ValidationError, QuotaSpent, OnRecordAlready, NoSpace; nothing is kept
    then, on disk or in the database."""
    name = file_name(name)
    check_extension(name)
    if size > settings.EVIDENCE_LARGEST:
        raise ValidationError({"size": f"Files of up to {settings.EVIDENCE_LARGEST:,} bytes are taken."})
    upload = Upload(source=source, desk_id=source.desk_id, by=by, original_name=name, size=size, sha256=sha256)
    witness = protected_witness_of(source)
    if witness is not None:
        upload.original_name = neutral_name(name)
    upload.level = level_for(source, level)
    upload.created_at, upload.expires_at = now, now + timedelta(days=settings.EVIDENCE_UPLOAD_DAYS)
    upload.full_clean()
    if sha256 and not keep_both:
        _ask_about_twins(sha256, source.desk_id, by)
    with transaction.atomic():
        User.objects.select_for_update(no_key=True).get(pk=by.pk)  # two at once would both find room
        spent = spent_today(by, now)
        if spent + size > settings.EVIDENCE_A_DAY:
            raise QuotaSpent(
                f"In 24 hours one colleague may send {settings.EVIDENCE_A_DAY:,} bytes; {spent:,} are taken. Finish or "
                "cancel what is under way, or go on tomorrow."
            )
        upload.save(force_insert=True)
        if not Upload.objects.permitted(by, "add").filter(pk=upload.pk).exists():
            raise ValidationError({"source": "You may not add files to this source at that level."})
        if witness is not None:
            keep_file_name(witness, upload.pk, name, by=by, now=now)
        record(by, "upload.begun", upload, size=size)
        Incoming(upload.pk).begin(size)  # last: what follows would leave bytes without a row
    return upload


def receive_piece(upload, stream, *, offset, length, checksum=None) -> int:
    """Returns how many bytes of ``upload`` have arrived. Raises what ``Incoming.append`` does, and ValidationError
    as soon as the beginning shows that the file is not what its name says: then the upload is over."""
    incoming = Incoming(upload.pk)
    arrived = incoming.append(stream, offset=offset, length=length, checksum=checksum)
    if offset == 0 and arrived:
        media_type_of(upload.original_name, incoming.beginning())
    return arrived


def spent_today(user, now) -> int:
    """Bytes ``user`` sent or announced in the last 24 hours; what was given up counts as far as it came."""
    counted = Case(When(state__in=[UploadState.OPEN, UploadState.KEPT], then=F("size")), default=F("received"))
    today = Upload.objects.filter(by=user, created_at__gt=now - DAY)
    return today.aggregate(spent=Sum(counted))["spent"] or 0


@transaction.atomic
def end_upload(upload, state, *, problem="", by, now):
    """Give up ``upload``: its bytes are removed, its row says why. One that is on record already stays."""
    upload = Upload.objects.select_for_update().get(pk=upload.pk)
    if upload.state != UploadState.OPEN:
        return
    incoming = Incoming(upload.pk)
    try:
        upload.received = incoming.offset()
    except FileNotFoundError:
        upload.received = 0
    upload.state, upload.problem, upload.ended_at = state, problem[:300], now
    upload.save(update_fields=["state", "problem", "received", "ended_at"])
    record(by, f"upload.{state}", upload, received=upload.received)
    transaction.on_commit(incoming.discard)


def file_name(given: str) -> str:
    """The last part of ``given``: what a browser or a phone puts before it tells of the sender's machine."""
    name = PureWindowsPath(PurePosixPath(clean_text(given).strip()).name).name
    if not name or name in (".", ".."):
        raise ValidationError({"original_name": "The file has no name."})
    if len(name) > LONGEST_NAME:
        raise ValidationError({"original_name": f"The name has more than {LONGEST_NAME} characters."})
    return name


def protected_witness_of(source) -> Witness | None:
    """Whose testimony ``source`` is, if they are protected."""
    return Witness.objects.exclude(protection=WitnessProtection.NONE).filter(testimonies__source=source).first()


def neutral_name(name: str) -> str:
    """What kind of file it is and nothing else; on record it goes by its reference."""
    extension = extension_of(name)
    return f"file.{extension}" if extension in TYPE_OF else "file"


def level_for(source, asked=None) -> int:
    """No lower than the source's, and that of its testimony; of a protected witness, protected."""
    level = max(source.level, asked or Level.OPEN)
    testimony = getattr(source, "testimony", None)
    if testimony is not None:
        level = max(level, testimony.level)
        if protected_witness_of(source) is not None:
            level = Level.PROTECTED
    return level


def twins(sha256, desk_id, user):
    """Files as collected with the same bytes, on the same desk, that ``user`` may see. Another desk's are not told."""
    return (
        EvidenceFile.objects.permitted(user).collected().filter(sha256=sha256, desk_id=desk_id).order_by("created_at")
    )


def _ask_about_twins(sha256, desk_id, user):
    found = list(twins(sha256, desk_id, user)[:5])
    if found:
        raise OnRecordAlready(found)
