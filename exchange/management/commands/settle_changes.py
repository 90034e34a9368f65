"""``manage.py settle_changes``: what the task of every hour does, without Celery."""

from django.core.management.base import BaseCommand

from exchange.changes.settling import settle


class Command(BaseCommand):
    help = "Numbers what changed, so that changes/ tells it, and finds what consent opened or closed."

    def handle(self, *args, **options):
        self.stdout.write(f"{settle(whole=True)} changes numbered")
