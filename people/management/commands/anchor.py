"""``manage.py anchor``: the head of the audit trail, signed, to the auditors and into the folder of anchors."""

from django.core.management.base import BaseCommand, CommandError

from people.chain.anchoring import AnchorError, make_key
from people.chain.telling import anchor_and_tell


class Command(BaseCommand):
    help = "Signs the head of the audit trail and mails it to the auditors. A task does so every day."

    def add_arguments(self, parser):
        parser.add_argument("--make-key", action="store_true", help="Make the key that signs, once.")

    def handle(self, *args, **options):
        try:
            if options["make_key"]:
                self.stdout.write(f"The public key, for the auditors to keep: {make_key()}")
                return
            signed, sent = anchor_and_tell()
        except AnchorError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"Seal {signed.seq} is anchored; mailed to {sent} auditors.")
