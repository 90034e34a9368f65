"""``manage.py load_law``: rules of law and holidays that came with the project. Safe to run again."""

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from cases.actions.unreckoned import reckon_the_unreckoned
from cases.holidays import load_holidays
from cases.time_limits import load_time_limits


class Command(BaseCommand):
    help = "Loads time limits and holidays. What is there already, and what colleagues edited, stays as it is."

    @transaction.atomic
    def handle(self, *args, **options):
        limits, days = load_time_limits(), load_holidays()
        stays = reckon_the_unreckoned(by=None, now=timezone.now())
        if options["verbosity"]:
            self.stdout.write(f"{limits} time limits and {days} holidays added; {stays} stays reckoned by them.")
