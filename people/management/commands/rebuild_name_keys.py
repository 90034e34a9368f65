"""``manage.py rebuild_name_keys``: search keys of names written past the models or under older rules."""

import time

from django.core.management.base import BaseCommand

from people.name_keys import NAMES, rebuild, stale


class Command(BaseCommand):
    help = "Makes the search keys of every name whose keys are not up to date. Stopped, it goes on where it was."

    def handle(self, *args, **options):
        for names in NAMES:
            total, done, begun = stale(names).count(), 0, time.monotonic()
            for number in rebuild(names):
                done += number
                pace = done / max(time.monotonic() - begun, 0.001)
                left = (total - done) / pace
                self.stdout.write(f"  {done} of {total}, {pace:,.0f} a second, {max(left, 0):.0f} s to go")
                self.stdout.flush()
            self.stdout.write(f"{names._meta.verbose_name_plural}: {done} made, none left to make.")
