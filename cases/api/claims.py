"""Claims, the questions they answer differently, and citations: rows about any other row."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError as DjangoValidationError
from django.db.models import F, Value
from django.db.models.functions import Concat
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.disagreements import choose_claim, take_back_value
from cases.models import Citation, Claim, Disagreement, Passage
from config.shared.api.rows import names_of
from config.shared.api.serializers import HIDDEN_OR_MISSING, PermittedLink
from people.api.persons import RecordViewSet
from people.models import Record

SUBJECTS = {
    model._meta.label_lower: model
    for app in ("people", "sources", "cases")
    for model in apps.get_app_config(app).get_models()
    if issubclass(model, Record) and model not in (Claim, Citation)
}


class SubjectSerializer(serializers.Serializer):
    """The row a claim or citation is about."""

    type = serializers.ChoiceField(sorted(SUBJECTS))
    id = serializers.UUIDField()
    reference = serializers.CharField()
    name = serializers.CharField()


class SubjectGiven(serializers.Serializer):
    """The row a claim or citation is to be about."""

    type = serializers.ChoiceField(sorted(SUBJECTS))
    id = serializers.UUIDField()


class AboutRowViewSet(RecordViewSet):
    """``subject`` is ``{"type": "people.person", "id": …}``; null where the reader may not see that row."""

    own_shown = {"subject": SubjectSerializer(allow_null=True)}
    own_writable = {"subject": SubjectGiven()}
    lasting = ("subject",)
    annotations = {
        "subject_type_label": Concat("subject_type__app_label", Value("."), "subject_type__model"),
        "subject_pk": F("subject_id"),
    }

    def present(self, rows):
        wanted: dict = {}
        for row in rows:
            wanted.setdefault(SUBJECTS[row["subject_type_label"]], set()).add(row["subject_pk"])
        names = names_of(wanted, self.request.user)
        answers = super().present(rows)
        for row, answer in zip(rows, answers, strict=True):
            found = names.get((row["subject_type_label"], str(row["subject_pk"])))
            answer["subject"] = {"type": row["subject_type_label"], **found} if found else None
        return answers

    def apply(self, row, values):
        values = dict(values)
        subject = values.pop("subject", None)
        if subject is not None:
            model = SUBJECTS[subject["type"]]
            if not model.objects.permitted(self.request.user).filter(pk=subject["id"]).exists():
                raise serializers.ValidationError({"subject": HIDDEN_OR_MISSING})
            row.subject_type = ContentType.objects.get_for_model(model)
            row.subject_id = subject["id"]
        super().apply(row, values)


class ClaimViewSet(AboutRowViewSet):
    model = Claim


class CitationViewSet(AboutRowViewSet):
    model = Citation


class PassageViewSet(RecordViewSet):
    """Words of a source's text marked as a claim or a citation. ``start`` counts the characters before them in the text
    as it was; where the text was corrected since, the words themselves tell the place."""

    model = Passage


class ChooseSerializer(serializers.Serializer):
    claim = PermittedLink(Claim)
    reason = serializers.CharField(max_length=300)
    put = serializers.CharField(
        max_length=500,
        required=False,
        allow_null=True,
        help_text="What to write into the field of the row: a date in EDTF, a related row by its reference. Without it "
        "the row stays as it is.",
    )


class DisagreementViewSet(RecordViewSet):
    model = Disagreement
    children = {
        "claims": (
            Claim,
            "disagreement",
            ("id", "source", "field", "value", "as_of", "certainty", "attributed_to"),
        )
    }

    @extend_schema(request=ChooseSerializer)
    @action(detail=True, methods=["post"])
    def choose(self, request, pk=None):
        """Name the claim to go by, and why; with ``put``, write a value into the row as well."""
        self.get_for("change", pk)  # before the body, which names another row
        said = self.read(ChooseSerializer)
        try:
            return self.act(
                pk,
                "change",
                choose_claim,
                chosen=said["claim"],
                reason=said["reason"],
                put=said.get("put"),
                now=timezone.now(),
            )
        except DjangoValidationError as error:
            raise serializers.ValidationError(_named(error)) from None

    @extend_schema(request=None)
    @action(detail=True, methods=["post"], url_path="take-back")
    def take_back(self, request, pk=None):
        """Give the row the value it had before the choice was written into it."""
        return self.act(pk, "change", take_back_value, now=timezone.now())


def _named(error):
    """An error of the action, keyed by what the body calls it."""
    if not hasattr(error, "error_dict"):
        return error.messages
    return {{"chosen": "claim", "chosen_reason": "reason"}.get(k, k): v for k, v in error.message_dict.items()}
