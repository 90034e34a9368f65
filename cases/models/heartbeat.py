"""Signs of life, kept where the reminders are: a queue that died cannot report its own death."""

from django.db import models


class Heartbeat(models.Model):
    """The last time ``name`` was seen alive, by the database's clock."""

    name = models.CharField(max_length=20, primary_key=True)
    at = models.DateTimeField()
    took = models.DurationField(null=True, help_text="Of a round trip: from sending to running.")

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"heartbeat of {self.name}"
