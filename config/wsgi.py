"""The web application."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from config.shared.database_role import refuse_unsafe_role
from people.unsafe_accounts import refuse_unsafe_accounts

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
application = get_wsgi_application()
refuse_unsafe_role()
refuse_unsafe_accounts()
# All views, with their forms and serializers: whoever asks first would wait for it, in each process.
get_resolver().url_patterns  # noqa: B018 (reading it loads them)

# What is loaded now lives as long as the process: kept out of every later collection, which otherwise walks it all and
# stretches the slowest requests to five times the usual. A request is some 250 objects that hold each other, and with
# them the end of what was sent: those of forty requests wait to be collected at the most.
gc.collect()
gc.freeze()
gc.set_threshold(10_000, 20, 20)
