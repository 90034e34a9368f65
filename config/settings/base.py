"""What every installation shares. Secrets have no default here: each environment brings its own."""

import os
import time
from datetime import timedelta
from pathlib import Path

import pghistory

from .accounts import *
from .api import *
from .clock import *
from .unfold import UNFOLD  # noqa: F401

STARTED = time.monotonic()  # before any embedded server
BASE_DIR = Path(__file__).resolve().parent.parent.parent

INSTALLED_APPS = [
    "unfold.apps.BasicAppConfig",  # the default one would put its own admin site in the place of ours
    "unfold.contrib.filters",
    "unfold.contrib.forms",
    "unfold.contrib.inlines",
    "config.admin_app.ArashaAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "rest_framework",
    "knox",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "pgtrigger",
    "pghistory",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "axes",
    "people",
    "sources",
    "cases",
    "exchange",
]

MIDDLEWARE = [
    "config.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "config.shared.headers.AnswerHeadersMiddleware",
    "config.shared.api_answers.ApiAnswersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.shared.requests.BadTextMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "people.middleware.GrantsMiddleware",
    "people.trail.middleware.TrailMiddleware",
    "people.middleware.SessionLimitsMiddleware",
    "people.middleware.SecondFactorMiddleware",
    "people.middleware.PersonalTimeZoneMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

AUTH_USER_MODEL = "people.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 15},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "admin:index"
CSRF_FAILURE_VIEW = "config.error_pages.csrf_failed"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# What a page says after an act may hold a name: never in a cookie, which stays on the machine.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60  # seconds; the absolute limit of a signed-in day
SESSION_IDLE = 30 * 60  # seconds
# Asked by pages by themselves: they keep nobody signed in.
SESSION_QUIET_PATHS = ("/intake/line/", "/imports/progress/")
PASSWORD_RESET_TIMEOUT = 60 * 60  # seconds
INVITATION_LASTS = timedelta(days=7)
# Addresses or networks of the proxy in front of us; only what these say of the client is believed.
TRUSTED_PROXIES: list[str] = []

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("kk", "Қазақша"), ("ru", "Русский"), ("zh-hans", "简体中文")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_TZ = True
# Times are kept in UTC and shown in the zone of the reader; courts' times are shown in the court's zone.
TIME_ZONE = "Asia/Almaty"

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]

# What a page of ours may load and do: its own files alone, no script written into a page. The admin's theme writes
# styles into pages and evaluates the expressions of its attributes (arrow functions and localStorage among them, which
# Alpine's build without evaluation refuses), hence the two "unsafe" words; they let no foreign script in.
# The bytes of evidence files carry a stricter policy of their own (sources/handing_out.py).
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'unsafe-eval'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "media-src": ["'self'", "blob:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "frame-ancestors": ["'none'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
    }
}

# 1 MiB of JSON or form text; evidence files have their own streamed door.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
# A file sent with a plain form is held in memory and sealed at once: Django's temporary files would lie there in clear.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# History rows are never changed. Their copies of foreign keys carry no index: history is read by row and by time. All
# that a statement changed is kept by one other: of a thousand new rows, row by row, in thirty times as long.
PGHISTORY_APPEND_ONLY = True
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")
PGHISTORY_LEVEL = pghistory.Statement
PGHISTORY_FIELD = pghistory.Field(db_index=False)
PGHISTORY_FOREIGN_KEY_FIELD = pghistory.ForeignKey(db_index=False, related_name="+")

# Evidence. All sizes in bytes. See docs/evidence.md.
EVIDENCE_LARGEST = 2 * 1024**3  # one file
EVIDENCE_A_DAY = 20 * 1024**3  # of one colleague in 24 hours: sixty filmed testimonies
EVIDENCE_PIECE = 16 * 1024**2  # the most in one request; deploy/Caddyfile lets 32 MB through
EVIDENCE_KEEP_FREE = 1024**3  # stays free on the volume
EVIDENCE_UPLOAD_DAYS = 7  # an upload not finished by then is discarded
EVIDENCE_UNKNOWN_TYPES = True  # kept as they are, never shown
EVIDENCE_CLEAN_LARGEST = 256 * 1024**2  # a clean copy is made in memory
EVIDENCE_CLEAN_MEMORY = 1536 * 1024**2  # of the process that reads foreign formats
EVIDENCE_CLEAN_SECONDS = 90  # twice, and the copying, within the limit of a task
EVIDENCE_NIGHTLY_SAMPLE = 200  # files read through each night
EVIDENCE_CHECKED_EVERY = timedelta(days=1)


