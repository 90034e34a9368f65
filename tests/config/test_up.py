"""``manage.py up`` as a newcomer runs it: one command, everything there, clean when it ends."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(what, within=60):
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        found = what()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"not within {within} s: {what.__name__}")


def environment(var):
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
    return kept | {"ARASHA_VAR": str(var), "DJANGO_SETTINGS_MODULE": "config.settings.local"}


@pytest.fixture
def up(tmp_path):
    port = free_port()
    with (tmp_path / "out").open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "manage.py", "up", "--port", str(port)],
            cwd=ROOT,
            env=environment(tmp_path / "var"),
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    process.address = f"http://127.0.0.1:{port}/"
    process.output = lambda: (tmp_path / "out").read_text()
    process.var = tmp_path / "var"
    yield process
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)


def answers(address):
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return answer.read().decode()
    except OSError:
        return None


def ours(up):
    """Every process that works in this installation's folder."""
    found = []
    for process in psutil.process_iter(["pid", "cmdline", "environ"]):
        environ = process.info["environ"] or {}
        command = process.info["cmdline"] or []
        if process.pid != up.pid and (
            environ.get("ARASHA_VAR") == str(up.var) or any(str(up.var) in part for part in command)
        ):
            found.append(process)
    return found


def workers(up):
    return [process for process in ours(up) if "worker" in process.info["cmdline"] and "-A" in process.info["cmdline"]]


def test_one_command_starts_serves_recovers_and_stops(up):
    def it_answers():
        assert up.poll() is None, up.output()
        return answers(up.address + "healthz/live")

    assert wait_for(it_answers, within=400) == "ok\n"
    roles = ("caseworker", "lawyer", "researcher", "coordinator", "administrator", "auditor")
    for role in (*roles, "second-coordinator", "second-administrator"):
        assert f"{up.address}demo/sign-in/{role}/" in up.output()
    assert re.search(r"\[ *\d+\.\d s\] demo data is in place", up.output())

    second = subprocess.run(
        [sys.executable, "manage.py", "up"],
        cwd=ROOT,
        env=environment(up.var),
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode != 0
    assert f"Arasha is running here already, at {up.address}" in second.stderr

    first = wait_for(lambda: workers(up))
    parent = min(first, key=lambda process: process.create_time())
    parent.kill()

    wait_for(lambda: "worker ended (code -9); starting it again in 0 s" in up.output())
    killed = {process.pid for process in first}
    wait_for(lambda: {process.pid for process in workers(up)} - killed)

    database = next(process for process in ours(up) if process.name() == "postgres" and process.ppid() == up.pid)
    database.kill()
    # Backends of the one that died hold its memory until they notice; on a busy machine that takes a while.
    wait_for(lambda: "postgres had died and was started again" in up.output(), within=240)
    assert wait_for(it_answers, within=240) == "ok\n"

    up.send_signal(signal.SIGINT)
    assert up.wait(timeout=90) == 0, up.output()
    assert up.output().endswith("Stopped.\n")
    wait_for(lambda: ours(up) == [], within=20)


def test_the_demo_is_never_served_beyond_this_machine(tmp_path):
    refused = subprocess.run(
        [sys.executable, "manage.py", "up", "--host", "0.0.0.0"],
        cwd=ROOT,
        env=environment(tmp_path / "var"),
        capture_output=True,
        text=True,
        check=False,
    )

    assert refused.returncode != 0
    assert "never served on 0.0.0.0" in refused.stderr


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(tmp_path):
    with socket.socket() as squatter:
        squatter.bind(("127.0.0.1", 0))
        squatter.listen()
        port = squatter.getsockname()[1]
        refused = subprocess.run(
            [sys.executable, "manage.py", "up", "--port", str(port)],
            cwd=ROOT,
            env=environment(tmp_path / "var"),
            capture_output=True,
            text=True,
            check=False,
        )

    assert refused.returncode != 0
    assert f"Port {port} is taken" in refused.stderr
