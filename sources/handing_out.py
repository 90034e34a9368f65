"""The answer that carries the bytes of a file. Whoever calls has asked ``permitted`` for this very request."""

import logging
from contextlib import ExitStack
from urllib.parse import quote

from django.db import connection
from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
from django.utils import timezone

from config.shared.byte_ranges import Unsatisfiable, asked_range
from sources.actions.custody import note_reading
from sources.enums import CustodyAct, FileClass
from sources.file_types import UNKNOWN
from sources.store import Damaged, opened

log = logging.getLogger(__name__)
SHOWN = frozenset({"image/jpeg", "image/png", "application/pdf", "video/mp4", "audio/mpeg"})
SMALL = 8 * 1024 * 1024  # read through and compared before the first byte leaves
GONE = "The bytes of this file are missing or damaged in the store. The file's custody says more after the next check."


def is_shown(file) -> bool:
    """Only what we made ourselves is ever shown by a browser; all else is handed over to be kept."""
    return file.file_class == FileClass.DERIVATIVE and file.media_type in SHOWN


def content(request, file, *, as_download=False):
    """200, 206, 304, 416, or 500 if the store has something else. Noted in the custody before the first byte leaves."""
    etag = f'"{file.sha256}"'
    if request.headers.get("If-None-Match", "").strip() == etag:
        return _with_headers(HttpResponse(status=304), file, etag, as_download)
    header = request.headers.get("Range", "")
    if request.headers.get("If-Range", etag) != etag:
        header = ""
    try:
        part = asked_range(header, file.size)
    except Unsatisfiable:
        answer = HttpResponse(status=416)
        answer["Content-Range"] = f"bytes */{file.size}"
        return _with_headers(answer, file, etag, as_download)
    start, stop = part or (0, file.size)
    if request.method == "HEAD":
        answer = HttpResponse(status=206 if part else 200)
    else:
        try:
            answer = _answer(request, file, start, stop, is_range=part is not None, as_download=as_download)
        except (Damaged, FileNotFoundError):
            log.error("The bytes of %s are missing or damaged.", file)
            return JsonResponse({"code": "damaged", "message": GONE, "fields": {}}, status=500)
    if part:
        answer.status_code = 206
        answer["Content-Range"] = f"bytes {start}-{stop - 1}/{file.size}"
    answer["Content-Length"] = stop - start
    return _with_headers(answer, file, etag, as_download)


def _answer(request, file, start, stop, *, is_range, as_download):
    with ExitStack() as held:
        sealed = held.enter_context(opened(file.store_id))
        if sealed.size != file.size:
            raise Damaged(file.store_key)
        small = None
        if file.size <= SMALL:
            if sealed.sha256() != file.sha256:
                raise Damaged(file.store_key)
            small = b"".join(sealed.clear(start, stop))
        act = CustodyAct.VIEWED if is_shown(file) and not as_download else CustodyAct.DOWNLOADED
        note_reading(file, act, by=request.user, now=timezone.now(), is_range=is_range)
        if small is not None:
            return HttpResponse(small)
        parts = _parts(sealed, start, stop, file, held.pop_all())
    if not connection.in_atomic_block:
        connection.close()  # a slow line must not hold one of the pool's connections for as long as it takes
    return StreamingHttpResponse(parts)


def _parts(sealed, start, stop, file, held):
    with held:
        try:
            yield from sealed.clear(start, stop)
        except Damaged:
            # The length was announced: the reader sees that the end is missing.
            log.error("The bytes of %s are damaged.", file)
            raise


def _with_headers(answer, file, etag, as_download):
    shown = is_shown(file)
    answer["Content-Type"] = file.media_type if shown else UNKNOWN
    kind = "inline" if shown and not as_download else "attachment"
    answer["Content-Disposition"] = f"{kind}; filename*=UTF-8''{quote(file.original_name, safe='')}"
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "sandbox; default-src 'none'"
    answer["Cache-Control"] = "private, no-store"
    answer["Accept-Ranges"] = "bytes"
    answer["ETag"] = etag
    answer["Cross-Origin-Resource-Policy"] = "same-origin"
    return answer
