"""As on one machine, with mails that go nowhere."""

from config.settings.local import *  # noqa: F403

EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
