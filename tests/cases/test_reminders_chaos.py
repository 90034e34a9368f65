"""Real processes: the worker is killed and the queue stopped while reminders are due. Nothing is lost, and in the app
nothing is doubled."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from urllib.parse import quote

import pytest
from aiosmtpd.controller import Controller
from django.conf import settings
from django.utils import timezone

from cases.actions.items import save_item
from cases.models import Hearing, Notification, Reminder
from config.embedded import Valkey
from tests import make

ROOT = Path(__file__).resolve().parents[2]
DUE = 60


class Inbox:
    """A mail server that keeps what it gets."""

    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.messages.append(message_from_bytes(envelope.content))
        return "250 OK"


@pytest.fixture
def inbox():
    handler = Inbox()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        handler.port = probe.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=handler.port)
    controller.start()
    yield handler
    controller.stop()


@pytest.fixture
def queue(tmp_path):
    server = Valkey(tmp_path / "valkey")
    server.ensure()
    yield server
    server.release()
    server.stop()


@pytest.fixture
def processes(tmp_path, inbox, queue):
    """Starts Celery and commands that speak to the test's own database, queue and mail server."""
    database = settings.DATABASES["default"]
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": (
            f"postgresql://{database['USER']}:{quote(database['PASSWORD'])}"
            f"@{database['HOST']}:{database['PORT']}/{database['NAME']}"
        ),
        "REDIS_URL": queue.url(),
        "ARASHA_TEST_MAIL": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_PORT": str(inbox.port),
    }
    started = []

    def start(*command):
        log = (tmp_path / f"{len(started)}.log").open("w")
        process = subprocess.Popen(
            [sys.executable, *command], cwd=ROOT, env=env, stdout=log, stderr=log, start_new_session=True
        )
        log.close()
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def wait_until(what, within=40):
    deadline = time.monotonic() + within
    while not what():
        assert time.monotonic() < deadline, f"not within {within} s"
        time.sleep(0.05)


def told():
    return Notification.objects.count()


def test_killing_the_worker_and_stopping_the_queue_loses_none_and_doubles_none(committed_db, processes, queue, inbox):
    case = make.case()
    lawyer = make.lawyer_on(case)
    now = timezone.now()
    for minute in range(DUE):
        hearing = Hearing(
            proceeding=make.proceeding(case=case),
            kind="trial",
            status="scheduled",
            starts_at=now + timedelta(days=1, minutes=-minute - 1),
        )
        save_item(hearing, by=None, now=now)
    worker = processes("-m", "celery", "-A", "config", "worker", "--concurrency", "2", "--loglevel", "WARNING")
    processes("-m", "celery", "-A", "config", "call", "cases.tasks.sweep_reminders")

    wait_until(lambda: told() > 0)
    os.killpg(worker.pid, signal.SIGKILL)
    queue.stop()
    worker.wait()
    seen_before = told()
    assert seen_before < DUE, "the worker was done before it could be killed"

    # The machine comes back: leases of the dead run out, the queue starts empty, and the sweep needs it no more.
    Reminder.objects.filter(status="planned").update(lease_until=now - timedelta(minutes=1))
    queue.restart_if_dead()
    second = processes("-m", "celery", "-A", "config", "worker", "--concurrency", "2", "--loglevel", "WARNING")
    processes("-m", "celery", "-A", "config", "call", "cases.tasks.sweep_reminders")
    sweep = processes("manage.py", "sweep")  # at the same time, without the queue
    assert sweep.wait(timeout=60) == 0
    wait_until(lambda: not Reminder.objects.filter(status="planned", due_at__lte=timezone.now()).exists())
    os.killpg(second.pid, signal.SIGTERM)

    per_item = Counter(Notification.objects.filter(recipient=lawyer).values_list("item_id", flat=True))
    assert len(per_item) == DUE
    assert set(per_item.values()) == {1}
    due_mails = set(Reminder.objects.filter(channel="mail", status="sent").values_list("pk", flat=True))
    ids = Counter(message["Message-ID"] for message in inbox.messages)
    assert set(ids) == {f"<reminder-{pk}@127.0.0.1>" for pk in due_mails}
    assert len(due_mails) == DUE
