"""A query of one list that a reader keeps, and what it had found when they were told last."""

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from exchange.enums import Frequency, SearchPause
from exchange.querysets import SavedSearchQuerySet, SearchDigestQuerySet
from people.models.record import listed, tracked

MOST_MATCHES = 5000
"""Rows one saved search can be watched for: so many are remembered with the version last told."""


@tracked(exclude=["name", "query", "ran_on"])
class SavedSearch(models.Model):
    """``resource`` is the first part of an address of the API, ``query`` what follows its question mark, both as its
    owner may ask them. ``desk``: whose staff may look at it too. ``ran_on``: the day, in the owner's zone, up to which
    the owner was told."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="saved_searches")
    name = models.CharField(max_length=80)
    resource = models.CharField(max_length=40)
    query = models.CharField(max_length=2000, blank=True)
    desk = models.ForeignKey("people.Desk", null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    frequency = models.CharField(max_length=8, choices=Frequency.choices, default=Frequency.NEVER)
    paused = models.CharField(max_length=12, choices=SearchPause.choices, default=SearchPause.NONE, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    deleted_at = models.DateTimeField(null=True, editable=False)
    ran_on = models.DateField(null=True, editable=False)

    objects = SavedSearchQuerySet.as_manager()

    class Meta:
        verbose_name = "saved search"
        verbose_name_plural = "saved searches"
        ordering = ["name", "id"]
        constraints = [
            listed("savedsearch", "frequency", Frequency),
            listed("savedsearch", "paused", SearchPause),
            models.CheckConstraint(
                name="savedsearch_has_a_name", condition=~Q(name=""), violation_error_message="Give it a name."
            ),
            models.UniqueConstraint(
                name="savedsearch_one_of_a_name",
                fields=["owner", "name"],
                condition=Q(deleted_at__isnull=True),
                violation_error_message="You have a saved search of that name.",
            ),
        ]

    def __str__(self):
        return f"saved search {self.pk}"


class ToldMatches(models.Model):
    """What the owner knows of already: ids of rows, and beside each the version last told."""

    search = models.OneToOneField(SavedSearch, on_delete=models.CASCADE, related_name="told")
    row_ids = ArrayField(models.UUIDField(), default=list)
    versions = ArrayField(models.PositiveIntegerField(), default=list)

    class Meta:
        verbose_name_plural = "told matches"
        constraints = [
            models.CheckConstraint(name="toldmatches_a_version_for_each", condition=Q(row_ids__len=F("versions__len"))),
            models.CheckConstraint(name="toldmatches_not_too_many", condition=Q(row_ids__len__lte=MOST_MATCHES)),
        ]

    def __str__(self):
        return f"told matches of {self.search_id}"


class SearchDigest(models.Model):
    """What the saved searches of one reader found by one day. ``title`` and ``counts`` say how much, never what."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    for_day = models.DateField(help_text="In the reader's zone.")
    title = models.CharField(max_length=60)
    counts = models.CharField(max_length=60)
    made_at = models.DateTimeField()

    objects = SearchDigestQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at", "-id"]
        constraints = [models.UniqueConstraint(name="searchdigest_once_a_day", fields=["recipient", "for_day"])]

    def __str__(self):
        return f"digest of saved searches {self.pk}"


class SearchFinding(models.Model):
    """The part of a digest that one search found. ``changed_from``: of each changed row the version told before.
    ``paused``: why it is not watched any more."""

    digest = models.ForeignKey(SearchDigest, on_delete=models.CASCADE, related_name="findings")
    search = models.ForeignKey(SavedSearch, on_delete=models.CASCADE, related_name="findings")
    new_ids = ArrayField(models.UUIDField(), default=list)
    changed_ids = ArrayField(models.UUIDField(), default=list)
    changed_from = ArrayField(models.PositiveIntegerField(), default=list)
    paused = models.CharField(max_length=12, choices=SearchPause.choices, default=SearchPause.NONE, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            listed("searchfinding", "paused", SearchPause),
            models.UniqueConstraint(name="searchfinding_once_a_digest", fields=["digest", "search"]),
            models.CheckConstraint(
                name="searchfinding_a_version_for_each", condition=Q(changed_ids__len=F("changed_from__len"))
            ),
            models.CheckConstraint(
                name="searchfinding_says_something",
                condition=Q(new_ids__len__gt=0) | Q(changed_ids__len__gt=0) | ~Q(paused=""),
            ),
        ]

    def __str__(self):
        return f"finding {self.pk}"
