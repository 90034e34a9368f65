"""Uploads that can be taken up again: announce, send pieces, finish. ``docs/evidence.md`` has the protocol."""

import base64
import binascii

from django.conf import settings
from django.core.exceptions import ValidationError as DjangoValidationError
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, inline_serializer
from rest_framework import serializers, status
from rest_framework.decorators import action
from rest_framework.exceptions import APIException, NotFound, ValidationError
from rest_framework.parsers import BaseParser
from rest_framework.response import Response

from config.shared.api import RuledViewSet
from config.shared.api.serializers import HIDDEN_OR_MISSING
from config.shared.errors import Conflict
from config.shared.json import StrictJSONParser
from people.enums import Level
from sources.actions.evidence import Refused, finish_upload
from sources.actions.uploads import OnRecordAlready, QuotaSpent, begin_upload, end_upload, receive_piece
from sources.enums import UploadState
from sources.models import Source, Upload
from sources.store import Busy, Damaged, Incoming, NoSpace, Unfinished, WrongChecksum, WrongOffset
from sources.store.incoming import ask_for_space
from sources.tasks import ask_for_clean_copy


class NoRoom(APIException):
    status_code = 507
    default_detail = "The evidence store is nearly full. Nothing was kept of this; tell an administrator."
    default_code = "no_space"


class TooMuch(APIException):
    status_code = 429
    default_code = "too_many_requests"


class TooLarge(APIException):
    status_code = 413
    default_detail = f"Send at most {settings.EVIDENCE_PIECE:,} bytes at a time, with Content-Length."
    default_code = "too_large"


class RawBytes(BaseParser):
    """Leaves the body where it is: a piece is read from the line chunk by chunk."""

    media_type = "application/octet-stream"

    def parse(self, stream, media_type=None, parser_context=None):
        return stream


class UploadNew(serializers.Serializer):
    source = serializers.UUIDField()
    original_name = serializers.CharField(max_length=1000)
    size = serializers.IntegerField(min_value=1)
    sha256 = serializers.RegexField(r"^([0-9a-f]{64})?$", required=False, default="", help_text="Of the whole, hex.")
    level = serializers.ChoiceField(choices=Level.choices, required=False, help_text="At least the source's.")
    keep_both = serializers.BooleanField(required=False, default=False)


class UploadFinish(serializers.Serializer):
    keep_both = serializers.BooleanField(required=False, default=False)


