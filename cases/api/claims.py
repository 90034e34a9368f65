"""Claims, the questions they answer differently, and citations: rows about any other row."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import F, Value
from django.db.models.functions import Concat
from rest_framework import serializers

from cases.models import Citation, Claim, Disagreement
from config.shared.api.rows import names_of
from config.shared.api.serializers import HIDDEN_OR_MISSING
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
    reference = serializers.CharField(read_only=True)
    name = serializers.CharField(read_only=True)


class AboutRowViewSet(RecordViewSet):
    """``subject`` is ``{"type": "people.person", "id": …}``; null where the reader may not see that row."""

    annotations = {
        "subject_type_label": Concat("subject_type__app_label", Value("."), "subject_type__model"),
        "subject_pk": F("subject_id"),
    }

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        subject = SubjectSerializer(allow_null=True)
        cls.reader._declared_fields["subject"] = subject
        cls.reader.Meta.fields = [*cls.reader.Meta.fields, "subject"]
        base = cls.creator
        cls.creator = type(
            base.__name__,
            (base,),
            {
                "subject": SubjectSerializer(),
                "Meta": type("Meta", (base.Meta,), {"fields": [*base.Meta.fields, "subject"]}),
            },
        )

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
    fields = writable = (
        "disagreement",
        "source",
        "field",
        "value",
        "as_of",
        "attributed_to",
        "quote",
        "certainty",
    )
    research_fields = ("disagreement", "source", "field", "value", "as_of", "certainty")
    filters = ("disagreement", "source", "field", "as_of", "certainty")


class CitationViewSet(AboutRowViewSet):
    model = Citation
    fields = writable = ("source", "locator", "certainty", "note")
    research_fields = ("source", "locator", "certainty")
    filters = ("source", "certainty")


class DisagreementViewSet(RecordViewSet):
    model = Disagreement
    fields = ("case", "topic", "note", "chosen", "chosen_reason", "chosen_by")
    writable = ("case", "topic", "note", "chosen", "chosen_reason")
    research_fields = ("case", "topic", "chosen")
    filters = ("case", "chosen")
    children = {
        "claims": (
            Claim,
            "disagreement",
            ("id", "source", "field", "value", "as_of", "certainty", "attributed_to"),
        )
    }

    def apply(self, row, values):
        super().apply(row, values)
        if "chosen" in values:
            row.chosen_by = self.request.user if values["chosen"] else None
