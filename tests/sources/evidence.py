"""Files for tests, made here: nothing is read from anywhere."""

import hashlib
import io
import uuid

from django.utils import timezone
from PIL import Image

from people.enums import Level, Role
from sources.actions.evidence import finish_upload
from sources.actions.uploads import begin_upload, receive_piece
from sources.store import Incoming, store
from tests import make

PIECE = 65_536


def pattern(size, seed=b"arasha"):
    """``size`` bytes that repeat nowhere near."""
    blocks = (hashlib.sha256(seed + number.to_bytes(8)).digest() for number in range(-(-size // 32)))
    return b"".join(blocks)[:size]


def jpeg(size=(64, 48), comment=b"", exif=None, colour="teal"):
    out = io.BytesIO()
    options = {"comment": comment} | ({"exif": exif} if exif else {})
    Image.new("RGB", size, colour).save(out, "JPEG", **options)
    return out.getvalue()


def sealed(data, file_id=None):
    """``data`` in the store under a new id."""
    file_id = file_id or uuid.uuid4()
    incoming = Incoming(file_id)
    incoming.begin(len(data))
    incoming.append(io.BytesIO(data), offset=0, length=len(data))
    store().put(file_id, incoming.path)
    incoming.discard()
    return file_id


def place(desk=None, level=Level.INTERNAL, **fields):
    return make.source(desk=desk or make.desk(), level=level, **fields)


def uploader(source, role=Role.CASEWORKER):
    return make.user(role, on=source.desk, max_level=max(source.level, Level.INTERNAL))


def kept(data, name="photo.jpg", source=None, by=None, **fields):
    """An evidence file with ``data``, put on record as the screens do."""
    source = source or place()
    by = by or uploader(source)
    upload = begin_upload(source, name=name, size=len(data), by=by, now=timezone.now(), **fields)
    receive_piece(upload, io.BytesIO(data), offset=0, length=len(data))
    return finish_upload(upload, keep_both=True, by=by, now=timezone.now())