class UploadViewSet(RuledViewSet):
    """One's own uploads. Nobody else sees them, whatever their role."""

    model = Upload
    own_shown = {"offset": serializers.IntegerField(help_text="Bytes that have arrived.")}
    http_method_names = ["get", "post", "patch", "delete", "head", "options"]
    parser_classes = [StrictJSONParser]

    def columns(self, *more):
        return super().columns("state", "size", *more)

    def present(self, rows):
        shown = super().present(rows)
        for row, out in zip(rows, shown, strict=True):
            out["offset"] = _arrived(row)
        return shown

    def get_parsers(self):
        return [RawBytes()] if self.request and self.request.method == "PATCH" else super().get_parsers()

    @extend_schema(request=UploadNew)
    def create(self, request):
        """Announce a file. 409 names those on the desk with the same announced hash; 507: no room; 429: the day's
        bytes are spent."""
        self.get_queryset()
        given = UploadNew(data=request.data)
        given.is_valid(raise_exception=True)
        values = given.validated_data
        source = Source.objects.permitted(request.user).filter(pk=values.pop("source")).first()
        if source is None:
            raise ValidationError({"source": HIDDEN_OR_MISSING})
        name = values.pop("original_name")
        upload = _told(begin_upload, source, name=name, by=request.user, now=timezone.now(), **values)
        return self.answer(upload.pk, status.HTTP_201_CREATED)

    @extend_schema(
        request={"application/octet-stream": OpenApiTypes.BINARY},
        parameters=[
            OpenApiParameter("Upload-Offset", int, OpenApiParameter.HEADER, required=True),
            OpenApiParameter(
                "Upload-Checksum", str, OpenApiParameter.HEADER, description="sha256 <base64> of the piece"
            ),
        ],
        responses={
            200: inline_serializer("UploadProgress", {"offset": serializers.IntegerField()}),
            409: OpenApiResponse(description="The piece does not follow; Upload-Offset says what does."),
            507: OpenApiResponse(description="No room; what had arrived stays."),
        },
    )
    def partial_update(self, request, pk=None):
        """The next piece, at most 16 MiB. Answers how much has arrived, which can be less than was sent: whole chunks
        of 65,536 bytes are kept."""
        upload = self._open(pk)
        offset, length = _number(request.headers, "Upload-Offset"), _number(request.headers, "Content-Length")
        if length > settings.EVIDENCE_PIECE:
            raise TooLarge
        try:
            ask_for_space(length)  # before a byte of it is read
            arrived = receive_piece(
                upload, request._request, offset=offset, length=length, checksum=_checksum(request.headers)
            )
        except WrongOffset as error:
            return _at(error.offset, 409, "This piece does not follow on what has arrived. Go on at the offset named.")
        except WrongChecksum:
            raise ValidationError({"Upload-Checksum": "The piece is not what was hashed. Send it again."}) from None
        except NoSpace:
            raise NoRoom from None
        except Busy:
            raise Conflict("Another request is sending to this upload. Ask for its offset, then go on.") from None
        except DjangoValidationError as error:
            end_upload(upload, UploadState.REFUSED, problem=error.messages[0], by=request.user, now=timezone.now())
            raise
        except (FileNotFoundError, Damaged):
            raise NotFound(HIDDEN_OR_MISSING) from None
        return Response({"offset": arrived}, headers={"Upload-Offset": str(arrived)})

    @extend_schema(request=UploadFinish)
    @action(detail=True, methods=["post"])
    def finish(self, request, pk=None):
        """Put it on record. Asked twice, it answers the same. 409: bytes are missing, or the same file is on the desk
        already (``fields.files`` names it; send ``keep_both`` to keep this one too)."""
        upload = self.get_for("change", pk)
        given = self.read(UploadFinish)
        if upload.state not in (UploadState.OPEN, UploadState.KEPT):
            raise Conflict(f"This upload has ended: {upload.problem or upload.get_state_display().lower()}")
        try:
            file = _told(finish_upload, upload, by=request.user, now=timezone.now(), **given)
        except Unfinished as error:
            return _at(error.offset, 409, "Bytes are missing. Go on at the offset named.")
        except Busy:
            raise Conflict("It is being finished. Ask again in a moment.") from None
        except Refused as error:
            end_upload(upload, UploadState.REFUSED, problem=error.messages[0], by=request.user, now=timezone.now())
            raise
        ask_for_clean_copy(file)
        return self.answer(pk)

    def destroy(self, request, pk=None):
        """Give it up; its bytes are removed."""
        end_upload(self._open(pk), UploadState.CANCELLED, by=request.user, now=timezone.now())
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _open(self, pk):
        upload = self.get_for("change", pk)
        if upload.state != UploadState.OPEN:
            raise Conflict(f"This upload has ended: {upload.problem or upload.get_state_display().lower()}")
        return upload


def _told(perform, *args, **values):
    """``perform``, with what it may raise as the API says it."""
    try:
        return perform(*args, **values)
    except NoSpace:
        raise NoRoom from None
    except QuotaSpent as error:
        raise TooMuch(error.messages[0]) from None
    except OnRecordAlready as error:
        raise OnRecord(error) from None


class OnRecord(Conflict):
    def __init__(self, error):
        super().__init__(error.messages[0], {"files": [str(file.pk) for file in error.files]})


def _at(offset, code, message):
    body = {"code": "conflict", "message": message, "fields": {"offset": [str(offset)]}}
    return Response(body, status=code, headers={"Upload-Offset": str(offset)})


def _arrived(row):
    if row["state"] == UploadState.KEPT:
        return row["size"]
    try:
        return Incoming(row["id"]).offset()
    except (FileNotFoundError, Damaged):
        return 0


def _number(headers, name):
    text = headers.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise ValidationError({name: "Send this header with a whole number."})
    return int(text)


def _checksum(headers):
    """The digest in ``Upload-Checksum: sha256 <base64>``; None without the header."""
    text = headers.get("Upload-Checksum", "")
    if not text:
        return None
    kind, _, value = text.partition(" ")
    try:
        digest = base64.b64decode(value, validate=True)
    except binascii.Error:
        digest = b""
    if kind.lower() != "sha256" or len(digest) != 32:
        raise ValidationError({"Upload-Checksum": "Send “sha256 ” and the digest in base64."})
    return digest
