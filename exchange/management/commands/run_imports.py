"""``manage.py run_imports``: goes on with every list that is being checked, put on record or taken back."""

from django.core.management.base import BaseCommand

from config.shared.database_role import refuse_unsafe_role
from exchange.enums import AT_WORK
from exchange.imports import work
from exchange.models import ImportBatch
from people.unsafe_accounts import refuse_unsafe_accounts


class Command(BaseCommand):
    help = "Works on lists that wait for it. Needs no Redis and no worker; safe beside them."

    def handle(self, *args, **options):
        refuse_unsafe_role()
        refuse_unsafe_accounts()
        waiting = ImportBatch.objects.filter(state__in=list(AT_WORK)).order_by("touched_at")
        for batch in waiting:
            while work.work_on(batch.pk):
                self.stdout.write(f"{batch}: going on")
            batch.refresh_from_db()
            self.stdout.write(f"{batch}: {batch.get_state_display()}")
