"""A small file that comes with a form, put on record in one go."""

from django.core.exceptions import ValidationError

from sources.enums import UploadState
from sources.models import EvidenceFile, Source
from sources.store import NoSpace

from .evidence import finish_upload
from .uploads import begin_upload, end_upload, receive_piece


def keep_whole_file(source: Source, file, *, by, now) -> EvidenceFile:
    """Put ``file`` (an uploaded one) on record with ``source``. ValidationError says why it was not kept; the source
    then stands without it."""
    try:
        upload = begin_upload(source, name=file.name, size=file.size, level=source.level, by=by, now=now)
    except NoSpace:
        raise ValidationError("The evidence store is nearly full: the file was not kept.", code="no_space") from None
    try:
        receive_piece(upload, file, offset=0, length=file.size)
        return finish_upload(upload, by=by, now=now)
    except (ValidationError, NoSpace) as error:
        said = error.messages[0] if isinstance(error, ValidationError) else "There was no room for it."
        end_upload(upload, UploadState.REFUSED, problem=said, by=by, now=now)
        raise ValidationError(said, code="not_kept") from None
