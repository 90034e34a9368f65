"""One machine: servers from wheels under ``var/`` unless the environment names others. What ``manage.py`` uses."""

import os
import secrets
from pathlib import Path

import dj_database_url

from config.embedded import Postgres, Valkey
from config.shared.key_ring import kept_key_ring

from .base import *
from .base import BASE_DIR, WATCHED, evidence_store

VAR = Path(os.environ.get("ARASHA_VAR") or BASE_DIR / "var")
VAR.mkdir(parents=True, exist_ok=True)


def _kept_secret(name: str) -> str:
    """Made once, readable by this account alone."""
    path = VAR / name
    if not path.exists():
        with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(64))
    return path.read_text()


SECRET_KEY = _kept_secret("secret_key")
KEY_RING = kept_key_ring(VAR / "key_ring.json")
ANCHOR_KEY = VAR / "anchor_key.pem"
ANCHORS = VAR / "anchors"
BACKUPS = VAR / "backups"
BACKUP_KEYS = os.environ.get("ARASHA_BACKUP_KEYS", "").split()
EVIDENCE_STORE = evidence_store(VAR / "evidence")
EVIDENCE_INCOMING = str(VAR / "evidence" / "incoming")  # on the volume of the store
EXPORT_STORE = evidence_store(VAR / "exports")
EXPORT_INCOMING = str(VAR / "exports" / "incoming")
DEBUG = os.environ.get("ARASHA_DEBUG") == "1"
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
STATIC_ROOT = VAR / "static"  # apart from what production compresses: an old .gz would be served before a new file

EMBEDDED_POSTGRES = None if os.environ.get("DATABASE_URL") else Postgres(VAR / "postgres")
EMBEDDED_VALKEY = None if os.environ.get("REDIS_URL") else Valkey(VAR / "valkey")

# Commands of ``manage.py`` own the tables; web, worker and clock log in as a role that cannot read identities.
AS_OWNER = os.environ.get("ARASHA_DATABASE_ROLE") == "owner"


def _database_url() -> str:
    if EMBEDDED_POSTGRES is None:
        return (AS_OWNER and os.environ.get("DATABASE_OWNER_URL")) or os.environ["DATABASE_URL"]
    owner = EMBEDDED_POSTGRES.ensure()
    return owner if AS_OWNER else EMBEDDED_POSTGRES.app_url()


DATABASES = {
    "default": dj_database_url.parse(_database_url())
    | {"OPTIONS": {"pool": {"min_size": 1, "max_size": 8, "timeout": 10}}}
}
BACKUP_DATABASE_URL = os.environ.get("BACKUP_DATABASE_URL") or (
    EMBEDDED_POSTGRES.backup_url() if EMBEDDED_POSTGRES else os.environ["DATABASE_URL"]
)
CELERY_BROKER_URL = os.environ.get("REDIS_URL") or EMBEDDED_VALKEY.ensure()

# Reminder mails go to the terminal (var/log/worker.log under `up`) until a mail server is named.
if os.environ.get("EMAIL_HOST"):
    EMAIL_HOST = os.environ["EMAIL_HOST"]
    EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "25"))
    EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
    EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
    EMAIL_USE_TLS = os.environ.get("EMAIL_USE_TLS") == "1"
else:
    EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

# `manage.py up` runs no timer: its worker is watched by itself.
WATCHED = {name: interval for name, interval in WATCHED.items() if name != "timer"}

# Set by `manage.py up`, and by it only on a loopback address.
DEMO_SIGN_IN = os.environ.get("ARASHA_DEMO_SIGN_IN") == "1"

WEBHOOKS = os.environ.get("ARASHA_WEBHOOKS", "1") == "1"
WEBHOOK_LOOPBACK = os.environ.get("ARASHA_WEBHOOK_LOOPBACK") == "1"
