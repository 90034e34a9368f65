"""``manage.py restore_drill``: whether the backup can be put back, tried on another machine."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from people.enums import BackupKind
from people.models import BackupRun
from sources.backup.drill import drill
from sources.backup.errors import BackupError
from sources.backup.opening import read_identity


class Command(BaseCommand):
    help = (
        "Restores a backup into a server of its own in a temporary folder, compares it with its manifest, runs migrate "
        "--check, verify_audit and verify_evidence there, and removes it. Ends with 1 if anything is wrong. Touches "
        "nothing else; --note DAY then tells the running system that a drill went well."
    )

    def add_arguments(self, parser):
        parser.add_argument("folder", nargs="?", type=Path, help="Of one backup.")
        parser.add_argument("--key", type=Path, help="One of the two offline keys.")
        parser.add_argument("--key-ring", type=Path, help="The copy of the key ring kept apart from the data.")
        parser.add_argument("--anchor-key", default="", metavar="HEX", help="The public key the auditors kept.")
        parser.add_argument("--within", type=Path, help="Where the temporary folder is made.")
        parser.add_argument("--note", metavar="DAY", help="A drill elsewhere went well on this day: 2026-11-30.")

    def handle(self, *args, **options):
        if options["note"]:
            self._note(options["note"])
            return
        if not (options["folder"] and options["key"] and options["key_ring"]):
            raise CommandError("Name the folder of a backup, --key and --key-ring; or --note DAY.")
        try:
            key = read_identity(options["key"])
            with tempfile.TemporaryDirectory(dir=options["within"], prefix="drill-") as into:
                (Path(into) / "var").mkdir()
                given = {name: options[name] for name in ("key_ring", "anchor_key")}
                size = drill(options["folder"], key, into=Path(into), say=self._say, **given)
        except (BackupError, OSError) as error:
            raise CommandError(f"The backup cannot be put back: {error}") from None
        self._say(
            f"The backup can be put back: {size} bytes. Tell the running system: manage.py restore_drill --note DAY"
        )

    def _note(self, day):
        try:
            at = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=UTC)
        except ValueError:
            raise CommandError("A day is written 2026-11-30.") from None
        if at > datetime.now(UTC):
            raise CommandError("That day is still to come.")
        BackupRun.objects.create(kind=BackupKind.DRILL, started_at=at, finished_at=at)
        self._say(f"Noted: a drill went well on {day}.")

    def _say(self, line):
        self.stdout.write(line)
        self.stdout.flush()
