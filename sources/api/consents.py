"""Consents: answers are added, for several purposes at once, and taken back by one verb; what left is read."""

from django.db import transaction
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied, ValidationError
from rest_framework.response import Response

from config.shared.api.filters import LinkFilter
from config.shared.api.own_row import OwnRow
from config.shared.api.rows import columns_of
from config.shared.api.serializers import PermittedLink
from people.api.persons import RecordViewSet
from people.enums import ConsentPurpose, Level
from people.models import Person, User
from people.querysets import may
from sources.actions.consents import Answer, record_answers
from sources.actions.withdrawals import disclosures_to, withdraw_consent
from sources.enums import ConsentBasis, ConsentChannel, ConsentStatus, IdentityMode
from sources.models import Consent, Disclosure, EvidenceFile, Source, Withdrawal, Witness

SAID = [choice for choice in ConsentStatus.choices if choice[0] != ConsentStatus.WITHDRAWN]


class WhoseSerializer(serializers.Serializer):
    """A person or a witness."""

    person = PermittedLink(Person, required=False, allow_null=True)
    witness = PermittedLink(Witness, required=False, allow_null=True)

    def to_internal_value(self, data):
        unknown = set(data) - set(self.fields)
        if unknown:
            known = ", ".join(sorted(self.fields))
            raise ValidationError({name: f"There is no such field to write. Known: {known}." for name in unknown})
        return super().to_internal_value(data)

    def validate(self, values):
        person, witness = values.pop("person", None), values.pop("witness", None)
        if (person is None) == (witness is None):
            raise ValidationError({"person": "Name exactly one: person or witness."})
        return values | {"subject": person or witness}


class AnswerSerializer(serializers.Serializer):
    purpose = serializers.ChoiceField(ConsentPurpose.choices)
    status = serializers.ChoiceField(SAID)
    identity_mode = serializers.ChoiceField(IdentityMode.choices, default=IdentityMode.NONE)
    recipient = serializers.CharField(max_length=200, default="", allow_blank=True)


class NewConsentSerializer(WhoseSerializer):
    """``answers`` for several purposes, or ``purpose`` and ``status`` for one."""

    answers = AnswerSerializer(many=True, required=False)
    purpose = serializers.ChoiceField(ConsentPurpose.choices, required=False)
    status = serializers.ChoiceField(SAID, required=False)
    identity_mode = serializers.ChoiceField(IdentityMode.choices, required=False)
    recipient = serializers.CharField(max_length=200, required=False, allow_blank=True)
    basis = serializers.ChoiceField(ConsentBasis.choices, default=ConsentBasis.OWN)
    valid_from = serializers.DateField(required=False)
    valid_until = serializers.DateField(required=False, allow_null=True)
    explained_by = PermittedLink(User, required=False, allow_null=True)
    explained_in = serializers.CharField(max_length=12, default="", allow_blank=True)
    evidence = PermittedLink(EvidenceFile, required=False, allow_null=True)
    source = PermittedLink(Source, required=False, allow_null=True)
    note = serializers.CharField(max_length=300, default="", allow_blank=True)
    level = serializers.ChoiceField(Level.choices, required=False)

    def validate(self, values):
        values = super().validate(values)
        names = ("purpose", "status", "identity_mode", "recipient")
        single = {name: values.pop(name) for name in names if name in values}
        answers = values.pop("answers", [])
        if single and answers:
            raise ValidationError({"answers": "Give either answers, or one purpose and its status."})
        if single and not {"purpose", "status"} <= set(single):
            raise ValidationError({"status": "Give the purpose and the answer to it."})
        return values | {"answers": [Answer(**each) for each in (answers or ([single] if single else []))]}


class WithdrawSerializer(WhoseSerializer):
    purposes = serializers.ListField(
        child=serializers.ChoiceField(ConsentPurpose.choices), default=list, help_text="Empty: all of them."
    )
    channel = serializers.ChoiceField(ConsentChannel.choices)
    withdrawn_at = serializers.DateTimeField(required=False, help_text="When it reached us; now if not said.")
    note = serializers.CharField(max_length=300, default="", allow_blank=True)


class WithdrawnSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    reference = serializers.CharField()
    removed = serializers.DictField(help_text="References of what was taken away, by kind.")
    left = serializers.ListField(help_text="What has left already and cannot be called back: recipient, moment, what.")


class ConsentViewSet(RecordViewSet):
    """An answer is never changed: a later one takes its place. Those before it stay, with ``is_live`` false."""

    model = Consent
    http_method_names = ["get", "post", "head", "options"]

    @extend_schema(request=NewConsentSerializer, responses={201: OwnRow(many=True)})
    def create(self, request):
        """Answers the rows made, one for each purpose."""
        values = self._read(NewConsentSerializer, "add")
        with transaction.atomic():
            rows = record_answers(by=request.user, now=timezone.now(), **values)
            for row in rows:
                self.must_be_permitted(row, "add")
        made = Consent.objects.permitted(request.user).filter(pk__in=[row.pk for row in rows]).order_by("purpose")
        results = self.present(list(made.values(*columns_of(Consent, self.fields_shown))))
        return Response({"results": results}, status=status.HTTP_201_CREATED)

    @extend_schema(request=WithdrawSerializer, responses={201: WithdrawnSerializer})
    @action(detail=False, methods=["post"])
    def withdraw(self, request):
        """Take consent back. It holds at once."""
        values = self._read(WithdrawSerializer, "withdraw")
        withdrawal = withdraw_consent(by=request.user, now=timezone.now(), **values)
        left = disclosures_to(withdrawal.whose, request.user, withdrawal.purposes)
        answer = {
            "id": withdrawal.pk,
            "reference": withdrawal.reference,
            "removed": withdrawal.removed,
            "left": list(left.values("reference", "recipient", "left_at", "what")),
        }
        return Response(answer, status=status.HTTP_201_CREATED)

    def _read(self, serializer_class, action_asked):
        """The body, once the role may do it at all; and to this person or witness."""
        if not self.request.user.roles & Consent.objects.get_queryset().rules[action_asked]:
            raise PermissionDenied("Your role may not do this.")
        given = serializer_class(data=self.request.data, context=self.get_serializer_context())
        given.is_valid(raise_exception=True)
        if not may(self.request.user, "change", given.validated_data["subject"]):
            raise PermissionDenied("You may see this, but not do that.")
        return given.validated_data


class WithdrawalViewSet(RecordViewSet):
    model = Withdrawal


class DisclosureViewSet(RecordViewSet):
    """What has left the house under a consent."""

    model = Disclosure
    own_filters = {
        "person": LinkFilter(Person, field_name="consent__person"),
        "witness": LinkFilter(Witness, field_name="consent__witness"),
    }
