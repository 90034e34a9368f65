"""One machine's settings with production's limits. Throttles count, at a rate no measurement reaches."""

from config.settings.local import *  # noqa: F403
from config.settings.local import DATABASES, REST_FRAMEWORK

DEBUG = False
TIMEOUTS = "-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000"
DATABASES["default"]["OPTIONS"] = {"options": TIMEOUTS, "pool": {"min_size": 2, "max_size": 8, "timeout": 10}}
REFUSES_UNSAFE_DATABASE_ROLE = True
REFUSES_UNSAFE_ACCOUNTS = True
RATES = {name: "1000000/min" for name in REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"]}
REST_FRAMEWORK = REST_FRAMEWORK | {"DEFAULT_THROTTLE_RATES": RATES}
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
