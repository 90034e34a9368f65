"""``manage.py make_key_ring PATH``: the file with the encryption keys, made once."""

from django.core.management.base import BaseCommand, CommandError

from config.shared.key_ring import KeyRingError, add_key, make_key_ring


class Command(BaseCommand):
    help = "Writes new encryption keys to PATH, readable by this account alone. Never takes one away."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("path")
        parser.add_argument(
            "--add", action="store_true", help="A new key on the ring that is there; it seals from now on."
        )

    def handle(self, *args, path, add, **options):
        if add:
            self._add(path)
            return
        try:
            make_key_ring(path)
        except FileExistsError:
            raise CommandError(f"{path} exists. What its keys have sealed opens with them alone: keep it.") from None
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from None
        self.stdout.write(f"{path} is made. Keep a copy apart from the data and its backup; without it nothing opens.")

    def _add(self, path):
        try:
            name = add_key(path)
        except (KeyRingError, OSError) as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"The key {name} seals from now on. Copy {path} to where its copy is kept, then rotate_keys.")
