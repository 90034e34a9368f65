"""Uploads on their way: what was announced. The bytes lie in ``incoming/``; how many is the length of that file."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q

from people.enums import Level
from people.models.record import listed
from sources.enums import UploadState
from sources.querysets import UploadQuerySet


class Upload(models.Model):
    """Its id becomes the store key of the file. ``sha256``: as the sender announced it, or empty. ``received``: bytes
    that count against the day of whoever sent them, once the upload has ended."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="uploads")
    desk = models.ForeignKey("people.Desk", on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(choices=Level.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="uploads")
    original_name = models.CharField(max_length=255)
    size = models.PositiveBigIntegerField(help_text="Bytes.")
    sha256 = models.CharField(max_length=64, blank=True)
    state = models.CharField(max_length=12, choices=UploadState.choices, default=UploadState.OPEN)
    problem = models.CharField(max_length=300, blank=True)
    received = models.PositiveBigIntegerField(default=0)
    file = models.OneToOneField(
        "sources.EvidenceFile", null=True, blank=True, on_delete=models.PROTECT, related_name="upload", editable=False
    )
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = UploadQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            listed("upload", "state", UploadState),
            models.CheckConstraint(name="upload_level_is_known", condition=Q(level__in=Level.values)),
            models.CheckConstraint(name="upload_has_bytes", condition=Q(size__gte=1)),
            models.CheckConstraint(
                name="upload_sha256_is_hex", condition=Q(sha256="") | Q(sha256__regex=r"^[0-9a-f]{64}$")
            ),
            models.CheckConstraint(
                name="upload_kept_names_its_file",
                condition=Q(state=UploadState.KEPT, file__isnull=False)
                | (~Q(state=UploadState.KEPT) & Q(file__isnull=True)),
            ),
            models.CheckConstraint(
                name="upload_ended_says_when",
                condition=Q(state=UploadState.OPEN, ended_at__isnull=True)
                | (~Q(state=UploadState.OPEN) & Q(ended_at__isnull=False)),
            ),
        ]
        indexes = [
            models.Index(fields=["by", "-created_at"], name="upload_of_a_colleague"),
            models.Index(fields=["expires_at"], name="upload_open", condition=Q(state=UploadState.OPEN)),
        ]

    def __str__(self):
        return f"upload {self.pk}"
