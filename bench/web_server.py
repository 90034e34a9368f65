"""A web server of our own to measure and to kill, its memory read from the system."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent


class WebServer:
    def __init__(
        self, env=None, log=subprocess.DEVNULL, app="config.wsgi:application", workers=1, python=sys.executable
    ):
        self.env, self.log, self.process = os.environ | (env or {}), log, None
        self.app, self.workers, self.python = app, workers, python
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    def start(self):
        command = [self.python, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"]
        command += [
            "--port",
            str(self.port),
            "--workers",
            str(self.workers),
            "--blocking-threads",
            "4",
            "--no-access-log",
        ]
        self.process = subprocess.Popen(
            [*command, self.app],
            cwd=ROOT,
            env=self.env,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )
        until = time.monotonic() + 90
        while time.monotonic() < until:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz/live", timeout=2)
                return self
            except OSError:
                time.sleep(0.2)
        raise TimeoutError("The web server did not start.")

    def kill(self):
        """As a cut of power ends it: the whole group, at once."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """As a deploy ends it."""
        self.process.terminate()
        self.process.wait(timeout=60)

    def proportional_memory(self):
        """Bytes of the server and its workers; what they share is counted once among them."""
        parent = psutil.Process(self.process.pid)
        return sum(one.memory_full_info().pss for one in [parent, *parent.children(recursive=True)])

    def memory(self):
        """Resident bytes of the server and its worker; memory both share is counted twice."""
        parent = psutil.Process(self.process.pid)
        return sum(one.memory_info().rss for one in [parent, *parent.children(recursive=True)])
