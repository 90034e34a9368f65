"""The servers from wheels: they start, keep their data, survive what befalls processes, and go with their last user."""

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import psutil
import psycopg
import pytest
import redis

from config.embedded import Postgres, Valkey

ROOT = Path(__file__).resolve().parents[2]
USE = """
import sys, time
from config.embedded import {kind}
server = {kind}(sys.argv[1])
print(server.ensure(), flush=True)
sys.stdin.readline()
"""


@pytest.fixture(params=[Postgres, Valkey])
def server(request, tmp_path):
    made = request.param(tmp_path / "server")
    made.ensure()
    yield made
    made.release()
    made.stop()


@pytest.fixture
def postgres(tmp_path):
    made = Postgres(tmp_path / "server")
    made.ensure()
    yield made
    made.release()
    made.stop()


def in_another_process(server):
    """A process that uses the server until its input is closed; returns it and the URL it got."""
    process = subprocess.Popen(
        [sys.executable, "-c", USE.format(kind=type(server).__name__), str(server.directory)],
        cwd=ROOT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    return process, process.stdout.readline().strip()


def ended(process):
    process.stdin.close()
    process.stdout.close()
    return process.wait(timeout=30)


def test_it_answers_and_a_second_call_finds_the_same_server(server):
    pid = server.pid

    assert server.answers()
    assert server.ensure() == server.url()
    assert server.pid == pid


def test_it_starts_again_on_its_port_after_being_killed(server):
    port = server.port
    os.kill(server.pid, signal.SIGKILL)

    assert server.restart_if_dead() is True
    assert (server.answers(), server.port) == (True, port)


def test_a_taken_port_is_given_up(server):
    port = server.port
    server.stop()
    with socket.socket() as squatter:
        squatter.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # connections just closed linger on it
        squatter.bind(("127.0.0.1", port))
        squatter.listen()
        server.ensure()

        assert server.answers()
        assert server.port != port


def test_a_stranger_without_the_password_is_turned_away(server):
    if isinstance(server, Postgres):
        with pytest.raises(psycopg.OperationalError, match="authentication failed"):
            psycopg.connect(f"postgresql://arasha:wrong@127.0.0.1:{server.port}/postgres")
    else:
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(port=server.port).ping()
    assert (server.directory / "password").stat().st_mode & 0o077 == 0


def test_the_last_user_to_leave_stops_it(server):
    process, url = in_another_process(server)
    assert url == server.url()

    server.release()
    assert server.answers()
    assert ended(process) == 0
    assert not server.answers()


def test_a_user_that_was_killed_does_not_hold_it_for_ever(server):
    killed, _ = in_another_process(server)
    killed.kill()
    killed.wait()
    killed.stdin.close()
    killed.stdout.close()

    server.release()

    assert not server.answers()


def test_of_secrets_made_at_once_one_counts_for_all(tmp_path):
    service = Postgres(tmp_path)
    at_once = Barrier(8)

    def made(_):
        at_once.wait()
        return service.kept_secret("app_password")

    with ThreadPoolExecutor(8) as threads:
        found = set(threads.map(made, range(8)))

    assert found == {(tmp_path / "app_password").read_text()}
    assert (tmp_path / "app_password").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["app_password"]


def test_two_that_start_at_once_get_one_server(tmp_path):
    server = Postgres(tmp_path / "server")
    server.directory.mkdir()
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", USE.format(kind="Postgres"), str(server.directory)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    urls = {process.stdout.readline().strip() for process in processes}

    assert len(urls) == 1
    assert [ended(process) for process in processes] == [0, 0]
    assert not server.answers()


def test_data_stays_between_starts(postgres):
    with psycopg.connect(postgres.url()) as connection:
        connection.execute("create table kept (word text)")
        connection.execute("insert into kept values ('арашa')")
    postgres.stop()

    postgres.ensure()

    with psycopg.connect(postgres.url()) as connection:
        assert connection.execute("select word from kept").fetchall() == [("арашa",)]


@pytest.mark.parametrize("whose", ["nobody", "another living process"])
def test_a_stale_pid_file_does_not_keep_it_from_starting(postgres, whose):
    postgres.stop()
    with subprocess.Popen(["sleep", "60"], **postgres.run_as()) as stranger:
        pid = stranger.pid if whose == "another living process" else 2**22 - 3
        (postgres.data / "postmaster.pid").write_text(f"{pid}\n{postgres.data}\n0\n{postgres.port}\n\n127.0.0.1\n")
        (postgres.directory / "pid").write_text(str(pid))

        postgres.ensure()

        assert postgres.answers()
        assert psutil.pid_exists(stranger.pid)
        stranger.kill()


def test_cyrillic_is_folded_and_the_extensions_are_there(postgres):
    with psycopg.connect(postgres.url()) as connection:
        assert connection.execute("select lower('СЕРІКЖАН')").fetchone() == ("серікжан",)
        for extension in ("pg_trgm", "unaccent", "btree_gist"):
            connection.execute(f"create extension {extension}")
        assert connection.execute("show timezone").fetchone() == ("UTC",)


def test_an_interrupted_first_start_is_begun_anew(tmp_path):
    server = Postgres(tmp_path / "server")
    (tmp_path / "server" / "data" / "base").mkdir(parents=True)
    begun = time.monotonic()
    try:
        server.ensure()
        assert server.answers()
        assert time.monotonic() - begun < 60
    finally:
        server.release()
