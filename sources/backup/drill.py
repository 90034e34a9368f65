"""Putting a backup back where it harms nobody: a server of its own in an empty folder, then every check there is."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import psycopg
from django.conf import settings
from psycopg import sql

from config.embedded import Postgres

from .database import binary, counted, environment_of
from .errors import BackupError
from .opening import compare_sums, manifest_of, opened, unpack_files

ROLES = ("arasha_owner", "arasha_app", "arasha_vault", "arasha_backup")
CHECKS = (("migrate", "--check"), ("verify_audit",), ("verify_evidence",))


def drill(folder: Path, key, *, key_ring: Path, into: Path, anchor_key: str, say) -> int:
    """Restores into the empty folder ``into`` and checks; how many bytes were read. ``anchor_key``: the public one the
    auditors kept; empty: that of the backup's own anchor, which proves less."""
    compare_sums(folder)
    manifest = manifest_of(folder, key)
    say(f"The backup of {manifest['made_at']} opens.")
    server = Postgres(into / "postgres", durable=False)
    url = server.ensure()
    try:
        _restore(folder / "database.age", key, manifest["database"]["plain_sha256"], url)
        say("The database is restored.")
        _compare_counts(manifest, url)
        say(f"Every table has as many rows as when it was kept: {sum(manifest['counts'].values())}.")
        with opened(folder / "evidence.age", key, sha256=manifest["evidence"]["plain_sha256"]) as source:
            say(f"{unpack_files(source, into / 'var' / 'evidence')} files are restored.")
        _check(url, manifest, key_ring, into, anchor_key, say)
    finally:
        server.release()
    return manifest["database"]["sealed_size"] + manifest["evidence"]["sealed_size"]


def _restore(path, key, sha256, url):
    with psycopg.connect(url, autocommit=True) as connection:
        for role in ROLES:
            if not connection.execute("select to_regrole(%s)", [role]).fetchone()[0]:
                connection.execute(sql.SQL("create role {} nologin").format(sql.Identifier(role)))
    command = [binary("pg_restore"), "--exit-on-error", "--no-password", "--dbname=arasha"]
    with opened(path, key, sha256=sha256) as source:
        done = subprocess.run(command, stdin=source, env=environment_of(url), capture_output=True, check=False)
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()[:1]
        raise BackupError(f"pg_restore ended with {done.returncode}: {' '.join(last)[:200]}")


def _compare_counts(manifest, url):
    with psycopg.connect(url) as connection:
        now = counted(connection)
    if wrong := sorted(name for name in manifest["counts"] if manifest["counts"][name] != now.get(name)):
        raise BackupError(f"Other numbers of rows than when it was kept: {', '.join(wrong)}")


def _check(url, manifest, key_ring, into, anchor_key, say):
    """By the commands themselves, in processes that know only what was restored."""
    var = into / "var"
    shutil.copy(key_ring, var / "key_ring.json")
    os.chmod(var / "key_ring.json", 0o600)
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.local",
        "DATABASE_URL": url,
        "REDIS_URL": "redis://127.0.0.1:1/0",  # nothing is queued
        "ARASHA_VAR": str(var),
    }
    anchored = []
    if manifest["anchor"]:
        (into / "anchor.json").write_text(json.dumps(manifest["anchor"]))
        anchored = ["--anchor", str(into / "anchor.json"), "--key", anchor_key or manifest["anchor"]["key"]]
    for command in CHECKS:
        more = anchored if command[0] == "verify_audit" else []
        done = subprocess.run(
            [sys.executable, str(Path(settings.BASE_DIR) / "manage.py"), *command, *more],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        last = (done.stderr if done.returncode else done.stdout).strip().splitlines()[-1:]
        if done.returncode:
            raise BackupError(f"{command[0]}: {' '.join(last)[:250]}")
        say(f"{' '.join(command)}: {' '.join(last) or 'well'}")
