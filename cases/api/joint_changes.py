"""One change for several defendants over the API, what it would do, and taking it back."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied, ValidationError
from rest_framework.response import Response

from cases.actions.joint_changes import undo_joint_change
from cases.enums import ChargeStatus, JointChangeKind, Jurisdiction, MeasureKind, OutcomeKind, TermUnit
from cases.models import Defendant, JointChange
from cases.pages.grid import read_grid
from cases.pages.joint_preview import apply, preview
from config.shared.api.own_row import OwnRow
from config.shared.api.serializers import HIDDEN_OR_MISSING, PartialDateIn, PermittedLink
from people.api.persons import RecordViewSet
from people.models import Person
from people.querysets import may

OPEN_STATUSES = [each for each in ChargeStatus.choices if each[0] != ChargeStatus.RECLASSIFIED]


class Day(PartialDateIn):
    """A partial date alone: what a change is given has no words of a source."""

    def to_internal_value(self, data):
        return super().to_internal_value(data)[0]


def _text(length, **options):
    return serializers.CharField(max_length=length, allow_blank=True, **({"required": False} | options))


class MeasureValues(serializers.Serializer):
    kind = serializers.ChoiceField(MeasureKind.choices)
    since = Day(allow_null=True)
    words = _text(200)


class ChargeValues(serializers.Serializer):
    jurisdiction = serializers.ChoiceField(Jurisdiction.choices, default=Jurisdiction.KZ)
    code = _text(80)
    article = _text(20)
    part = _text(10)
    provision_words = _text(200)
    description = _text(500)
    status = serializers.ChoiceField(OPEN_STATUSES, default=ChargeStatus.CHARGED)
    on = Day(allow_null=True)


class ChargeStatusValues(serializers.Serializer):
    provision = _text(300, help_text="As the grid writes it; empty: every open charge.")
    status = serializers.ChoiceField(OPEN_STATUSES)
    on = Day(allow_null=True)
    note = _text(300)


class ReclassifyValues(serializers.Serializer):
    provision = _text(300)
    to_article = serializers.CharField(max_length=20)
    to_part = _text(10, default="")
    on = Day(allow_null=True)
    note = _text(300)


class AggravationValues(serializers.Serializer):
    aggravation = _text(300, required=True)


class CounselValues(serializers.Serializer):
    lawyer = PermittedLink(Person)
    is_appointed = serializers.BooleanField(default=False)
    since = Day(required=False, allow_null=True)


class OutcomeValues(serializers.Serializer):
    kind = serializers.ChoiceField(OutcomeKind.choices)
    decided = Day(allow_null=True)
    starts = Day(required=False, allow_null=True)
    term_amount = serializers.IntegerField(min_value=1, max_value=32767, required=False, allow_null=True)
    term_unit = serializers.ChoiceField(TermUnit.choices, required=False, allow_blank=True)
    credit_days = serializers.IntegerField(min_value=1, max_value=32767, required=False, allow_null=True)
    credit_ratio = serializers.DecimalField(4, 2, required=False, allow_null=True)
    mci_count = serializers.DecimalField(9, 2, required=False, allow_null=True)
    amount = serializers.DecimalField(14, 2, required=False, allow_null=True)
    currency = _text(3)
    note = _text(300)


VALUES = {
    JointChangeKind.MEASURE: MeasureValues,
    JointChangeKind.CHARGE: ChargeValues,
    JointChangeKind.CHARGE_STATUS: ChargeStatusValues,
    JointChangeKind.RECLASSIFY: ReclassifyValues,
    JointChangeKind.AGGRAVATION: AggravationValues,
    JointChangeKind.COUNSEL: CounselValues,
    JointChangeKind.OUTCOME: OutcomeValues,
}


class JointChangeRequest(serializers.Serializer):
    kind = serializers.ChoiceField(JointChangeKind.choices)
    defendants = serializers.ListField(child=serializers.UUIDField(), min_length=1, max_length=200)
    values = serializers.DictField(help_text="What the kind of change needs, named like the fields of its form.")
    preview = serializers.BooleanField(default=False)


class JointChangeLine(serializers.Serializer):
    defendant = serializers.UUIDField()
    now = serializers.CharField()
    then = serializers.CharField()
    errors = serializers.ListField(child=serializers.CharField())


class JointChangeLines(serializers.Serializer):
    lines = JointChangeLine(many=True)


class JointChangeMade(serializers.Serializer):
    id = serializers.UUIDField()
    reference = serializers.CharField()
    number = serializers.IntegerField()


class LeftSerializer(serializers.Serializer):
    left = serializers.ListField(child=serializers.UUIDField(), help_text="Defendants changed since.")


def answer_joint_change(view, pk):
    """For the view of proceedings: the lines of a preview, or the change that was made."""
    proceeding = view.get_for("change", pk)
    given = JointChangeRequest(data=view.request.data)
    given.is_valid(raise_exception=True)
    asked = given.validated_data
    values = VALUES[asked["kind"]](data=asked["values"], context=view.get_serializer_context())
    if not values.is_valid():
        raise ValidationError({"values": values.errors})
    user = view.request.user
    grid = read_grid(user, proceeding.pk)
    wanted = set(asked["defendants"])
    chosen = [line for line in grid.lines if line.row.pk in wanted]
    if len(chosen) != len(wanted):
        raise ValidationError({"defendants": HIDDEN_OR_MISSING})
    if Defendant.objects.permitted(user, "change").filter(pk__in=wanted).count() != len(wanted):
        raise PermissionDenied("You may see this, but not do that.")
    change = {
        "kind": asked["kind"],
        "words": f"{JointChangeKind(asked['kind']).label}, over the API",
        "values": values.validated_data,
        "by": user,
        "now": timezone.now(),
    }
    if asked["preview"]:
        return Response({"lines": [_shown(line) for line in preview(grid, chosen, **change)]})
    done = apply(grid, chosen, **change)
    if isinstance(done, JointChange):
        return Response({"id": str(done.pk), "reference": _reference(done), "number": done.number}, status=201)
    raise ValidationError({str(line.line.row.pk): list(line.errors) for line in done if line.errors})


def _shown(line):
    return {
        "defendant": str(line.line.row.pk),
        "now": line.now,
        "then": line.then,
        "errors": list(line.errors),
    }


def _reference(change):
    change.refresh_from_db(fields=["reference"])
    return change.reference


class JointChangeViewSet(RecordViewSet):
    model = JointChange
    left_out = ("updated_by",)
    http_method_names = ["get", "post", "head", "options"]

    @extend_schema(request=None, responses={200: OwnRow(also=LeftSerializer)})
    @action(detail=True, methods=["post"])
    def undo(self, request, pk=None):
        change = self.get_for("undo", pk)
        if not may(request.user, "change", change.proceeding):
            raise PermissionDenied("You may see this, but not do that.")
        undone = undo_joint_change(change, by=request.user, now=timezone.now())
        answer = self.answer(pk)
        answer.data["left"] = [str(defendant.pk) for defendant in undone.left]
        return answer
