"""Witnesses. Of a protected one only the code and what may be said: the identity goes in by ``protect`` and ``correct``
and comes out by ``reveal`` alone."""

import base64

from django.core.exceptions import PermissionDenied as DjangoPermissionDenied
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables
from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied, ValidationError
from rest_framework.response import Response

from config.shared.text import clean_text
from people.api.persons import RecordViewSet
from people.querysets import may
from sources.actions.custodians import with_openers
from sources.actions.identities import correct_identity, protect_witness
from sources.actions.reveals import LONGEST_REASON, refuse, reveal
from sources.enums import VaultContent, WitnessProtection
from sources.models import VaultEntry, Witness
from sources.vault import BOXES, Identity

KEPT = [(kind.value, kind.label) for kind in (WitnessProtection.CONFIDENTIAL, WitnessProtection.SEALED)]
NO_STORE = {"Cache-Control": "no-store"}


class IdentityGiven(serializers.Serializer):
    """Who the witness is. At least one name."""

    def get_fields(self):
        return {
            name: serializers.CharField(required=False, allow_blank=True, max_length=2000, help_text=label)
            for name, label in BOXES.items()
        }

    @sensitive_variables()
    def to_internal_value(self, data):
        unknown = set(data) - set(BOXES) if isinstance(data, dict) else set()
        if unknown:
            raise ValidationError({name: "There is no such field to write." for name in unknown})
        return {name: clean_text(text) for name, text in super().to_internal_value(data).items()}


class CorrectGiven(serializers.Serializer):
    identity = IdentityGiven()
    protection = serializers.ChoiceField(KEPT, required=False)


class ProtectGiven(serializers.Serializer):
    identity = IdentityGiven()
    protection = serializers.ChoiceField(KEPT)
    described_as = serializers.CharField(max_length=200, required=False, default="", allow_blank=True)
    may_be_said = serializers.CharField(max_length=300, required=False, default="", allow_blank=True)


class RevealGiven(serializers.Serializer):
    entry = serializers.UUIDField(required=False, help_text="Of vault_entries; the current identity if left out.")
    reason = serializers.CharField(max_length=LONGEST_REASON, help_text="10 characters at least. Name nobody.")
    passphrase = serializers.CharField(max_length=200, trim_whitespace=False, help_text="Yours, once more.")


REVEALED = inline_serializer(
    "Revealed",
    {
        "identity": IdentityGiven(required=False, allow_null=True),
        "file_name": serializers.CharField(allow_blank=True),
        "sealed": serializers.CharField(allow_blank=True, help_text="Base64 of an age file, for open_sealed.py."),
    },
)
ENTRY = inline_serializer(
    "VaultEntry",
    {
        "id": serializers.UUIDField(),
        "content": serializers.ChoiceField(VaultContent.choices),
        "protection": serializers.ChoiceField(KEPT),
        "at": serializers.DateTimeField(),
        "openers": serializers.ListField(child=serializers.CharField()),
        "is_current": serializers.BooleanField(),
    },
    many=True,
)


class WitnessViewSet(RecordViewSet):
    """``protection`` is read here and set by ``protect`` alone."""

    model = Witness

    @extend_schema(request=ProtectGiven)
    @action(detail=True, methods=["post"])
    @sensitive_variables()
    def protect(self, request, pk=None):
        """Put the identity into the vault; what else told who it is goes. It cannot be taken back."""
        witness, given = self.get_for("protect", pk), _given(ProtectGiven, request)
        identity = Identity(**given.pop("identity"))
        protect_witness(witness, identity=identity, by=request.user, now=timezone.now(), **given)
        return self.answer(pk)

    @extend_schema(request=CorrectGiven)
    @action(detail=True, methods=["post"])
    @sensitive_variables()
    def correct(self, request, pk=None):
        """The whole identity anew; the earlier one stays in the vault."""
        witness, given = self.get_for("protect", pk), _given(CorrectGiven, request)
        identity = Identity(**given.pop("identity"))
        correct_identity(witness, identity=identity, by=request.user, now=timezone.now(), **given)
        return self.answer(pk)

    @extend_schema(responses=ENTRY)
    @action(detail=True, methods=["get"], pagination_class=None)
    def vault_entries(self, request, pk=None):
        """What there is to reveal: never what it says. For custodians."""
        witness = self._for_custodian(pk)
        entries = VaultEntry.objects.permitted(request.user, "reveal").filter(witness=witness)
        told = [
            {
                "id": entry.pk,
                "content": entry.content,
                "protection": entry.protection,
                "at": entry.at,
                "openers": entry.openers,
                "is_current": entry.pk == witness.vault_identity,
            }
            for entry in with_openers(entries)
        ]
        return Response(told, headers=NO_STORE)

    @extend_schema(request=RevealGiven, responses=REVEALED)
    @action(detail=True, methods=["post"])
    @sensitive_variables()
    def reveal(self, request, pk=None):
        """One look, for custodians: noted, counted against the day, told to the coordinators of the desk."""
        witness = self._for_custodian(pk)
        given = _given(RevealGiven, request)
        wanted = given.pop("entry", None) or witness.vault_identity
        entry = VaultEntry.objects.permitted(request.user, "reveal").filter(witness=witness, pk=wanted).first()
        if entry is None:
            raise ValidationError({"entry": "This witness has no such entry in the vault."})
        found = reveal(entry, by=request.user, **given)
        body = {
            "identity": {name: getattr(found.identity, name) for name in BOXES} if found.identity else None,
            "file_name": found.file_name,
            "sealed": base64.b64encode(found.blob).decode(),
        }
        return Response(body, headers=NO_STORE)

    def _for_custodian(self, pk):
        witness = self.get_for("view", pk)
        if not may(self.request.user, "reveal", witness):
            try:
                refuse(witness, by=self.request.user)
            except DjangoPermissionDenied as refused:
                raise PermissionDenied(str(refused)) from None
        return witness


@sensitive_variables()
def _given(serializer, request):
    given = serializer(data=request.data)
    given.is_valid(raise_exception=True)
    return dict(given.validated_data)
