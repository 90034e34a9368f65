"""Statistics over the API: the same answers as the page, to researchers with small cells protected."""

from django.http import Http404, HttpResponse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from config.shared.api import RuledAPIView
from exchange.statistics.answers import ROUNDED, answer, filter_label
from exchange.statistics.asked import BY, filter_names, read
from exchange.statistics.charts.choose import chart
from exchange.statistics.figures import FIGURES
from exchange.statistics.files import as_csv, as_data
from exchange.statistics.reader import Reader
from people.consent import civil_today
from people.rules import RESEARCH, STAFF

OPEN_TO = STAFF | RESEARCH


class NamedSerializer(serializers.Serializer):
    name = serializers.CharField()
    label = serializers.CharField()


class FigureSerializer(serializers.Serializer):
    figure = serializers.CharField(help_text="Its name in the address.")
    title = serializers.CharField()
    counts = serializers.CharField(help_text="Which rows it counts, and which not.")
    bias = serializers.ListField(child=serializers.CharField(), help_text="Who is not in the data, and why.")
    dimensions = NamedSerializer(many=True, help_text="Count by one or two of these: ?by=…&by=…")
    filters = NamedSerializer(many=True, help_text="Parameters; several values of one: any of them.")
    protection = serializers.CharField(allow_blank=True, help_text="What is done to small counts; empty: nothing.")


class FiguresSerializer(serializers.Serializer):
    figures = FigureSerializer(many=True)


class BaseSerializer(serializers.Serializer):
    count = serializers.IntegerField(allow_null=True)
    plus_minus = serializers.IntegerField(allow_null=True)
    is_hidden = serializers.BooleanField()
    words = serializers.CharField(help_text="Of how many rows, as of when, by which filters.")


class PointSerializer(serializers.Serializer):
    latitude = serializers.FloatField()
    longitude = serializers.FloatField()
    precision = serializers.CharField()


class StatisticRowSerializer(serializers.Serializer):
    values = serializers.DictField(
        child=serializers.CharField(), help_text="Dimension → value; “unknown”, and “uncertain” between several."
    )
    labels = serializers.DictField(child=serializers.CharField())
    at_least = serializers.IntegerField(allow_null=True, help_text="What is sure; null where it is hidden.")
    at_most = serializers.IntegerField(allow_null=True, help_text="With what is possible by vague dates.")
    plus_minus = serializers.IntegerField(
        allow_null=True, help_text="Of a rounded number: nineteen times of twenty the true one is that close."
    )
    is_hidden = serializers.BooleanField(help_text="Too small to be told.")
    point = PointSerializer(allow_null=True, required=False, help_text="By place alone.")


class SumSerializer(serializers.Serializer):
    currency = serializers.CharField()
    amount = serializers.CharField()
    rows = serializers.IntegerField()
    is_least = serializers.BooleanField(help_text="Some amount among them is only known to be more.")


class StatisticSerializer(serializers.Serializer):
    figure = serializers.CharField()
    title = serializers.CharField()
    by = NamedSerializer(many=True)
    filters = serializers.DictField(child=serializers.ListField(child=serializers.CharField()))
    as_of = serializers.DateField(help_text="The civil day it is counted at.")
    next_on = serializers.DateField(
        allow_null=True, help_text="To researchers, whose figures stand for a month: when the next come."
    )
    computed_at = serializers.DateTimeField()
    base = BaseSerializer()
    rounded_to = serializers.IntegerField(allow_null=True, help_text="null: exact.")
    rows = StatisticRowSerializer(many=True)
    totals = StatisticRowSerializer(many=True, help_text="Where two dimensions cross: each by itself.")
    money = SumSerializer(many=True, help_text="Sums known, by currency; for staff.")
    notes = serializers.ListField(child=serializers.CharField(), help_text="Who is not in the data; how to read it.")
    licence = serializers.CharField()


def _parameters():
    every = {name for figure in FIGURES.values() for name in (*figure.dimensions, *_own_filters(figure))}
    return [
        OpenApiParameter("figure", str, OpenApiParameter.PATH, enum=list(FIGURES)),
        OpenApiParameter(BY, str, many=True, description="One or two dimensions of the figure."),
        *(
            OpenApiParameter(name, str, many=True, description="Filter; see the list of figures for which have it.")
            for name in sorted(every)
        ),
    ]


def _own_filters(figure):
    return ["desk", *(["place"] if figure.placed else []), *([f"{figure.dated}_overlaps"] if figure.dated else [])]


def reader_of(request) -> Reader:
    return Reader(request.user, civil_today())


class StatisticsDoor(RuledAPIView):
    open_to = OPEN_TO
    http_method_names = ["get", "head", "options"]

    def answer(self, request, figure):
        reader = reader_of(request)
        found = FIGURES.get(figure)
        if found is None or not found.open_to(reader):
            raise Http404
        return answer(found, read(found, reader, request.query_params), reader, now=timezone.now())


class StatisticsView(StatisticsDoor):
    @extend_schema(operation_id="statistics_figures", responses=FiguresSerializer)
    def get(self, request):
        """The figures there are for you, by what they count and who is not in them."""
        reader = reader_of(request)
        return Response({"figures": [_described(each, reader) for each in FIGURES.values() if each.open_to(reader)]})


class StatisticView(StatisticsDoor):
    @extend_schema(responses=StatisticSerializer, parameters=_parameters())
    def get(self, request, figure):
        """Counts by one or two dimensions: sure, possible, not known; with the base and the note on bias."""
        return Response(as_data(self.answer(request, figure)))


class StatisticCsvView(StatisticsDoor):
    @extend_schema(
        operation_id="statistics_csv", responses={(200, "text/csv"): OpenApiTypes.STR}, parameters=_parameters()
    )
    def get(self, request, figure):
        """The same as CSV; lines that begin with # hold base, notes and licence."""
        return _file(as_csv(self.answer(request, figure)), "text/csv", f"{figure}.csv")


class StatisticSvgView(StatisticsDoor):
    @extend_schema(
        operation_id="statistics_svg", responses={(200, "image/svg+xml"): OpenApiTypes.STR}, parameters=_parameters()
    )
    def get(self, request, figure):
        """The same as a chart, or by place as a map."""
        return _file(chart(self.answer(request, figure), whole=True), "image/svg+xml", f"{figure}.svg")


def _described(figure, reader):
    return {
        "figure": figure.slug,
        "title": figure.words.title,
        "counts": figure.words.counts,
        "bias": list(figure.words.bias),
        "dimensions": [{"name": one.name, "label": one.label} for one in figure.dimensions_for(reader).values()],
        "filters": [{"name": name, "label": filter_label(figure, name)} for name in filter_names(figure, reader)],
        "protection": "" if reader.is_staff else ROUNDED,
    }


def _file(text, content_type, name):
    answered = HttpResponse(text, content_type=f"{content_type}; charset=utf-8")
    answered["Content-Disposition"] = f'attachment; filename="arasha-{name}"'
    return answered
