"""``manage.py rotate_keys``: seals what is in the database under the current key of the ring."""

import time

from django.core.management.base import BaseCommand, CommandError
from django.db import ProgrammingError

from cases.models import IntakeDraft
from cases.models.intake import place_of_draft
from config.shared.key_ring import KeyRingError
from config.shared.sealing import SealingError
from sources.rotation import SHELVES, Shelf

DRAFTS = Shelf("Unfinished testimonies", IntakeDraft._meta.db_table, "sealed", place_of_draft)


class Command(BaseCommand):
    help = (
        "Seals numbers of identity papers, confidential identities and unfinished testimonies under the current key of "
        "the key ring. Runs as the owner of the tables. Stopped, it goes on where it was."
    )

    def handle(self, *args, **options):
        try:
            self._rotate()
        except ProgrammingError:
            raise CommandError("Only the owner of the tables can do this: see docs/vault.md.") from None
        except (KeyRingError, SealingError) as error:
            raise CommandError(f"{error} Nothing more was changed.") from None

    def _rotate(self):
        left = 0
        for shelf in (*SHELVES, DRAFTS):
            total, done, begun = shelf.waiting(), 0, time.monotonic()
            for number in shelf.rotate():
                done += number
                pace = done / max(time.monotonic() - begun, 0.001)
                self.stdout.write(f"  {shelf.name}: {done} of {total}, {max(total - done, 0) / pace:.0f} s to go")
                self.stdout.flush()
            left += shelf.waiting()
            self.stdout.write(f"{shelf.name}: {done} sealed anew, {shelf.waiting()} left.")
        if left:
            raise CommandError(f"{left} do not open: their key is not on the ring, or they are damaged.")
        self.stdout.write("Evidence files keep the key they were sealed with: leave earlier keys on the ring.")
