"""The floor as Django and DRF serve it, warmed and kept out of collections as Arasha is."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.api_floor.settings"
application = get_wsgi_application()
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 20, 20)
