"""Proceedings and what belongs to them."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from cases.actions.proceedings import STAGES, open_appeal, open_international
from cases.enums import InternationalProcedure
from cases.models import Charge, Counsel, Defendant, Measure, Outcome, Proceeding, ProceedingStage
from config.shared.api.includes import Hanging
from config.shared.api.serializers import PartialDateIn, PermittedLink
from people.api.persons import RecordViewSet
from people.models import Organisation
from sources.api.sources import by_title

from .joint_changes import JointChangeLines, JointChangeMade, JointChangeRequest, answer_joint_change


class AppealSerializer(serializers.Serializer):
    kind = serializers.ChoiceField([(kind.value, kind.label) for kind in STAGES])
    court = PermittedLink(Organisation, required=False, allow_null=True)
    court_words = serializers.CharField(max_length=200, required=False, allow_blank=True)
    number = serializers.CharField(max_length=80, required=False, allow_blank=True)
    on = PartialDateIn(required=False, allow_null=True)
    with_acquitted = serializers.BooleanField(default=False)

    def validate(self, values):
        return values | {"on": (values.get("on") or (None, ""))[0]}


class InternationalSerializer(serializers.Serializer):
    body = PermittedLink(Organisation)
    procedure_kind = serializers.ChoiceField(InternationalProcedure.choices)
    procedure = serializers.CharField(max_length=120)
    sent_on = serializers.DateField(required=False, allow_null=True)


class ProceedingViewSet(RecordViewSet):
    model = Proceeding
    research_searches = False  # titles are free text
    search = staticmethod(by_title)
    children = {
        "stages": (ProceedingStage, "proceeding", ("id", "stage", "reached", "notice_form", "certainty", "note")),
        "defendants": (Defendant, "proceeding", ("id", "person", "group", "aggravation", "note")),
    }
    own_includes = {
        "hearings": Hanging("cases.Hearing", "proceeding"),
        "outcomes": Hanging("cases.Outcome", "proceeding"),
        "exhibits": Hanging("cases.Exhibit", "proceeding"),
    }

    @extend_schema(request=AppealSerializer)
    @action(detail=True, methods=["post"])
    def appeal(self, request, pk=None):
        """Answers the proceeding; the one that was opened follows it."""
        return self._open(AppealSerializer, pk, open_appeal)

    @extend_schema(request=InternationalSerializer)
    @action(detail=True, methods=["post"])
    def international(self, request, pk=None):
        return self._open(InternationalSerializer, pk, open_international)

    def _open(self, serializer_class, pk, act):
        return self.act(pk, "change", act, serializer_class, now=timezone.now())

    @extend_schema(request=JointChangeRequest, responses={200: JointChangeLines, 201: JointChangeMade})
    @action(detail=True, methods=["post"], url_path="change-defendants")
    def change_defendants(self, request, pk=None):
        """One change for several defendants, for all or none; with ``preview``, what it would do."""
        return answer_joint_change(self, pk)


class ProceedingStageViewSet(RecordViewSet):
    model = ProceedingStage


class DefendantViewSet(RecordViewSet):
    model = Defendant
    children = {
        "measures": (Measure, "defendant", ("id", "kind", "words", "since", "until", "detention")),
        "charges": (Charge, "defendant", ("id", "code", "article", "part", "provision_words", "status")),
        "counsel": (Counsel, "defendant", ("id", "lawyer", "is_appointed", "since", "until")),
        "outcomes": (Outcome, "defendant", ("id", "kind", "decided", "amount", "currency", "term_amount", "term_unit")),
    }


class MeasureViewSet(RecordViewSet):
    model = Measure


class CounselViewSet(RecordViewSet):
    model = Counsel
