"""``manage.py verify_name_keys``: whether each name can be found by what it says."""

from django.core.management.base import BaseCommand, CommandError

from people.name_keys import NAMES, untrue

SHOWN = 20


class Command(BaseCommand):
    help = "Compares the stored search keys of every name with those of its text. Fails when any differ."

    def handle(self, *args, **options):
        wrong = 0
        for names in NAMES:
            for row in untrue(names):
                wrong += 1
                if wrong <= SHOWN:
                    self.stderr.write(f"  {names._meta.verbose_name} {row.reference}")
        if wrong:
            raise CommandError(f"{wrong} names have untrue search keys. Run: manage.py rebuild_name_keys")
        self.stdout.write("The search keys of all names are true.")
