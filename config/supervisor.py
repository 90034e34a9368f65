"""Keeps a handful of child processes running: starts, watches, restarts, stops them."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROUND = 0.3  # seconds between two looks at the children
SETTLED = 20  # seconds; a child that lived so long is well, and its next death counts as the first
LONGEST_PAUSE = 30  # seconds between two tries
REPORT_EVERY = 3  # deaths in a row between two reports with the log's last lines
SAME_KEYPRESS = 1  # seconds; a terminal and a wrapper may each pass on the one Ctrl-C


@dataclass
class Child:
    """One process. ``stop_within`` is how long, in seconds, it may take to finish what it has in hand."""

    name: str
    command: list[str]
    log: Path
    stop_within: float = 10
    process: subprocess.Popen | None = None
    started: float = 0
    deaths: int = 0
    next_try: float = 0

    def start(self, env):
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            # Of a session of its own: Ctrl-C in the terminal reaches the supervisor alone, which stops them in order.
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=env,
                start_new_session=True,
            )
        self.started = time.monotonic()

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def last_lines(self, number: int = 12) -> list[str]:
        return self.log.read_text(errors="replace").splitlines()[-number:] if self.log.exists() else []


@dataclass
class Supervisor:
    """``say`` gets a line for a person. ``watch`` is called every round, for servers that are not our children."""

    children: list[Child]
    env: dict[str, str]
    say: Callable[[str], None]
    watch: Callable[[], None] = lambda: None
    # Plain values: a signal may arrive while the handler of the last one still runs, and a lock would wait for itself.
    stopping: bool = False
    forced: bool = False
    asked_to_stop: float = 0

    def run(self):
        """Start all and keep them running until a signal; returns when all have stopped."""
        for signum in (signal.SIGINT, signal.SIGTERM):
            signal.signal(signum, self._on_signal)
        try:
            for child in self.children:
                child.start(self.env)
            while not self.stopping:
                self.watch()
                self._restart_the_dead()
                time.sleep(ROUND)
        finally:
            self.stop()

    def stop(self):
        """Stop in the reverse order of starting, so that the web answers until the work in hand is done."""
        self.stopping = True
        for child in reversed(self.children):
            if child.is_running:
                self.say(f"  stopping {child.name}")
                child.process.terminate()
                self._wait_for(child)

    def _wait_for(self, child):
        deadline = time.monotonic() + child.stop_within
        while child.is_running and time.monotonic() < deadline and not self.forced:
            time.sleep(0.05)
        if child.is_running:
            self.say(f"  {child.name} did not stop in time and is ended")
            os.killpg(child.process.pid, signal.SIGKILL)  # its own children with it
        child.process.wait()

    def _on_signal(self, signum, frame):
        now = time.monotonic()
        if not self.stopping:
            self.asked_to_stop = now
        elif now - self.asked_to_stop > SAME_KEYPRESS:
            self.forced = True
        self.stopping = True

    def _restart_the_dead(self):
        now = time.monotonic()
        for child in self.children:
            if child.is_running:
                if child.deaths and now - child.started > SETTLED:
                    child.deaths = 0
                continue
            if child.process is not None:
                code, child.process = child.process.returncode, None
                child.deaths += 1
                pause = 0 if child.deaths == 1 else min(2**child.deaths, LONGEST_PAUSE)
                child.next_try = now + pause
                self.say(f"  {child.name} ended (code {code}); starting it again in {pause} s")
                if child.deaths % REPORT_EVERY == 0:
                    self.say(f"  {child.name} keeps ending. Its last lines ({child.log}):")
                    for line in child.last_lines():
                        self.say(f"    {line}")
            elif now >= child.next_try:
                child.start(self.env)
