"""``search/``: words in every text its reader may read."""

from django.core.exceptions import ValidationError as NotUnderstood
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from config.shared.api import RuledAPIView
from config.shared.api.serializers import LinkSerializer
from config.shared.text import clean_text
from exchange.search.fields import SEARCHED
from exchange.search.finding import MOST, find
from exchange.search.words import LONGEST, parse
from people.rules import RESEARCH, STAFF

from .asked_kinds import asked_kinds

HOW = (
    'Words that must all be there, in one text of one row. `"the camp at"` in this order, `a OR b`, `-word` without, '
    "`ard*` a beginning, brackets around alternatives. Russian and English words are found in every form; Kazakh and "
    "Uyghur ones as written (use `*`); Chinese by pairs of characters."
)


class PieceSerializer(serializers.Serializer):
    text = serializers.CharField()
    found = serializers.BooleanField()


class FoundSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(sorted(SEARCHED))
    id = serializers.UUIDField()
    reference = serializers.CharField()
    title = serializers.CharField(help_text="What you may call it; empty where it has no name.")
    told_of = LinkSerializer(
        allow_null=True, help_text="Of a name or a part: the row it belongs to, if you may see it."
    )
    field = serializers.CharField(help_text="The field in which it was found.")
    snippet = PieceSerializer(many=True)
    rank = serializers.FloatField()


class SearchSerializer(serializers.Serializer):
    is_whole = serializers.BooleanField(help_text="Nothing else fits. If not: name another word, or a kind.")
    is_judged = serializers.BooleanField(
        help_text="All that fits was put in order. If not, the words are so common that only some of it was."
    )
    results = FoundSerializer(many=True)


class SearchView(RuledAPIView):
    open_to = STAFF | RESEARCH
    known = frozenset({"q", "kind", "format"})

    @extend_schema(
        operation_id="search",
        responses=SearchSerializer,
        parameters=[
            OpenApiParameter("q", str, required=True, description=f"{HOW} At most {LONGEST} characters."),
            OpenApiParameter("kind", str, many=True, enum=sorted(SEARCHED), description="Only rows of these kinds."),
        ],
        description=f"Full text over what you may read: at most {MOST} rows, likeliest first.",
    )
    def get(self, request):
        if unknown := sorted(set(request.query_params) - self.known):
            raise ValidationError({name: "There is no such parameter. Known: kind, q." for name in unknown})
        answer = find(request.user, _asked(request), asked_kinds(request, SEARCHED))
        results = [
            {
                "kind": one.kind,
                "id": one.row_id,
                "reference": one.reference,
                "title": one.title,
                "told_of": one.told_of,
                "field": one.name,
                "snippet": one.snippet,
                "rank": round(one.rank, 4),
            }
            for one in answer.rows
        ]
        return Response({"is_whole": answer.is_whole, "is_judged": answer.is_judged, "results": results})


def _asked(request):
    try:
        return parse(clean_text(request.query_params.get("q", "")))
    except NotUnderstood as error:
        raise ValidationError({"q": error.messages}) from None
