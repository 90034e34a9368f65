"""``uv run python -m bench.evidence [--size MIB] [--check]``: one large film, its server killed in the middle.

Rows and files lie under ``var/bench-evidence``. Prints ``name value unit ratio target``; the ratio is to ``cp`` and
``sha256sum`` of the same file in the same run, and only it travels between machines.
"""

import argparse
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var" / "bench-evidence"
os.environ["ARASHA_VAR"] = str(VAR)
os.environ["DJANGO_SETTINGS_MODULE"] = "bench.evidence_settings"
# Nothing here needs a queue: the clean copy of so large a file is not made.
os.environ["REDIS_URL"] = "memory://"

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.utils import timezone  # noqa: E402

from bench.evidence_sender import Sender  # noqa: E402
from bench.web_server import WebServer  # noqa: E402
from config.shared.scopes import ALL  # noqa: E402
from people.actions.tokens import make_token  # noqa: E402
from people.enums import Level, Role  # noqa: E402
from people.models import Desk, Membership, User  # noqa: E402
from sources.models import EvidenceFile, Source  # noqa: E402

MIB = 1024**2
FLAT = 64 * MIB  # more than this above the memory before the first piece is not flat
TIMES = 4.0  # cp and sha256sum


def sender_and_source():
    number = User.objects.count()
    user = User.objects.create_user(email=f"bench{number}@example.org", password=None, full_name="Bench")
    desk = Desk.objects.create(name=f"Bench {number}")
    Membership.objects.create(user=user, desk=desk, role=Role.CASEWORKER, max_level=Level.INTERNAL)
    _, secret = make_token(user, name="bench", scopes=ALL)
    return secret, Source.objects.create(desk=desk, kind="photo_video", title="A film")


def film(size):
    """Random bytes that begin as a film does."""
    path = VAR / "film.mp4"
    with path.open("wb") as file:
        file.write(b"\0\0\0\x18ftypisom\0\0\2\0isommp42")
        while (left := size - file.tell()) > 0:
            file.write(os.urandom(min(left, 8 * MIB)))
        os.fsync(file.fileno())
    return path


def plain(path):
    """Seconds that ``cp`` to disk and ``sha256sum`` take, and the hash."""
    began = time.perf_counter()
    copy = path.with_suffix(".copy")
    subprocess.run(["cp", path, copy], check=True)
    subprocess.run(["sync", copy], check=True)
    said = subprocess.run(["sha256sum", copy], check=True, capture_output=True, text=True).stdout
    took = time.perf_counter() - began
    copy.unlink()
    return took, said.split()[0]


class Memory(threading.Thread):
    """The most a server used while this ran."""

    def __init__(self, server):
        super().__init__(daemon=True)
        self.server, self.most, self.over = server, 0, threading.Event()

    def run(self):
        while not self.over.wait(0.05):
            try:
                self.most = max(self.most, self.server.memory())
            except Exception:  # between two lives of the server there is nothing to read
                continue


def main(size, check):
    VAR.mkdir(parents=True, exist_ok=True)
    call_command("migrate", verbosity=0)
    secret, source = sender_and_source()
    path = film(size)
    server = WebServer().start()
    killed = []

    def kill_in_the_middle(offset):
        print(f"  {offset // MIB:5} MiB arrived, server uses {server.memory() // MIB} MiB", flush=True)
        if not killed and offset >= size // 2:
            killed.append(offset)
            threading.Timer(0.05, kill_and_start, [server]).start()

    sender = Sender(server.port, secret, source.pk, path, "film.mp4", on_piece=kill_in_the_middle)
    before, memory = server.memory(), Memory(server)
    memory.start()
    began = time.perf_counter()
    sender.send()
    sent = time.perf_counter()
    sender.finish()
    finished = time.perf_counter()
    file = EvidenceFile.objects.get(source=source)
    handed_out = sender.content(file.pk)
    read = time.perf_counter()
    memory.over.set()
    server.kill()
    took, sha256 = plain(path)
    again = WebServer().start()
    quiet = Sender(again.port, secret, source.pk, path, "film.mp4")
    began_quiet = time.perf_counter()
    quiet.send()
    quiet.ask("POST", f"/api/v1/uploads/{quiet.upload}/finish/", {"keep_both": True})
    whole = time.perf_counter() - began_quiet
    again.kill()
    rows = [
        ("killed at", killed[0] / MIB, "MiB", None, None),
        ("times the line was cut", sender.cuts, "", None, None),
        ("hash equal to sha256sum", int(file.sha256 == sha256 == handed_out), "", None, 1),
        ("memory before", before / MIB, "MiB", None, None),
        ("memory at most", memory.most / MIB, "MiB", None, (before + FLAT) / MIB),
        ("sending, with the kill", sent - began, "s", None, None),
        ("finishing", finished - sent, "s", None, None),
        ("handing out", read - finished, "s", None, None),
        ("cp and sha256sum", took, "s", 1.0, None),
        ("sending and finishing, no kill", whole, "s", whole / took, TIMES),
    ]
    for name, value, unit, ratio, target in rows:
        against = "" if ratio is None else f"{ratio:.2f}"
        print(f"{name:32} {value:10.1f} {unit:4} {against:6} {'' if target is None else round(target)}")
    shutil.rmtree(VAR / "evidence")
    path.unlink()
    wrong = file.sha256 != sha256 or handed_out != sha256 or memory.most > before + FLAT or whole / took > TIMES
    return int(check and (wrong or not sender.cuts))


def kill_and_start(server):
    server.kill()
    print(f"  server killed at {timezone.now():%H:%M:%S}, starting another", flush=True)
    server.start()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=int, default=2048, help="MiB")
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    sys.exit(main(given.size * MIB, given.check))
