from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "cases"
    verbose_name = "Cases"

    def ready(self):
        from . import receivers  # noqa: F401, PLC0415  (registered once the models are loaded)
