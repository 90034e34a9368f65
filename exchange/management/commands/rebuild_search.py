"""``manage.py rebuild_search``: the words of every row anew, kind by kind."""

import time

from django.core.management.base import BaseCommand, CommandError

from exchange.search.fields import SEARCHED
from exchange.search.rebuilding import rebuild


class Command(BaseCommand):
    help = "Makes the search entries anew. Searching and writing go on meanwhile."

    def add_arguments(self, parser):
        parser.add_argument("kinds", nargs="*", help="such as names sources; all where none is named")

    def handle(self, *args, **options):
        asked = options["kinds"] or list(SEARCHED)
        if unknown := [kind for kind in asked if kind not in SEARCHED]:
            raise CommandError(f"Not searched: {', '.join(unknown)}. Known: {', '.join(SEARCHED)}.")
        for kind in asked:
            begun, rows = time.monotonic(), 0
            for number in rebuild(kind):
                rows += number
                self.stdout.write(f"  {kind}: {rows}, {rows / max(time.monotonic() - begun, 0.001):,.0f} a second")
                self.stdout.flush()
            self.stdout.write(f"{kind}: {rows} rows read")
