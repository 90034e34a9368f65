"""``verify_evidence``: is what lies in the store what was put on record?"""

from django.core.management.base import BaseCommand
from django.utils import timezone

from sources.actions.checking import WELL, begin_check, check_file, end_check, files_of
from sources.models import EvidenceFile
from sources.orphans import orphans

SAY_EVERY = 100  # files


class Command(BaseCommand):
    help = (
        "Reads every file of the evidence store through and compares it with its row. Reports what is missing, changed "
        "or named by no row (orphan); exit code 1 if anything is missing or changed. A full run that was stopped goes "
        "on where it was; --sample N draws N files at random."
    )

    def add_arguments(self, parser):
        parser.add_argument("--sample", type=int, help="Only so many files, drawn at random.")

    def handle(self, *args, sample=None, **options):
        check = begin_check(sample=sample, now=timezone.now())
        total = min(sample or EvidenceFile.objects.count(), EvidenceFile.objects.count())
        if check.files:
            self.stdout.write(f"Going on after {check.files} files.")
        done = check.files
        for file in files_of(check).iterator(chunk_size=200):
            finding = check_file(file, check=check, now=timezone.now())
            done += 1
            if finding.state != WELL:
                self.stdout.write(f"{finding.state.upper()} {file} {file.store_key}: {finding.words}")
            if done % SAY_EVERY == 0:
                self.stdout.write(f"{done} of {total} files")
                self.stdout.flush()
        found = 0
        for key in orphans(now=timezone.now()):
            found += 1
            self.stdout.write(f"ORPHAN {key}: no row names it")
        check = end_check(check, orphans=found, now=timezone.now())
        self.stdout.write(
            f"{check.files} files read, {check.missing} missing, {check.changed} changed, {check.orphans} orphans."
        )
        if not check.is_well:
            raise SystemExit(1)
