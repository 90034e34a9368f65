"""A server process that lives in a folder and as long as someone uses it.

Every process that asks for the server holds a shared lock on ``users.lock``; the last one to exit stops it. A process
killed outright loses its lock with its life, so the next one to exit normally still cleans up. Starting and stopping
happen under ``start.lock``: two processes never start the same server.
"""

import atexit
import contextlib
import fcntl
import os
import secrets
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psutil


class ServiceError(RuntimeError):
    """The server did not start; the message ends with the last lines of its log."""


class Service:
    name = ""
    start_within = 60  # seconds

    def __init__(self, directory: Path):
        self.directory = Path(directory).resolve()
        self._users = None
        self._child = None

    # What each server knows of itself.

    def prepare(self):
        """Make data and configuration, if they are not there; called under the start lock."""

    def command(self, port: int) -> list[str]:
        raise NotImplementedError

    def url(self) -> str:
        raise NotImplementedError

    def answers(self) -> bool:
        """Whether the server answers to our password on our port now."""
        raise NotImplementedError

    def before_start(self):
        """Clear away what a dead server left."""

    def run_as(self) -> dict:
        """Arguments for Popen that change the user."""
        return {}

    def stop_signal(self, process: psutil.Process):
        process.terminate()

    # What all share.

    def ensure(self) -> str:
        """The URL of the running server, started if need be; this process counts as a user until it exits."""
        self.directory.mkdir(parents=True, exist_ok=True)
        with self._start_lock():
            self._count_as_user()
            if not self.answers():
                self.prepare()
                self._start()
        return self.url()

    def restart_if_dead(self) -> bool:
        """True if the server had died and was started again, on the same port when that is free."""
        if self.answers():
            return False
        with self._start_lock():
            if self.answers():
                return False
            self._start()
        return True

    @property
    def port(self) -> int:
        return int((self.directory / "port").read_text())

    @property
    def pid(self) -> int:
        return int((self.directory / "pid").read_text())

    def password(self) -> str:
        return self.kept_secret("password")

    def kept_secret(self, name: str) -> str:
        """Made once, readable by this account alone; of several that make it at once, the first one's counts."""
        path = self.directory / name
        if not path.exists():
            with tempfile.NamedTemporaryFile("w", dir=self.directory) as file:
                file.write(secrets.token_urlsafe(32))
                file.flush()
                with contextlib.suppress(FileExistsError):
                    os.link(file.name, path)  # whole or not there
        return path.read_text()

    def stop(self):
        """Stop the server and wait until it is gone."""
        process = self._process()
        if process is None:
            return
        self.stop_signal(process)
        if not _is_gone(process, within=20):
            process.kill()
            _is_gone(process, within=10)

    def release(self):
        """Stop counting as a user; the last one stops the server."""
        if self._users is None or self._users[1] != os.getpid():
            return
        file = self._users[0]
        self._users = None
        with self._start_lock():
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pass
            else:
                self.stop()
            file.close()

    def _count_as_user(self):
        if self._users is not None and self._users[1] == os.getpid():
            return
        file = (self.directory / "users.lock").open("a")
        fcntl.flock(file, fcntl.LOCK_SH)
        self._users = (file, os.getpid())
        atexit.register(self.release)

    @contextlib.contextmanager
    def _start_lock(self):
        with (self.directory / "start.lock").open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _start(self):
        self.before_start()
        deadline = time.monotonic() + self.start_within
        while True:
            port = self._free_port()
            (self.directory / "port").write_text(str(port))
            with (self.directory / "log").open("ab") as log:
                process = self._child = subprocess.Popen(
                    self.command(port),
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    cwd=self.directory,
                    start_new_session=True,
                    **self.run_as(),
                )
            (self.directory / "pid").write_text(str(process.pid))
            while process.poll() is None:
                if self.answers():
                    return
                if time.monotonic() > deadline:
                    process.kill()
                    break
                time.sleep(0.05)
            # It exited at once: its port was taken in between, or the children of a killed server still hold its
            # memory. Both pass.
            if time.monotonic() > deadline:
                raise ServiceError(f"{self.name} did not start within {self.start_within} s.\n{self.last_lines()}")
            time.sleep(0.3)

    def last_lines(self, number: int = 15) -> str:
        log = self.directory / "log"
        return "\n".join(log.read_text(errors="replace").splitlines()[-number:]) if log.exists() else ""

    def _free_port(self) -> int:
        """The port of last time if it is free, else another."""
        for port in (self._port_of_last_time(), 0):
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind(("127.0.0.1", port))
                except OSError:
                    continue
                return probe.getsockname()[1]
        raise ServiceError("No free port on the loopback address.")

    def _port_of_last_time(self) -> int:
        try:
            return self.port
        except (OSError, ValueError):
            return 0

    def _process(self) -> psutil.Process | None:
        """Our server's process, told from another that was given its old number by its working folder."""
        try:
            process = psutil.Process(self.pid)
            if self.name in process.name() and Path(process.cwd()).is_relative_to(self.directory):
                return process
        except (OSError, ValueError, psutil.Error):
            pass
        return None


def _is_gone(process: psutil.Process, *, within: float) -> bool:
    """Whether it ended within so many seconds. One not yet reaped by its parent has ended too."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.02)
    return False
