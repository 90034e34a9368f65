"""A colleague's own calendar address, for a calendar program that can send no password."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from cases.querysets import CalendarFeedQuerySet


class CalendarFeed(models.Model):
    """Opened by a secret of 256 random bits that stands in its address and is shown once.

    Kept is the SHA-256 of the secret. A slow, salted hash defends words people choose; nobody can try 2^256 numbers,
    so a plain one gives nothing away, and it can be looked up by an index at each fetch.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="calendar_feeds")
    name = models.CharField(max_length=80, help_text="Where it is read, such as “my phone”.")
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    names_item = models.BooleanField(
        "reference, kind and hour",
        default=False,
        help_text="Off: each entry is a day with “Arasha item” on it and nothing else. Names are never in it.",
    )
    only_mine = models.BooleanField("only cases on which I hold a duty", default=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, editable=False)
    last_fetched_at = models.DateTimeField(null=True, editable=False)
    counted_since = models.DateTimeField(null=True, editable=False)
    fetches = models.PositiveIntegerField(default=0, editable=False, help_text="Since ``counted_since``.")

    objects = CalendarFeedQuerySet.as_manager()

    class Meta:
        verbose_name = "calendar feed"
        ordering = ["-created_at", "-id"]
        constraints = [
            models.CheckConstraint(
                name="calendarfeed_secret_is_hashed", condition=Q(secret_hash__regex=r"^[0-9a-f]{64}$")
            ),
            models.CheckConstraint(
                name="calendarfeed_ends_after_it_begins", condition=Q(expires_at__gt=F("created_at"))
            ),
            models.CheckConstraint(
                name="calendarfeed_revoked_after_it_began",
                condition=Q(revoked_at__isnull=True) | Q(revoked_at__gte=F("created_at")),
            ),
        ]

    def __str__(self):
        return f"calendar feed {self.pk}"
