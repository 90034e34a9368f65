"""Creates that were sent with an ``Idempotency-Key``, so that one sent again makes no second row."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Now


class SentOnce(models.Model):
    """``body_hash`` is keyed: the body is not kept. Written in the transaction of the create, forgotten after a
    week."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sent_once")
    key = models.CharField(max_length=100)
    path = models.CharField(max_length=200)
    body_hash = models.CharField(max_length=64)
    row_id = models.UUIDField(null=True)
    at = models.DateTimeField(db_default=Now(), db_index=True)

    class Meta:
        verbose_name = "create sent once"
        verbose_name_plural = "creates sent once"
        constraints = [models.UniqueConstraint(name="sentonce_key_of_user", fields=["user", "key"])]

    def __str__(self):
        return self.key
