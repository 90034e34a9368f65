from django.apps import AppConfig

from .field_rules import FIELDS


class SourcesConfig(AppConfig):
    name = "sources"
    verbose_name = "Sources"
    field_rules = FIELDS
