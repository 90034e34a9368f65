"""The Celery application: ``celery -A config worker`` and ``celery -A config beat``."""

import gc
import os

from billiard.util import get_pdeathsig
from celery import Celery
from celery.signals import beat_init, task_postrun, worker_init, worker_process_init
from django.core.exceptions import ImproperlyConfigured
from django.db import close_old_connections, connections

from config.shared.database_role import refuse_unsafe_role
from people.unsafe_accounts import refuse_unsafe_accounts

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
# Django's checks load every address with its views, which no task needs. ``manage.py`` runs them before each migration.
os.environ.setdefault("CELERY_SKIP_CHECKS", "true")
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


@worker_init.connect
@beat_init.connect
def ask_as_whom_it_is_logged_in(**about):
    """Celery logs what a receiver raises and goes on; only leaving stops it."""
    try:
        refuse_unsafe_role()
        refuse_unsafe_accounts()
    except ImproperlyConfigured as refused:
        raise SystemExit(str(refused)) from None


@worker_init.connect
def share_what_is_loaded(**about):
    """With the processes that are forked from here: a collection would write to every object, and so copy it. The first
    thing each of them does is to ask the system to end with this one: what reads that call's declaration, a parser of
    C, is loaded once, by a call of its kind. So is what speaks to the queue, 20 MB, which Celery loads after the fork
    in each of them."""
    get_pdeathsig()
    app.connection_for_write().get_transport_cls()
    gc.collect()
    gc.freeze()
