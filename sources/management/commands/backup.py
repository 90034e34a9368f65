"""``manage.py backup``: database, evidence and manifest, for the two offline keys."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db.models.functions import Now
from django.utils import timezone

from people.enums import BackupKind
from people.models import BackupRun
from sources.backup.errors import BackupError
from sources.backup.run import back_up


class Command(BaseCommand):
    help = (
        "Writes an encrypted backup under BACKUPS and reads it through again. Ends with 1 if any step broke. The key "
        "ring is not in it: keep its copy apart."
    )

    def handle(self, *args, **options):
        run = BackupRun.objects.create(kind=BackupKind.BACKUP)
        try:
            folder, run.size = back_up(url=settings.BACKUP_DATABASE_URL, now=timezone.now())
        except Exception as error:
            run.problem = str(error)[:300] if isinstance(error, BackupError) else type(error).__name__
            raise CommandError(f"No backup was made: {run.problem}") from None
        finally:
            run.finished_at = Now()
            run.save()
        self.stdout.write(f"{folder}: {run.size} bytes for {len(set(settings.BACKUP_KEYS))} keys.")
