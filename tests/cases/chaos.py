"""A mail server that keeps what it gets and refuses some for now, and a database server that can be stopped."""

import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
from email import message_from_bytes
from pathlib import Path

from aiosmtpd.controller import Controller

ROOT = Path(__file__).resolve().parents[2]


class Mailbox:
    """``refuses_a_third``: of the mails, by their Message-ID, for now and at the first try. ``answer``: to all, in
    place of taking them."""

    def __init__(self, *, refuses_a_third=False):
        self.messages, self.tried = [], set()
        self.refuses_a_third = refuses_a_third
        self.answer = None

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        if self.answer:
            return self.answer
        message = message_from_bytes(envelope.content)
        number = message["Message-ID"]
        is_first, chosen = number not in self.tried, int(hashlib.sha256(number.encode()).hexdigest(), 16) % 3 == 0
        self.tried.add(number)
        if self.refuses_a_third and is_first and chosen:
            return "451 Try again later"
        self.messages.append(message)
        return "250 OK"


def serve_mail(mailbox) -> Controller:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    return controller


class Processes:
    """Starts Python processes of this house, and ends them one by one."""

    def __init__(self, folder, env):
        self.folder, self.env, self.running = folder, env, []

    def start(self, *command):
        log = (self.folder / f"{len(self.running)}.log").open("w")
        process = subprocess.Popen(
            [sys.executable, *command], cwd=ROOT, env=self.env, stdout=log, stderr=log, start_new_session=True
        )
        log.close()
        self.running.append(process)
        return process

    def kill(self, process):
        """With its children, and without a chance to tidy up."""
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def kill_all(self):
        for process in self.running:
            self.kill(process)


def wait_until(what, within=40):
    deadline = time.monotonic() + within
    while not what():
        assert time.monotonic() < deadline, f"not within {within} s"
        time.sleep(0.1)
