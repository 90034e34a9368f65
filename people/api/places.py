"""Organisations and places."""

from people.models import Organisation, OrganisationName, Place, PlaceName
from people.names.search import by_any_name

from .by_name import FoundByName
from .persons import NAME_FIELDS, RecordViewSet


class OrganisationViewSet(FoundByName, RecordViewSet):
    model = Organisation
    search = staticmethod(by_any_name(OrganisationName))
    children = {"names": (OrganisationName, "organisation", ("id", *NAME_FIELDS))}


class OrganisationNameViewSet(RecordViewSet):
    model = OrganisationName


class PlaceViewSet(FoundByName, RecordViewSet):
    model = Place
    search = staticmethod(by_any_name(PlaceName))
    children = {"names": (PlaceName, "place", ("id", *NAME_FIELDS))}


class PlaceNameViewSet(RecordViewSet):
    model = PlaceName
