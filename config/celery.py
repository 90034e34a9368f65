"""The Celery application: ``celery -A config worker`` and ``celery -A config beat``."""

import os

from celery import Celery
from celery.signals import task_postrun, worker_process_init
from django.db import close_old_connections, connections

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
app = Celery("arasha")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@worker_process_init.connect
def ask_whether_a_connection_still_lives(**about):
    """A worker keeps its connections over many tasks; one that died with the database is not handed to the next."""
    for database in connections.settings.values():
        database["CONN_HEALTH_CHECKS"] = True


@task_postrun.connect
def give_the_connection_back(**about):
    """To the pool of the process. See ``CELERY_DB_REUSE_MAX``."""
    close_old_connections()
