"""For pytest: a server of its own that forgets to sync, and nothing that leaves the process."""

import os
from pathlib import Path

import dj_database_url

from config.embedded import Postgres
from config.shared.key_ring import kept_key_ring

from .base import *
from .base import BASE_DIR, evidence_store

VAR = Path(os.environ.get("ARASHA_VAR") or BASE_DIR / "var")
SECRET_KEY = "only-for-tests-" + "x" * 40  # noqa: S105
KEY_RING = kept_key_ring(VAR / "test_key_ring.json")
ANCHOR_KEY = VAR / "test_anchor_key.pem"
ANCHORS = VAR / "test-anchors"
BACKUPS = VAR / "test-backups"
BACKUP_KEYS = []
EVIDENCE_STORE = evidence_store(VAR / "test-evidence")
EVIDENCE_INCOMING = str(VAR / "test-evidence" / "incoming")  # on the volume of the store
EVIDENCE_KEEP_FREE = 0
EXPORT_STORE = evidence_store(VAR / "test-exports")
EXPORT_INCOMING = str(VAR / "test-exports" / "incoming")
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DATABASES = {
    "default": dj_database_url.parse(
        os.environ.get("DATABASE_URL") or Postgres(VAR / "test-postgres", durable=False).ensure()
    )
}
BACKUP_DATABASE_URL = ""
if pool_size := os.environ.get("ARASHA_TEST_POOL"):
    DATABASES["default"]["OPTIONS"] = {"pool": {"min_size": 1, "max_size": int(pool_size), "timeout": 1}}
CELERY_BROKER_URL = os.environ.get("REDIS_URL") or "memory://"
# Each test is its own colleague's; tests of the throttles name their rates.
REST_FRAMEWORK = REST_FRAMEWORK | {"DEFAULT_THROTTLE_RATES": {"courtesy": None, "searches": None}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WHITENOISE_AUTOREFRESH = True  # nothing is collected for tests
WHITENOISE_USE_FINDERS = True  # a real server, started by a test, serves them too
EMAIL_BACKEND = os.environ.get("ARASHA_TEST_MAIL", "django.core.mail.backends.locmem.EmailBackend")
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "25"))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DEMO_SIGN_IN = os.environ.get("ARASHA_DEMO_SIGN_IN") == "1"
WEBHOOKS = True
