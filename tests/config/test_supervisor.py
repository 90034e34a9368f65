"""The supervisor, with small children."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import os, sys
from pathlib import Path
from config.supervisor import Child, Supervisor
logs = Path(sys.argv[1])
children = [Child(name, [sys.executable, "-c", code], logs / f"{name}.log", stop_within=2)
            for name, code in zip(sys.argv[2::2], sys.argv[3::2])]
Supervisor(children, dict(os.environ), lambda line: print(line, flush=True)).run()
print("left", flush=True)
"""
SLEEPER = "import os, time; print(os.getpid(), flush=True); time.sleep(600)"
DEAF = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {SLEEPER}"


@pytest.fixture
def supervise(tmp_path):
    started = []

    def start(**children):
        arguments = [part for name, code in children.items() for part in (name, code)]
        process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(tmp_path), *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def pids(tmp_path, name, number):
    """The pids the child wrote, once there are ``number`` of them."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        log = tmp_path / f"{name}.log"
        found = [int(line) for line in log.read_text().split()] if log.exists() else []
        if len(found) >= number:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{name} did not start {number} times")


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_child_that_dies_is_started_again(supervise, tmp_path):
    supervisor = supervise(web=SLEEPER)
    (first,) = pids(tmp_path, "web", 1)

    os.kill(first, signal.SIGKILL)

    assert pids(tmp_path, "web", 2)[1] != first
    assert supervisor.stdout.readline() == "  web ended (code -9); starting it again in 0 s\n"


def test_one_that_keeps_dying_is_reported_with_its_last_words(supervise, tmp_path):
    supervisor = supervise(web="print('no such table'); raise SystemExit(3)")

    lines = [supervisor.stdout.readline() for _ in range(5)]

    assert lines[0] == "  web ended (code 3); starting it again in 0 s\n"
    assert lines[1] == "  web ended (code 3); starting it again in 4 s\n"
    assert lines[3].startswith("  web keeps ending. Its last lines")
    assert lines[4] == "    no such table\n"


def test_it_stops_its_children_in_order_and_leaves_nothing(supervise, tmp_path):
    supervisor = supervise(web=SLEEPER, worker=SLEEPER)
    running = pids(tmp_path, "web", 1) + pids(tmp_path, "worker", 1)

    supervisor.send_signal(signal.SIGINT)

    assert supervisor.stdout.read().splitlines() == ["  stopping worker", "  stopping web", "left"]
    assert supervisor.wait(timeout=10) == 0
    assert [is_alive(pid) for pid in running] == [False, False]


def test_a_child_that_will_not_stop_is_ended(supervise, tmp_path):
    supervisor = supervise(worker=DEAF)
    (pid,) = pids(tmp_path, "worker", 1)

    supervisor.send_signal(signal.SIGTERM)

    assert "  worker did not stop in time and is ended" in supervisor.stdout.read()
    assert supervisor.wait(timeout=10) == 0
    assert not is_alive(pid)


def test_signals_that_come_all_at_once_stop_it_once(supervise, tmp_path):
    supervisor = supervise(web=SLEEPER)
    (pid,) = pids(tmp_path, "web", 1)

    for _ in range(50):
        supervisor.send_signal(signal.SIGTERM)
        supervisor.send_signal(signal.SIGINT)

    assert supervisor.wait(timeout=10) == 0
    assert supervisor.stdout.read().splitlines() == ["  stopping web", "left"]
    assert not is_alive(pid)
