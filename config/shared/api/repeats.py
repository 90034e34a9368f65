"""``Idempotency-Key``: a create sent again after a dropped line answers with the row of the first time."""

import json
import re

from django.utils.crypto import salted_hmac
from rest_framework.exceptions import APIException, ValidationError

HEADER = "Idempotency-Key"
_KEY = re.compile(r"[!-~]{8,100}")


class OtherRequest(APIException):
    status_code = 422
    default_detail = f"This {HEADER} came with another request before. Send a new key with a new row."
    default_code = "key_used"


def first_time(request, sent=None):
    """The note of this create, to be given its ``row_id``; None without a key; one that has a ``row_id`` is a repeat.
    ``sent``: what tells one body from another, where it is no JSON.

    Within the transaction of the create: the same key sent twice at once waits here for the first to end. Raises
    ValidationError for an unusable key, OtherRequest where it came with another path or body.
    """
    key = request.headers.get(HEADER)
    if key is None:
        return None
    if not _KEY.fullmatch(key):
        raise ValidationError({HEADER: "Send 8 to 100 visible ASCII characters, such as a random UUID."})
    body = json.dumps(request.data if sent is None else sent, sort_keys=True, ensure_ascii=False)
    body_hash = salted_hmac("arasha create sent once", body, algorithm="sha256").hexdigest()
    note, _ = request.user.sent_once.get_or_create(key=key, defaults={"path": request.path, "body_hash": body_hash})
    if (note.path, note.body_hash) != (request.path, body_hash):
        raise OtherRequest
    return note
