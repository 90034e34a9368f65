"""What was done to people for a case, or for speaking; and what it comes to."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.response import Response

from cases.models import Reprisal
from cases.reprisal_totals import totals_of
from config.shared.small_cells import told_to_research
from people.api.persons import RecordViewSet


class MoneySerializer(serializers.Serializer):
    currency = serializers.CharField()
    amount = serializers.DecimalField(max_digits=20, decimal_places=2)
    rows = serializers.IntegerField()
    is_least = serializers.BooleanField(help_text="Some amount is only known to be more than what is counted.")


class KindSerializer(serializers.Serializer):
    kind = serializers.CharField()
    rows = serializers.IntegerField()


class TotalsSerializer(serializers.Serializer):
    rows = serializers.IntegerField(allow_null=True)
    kinds = KindSerializer(many=True)
    money = MoneySerializer(many=True)
    fines_without_amount = serializers.IntegerField(allow_null=True)


class ReprisalViewSet(RecordViewSet):
    """Against one of person, group, witness (by code) or staff."""

    model = Reprisal

    @extend_schema(responses=TotalsSerializer)
    @action(detail=False, methods=["get"])
    def totals(self, request):
        """What the rows the list would show come to, by the same filters: in each currency by itself. To researchers
        numbers down to a multiple of five, none under five, and no sums: of two, one amount is the difference."""
        found = totals_of(self.asked_rows())
        told = told_to_research if self.is_research else int
        kinds = [{"kind": kind, "rows": told(rows)} for kind, _, rows in found.kinds]
        return Response(
            TotalsSerializer(
                {
                    "rows": told(found.rows),
                    "kinds": [each for each in kinds if each["rows"] is not None],
                    "money": [] if self.is_research else found.money,
                    "fines_without_amount": told(found.fines_without_amount),
                }
            ).data
        )
