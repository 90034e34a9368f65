"""One machine without a queue, on which one colleague may send as much as the bench needs."""

from config.settings.local import *  # noqa: F403

EVIDENCE_A_DAY = 100 * 1024**3
CELERY_BROKER_URL = "memory://"
