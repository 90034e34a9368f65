"""``manage.py verify_audit``: whether the trail of what was done and seen is whole."""

from django.core.management.base import BaseCommand, CommandError

from people.chain.anchoring import AnchorError
from people.chain.checks import check_chain

SHOWN = 50


class Command(BaseCommand):
    help = (
        "Recomputes every seal and every sealed row of audit, custody and history, and compares with an anchor. "
        "Names what was changed, deleted or left out; ends with 1 then."
    )

    def add_arguments(self, parser):
        parser.add_argument("--anchor", metavar="FILE", help="Otherwise the newest in the folder of anchors.")
        parser.add_argument("--key", metavar="HEX", help="The public key that signs; otherwise from ANCHOR_KEY.")

    def handle(self, *args, **options):
        try:
            checked = check_chain(anchor=options["anchor"], key=options["key"])
        except AnchorError as error:
            raise CommandError(str(error)) from None
        found = checked.found
        for sentence in checked.sentences[:SHOWN]:
            self.stderr.write(f"  {sentence}")
        self.stdout.write(f"{found.seals} seals, head {found.head.seq} {found.head.hash.hex()}")
        if found.rewritten_total:
            self.stdout.write(f"{found.rewritten_total} rows were blanked since they were sealed:")
            for source, row_id in found.rewritten[:SHOWN]:
                self.stdout.write(f"  {source} {row_id}")
        if checked.anchor is None:
            self.stdout.write("No anchor was at hand: a database put back to an earlier day would not show.")
        else:
            self.stdout.write(f"Compared with the anchor of {checked.anchor.at}, seal {checked.anchor.seq}.")
        if checked.total:
            raise CommandError(f"The trail is not whole: {checked.total} faults. The first: {checked.sentences[0]}")
        self.stdout.write("The trail is whole.")
