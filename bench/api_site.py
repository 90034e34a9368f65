"""Arasha, and the floors beside it, over one database of a given size: filled, served, stopped."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import psycopg

from bench.production_packages import python
from bench.web_server import WebServer
from config.embedded import Postgres, Valkey

ROOT = Path(__file__).resolve().parent.parent
WORKERS = 2  # as `manage.py up` and production start it, four threads each
EMPTY = "arasha_empty"


class Site:
    def __init__(self, size):
        self.size, self.var = size, ROOT / "var" / "bench-api" / str(size)
        (self.var / "static").mkdir(parents=True, exist_ok=True)
        self.env = {
            "ARASHA_VAR": str(self.var),
            "ARASHA_DATABASE_ROLE": "app",
            "DJANGO_SETTINGS_MODULE": "bench.api_settings",
        }
        self.servers, self.others, self.facts = {}, {}, None
        self.services = Postgres(self.var / "postgres"), Valkey(self.var / "valkey")
        self.log = (self.var / "bench.log").open("w")

    def __enter__(self):
        for service in self.services:
            service.ensure()
        print(f"rows of {self.size:,} (kept under {self.var.relative_to(ROOT)})", flush=True)
        told = self._run([sys.executable, "-m", "bench.api_rows", "--size", str(self.size)])
        self.facts = json.loads(told.splitlines()[-1])
        self.start_web()
        return self

    def __exit__(self, *args):
        for server in self.servers.values():
            server.kill()
        self.stop_others()
        for service in self.services:
            service.release()

    def start_web(self):
        self.servers["arasha"] = WebServer(self.env, self.log, workers=WORKERS, python=python()).start()

    def start_floors(self):
        floor = {"FLOOR_DATABASE_URL": self.facts["database"]}
        with psycopg.connect(self.facts["database"], autocommit=True) as connection:
            connection.execute("create schema if not exists floor")
        # Its own tables alone: Arasha's notes of its migrations would be taken for the floor's.
        apart = floor | {"FLOOR_SEARCH_PATH": "floor", "DJANGO_SETTINGS_MODULE": "bench.api_floor.settings"}
        self._run([sys.executable, "-m", "django", "migrate", "--run-syncdb", "--verbosity", "0"], apart)
        self.facts["floor_token"] = self._run([sys.executable, "-m", "bench.api_floor.seed"], apart).strip()
        for name, app in (("floor", "wsgi"), ("plain", "plain")):
            made = WebServer(
                floor, self.log, app=f"bench.api_floor.{app}:application", workers=WORKERS, python=python()
            )
            self.servers[name] = made.start()

    def port(self, name):
        return self.servers[name].port

    # Beside the web: worker and clock

    def start_others(self):
        celery = [python(), "-m", "celery", "-A", "config"]
        floor = {"FLOOR_BROKER": self.facts["broker"]}
        commands = {
            "floor worker": [*celery[:-1], "bench.api_floor.worker", "worker", "--concurrency", "2"],
            "worker": [*celery, "worker", "--concurrency", "2"],
            "beat": [*celery, "beat", "--schedule", str(self.var / "beat"), "--pidfile="],
        }
        for name, command in commands.items():
            self.others[name] = subprocess.Popen(
                command,
                cwd=ROOT,
                env=os.environ | self.env | floor,
                stdout=self.log,
                stderr=self.log,
                start_new_session=True,
            )
        self._run([python(), "-m", "bench.api_floor.worker"], floor)

    def stop_others(self):
        for process in self.others.values():
            process.terminate()
            process.wait(timeout=60)
        self.others = {}

    def memory_of(self, name):
        """Bytes; what processes share is counted once among them."""
        if name in self.servers:
            return self.servers[name].proportional_memory()
        parent = psutil.Process(self.others[name].pid)
        return sum(one.memory_full_info().pss for one in [parent, *parent.children(recursive=True)])

    def migrated_from_empty(self):
        """Seconds until an empty database has every table."""
        url = self.facts["database"]
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"drop database if exists {EMPTY}")
            connection.execute(f"create database {EMPTY}")
        at = url.rpartition("/")[0] + f"/{EMPTY}"
        env = {"DATABASE_URL": at, "REDIS_URL": self.facts["broker"], "ARASHA_DATABASE_ROLE": "owner"}
        begun = time.monotonic()
        self._run([python(), "manage.py", "migrate", "--verbosity", "0"], env)
        took = time.monotonic() - begun
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"drop database {EMPTY}")
        return took

    def _run(self, command, env=None):
        """What it prints; what it says to people goes on to them."""
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ | self.env | (env or {}), stdout=subprocess.PIPE, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(command[1:4])} failed.")
        return done.stdout
