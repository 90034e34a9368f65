"""``manage.py plan_reminders``: plans what is owed and not planned yet; running it again plans nothing."""

from django.core.management.base import BaseCommand

from cases import reminders


class Command(BaseCommand):
    help = "Plans every reminder that is owed and not planned yet, after an edit of the plans for instance."

    def handle(self, *args, **options):
        self.stdout.write(f"{reminders.plan_all(now=reminders.database_now())} reminders newly planned.")
