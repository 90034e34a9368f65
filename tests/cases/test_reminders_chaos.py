"""Real processes: two clocks and four workers, killed at random moments; the queue emptied and restarted, the database
restarted, a mail server that refuses a third. Nothing is lost, and in the app nothing is doubled."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter

import pytest

from config.embedded import Postgres, Valkey

from .chaos import ROOT, Mailbox, Processes, serve_mail
from .chaos_desk import BARRED, DUE, MOVED

KILLS = 20
SEED = 20261121
CELERY = ("-m", "celery", "-A", "config")


@pytest.fixture
def queue(tmp_path):
    server = Valkey(tmp_path / "valkey")
    server.ensure()
    yield server
    server.release()
    server.stop()


@pytest.fixture
def database():
    """A server of its own, which keeps what it says it kept: it is restarted in the middle. Not under pytest's folder:
    started elsewhere meanwhile, pytest closes it to the user that runs PostgreSQL."""
    with tempfile.TemporaryDirectory() as folder:
        server = Postgres(folder, durable=True)
        server.ensure()
        yield server
        server.release()
        server.stop()


@pytest.fixture
def mailbox():
    box = Mailbox(refuses_a_third=True)
    controller = serve_mail(box)
    box.port = controller.port
    yield box
    controller.stop()


@pytest.fixture
def env(database, queue, mailbox):
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": database.url(),
        "REDIS_URL": queue.url(),
        "ARASHA_TEST_MAIL": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_PORT": str(mailbox.port),
    }


@pytest.fixture
def processes(tmp_path, env):
    started = Processes(tmp_path, env)
    yield started
    started.kill_all()


@pytest.fixture
def desk(env):
    """``desk("left")``: what ``chaos_desk`` answers."""

    def run(act, *given):
        command = [sys.executable, "-m", "tests.cases.chaos_desk", act, *map(str, given)]
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)

    subprocess.run([sys.executable, "manage.py", "migrate", "--verbosity", "0"], cwd=ROOT, env=env, check=True)
    return run


def test_whatever_dies_every_message_arrives_and_in_the_app_once(processes, database, queue, mailbox, desk, tmp_path):
    chance = random.Random(SEED)
    staff = desk("make")
    assert staff.pop("due") == 2 * (DUE + MOVED + BARRED) == 2000

    def clock(number):
        schedule = str(tmp_path / f"beat{number}")
        return processes.start(*CELERY, "beat", "--schedule", schedule, "--pidfile=", "--max-interval", "1")

    def worker(number):
        return processes.start(*CELERY, "worker", "--pool", "solo", "--loglevel", "WARNING", "-n", f"w{number}@here")

    roles = [(clock, 0), (clock, 1), *((worker, number) for number in range(4))]
    alive = [start(number) for start, number in roles]
    desk("meddle", staff["moved"], staff["barred"])
    for kill in range(KILLS):
        time.sleep(chance.uniform(0.2, 1.6))
        which = chance.randrange(len(roles))
        processes.kill(alive[which])
        start, number = roles[which]
        alive[which] = start(number)
        if kill == 6:
            queue.stop()  # it keeps nothing over a restart
            queue.restart_if_dead()
        if kill == 12:
            database.stop()
            database.restart_if_dead()
        if kill % 5 == 4:
            desk("expire")
    deadline = time.monotonic() + 90
    while desk("left"):
        assert time.monotonic() < deadline, "messages are still unsent"
        desk("expire")
        sweep = processes.start("manage.py", "sweep")  # the timer's, without the queue
        sweep.wait()

    told = desk("report")
    per_item = Counter((reader, item) for reader, item, _ in told["notices"])
    assert len(per_item) == DUE
    assert set(per_item.values()) == {1}
    assert {reader for reader, _ in per_item} == {staff["stays"]}
    arrived = Counter(message["Message-ID"] for message in mailbox.messages)
    assert set(arrived) == {number for number, _, _ in told["mails"]}
    assert len(arrived) == DUE
    assert {(message["Message-ID"], message["To"]) for message in mailbox.messages} == {
        (number, reader) for number, reader, _ in told["mails"]
    }
    assert {tuple(row) for row in told["statuses"]} == {
        (staff["stays"], "sent"),
        (staff["moved"], "cancelled"),
        (staff["barred"], "cancelled"),
    }
