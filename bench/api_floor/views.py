"""The floors of a list, a detail, a search and a create, and their addresses."""

from datetime import datetime

from django.db import transaction
from django.http import HttpResponse
from django.urls import path
from rest_framework import serializers
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Detention, Person, PersonName, Place, Written, WrittenEvent

COLUMNS = (
    *("id", "reference", "desk_id", "level", "created_at", "updated_at", "version", "display_name", "known_as", "sex"),
    *("birth_earliest", "birth_latest", "ethnicity", "occupation", "whereabouts", "verification", "last_confirmed_on"),
    *("summary", "residence_id", "residence__reference", "residence__display_name"),
)


class Allowed(APIView):
    """Whoever has the token and, by a group, the permission."""

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if not request.user.has_perm("api_floor.read_person"):
            raise PermissionDenied


def page(request):
    asked = request.GET
    rows = Person.objects.filter(desk_id=int(asked["desk"]), level__lte=1, merged_into_id=None)
    for name in ("sex", "whereabouts"):
        if name in asked:
            rows = rows.filter(**{name: asked[name]})
    if "before" in asked:
        rows = rows.filter(created_at__lte=datetime.fromisoformat(asked["before"]))
    return rows.order_by("-created_at", "-id")


class ListView(Allowed):
    def get(self, request):
        rows = list(page(request).values(*COLUMNS)[:51])
        following = rows[49]["created_at"].isoformat() if len(rows) > 50 else None
        return Response({"next": following, "results": rows[:50]})


class SearchView(Allowed):
    """Two words, each somewhere in one name, over trigrams."""

    def get(self, request):
        names = PersonName.objects.all()
        for word in request.GET["q"].split():
            names = names.filter(key__contains=word)
        found = names.values_list("person_id", flat=True)[:50]
        return Response({"results": list(Person.objects.filter(pk__in=list(found)).values(*COLUMNS))})


class PlaceOut(serializers.ModelSerializer):
    class Meta:
        model = Place
        fields = ("id", "reference", "display_name")


class NameOut(serializers.ModelSerializer):
    class Meta:
        model = PersonName
        fields = ("id", "text", "script", "is_main")


class DetentionOut(serializers.ModelSerializer):
    class Meta:
        model = Detention
        fields = ("id", "reference", "kind", "began_earliest", "began_latest")


class PersonOut(serializers.ModelSerializer):
    residence = PlaceOut()
    names = NameOut(many=True)
    detentions = DetentionOut(many=True)

    class Meta:
        model = Person
        fields = (*(name for name in COLUMNS if "residence" not in name), "residence", "names", "detentions")


class DetailView(APIView):
    authentication_classes = ()

    def get(self, request, pk):
        rows = Person.objects.select_related("residence").prefetch_related("names", "detentions")
        return Response(PersonOut(rows.get(pk=pk)).data)


class WrittenIn(serializers.ModelSerializer):
    class Meta:
        model = Written
        fields = ("id", "name", "sex", "birth", "occupation", "summary", "desk", "created_at")


class CreateView(Allowed):
    def post(self, request):
        given = WrittenIn(data=request.data)
        given.is_valid(raise_exception=True)
        with transaction.atomic():
            made = given.save()
            WrittenEvent.objects.create(written=made, by=request.user.pk, data=WrittenIn(made).data)
        return Response(WrittenIn(made).data, status=201)


urlpatterns = [
    path("healthz/live", lambda request: HttpResponse("ok")),
    path("list/", ListView.as_view()),
    path("search/", SearchView.as_view()),
    path("detail/<uuid:pk>/", DetailView.as_view()),
    path("create/", CreateView.as_view()),
]
