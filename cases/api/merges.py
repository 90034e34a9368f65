"""Merging two records of one person, and undoing it."""

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response

from cases.actions.merge import merge_persons, preview_merge, undo_merge
from config.shared.api import RuledViewSet
from config.shared.api.includes import Hanging
from config.shared.api.own_row import OwnRow
from config.shared.api.rows import columns_of, names_of, shown
from config.shared.api.serializers import PermittedLink
from people.actions.merge import GONE, KEPT
from people.api.persons import PersonViewSet
from people.models import Person, PersonMerge
from people.querysets import may
from people.step_up import require_confirmed

from .known import KnownAction
from .person_filters import PERSON_FILTERS

INTO = OpenApiParameter("into", str, required=True, description="Id of the person to keep.")


class IntoSerializer(serializers.Serializer):
    into = PermittedLink(Person, help_text="The person to keep.")


class MergeSerializer(IntoSerializer):
    reason = serializers.CharField(max_length=300)
    choices = serializers.DictField(
        child=serializers.ChoiceField([KEPT, GONE]),
        required=False,
        help_text="Fact in conflict → whose value is shown. Without a choice the kept person's.",
    )


class UndoSerializer(serializers.Serializer):
    reason = serializers.CharField(max_length=300)


class ConflictSerializer(serializers.Serializer):
    name = serializers.CharField()
    label = serializers.CharField()
    kept = serializers.CharField()
    gone = serializers.CharField()
    may_take = serializers.BooleanField()


class CountSerializer(serializers.Serializer):
    rows = serializers.CharField()
    count = serializers.IntegerField()


class FilledSerializer(serializers.Serializer):
    label = serializers.CharField()
    value = serializers.CharField()


class PreviewSerializer(serializers.Serializer):
    conflicts = ConflictSerializer(many=True)
    filled = FilledSerializer(many=True)
    moves = CountSerializer(many=True)
    already_there = CountSerializer(many=True)
    warnings = serializers.ListField(child=serializers.CharField())


class LaterSerializer(serializers.Serializer):
    kind = serializers.CharField(help_text="Such as cases.detention.")
    id = serializers.CharField()
    reference = serializers.CharField()
    what = serializers.CharField(help_text="Added, changed…: what people did and where it stands now.")


class UndoneSerializer(serializers.Serializer):
    later = LaterSerializer(many=True)


class PersonMergeViewSet(RuledViewSet):
    """Who merged which two records, when and why. Made by ``POST /persons/{id}/merge/``."""

    model = PersonMerge
    http_method_names = ["get", "post", "head", "options"]

    @extend_schema(request=UndoSerializer, responses={200: OwnRow(also=UndoneSerializer)})
    @action(detail=True, methods=["post"])
    def undo(self, request, pk=None):
        """Both records as they were. ``later`` lists what people changed or added since, and where it stands."""
        merge = self.get_for("undo", pk)
        if not (may(request.user, "merge", merge.kept) and may(request.user, "merge", merge.gone)):
            raise PermissionDenied("Only someone who may change both records can undo their merge.")
        require_confirmed(request)
        given = UndoSerializer(data=request.data)
        given.is_valid(raise_exception=True)
        parted = undo_merge(merge, by=request.user, now=timezone.now(), **given.validated_data)
        later = [
            {
                "kind": each.row._meta.label_lower,
                "id": str(each.row.pk),
                "reference": str(each.row),
                "what": each.words,
            }
            for each in parted.later
        ]
        answer = self.answer(pk)
        answer.data["later"] = later
        return answer


class MergeablePersonViewSet(KnownAction, PersonViewSet):
    model = Person
    own_filters = PersonViewSet.own_filters | PERSON_FILTERS
    own_includes = {
        "detentions": Hanging("cases.Detention", "person"),
        "charges": Hanging("cases.Charge", "person", "defendant__person"),
        "defendants": Hanging("cases.Defendant", "person"),
        "parts": Hanging("cases.Participation", "person"),
    }

    @extend_schema(
        methods=["get"], parameters=[OpenApiParameter("into", str, required=True)], responses=PreviewSerializer
    )
    @extend_schema(methods=["post"], request=MergeSerializer, responses={201: PersonMergeViewSet.reader})
    @action(detail=True, methods=["get", "post"])
    def merge(self, request, pk=None):
        """Merge this person into the one named by ``into``; with GET, what that would do."""
        gone = self.get_for("merge", pk)
        sent = request.data if request.method == "POST" else request.query_params
        asked = MergeSerializer if request.method == "POST" else IntoSerializer
        given = asked(data=sent, context=self.get_serializer_context())
        given.is_valid(raise_exception=True)
        values = dict(given.validated_data)
        kept = values.pop("into")
        if not may(request.user, "merge", kept):
            raise PermissionDenied(f"You may see {kept}, but not change it: ask someone who works on both desks.")
        if request.method != "GET":
            require_confirmed(request)
        else:
            return Response(_told(preview_merge(kept, gone, by=request.user, name_of=_names_for(request.user))))
        merge = merge_persons(kept, gone, by=request.user, now=timezone.now(), **values)
        return Response(_as_answered(merge, request.user), status=status.HTTP_201_CREATED)


def _as_answered(merge, user):
    fields = PersonMergeViewSet.shown_fields
    rows = PersonMerge.objects.permitted(user).filter(pk=merge.pk).values(*columns_of(PersonMerge, fields))
    return shown(PersonMerge, fields, list(rows), user)[0]


def _names_for(user):
    def name_of(model, pk):
        known = names_of({model: [pk]}, user).get((model._meta.label_lower, str(pk)))
        return f"{known['name']} · {known['reference']}" if known else "(not yours to see)"

    return name_of


def _told(preview):
    return {
        "conflicts": ConflictSerializer(preview.conflicts, many=True).data,
        "filled": [{"label": label, "value": value} for label, value in preview.filled],
        "moves": [{"rows": rows, "count": count} for rows, count in preview.moves],
        "already_there": [{"rows": rows, "count": count} for rows, count in preview.twins],
        "warnings": preview.warnings,
    }
