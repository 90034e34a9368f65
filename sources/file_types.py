"""What a file is, by its first bytes and by its extension; both must agree.

``filetype`` reads signatures and gives one answer; it is pure Python without dependencies. (``python-magic`` needs
libmagic on the machine, ``puremagic`` answers with a list of guesses.)
"""

import re

import filetype
from django.conf import settings
from django.core.exceptions import ValidationError

UNKNOWN = "application/octet-stream"
_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
# Media type → the extensions it comes with. What is not here is unknown.
ALLOWED = {
    "image/jpeg": ("jpg", "jpeg", "jpe", "jfif"),
    "image/png": ("png",),
    "image/gif": ("gif",),
    "image/webp": ("webp",),
    "image/heic": ("heic", "heif"),
    "image/avif": ("avif",),
    "image/tiff": ("tif", "tiff"),
    "image/bmp": ("bmp",),
    "application/pdf": ("pdf",),
    "video/mp4": ("mp4", "m4v"),
    "video/quicktime": ("mov", "qt"),
    "video/3gpp": ("3gp", "3g2"),
    "video/x-matroska": ("mkv",),
    "video/webm": ("webm",),
    "video/x-msvideo": ("avi",),
    "video/mpeg": ("mpg", "mpeg"),
    "audio/mpeg": ("mp3",),
    "audio/mp4": ("m4a",),
    "audio/ogg": ("ogg", "oga", "opus"),
    "audio/x-wav": ("wav",),
    "audio/x-flac": ("flac",),
    "audio/amr": ("amr",),
    "audio/aac": ("aac",),
    "text/plain": ("txt", "csv", "srt", "vtt", "md", "log"),
    "message/rfc822": ("eml",),
    "application/rtf": ("rtf",),
    "application/msword": ("doc",),
    "application/vnd.ms-excel": ("xls",),
    "application/vnd.ms-powerpoint": ("ppt",),
    f"{_OFFICE}wordprocessingml.document": ("docx",),
    f"{_OFFICE}spreadsheetml.sheet": ("xlsx",),
    f"{_OFFICE}presentationml.presentation": ("pptx",),
    f"{_OPEN}text": ("odt",),
    f"{_OPEN}spreadsheet": ("ods",),
    "application/zip": ("zip",),
}
TYPE_OF = {extension: media_type for media_type, extensions in ALLOWED.items() for extension in extensions}
TEXTS = frozenset({"text/plain", "message/rfc822"})
# Signatures that more than one type of the list begins with.
ALIKE = (
    frozenset({"video/mp4", "video/quicktime", "video/3gpp", "audio/mp4"}),
    frozenset({"video/x-matroska", "video/webm"}),
    frozenset({"application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"}),
    frozenset({"application/zip", *(kind for kind in ALLOWED if kind.startswith((_OFFICE, _OPEN)))}),
)
_SAME = {"video/x-m4v": "video/mp4", "image/apng": "image/png"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BOMS = (b"\xff\xfe", b"\xfe\xff")


def media_type_of(name: str, beginning: bytes) -> str:
    """The type of a file called ``name`` whose first bytes (up to 64 KiB) are ``beginning``.

    ValidationError names the file and what was found, where the content is not what the extension says, or neither
    is of a type we keep."""
    extension = extension_of(name)
    claimed, found = TYPE_OF.get(extension), _found(beginning)
    if claimed is None and (not extension or found == UNKNOWN) and found in ALLOWED and found not in TEXTS:
        return found
    if claimed is None and found in (UNKNOWN, "text/plain"):
        return _unknown(name, extension)
    if claimed is not None and (
        claimed == found or (claimed in TEXTS and found == "text/plain") or _alike(claimed, found)
    ):
        return claimed
    expected = f"“.{extension}”" if extension else "no extension"
    raise ValidationError(
        f"“{name}” has {expected}, but its content is {_said(found)}. Check that it is the right file; if it is, give "
        "it the extension of its content and send it again.",
        code="type_mismatch",
    )


def check_extension(name: str) -> None:
    """What can be refused before any byte is sent."""
    extension = extension_of(name)
    if extension not in TYPE_OF and extension:
        _unknown(name, extension)


def extension_of(name: str) -> str:
    stem, dot, extension = name.rpartition(".")
    return extension.lower() if dot and stem else ""


def _unknown(name, extension):
    if settings.EVIDENCE_UNKNOWN_TYPES:
        return UNKNOWN
    listed = ", ".join(sorted(TYPE_OF))
    raise ValidationError(
        f"“{name}”: files of the type “{extension or 'unknown'}” are not taken here. Taken are: {listed}.",
        code="type_not_taken",
    )


def _found(beginning):
    if beginning.startswith(_OLE):
        return "application/msword"
    guessed = filetype.guess_mime(beginning)
    if guessed is not None:
        return _SAME.get(guessed, guessed)
    if beginning.startswith(_BOMS) or not _NOT_TEXT.search(beginning):
        return "text/plain"
    return UNKNOWN


def _alike(claimed, found):
    return any(claimed in kinds and found in kinds for kinds in ALIKE)


def _said(found):
    extensions = ALLOWED.get(found)
    return f"{found} (.{extensions[0]})" if extensions else "of a type we do not know" if found == UNKNOWN else found
