"""``manage.py make_key_ring PATH``: the file with the encryption keys, made once."""

from django.core.management.base import BaseCommand, CommandError

from config.shared.key_ring import make_key_ring


class Command(BaseCommand):
    help = "Writes new encryption keys to PATH, readable by this account alone. Never overwrites."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("path")

    def handle(self, *args, path, **options):
        try:
            make_key_ring(path)
        except FileExistsError:
            raise CommandError(f"{path} exists. What its keys have sealed opens with them alone: keep it.") from None
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from None
        self.stdout.write(f"{path} is made. Keep a copy apart from the data and its backup; without it nothing opens.")
