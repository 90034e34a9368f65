"""``manage.py load_demo``: the five reports as data, and invented work around them. Safe to run again."""

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from cases.demo import cases, claims, detentions, live, people, proceedings, sources
from cases.demo.staff import load_colleagues, load_desks
from cases.demo.store import Store
from cases.holidays import load_holidays
from cases.time_limits import load_time_limits
from people.enums import Role


class Command(BaseCommand):
    help = (
        "Loads the demo: five published reports with every conflict between them, and invented staff, hearings and "
        "terms. Running it again changes nothing, except that invented items whose moment has passed get a new one."
    )

    @transaction.atomic
    def handle(self, *args, **options):
        desks = load_desks()
        colleagues = load_colleagues(desks)
        load_time_limits()
        load_holidays()
        store = Store(desks=desks, by=colleagues[Role.COORDINATOR], now=timezone.now())
        for what, load in (
            ("places and organisations", lambda: people.load_places_and_organisations(store)),
            ("people and groups", lambda: people.load_people(store)),
            ("reports", lambda: sources.load_sources(store)),
            ("who is named where", lambda: people.cite_people(store)),
            ("cases", lambda: cases.load_cases(store)),
            ("events", lambda: cases.load_events(store)),
            ("detentions", lambda: detentions.load_detentions(store)),
            ("proceedings and charges", lambda: proceedings.load_proceedings(store)),
            ("notes and expert reports", lambda: sources.load_notes_and_reports(store)),
            ("exhibits", lambda: sources.load_exhibits(store)),
            ("statements", lambda: sources.load_statements(store)),
            ("testimonies", lambda: sources.load_testimonies(store)),
            ("reprisals", lambda: cases.load_reprisals(store)),
            ("numbers", lambda: claims.load_numbers(store)),
            ("conflicts", lambda: claims.load_conflicts(store)),
            ("invented work", lambda: live.load_live_work(store, colleagues)),
            ("another office", lambda: live.load_other_office(store)),
        ):
            before = store.made
            load()
            if options["verbosity"]:
                self.stdout.write(f"  {what}: {store.made - before} new rows")
        if options["verbosity"]:
            self.stdout.write(f"Demo in place: {store.made} new rows, {len(store.rows)} in all.")