def evidence_store(folder, *, bucket="", **access):
    """In ``bucket`` of an S3-compatible server where one is named, else in ``folder``."""
    if bucket:
        return {"BACKEND": "sources.store.bucket.BucketStore", "OPTIONS": {"bucket": bucket, **access}}
    return {"BACKEND": "sources.store.folder.FolderStore", "OPTIONS": {"folder": str(folder)}}


# Signs of life the health page asks for, and how often each is given; red when older than twice that.
WATCHED = {
    "sweep": SWEEP_EVERY,
    "beat": SWEEP_EVERY,
    "worker": SWEEP_EVERY,
    "round_trip": SWEEP_EVERY,
    "timer": TIMER_EVERY,
    "sealer": SEAL_EVERY,
}
AUDIT_VERIFIED_EVERY = timedelta(days=1)
BACKUPS_EXPECTED = False  # red on the health page where none was ever made
BACKED_UP_EVERY = timedelta(days=1)
DRILLED_EVERY = timedelta(days=92)

SMTP_TIMEOUT = 20  # seconds
EMAIL_TIMEOUT = SMTP_TIMEOUT
DEFAULT_FROM_EMAIL = os.environ.get("ARASHA_MAIL_FROM", "Arasha <arasha@localhost>")
# Links in mail come from here, never from the Host header.
SITE_ORIGIN = os.environ.get("ARASHA_ORIGIN", "http://127.0.0.1:8000")

# Who is named in citations, figures and files, and under which terms they may be used: for each house to decide.
PUBLISHER = os.environ.get("ARASHA_PUBLISHER", "Arasha")
LICENCE = os.environ.get("ARASHA_LICENCE", "Free to quote with its citation; ask us before you publish rows.")
# Where programmers read what will go and when.
API_DEPRECATIONS = os.environ.get("ARASHA_API_DEPRECATIONS") or f"{SITE_ORIGIN}/api/v1/docs/"

# Whether the running product asks at its start as whom it is logged in, and refuses more rights than it needs.
REFUSES_UNSAFE_DATABASE_ROLE = False
# Whether it asks, too, for superusers and accounts of the demo.
REFUSES_UNSAFE_ACCOUNTS = False
# Even where DEBUG shows a page of what went wrong, it shows nothing of a witness.
DEFAULT_EXCEPTION_REPORTER_FILTER = "config.shared.error_reports.AlwaysSafeFilter"
# Identities one custodian may ask for in 24 hours, counted in the database.
REVEALS_A_DAY = 20
BREAK_GLASS_A_DAY = 10  # tries of one coordinator in 24 hours, whatever comes of them
STEP_UP_FAILURES = 5  # in a quarter of an hour; then one waits
PACKETS_A_DAY = 10  # of one colleague in 24 hours, as all that is counted by the day
TOKENS_A_DAY = 10
SEARCHES_EACH = 50  # saved searches of one colleague
# The one way by which the server asks an address somebody gave; off unless the house decides for it.
WEBHOOKS = os.environ.get("ARASHA_WEBHOOKS", "0") == "1"
WEBHOOKS_EACH = 5  # of one colleague
WEBHOOKS_A_DAY = 10
WEBHOOK_TESTS_A_DAY = 100
WEBHOOK_PORTS = (443, 8443)
# Networks of our own that have public addresses: never told of anything.
WEBHOOK_REFUSED_NETWORKS = os.environ.get("ARASHA_WEBHOOK_REFUSED_NETWORKS", "").split()
WEBHOOK_CA_FILE = os.environ.get("ARASHA_WEBHOOK_CA_FILE", "")  # empty: the authorities the world trusts
WEBHOOK_LOOPBACK = False  # plain http to this machine, to try a receiver out while developing
EXPORTS_A_DAY = 10
EXPORT_ROWS_UNAPPROVED = 5_000  # more wait for a coordinator of every desk they are drawn from
EXPORT_ROWS_AT_ONCE = 1_000  # made while one waits for the answer; more by a worker
IMPORT_FILES_KEPT = timedelta(days=30)  # after anything was done with the list
TOKEN_FAILURES = 20  # unknown, ended or misplaced tokens from one address in a quarter of an hour
# Networks of the proxies whose word on the client's address counts. Empty: only who connects is known.
TRUSTED_PROXIES = []

# Demo sign-in without a second factor: only `manage.py up` turns it on, and only for loopback.
DEMO_SIGN_IN = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "config.shared.masked_logs.MaskingFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # In the place of Django's own handlers, which write and mail whole addresses.
    "loggers": {
        "django": {"handlers": [], "level": "WARNING"},
        "axes": {"handlers": [], "level": "ERROR"},  # names accounts and addresses
        "django.server": {"handlers": ["console"], "level": "INFO", "propagate": False},
    },
}
