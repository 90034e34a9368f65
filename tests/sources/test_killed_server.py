"""A real web server, killed in the middle of an upload: what arrived stays, the rest follows, the hash is the same."""

import hashlib
import subprocess
import threading

from bench.evidence_sender import Sender
from config.shared.scopes import ALL
from people.actions.tokens import make_token
from sources.models import EvidenceFile

from .evidence import place, uploader

MIB = 1024 * 1024
SIZE = 64 * MIB + 12_345
FLAT = 48 * MIB


def test_a_server_killed_in_the_middle_loses_nothing(web_server, tmp_path):
    path = tmp_path / "film.mp4"
    block = hashlib.sha256(b"arasha").digest() * 2048
    with path.open("wb") as file:
        file.write(b"\0\0\0\x18ftypisom\0\0\2\0isommp42")
        while (left := SIZE - file.tell()) > 0:
            file.write((file.tell().to_bytes(8) + block)[: min(left, 65_000)])
    source = place()
    user = uploader(source)
    _, secret = make_token(user, name="test", scopes=ALL)
    killed, used = [], []

    def watch(offset):
        used.append(web_server.memory())
        if not killed and offset >= SIZE // 2:
            killed.append(offset)
            threading.Timer(0.02, lambda: (web_server.kill(), web_server.start())).start()

    sender = Sender(web_server.port, secret, source.pk, path, "Canary film.mp4", on_piece=watch)
    sender.send()
    sender.finish()

    file = EvidenceFile.objects.get()
    said = subprocess.run(["sha256sum", path], check=True, capture_output=True, text=True).stdout.split()[0]
    assert sender.cuts >= 1
    assert (file.sha256, file.size) == (said, SIZE)
    assert sender.content(file.pk) == said
    assert max(used) - min(used) < FLAT
    assert list(file.custody.order_by("at").values_list("act", flat=True)) == ["received", "downloaded"]
    assert "Canary" not in (tmp_path / "web.log").read_text()
