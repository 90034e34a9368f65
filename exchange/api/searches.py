"""Saved searches over the API: one's own, and what colleagues share with a desk one works on."""

from uuid import UUID

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.exceptions import APIException, NotFound, PermissionDenied
from rest_framework.response import Response

from config.shared.api import RuledAPIView
from config.shared.api.serializers import Moment, page_of
from exchange.actions import searches as acts
from exchange.enums import Frequency, SearchPause
from exchange.models import SavedSearch
from exchange.querysets import READERS
from exchange.searches.rows import MOST, changes_since, rows_by_id
from people.models import Desk

PK = OpenApiParameter("id", UUID, OpenApiParameter.PATH)


class SavedSearchSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    name = serializers.CharField()
    resource = serializers.CharField(help_text="The first part of the address of the list.")
    query = serializers.CharField(help_text="What follows the question mark there.")
    list = serializers.SerializerMethodField(help_text="Where it is run.")
    frequency = serializers.ChoiceField(Frequency.choices)
    paused = serializers.ChoiceField(SearchPause.choices)
    desk = serializers.IntegerField(source="desk_id", allow_null=True, help_text="Whose staff may look at it too.")
    is_own = serializers.SerializerMethodField()
    created_at = Moment()

    def get_list(self, search) -> str:
        return f"/api/v1/{search.resource}/{'?' if search.query else ''}{search.query}"

    def get_is_own(self, search) -> bool:
        return search.owner_id == self.context["request"].user.pk


class NewSavedSearchIn(serializers.Serializer):
    name = serializers.CharField(max_length=80)
    resource = serializers.CharField(max_length=40)
    query = serializers.CharField(max_length=2000, required=False, default="", allow_blank=True)
    frequency = serializers.ChoiceField(Frequency.choices, default=Frequency.NEVER)
    desk = serializers.IntegerField(required=False, allow_null=True, min_value=1, max_value=2**31 - 1)


class ChangedSearchIn(serializers.Serializer):
    name = serializers.CharField(max_length=80, required=False)
    frequency = serializers.ChoiceField(Frequency.choices, required=False)
    desk = serializers.IntegerField(required=False, allow_null=True, min_value=1, max_value=2**31 - 1)


class ChangedRow(serializers.Serializer):
    id = serializers.UUIDField()
    told_version = serializers.IntegerField(help_text="The version told before.")


class NewsSerializer(serializers.Serializer):
    for_day = serializers.DateField(allow_null=True)
    new = serializers.ListField(child=serializers.UUIDField())
    changed = ChangedRow(many=True)


class SearchView(RuledAPIView):
    open_to = READERS

    def row(self, pk, action="view"):
        """Hidden is 404; a colleague's shared one is not yours to change."""
        seen = get_object_or_404(SavedSearch.objects.permitted(self.request.user), pk=pk)
        if not SavedSearch.objects.permitted(self.request.user, action).filter(pk=pk).exists():
            raise PermissionDenied("You may see this, but not do that.")
        return seen

    def answer(self, search, code=status.HTTP_200_OK):
        return Response(SavedSearchSerializer(search, context={"request": self.request}).data, status=code)

    def given(self, serializer_class):
        given = serializer_class(data=self.request.data)
        given.is_valid(raise_exception=True)
        values = dict(given.validated_data)
        if values.get("desk") is not None:
            values["desk"] = Desk.objects.permitted(self.request.user).filter(pk=values["desk"]).first()
            if values["desk"] is None:
                raise serializers.ValidationError({"desk": "There is no such desk, or it is not yours to see."})
        return values


class SavedSearchesView(SearchView):
    @extend_schema(operation_id="saved_searches_list", responses=page_of(SavedSearchSerializer))
    def get(self, request):
        """One's own by name, then those shared with one's desks; fifty of each at most."""
        seen = SavedSearch.objects.permitted(request.user).live()
        rows = [*seen.filter(owner=request.user)[:50], *seen.exclude(owner=request.user)[:50]]
        told = SavedSearchSerializer(rows, many=True, context={"request": request})
        return Response({"next": None, "results": told.data})

    @extend_schema(request=NewSavedSearchIn, responses={201: SavedSearchSerializer})
    def post(self, request):
        """Checked by the filters its list has for this reader. What it finds now is no news."""
        made = acts.save_search(request.user, now=timezone.now(), **self.given(NewSavedSearchIn))
        return self.answer(made, status.HTTP_201_CREATED)


class SavedSearchView(SearchView):
    @extend_schema(parameters=[PK], responses=SavedSearchSerializer)
    def get(self, request, pk):
        return self.answer(self.live(pk))

    @extend_schema(parameters=[PK], request=ChangedSearchIn, responses=SavedSearchSerializer)
    def patch(self, request, pk):
        """Name, rhythm, desk. Another question is another search."""
        search = self.live(pk, "change")
        return self.answer(
            acts.change_search(search, by=request.user, now=timezone.now(), **self.given(ChangedSearchIn))
        )

    @extend_schema(parameters=[PK], responses={204: None})
    def delete(self, request, pk):
        """It can be brought back for thirty days: ``restore``."""
        acts.delete_search(self.live(pk, "delete"), by=request.user, now=timezone.now())
        return Response(status=status.HTTP_204_NO_CONTENT)

    def live(self, pk, action="view"):
        search = self.row(pk, action)
        if search.deleted_at is not None:
            raise NotFound("It was deleted.")
        return search


class SearchVerbView(SearchView):
    verb = ""

    @extend_schema(parameters=[PK], request=None, responses=SavedSearchSerializer)
    def post(self, request, pk):
        search, by, now = self.row(pk, "change"), request.user, timezone.now()
        if self.verb == "pause":
            return self.answer(acts.pause_search(search, by=by))
        if self.verb == "resume":
            return self.answer(acts.resume_search(search, by=by, now=now))
        return self.answer(acts.restore_search(search, by=by, now=now))


class SearchNewsView(SearchView):
    @extend_schema(parameters=[PK], responses=NewsSerializer)
    def get(self, request, pk):
        """What it was told last, of the rows one may see now; a hundred at most."""
        search = self.row(pk, "change")
        found = search.findings.filter(paused="").select_related("digest").order_by("-digest__made_at").first()
        if found is None:
            return Response({"for_day": None, "new": [], "changed": []})
        told = dict(zip(found.changed_ids, found.changed_from, strict=True))
        try:
            known = rows_by_id(request.user, search.resource, [*found.new_ids, *told])
            changed = changes_since(request.user, search.resource, {k: v for k, v in told.items() if k in known})
        except (APIException, KeyError):
            raise PermissionDenied("Your role has no access to this.") from None
        return Response(
            {
                "for_day": found.digest.for_day,
                "new": [key for key in found.new_ids[:MOST] if key in known],
                "changed": [{"id": key, "told_version": told[key]} for key in changed],
            }
        )
