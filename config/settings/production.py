"""Production: everything from the environment, nothing secret by default; refuses to start rather than run unsafe."""

import os
import stat
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from .base import *


def required(name: str, what: str) -> str:
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"Set {name}: {what}.")
    return value


DEBUG = False
if os.environ.get("ARASHA_DEMO_SIGN_IN", "0") != "0":
    raise ImproperlyConfigured("Unset ARASHA_DEMO_SIGN_IN: demo accounts sign in without a password.")

if os.environ.get("ARASHA_DEBUG", "0") not in ("", "0"):
    raise ImproperlyConfigured("Unset ARASHA_DEBUG: pages of errors would show what they know to whoever asks.")

if os.environ.get("ARASHA_WEBHOOK_LOOPBACK", "0") not in ("", "0"):
    raise ImproperlyConfigured("Unset ARASHA_WEBHOOK_LOOPBACK: webhooks would reach into this machine.")
try:
    for each in WEBHOOK_REFUSED_NETWORKS:
        ip_network(each)
except ValueError as error:
    raise ImproperlyConfigured(f"ARASHA_WEBHOOK_REFUSED_NETWORKS: {error}.") from None

SECRET_KEY = required("ARASHA_SECRET_KEY", "at least 50 random characters")
if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 12 or "example" in SECRET_KEY:
    raise ImproperlyConfigured("ARASHA_SECRET_KEY is short or known. Make one with: openssl rand -base64 48")

ALLOWED_HOSTS = [host.strip() for host in required("ARASHA_HOSTS", "the host names, parted by commas").split(",")]
if any("*" in host or host.startswith(".") for host in ALLOWED_HOSTS):
    raise ImproperlyConfigured("ARASHA_HOSTS must name each host; no wildcards.")

SITE_ORIGIN = required("ARASHA_ORIGIN", "the address people use, such as https://arasha.example.org").rstrip("/")
if urlsplit(SITE_ORIGIN).scheme != "https":
    raise ImproperlyConfigured("ARASHA_ORIGIN must begin with https://.")
CSRF_TRUSTED_ORIGINS = [SITE_ORIGIN]

# Milliseconds. A statement that runs longer would hold a thread the others wait for.
SESSION_TIMEOUTS = "-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000"
DATABASES = {
    "default": dj_database_url.parse(required("DATABASE_URL", "postgresql://user:password@host/name"))
    | {"OPTIONS": {"options": f"{SESSION_TIMEOUTS} -c jit=off", "pool": {"min_size": 2, "max_size": 8, "timeout": 10}}}
}
# Web, worker, clock and timer do not start as a role that could read identities or rewrite the trail of what was done.
REFUSES_UNSAFE_DATABASE_ROLE = True
# Nor while an account is open that skips every rule, or one of the demo's.
REFUSES_UNSAFE_ACCOUNTS = True
if DATABASES["default"]["ENGINE"] != "django.db.backends.postgresql":
    raise ImproperlyConfigured("DATABASE_URL must name a PostgreSQL database.")

CELERY_BROKER_URL = required("REDIS_URL", "redis://:password@host:6379/0")
if not urlsplit(CELERY_BROKER_URL).password:
    raise ImproperlyConfigured("REDIS_URL must carry a password: the broker is not open to the network.")

KEY_RING = Path(required("ARASHA_KEY_RING", "the file with the encryption keys, outside the repository"))
if KEY_RING.exists() and KEY_RING.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
    raise ImproperlyConfigured(f"ARASHA_KEY_RING {KEY_RING} can be read by others: chmod 600 it.")

# Signs the heads of the audit trail; made once with `manage.py anchor --make-key`.
ANCHOR_KEY = Path(os.environ.get("ARASHA_ANCHOR_KEY", KEY_RING.with_name("anchor_key.pem")))
ANCHORS = Path(os.environ.get("ARASHA_ANCHORS", "/var/lib/arasha/anchors"))
# Backups are written here, for the public age keys of at least two people who keep theirs elsewhere.
BACKUPS = Path(os.environ.get("ARASHA_BACKUPS", "/var/lib/arasha/backups"))
BACKUP_DATABASE_URL = os.environ.get("BACKUP_DATABASE_URL") or os.environ["DATABASE_URL"]
BACKUPS_EXPECTED = True
BACKUP_KEYS = os.environ.get("ARASHA_BACKUP_KEYS", "").split()

# Of the S3-compatible store, where a bucket is named.
BUCKETS = {
    "endpoint": os.environ.get("ARASHA_EVIDENCE_ENDPOINT") or None,
    "access_key": os.environ.get("ARASHA_EVIDENCE_ACCESS_KEY") or None,
    "secret_key": os.environ.get("ARASHA_EVIDENCE_SECRET_KEY") or None,
    "region": os.environ.get("ARASHA_EVIDENCE_REGION") or "us-east-1",
}
EVIDENCE = Path(required("ARASHA_EVIDENCE", "the folder of the evidence store, on a volume that is backed up"))
EVIDENCE_STORE = evidence_store(EVIDENCE, bucket=os.environ.get("ARASHA_EVIDENCE_BUCKET", ""), **BUCKETS)
EVIDENCE_INCOMING = str(EVIDENCE / "incoming")  # with a bucket, too: uploads wait here until they are whole
# Files somebody asked for, for a day: apart from the evidence, and in no backup. Web and worker share them.
EXPORTS = Path(os.environ.get("ARASHA_EXPORTS", "/var/lib/arasha/exports"))
EXPORT_STORE = evidence_store(EXPORTS, bucket=os.environ.get("ARASHA_EXPORTS_BUCKET", ""), **BUCKETS)
EXPORT_INCOMING = str(EXPORTS / "incoming")

EMAIL_HOST = required("EMAIL_HOST", "the mail server reminders leave by")
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = os.environ.get("EMAIL_USE_TLS", "1") == "1"
DEFAULT_FROM_EMAIL = required("ARASHA_MAIL_FROM", "the sender of reminders, such as Arasha <arasha@example.org>")

TRUSTED_PROXIES = required("ARASHA_PROXY_NETWORKS", "the networks the proxy speaks from, such as 172.16.0.0/12").split(
    ","
)
try:
    if any(ip_network(each.strip()).prefixlen < 8 for each in TRUSTED_PROXIES):
        raise ValueError("wider than /8")
except ValueError as error:
    raise ImproperlyConfigured(
        f"ARASHA_PROXY_NETWORKS must name the proxy's networks and no others ({error}): whoever speaks from there is "
        "believed about the client's address."
    ) from None
TRUSTED_PROXIES = [each.strip() for each in TRUSTED_PROXIES]

# Behind the proxy of deploy/Caddyfile, which sets this header itself and drops what a client sent.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
