"""``manage.py suspect_duplicates``: compare every name on record with every other, once."""

import time

from django.core.management.base import BaseCommand

from people.models import PersonName, SamePerson
from people.suspicion import suspect_pairs


class Command(BaseCommand):
    help = "Puts people who may be one person on the duplicates page. Running it again adds nothing twice."

    def handle(self, *args, **options):
        total, done, begun, before = PersonName.objects.count(), 0, time.monotonic(), SamePerson.objects.count()
        for number in suspect_pairs(PersonName._base_manager.all()):
            done += number
            pace = done / max(time.monotonic() - begun, 0.001)
            self.stdout.write(f"  {done} of {total} names, {max(total - done, 0) / pace:.0f} s to go")
            self.stdout.flush()
        self.stdout.write(f"{SamePerson.objects.count() - before} new pairs to judge.")
