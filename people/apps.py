from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate

from config.shared.moments_read import read_moments

from .field_rules import FIELDS


class PeopleConfig(AppConfig):
    name = "people"
    verbose_name = "People"
    field_rules = FIELDS

    def ready(self):
        from .privileges import put_in_force  # models are there only now
        from .trail import sign_in  # noqa: F401 (listens)

        connection_created.connect(read_moments)
        post_migrate.connect(put_in_force, sender=self)
