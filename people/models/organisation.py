"""Organisations and places, each with its names as printed."""

from django.db import models
from django.db.models import F, Q

from people.enums import OrganisationKind, PlaceKind, PointPrecision

from .name import Name, Named, name_constraints
from .record import WITHIN_REACH, Record, listed, tracked


@tracked
class Place(Named, Record):
    """A node of the tree country → region → district → settlement → facility."""

    consent_of = ()
    reference_prefix = "L"
    tree_key = "part_of"

    kind = models.CharField(max_length=12, choices=PlaceKind.choices, default=PlaceKind.OTHER)
    part_of = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="parts")
    known_as = models.CharField(
        max_length=200, blank=True, help_text="For a place without a name: “one of fifteen locations”."
    )
    likely_identity = models.CharField(
        max_length=300,
        blank=True,
        help_text="What we think it is. An inference of ours, not a source's word.",
    )
    latitude = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)
    longitude = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)
    point_precision = models.CharField(max_length=12, choices=PointPrecision.choices, blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("place", "kind", PlaceKind),
            models.CheckConstraint(
                name="place_not_part_of_itself",
                condition=Q(part_of__isnull=True) | ~Q(part_of=F("id")),
                violation_error_message="A place is not part of itself.",
            ),
            models.CheckConstraint(
                name="place_point_is_whole_and_on_earth",
                condition=Q(latitude__isnull=True, longitude__isnull=True, point_precision="")
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                    point_precision__in=PointPrecision.values,
                ),
                violation_error_message="Give latitude, longitude and how precise they are, or none of them.",
            ),
        ]

    def save(self, *args, **kwargs):
        if not self.display_name:
            self.display_name = self.known_as
        super().save(*args, **kwargs)


@tracked(exclude=Name.KEY_FIELDS)
class PlaceName(Name):
    parents = ("place",)
    consent_of = ()
    reference_prefix = "LN"

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="names")

    class Meta(Name.Meta):
        constraints = [
            *name_constraints("placename"),
            models.UniqueConstraint(
                name="placename_one_main", fields=["place", *WITHIN_REACH], condition=Q(is_main=True)
            ),
        ]


@tracked
class Organisation(Named, Record):
    consent_of = ()
    reference_prefix = "O"

    kind = models.CharField(max_length=20, choices=OrganisationKind.choices, default=OrganisationKind.OTHER)
    part_of = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="parts")
    place = models.ForeignKey(Place, null=True, blank=True, on_delete=models.PROTECT, related_name="organisations")
    country = models.CharField(max_length=2, blank=True)
    description = models.TextField(blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("organisation", "kind", OrganisationKind),
            models.CheckConstraint(
                name="organisation_not_part_of_itself",
                condition=Q(part_of__isnull=True) | ~Q(part_of=F("id")),
                violation_error_message="An organisation is not part of itself.",
            ),
        ]


@tracked(exclude=Name.KEY_FIELDS)
class OrganisationName(Name):
    parents = ("organisation",)
    consent_of = ()
    reference_prefix = "ON"

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="names")

    class Meta(Name.Meta):
        constraints = [
            *name_constraints("organisationname"),
            models.UniqueConstraint(
                name="organisationname_one_main", fields=["organisation", *WITHIN_REACH], condition=Q(is_main=True)
            ),
        ]
