"""Organisations and places."""

from people.models import Organisation, OrganisationName, Place, PlaceName
from people.names.search import by_any_name

from .by_name import FoundByName
from .persons import NAME_FIELDS, RecordViewSet


class OrganisationViewSet(FoundByName, RecordViewSet):
    model = Organisation
    fields = ("display_name", "kind", "part_of", "place", "country", "description")
    writable = ("kind", "part_of", "place", "country", "description")
    research_fields = ("display_name", "kind", "part_of", "place", "country")
    filters = ("kind", "part_of", "place", "country")
    search = staticmethod(by_any_name(OrganisationName))
    ordering_fields = ("display_name", "updated_at")
    children = {"names": (OrganisationName, "organisation", ("id", *NAME_FIELDS))}


class OrganisationNameViewSet(RecordViewSet):
    model = OrganisationName
    fields = writable = ("organisation", *NAME_FIELDS)
    research_fields = ("organisation", "text", "script", "language", "kind", "is_main")
    filters = ("organisation", "script", "kind")


class PlaceViewSet(FoundByName, RecordViewSet):
    model = Place
    fields = (
        "display_name",
        "kind",
        "part_of",
        "known_as",
        "likely_identity",
        "latitude",
        "longitude",
        "point_precision",
    )
    writable = ("kind", "part_of", "known_as", "likely_identity", "latitude", "longitude", "point_precision")
    research_fields = ("display_name", "kind", "part_of", "latitude", "longitude", "point_precision")
    filters = ("kind", "part_of")
    search = staticmethod(by_any_name(PlaceName))
    ordering_fields = ("display_name", "updated_at")
    children = {"names": (PlaceName, "place", ("id", *NAME_FIELDS))}


class PlaceNameViewSet(RecordViewSet):
    model = PlaceName
    fields = writable = ("place", *NAME_FIELDS)
    research_fields = ("place", "text", "script", "language", "kind", "is_main")
    filters = ("place", "script", "kind")
