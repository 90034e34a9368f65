from django.apps import AppConfig

from .field_rules import FIELDS


class ExchangeConfig(AppConfig):
    name = "exchange"
    verbose_name = "Exchange"
    field_rules = FIELDS

    def ready(self):
        from . import receivers  # noqa: F401
