"""What is known of a row and how, over the API: now, or as it was stated at the end of a day."""

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.exceptions import NotFound
from rest_framework.response import Response

from cases.pages.known_page import read_known
from config.shared.api.serializers import HIDDEN_OR_MISSING
from config.shared.zones import zone_of

AS_OF = OpenApiParameter(
    "as_of_day",
    str,
    description="A day such as 2026-05-01: what was stated at its end, in the reader's own time zone, which the answer "
    "names. Without it: what is stated now. What may be read is decided by the reader's rights of today.",
)


class KnownQuery(serializers.Serializer):
    as_of_day = serializers.DateField(required=False)

    def to_internal_value(self, data):
        unknown = set(data) - {"as_of_day", "format"}
        if unknown:
            raise serializers.ValidationError(
                {name: "There is no such parameter. Known: as_of_day." for name in unknown}
            )
        return super().to_internal_value(data)

    def validate_as_of_day(self, day):
        if day > timezone.now().astimezone(self.context["zone"]).date():
            raise serializers.ValidationError("That day has not come yet.")
        return day


class KnownLink(serializers.Serializer):
    id = serializers.CharField()
    reference = serializers.CharField()
    name = serializers.CharField()


class KnownSource(KnownLink):
    reliability = serializers.CharField()
    credibility = serializers.IntegerField()


class KnownAnswer(serializers.Serializer):
    claim = serializers.CharField()
    value = serializers.CharField()
    as_of = serializers.CharField(allow_null=True, help_text="EDTF")
    certainty = serializers.CharField()
    attributed_to = serializers.CharField(required=False)
    quote = serializers.CharField(required=False)
    source = KnownSource()
    is_chosen = serializers.BooleanField()


class KnownFact(serializers.Serializer):
    field = serializers.CharField()
    label = serializers.CharField()
    value = serializers.CharField(help_text="What the record states, in words; empty where it states nothing.")
    range = serializers.CharField(help_text="Of a count of people: from the least to the most the sources say.")
    differs = serializers.BooleanField()
    independent_sources = serializers.IntegerField()
    disagreement = serializers.CharField(allow_null=True)
    chosen_reason = serializers.CharField(required=False)
    chosen_at = serializers.DateTimeField(required=False, allow_null=True)
    answers = KnownAnswer(many=True)


class KnownRowOut(serializers.Serializer):
    subject = KnownLink()
    facts = KnownFact(many=True)
    nobody_says = serializers.ListField(child=serializers.CharField())
    sources = KnownSource(many=True)


class KnownOut(serializers.Serializer):
    as_of_day = serializers.DateField(allow_null=True)
    zone = serializers.CharField()
    is_on_record = serializers.BooleanField(help_text="Whether the row was on record by the end of that day.")
    rows = KnownRowOut(many=True)


# Without a docstring of its own: the schema would show it for every method of the resource.
class KnownAction:
    @extend_schema(parameters=[AS_OF], responses=KnownOut)
    @action(detail=True, methods=["get"])
    def known(self, request, pk=None):
        """Each fact with what stands there, who says so, who says otherwise and what was chosen. A researcher gets the
        fields open to research alone, without quotes or the words of our choice."""
        if not self.get_queryset().filter(pk=pk).exists():
            raise NotFound(HIDDEN_OR_MISSING)
        zone = zone_of(request.user.time_zone)
        asked = KnownQuery(data=request.query_params.dict(), context={"zone": zone})
        asked.is_valid(raise_exception=True)
        fields = set(self.research_shown) if self.is_research else None
        day = asked.validated_data.get("as_of_day")
        found = read_known(request.user, self.model, pk, day=day, zone=zone, fields=fields)
        if found is None:
            raise NotFound(HIDDEN_OR_MISSING)
        return Response(
            {
                "as_of_day": found.day,
                "zone": found.zone,
                "is_on_record": found.is_on_record,
                "rows": [_row(row, self.is_research) for row in found.rows],
            }
        )


def _row(row, is_research):
    ref = row.ref
    return {
        "subject": {"id": str(ref.pk), "reference": ref.reference, "name": ref.name},
        "facts": [_fact(fact, is_research) for fact in row.facts],
        "nobody_says": [field for field, _ in row.gaps],
        "sources": [_source(source, is_research) for source, _ in row.cited],
    }


def _fact(fact, is_research):
    question = fact.question
    out = {
        "field": fact.field,
        "label": fact.label,
        "value": str(fact.value),
        "range": fact.range,
        "differs": fact.differs,
        "independent_sources": fact.independent,
        "disagreement": str(question.pk) if question is not None else None,
        "answers": [_answer(answer, is_research) for answer in fact.answers],
    }
    if fact.is_chosen and not is_research:
        out |= {"chosen_reason": question.chosen_reason, "chosen_at": question.chosen_at}
    return out


def _answer(answer, is_research):
    claim = answer.claim
    out = {
        "claim": str(claim.pk),
        "value": claim.value,
        "as_of": claim.as_of.edtf if claim.as_of else None,
        "certainty": claim.certainty,
        "source": _source(answer.source, is_research),
        "is_chosen": answer.is_chosen,
    }
    return out if is_research else out | {"attributed_to": claim.attributed_to, "quote": claim.quote}


def _source(source, is_research):
    return {
        "id": str(source.pk),
        "reference": source.reference,
        "name": source.title if source.is_public or not is_research else source.reference,
        "reliability": source.reliability,
        "credibility": source.credibility,
    }
