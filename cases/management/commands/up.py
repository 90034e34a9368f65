"""``manage.py up``: everything on this machine with one command."""

import fcntl
import os
import socket
import sys
import time
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from cases import reminders
from config.supervisor import Child, Supervisor
from people.demo_sign_in import PASSPHRASE, accounts

LOOPBACK = ("127.0.0.1", "localhost", "::1")
USUAL_PORT = 8000


class Command(BaseCommand):
    help = "Starts the database, the queue, the web server, the worker and the clock, and keeps them running."

    def add_arguments(self, parser):
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, help=f"{USUAL_PORT}, or the next free one, unless given.")
        parser.add_argument("--no-demo", action="store_true", help="No demo data and no demo sign-in.")

    def handle(self, *args, **options):
        self.begun = settings.STARTED
        host, demo = options["host"], not options["no_demo"]
        if demo and host not in LOOPBACK:
            raise CommandError(
                f"The demo signs people in without a password and is never served on {host}. "
                "Use --no-demo, or leave the host at 127.0.0.1."
            )
        port = self._free_port(host, options["port"])
        lock = self._alone(f"http://{host}:{port}/")
        self._step("database and queue are running")
        call_command("migrate", verbosity=0, interactive=False)
        self._step("tables are in place")
        if demo:
            call_command("load_demo", verbosity=0)
            self._step("demo data is in place")
        call_command("collectstatic", verbosity=0, interactive=False)
        reminders.plan_all(now=reminders.database_now())
        self._step("reminders are planned")
        connection.close()
        env = os.environ | {
            "ARASHA_ORIGIN": f"http://{host}:{port}",
            "ARASHA_DEMO_SIGN_IN": "1" if demo else "0",
            "ARASHA_DATABASE_ROLE": "app",
        }
        env.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
        supervisor = Supervisor(self._children(host, port), env, self._say, watch=self._watch_servers)
        self._announce(host, port, demo)
        supervisor.run()
        lock.close()
        self._say("Stopped.")

    def _alone(self, address):
        """An open file that is locked for as long as this process lives: two clocks would write one schedule."""
        path = Path(settings.VAR) / "up.lock"
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.open("a+", encoding="utf-8")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as taken:
            lock.seek(0)
            raise CommandError(
                f"Arasha is running here already, at {lock.read().strip()} (data in {settings.VAR}). "
                "Stop that one first, or give this one a folder of its own with ARASHA_VAR."
            ) from taken
        lock.truncate(0)
        lock.write(address)
        lock.flush()
        return lock

    def _children(self, host, port):
        logs = Path(settings.VAR) / "log"
        python = sys.executable
        celery = [python, "-m", "celery", "-A", "config"]
        children = [
            Child(
                "web",
                [
                    *[python, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port)],
                    *["--workers", "2", "--blocking-threads", "4", "--respawn-failed-workers"],
                    "--no-access-log",  # a calendar feed's secret stands in its address
                    "config.wsgi:application",
                ],
                logs / "web.log",
            ),
            Child(
                "clock",
                [*celery, "beat", "--schedule", str(Path(settings.VAR) / "beat"), "--pidfile="],
                logs / "clock.log",
            ),
            Child("worker", [*celery, "worker", "--concurrency", "2"], logs / "worker.log", stop_within=30),
        ]
        for child in children:
            if child.log.exists():
                child.log.replace(child.log.with_suffix(".log.1"))
        return children

    def _announce(self, host, port, demo):
        address = f"http://{host}:{port}/"
        self._say("")
        self._say(f"Arasha is at {address} in a moment.")
        if demo:
            self._say("Sign in, on this machine only, with one click:")
            for who, email in accounts():
                self._say(f"  {who:<20} {address}demo/sign-in/{email.split('@')[0]}/")
            self._say(f"Where you are asked once more who you are, type: {PASSPHRASE}")
        else:
            self._say("Make the first account with: uv run manage.py first_administrator")
        if host == "127.0.0.1":
            self._say(f"Passkeys work under a name alone: http://localhost:{port}/")
        self._say(f"API and its documentation: {address}api/v1/docs/")
        self._say(f"Reminder mails and logs: {Path(settings.VAR) / 'log'}")
        self._say("Stop with Ctrl-C.")
        self._say("")

    def _watch_servers(self):
        """A database or queue that died is started again on its port; the children reconnect by themselves."""
        for service in (settings.EMBEDDED_POSTGRES, settings.EMBEDDED_VALKEY):
            if service is not None and service.restart_if_dead():
                self._say(f"  {service.name} had died and was started again")

    def _free_port(self, host, asked):
        for port in [asked] if asked else range(USUAL_PORT, USUAL_PORT + 50):
            with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((host, port))
                except OSError:
                    continue
            if not asked and port != USUAL_PORT:
                self._say(f"Port {USUAL_PORT} is taken; using {port}.")
            return port
        raise CommandError(f"Port {asked or USUAL_PORT} is taken. Name another with --port.")

    def _step(self, what):
        self._say(f"[{time.monotonic() - self.begun:5.1f} s] {what}")

    def _say(self, line):
        self.stdout.write(line)
        self.stdout.flush()
