"""Closed lists of the room where many rows come and go."""

from django.db import models


class ExportFormat(models.TextChoices):
    CSV = "csv", "CSV table"
    XLSX = "xlsx", "Excel workbook"
    NDJSON = "ndjson", "NDJSON, one row a line as the API answers it"
    PARQUET = "parquet", "Parquet"
    FTM = "ftm", "FollowTheMoney entities"
    GEOJSON = "geojson", "GeoJSON map"


class ExportState(models.TextChoices):
    WAITING = "waiting", "Waits for approval"
    QUEUED = "queued", "Waits to be made"
    BUILDING = "building", "Being made"
    READY = "ready", "Ready"
    ENDED = "ended", "Ended"


class ExportEnd(models.TextChoices):
    """Why an export is no more."""

    EXPIRED = "expired", "Its 24 hours are over"
    CHANGED = "changed", "Somebody's consent, or what you may see, changed since it was made"
    TAKEN_BACK = "taken_back", "Taken back by who asked for it"
    REFUSED = "refused", "Refused"
    UNDECIDED = "undecided", "Nobody decided in time"
    GROWN = "grown", "There are more rows by now than were asked for"
    FAILED = "failed", "It could not be made"
