"""Serializers made from a resource's lists of fields: what may be written, and what the schema says is read."""

from copy import deepcopy
from datetime import UTC
from functools import cache

from django.core.exceptions import ValidationError
from django.db.models import UUIDField
from drf_spectacular.utils import extend_schema_field, inline_serializer
from rest_framework import serializers

from config.shared.kept import BLANK, Question, kept
from config.shared.partial_dates import PartialDate, Precision

from .rows import links_of, partial_dates_of

HIDDEN_OR_MISSING = "There is no such row, or it is not yours to see."


class Moment(serializers.DateTimeField):
    """Answered in UTC, with a Z, as all moments are, wherever its reader lives."""

    def __init__(self, **kwargs):
        super().__init__(default_timezone=UTC, **kwargs)


class LinkSerializer(serializers.Serializer):
    """A row pointed at, named only to readers who may see it."""

    id = serializers.CharField()
    reference = serializers.CharField(allow_null=True)
    name = serializers.CharField()


def page_of(serializer_class):
    """For the schema: a list that comes whole, in the shape of one that comes in pages."""
    shape = {"next": serializers.CharField(allow_null=True), "results": serializer_class(many=True)}
    return inline_serializer(f"{serializer_class.__name__}Page", shape)


class PartialDateOut(serializers.Serializer):
    edtf = serializers.CharField(allow_null=True)
    earliest = serializers.DateField(required=False, allow_null=True)
    latest = serializers.DateField(required=False, allow_null=True)
    precision = serializers.ChoiceField(Precision.choices, required=False)
    inferred = serializers.BooleanField(required=False)
    words = serializers.CharField()


@extend_schema_field(
    {
        "oneOf": [
            {"type": "string", "example": "2018-03"},
            {"type": "object", "properties": {"edtf": {"type": "string"}, "words": {"type": "string"}}},
        ]
    }
)
class PartialDateIn(serializers.Field):
    """EDTF text such as ``2018-03`` or ``~2004``, or ``{"edtf": …, "words": …}``; null for unknown."""

    default_error_messages = {"shape": "Give a text such as 2018-03, or an object with “edtf” and “words”."}

    def to_internal_value(self, data):
        words = ""
        if isinstance(data, dict):
            if not set(data) <= {"edtf", "words"}:
                self.fail("shape")
            words, data = data.get("words") or "", data.get("edtf") or ""
        if not isinstance(data, str) or not isinstance(words, str) or len(words) > 300 or len(data) > 60:
            self.fail("shape")
        try:
            return (PartialDate.parse(data, words=words) if data.strip() else None), words
        except ValidationError as error:
            raise serializers.ValidationError(error.messages) from None

    def to_representation(self, value):
        return value.edtf


class PermittedLink(serializers.PrimaryKeyRelatedField):
    """The id of a row the writer may see. Hidden and missing are the same error."""

    default_error_messages = {"does_not_exist": HIDDEN_OR_MISSING, "incorrect_type": "Give the id of the row."}

    def __init__(self, model=None, **kwargs):
        self.linked = model
        if model is not None:
            kwargs["queryset"] = model._default_manager.none()
        super().__init__(**kwargs)

    def get_queryset(self):
        return self.linked._default_manager.referable(self.context["request"].user)

    def at_hand(self, pk):
        """The row where it is known, or asked for by a question that is kept; else None."""
        user, rows, key = self.context["request"].user, self.linked._default_manager.none(), self.linked._meta.pk
        if hasattr(rows, "at_hand"):
            return rows.at_hand(user, pk)
        if not isinstance(key, UUIDField):
            return None
        question = kept((type(self), self.linked), user, self._question)
        found = question.ask(key.to_python(pk), user)
        return self.linked.from_db(rows.db, [*found[0]], found[0].values()) if found else None

    def _question(self):
        columns = [field.attname for field in self.linked._meta.concrete_fields]
        return Question(self.get_queryset().filter(pk=BLANK).order_by().values(*columns))

    def to_internal_value(self, data):
        if isinstance(data, bool) or not isinstance(data, str | int):
            self.fail("incorrect_type")
        try:
            return self.at_hand(data) or super().to_internal_value(data)
        except (ValidationError, ValueError, OverflowError):
            self.fail("does_not_exist")


class StrictSerializer(serializers.ModelSerializer):
    """Refuses fields it does not know: a typing error must not pass as saved."""

    def to_internal_value(self, data):
        known = self.Meta.fields
        unknown = set(data) - set(known) - {"version"}
        if unknown:
            raise serializers.ValidationError(
                {name: f"There is no such field to write. Known: {', '.join(sorted(known))}." for name in unknown}
            )
        return super().to_internal_value(data)

    def get_fields(self):
        """Of what was sent, the fields that are there or may not be left out: what is said of one needs no other."""
        made = _fields_of(type(self))
        sent = getattr(self, "initial_data", made)
        return {
            name: deepcopy(field)
            for name, field in made.items()
            if name in sent or field.required or field.default is not serializers.empty
        }

    def build_standard_field(self, field_name, model_field):
        made, kwargs = super().build_standard_field(field_name, model_field)
        kwargs.pop("validators", None)  # save_record validates, uniqueness included, in the transaction of the write
        return made, kwargs


@cache
def _fields_of(serializer_class):
    return serializers.ModelSerializer.get_fields(serializer_class())


def write_serializer(model, fields, name, own=None):
    """Accepts ``fields`` of ``model``, foreign keys only to rows the writer may see; and ``own``, name → field."""
    declared = dict(own or {})
    for field_name, target in links_of(model, fields).items():
        field = model._meta.get_field(field_name)
        optional = field.null or field_name == "desk"
        declared[field_name] = PermittedLink(target, required=not optional, allow_null=field.null)
    for field_name in fields:
        if field_name in partial_dates_of(model):
            declared[field_name] = PartialDateIn(required=False, allow_null=True)
    meta = type("Meta", (), {"model": model, "fields": [*fields, *(own or {})], "validators": []})
    return type(f"{name}Write", (StrictSerializer,), {**declared, "Meta": meta})


class ShownSerializer(serializers.ModelSerializer):
    """For the schema: what is empty is answered as an empty text, in lists of choices and addresses too."""

    def build_standard_field(self, field_name, model_field):
        made, kwargs = super().build_standard_field(field_name, model_field)
        if model_field.blank and "choices" in kwargs:
            kwargs["choices"] = [("", ""), *kwargs["choices"]]
        if model_field.blank and made is serializers.URLField:
            made = serializers.CharField
        return made, kwargs


def read_serializer(model, fields, children, name, own=None):
    """For the schema alone: what ``rows.shown`` answers."""
    declared_own = own or {}
    declared = dict(declared_own)
    for field_name in links_of(model, fields):
        declared[field_name] = LinkSerializer(allow_null=True)
    for field_name in fields:
        if field_name in partial_dates_of(model):
            declared[field_name] = PartialDateOut(allow_null=True)
    for child, (child_model, _, child_fields) in children.items():
        declared[child] = read_serializer(
            child_model, child_fields, {}, f"{name}Within{child.title().replace('_', '')}"
        )(many=True)
    shown = [*fields, *declared_own, *children]
    meta = type("Meta", (), {"model": model, "fields": shown, "read_only_fields": list(fields)})
    return type(f"{name}", (ShownSerializer,), {**declared, "Meta": meta})
