"""Entry points for Celery. Lost or doubled tasks lose and double nothing: rows say what waits."""

import logging
from datetime import timedelta

from celery import shared_task
from django.conf import settings
from django.utils import timezone
from kombu.exceptions import OperationalError

from people.unrestricted import unrestricted

from .actions.checking import begin_check, check_file, end_check, files_of
from .actions.evidence import make_clean_copy
from .actions.uploads import end_upload
from .enums import CleanCopy, UploadState
from .models import EvidenceFile, Upload
from .orphans import orphans, sweep_orphans

UPKEEP = "upkeep of the store, which shows nothing to anybody"

log = logging.getLogger(__name__)
LOST = timedelta(minutes=15)  # a clean copy that waits longer was not made by the task it was given to
AT_ONCE = 50
ENOUGH = timedelta(seconds=120)  # one film of 2 GiB more fits into the limit of a task


@shared_task
def clean_copy(file_id):
    file = unrestricted(EvidenceFile, UPKEEP).filter(pk=file_id, clean_copy=CleanCopy.WAITING).first()
    if file is not None:
        make_clean_copy(file, now=timezone.now(), largest=settings.EVIDENCE_CLEAN_LARGEST)


def ask_for_clean_copy(file):
    """Ring for a worker; if the queue is down, ``tidy_evidence`` finds the row."""
    try:
        clean_copy.delay_on_commit(str(file.pk))
    except OperationalError:
        log.warning("The queue is down: the clean copy of %s waits.", file)


@shared_task
def tidy_evidence():
    """Every ten minutes: uploads nobody finished, clean copies a lost task left, bytes no row names."""
    now = timezone.now()
    for upload in unrestricted(Upload, UPKEEP).filter(state=UploadState.OPEN, expires_at__lte=now)[:AT_ONCE]:
        end_upload(upload, UploadState.EXPIRED, problem="Not finished in time.", by=None, now=now)
    waiting = unrestricted(EvidenceFile, UPKEEP).filter(clean_copy=CleanCopy.WAITING, updated_at__lt=now - LOST)
    for pk in waiting.values_list("pk", flat=True)[:AT_ONCE]:
        clean_copy.delay(str(pk))
    sweep_orphans(now=now)


@shared_task
def verify_sample():
    """Every night: as many files read through as a task has time for, and all names in the store compared."""
    began = timezone.now()
    check = begin_check(sample=settings.EVIDENCE_NIGHTLY_SAMPLE, now=began)
    for file in files_of(check):
        check_file(file, check=check, now=timezone.now())
        if timezone.now() - began > ENOUGH:
            break
    end_check(check, orphans=sum(1 for _ in orphans(now=timezone.now())), now=timezone.now())
