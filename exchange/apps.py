"""Many rows at once: what researchers read and cite, exports, imports, statistics, saved searches, webhooks."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate

from .field_rules import FIELDS


class ExchangeConfig(AppConfig):
    name = "exchange"
    verbose_name = "Exchange"
    field_rules = FIELDS

    def ready(self):
        from . import receivers  # noqa: F401 (listens once the models are there)
        from .triggers import put_in_force

        post_migrate.connect(put_in_force, sender=self)
