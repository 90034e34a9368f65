from django.apps import AppConfig

from .field_rules import FIELDS


class CasesConfig(AppConfig):
    name = "cases"
    verbose_name = "Cases"
    field_rules = FIELDS

    def ready(self):
        from . import receivers  # noqa: F401 (listens once the models are there)
