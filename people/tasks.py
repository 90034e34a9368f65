"""Entry points for Celery."""

from datetime import timedelta

from celery import shared_task
from django.utils import timezone

from people.unrestricted import unrestricted

from .accounts.attempts import forget_attempts as forget
from .actions.passphrases import send_reset
from .chain.checks import check_chain
from .chain.telling import anchor_and_tell
from .models import SentOnce, User
from .suspicion import changed_since, suspect_pairs
from .trail.clear_addresses import forget_addresses

UPKEEP = "keys of repeated requests run out, whoever sent them"
FORGOT = "whoever forgot a passphrase is nobody yet, and is written to at their own address"

KEYS_KEPT = timedelta(days=7)
LOOK_BACK = timedelta(hours=49)  # two nights and an hour: one missed night loses nothing


@shared_task
def suspect_duplicates():
    """Every night: people whose names were entered or changed of late, compared with everyone."""
    return sum(suspect_pairs(changed_since(timezone.now() - LOOK_BACK)))


@shared_task
def forget_sent_once():
    """Every night: keys of creates that nobody will send again."""
    return unrestricted(SentOnce, UPKEEP).filter(at__lt=timezone.now() - KEYS_KEPT).delete()[0]


@shared_task
def forget_attempts():
    """Every night: wrong passphrases that count for nothing any more."""
    return forget()


@shared_task
def mail_reset(user_id):
    """A link for a new passphrase; 0 where nobody has the typed address: the page must not tell by its pace."""
    user = unrestricted(User, FORGOT).filter(pk=user_id, is_active=True).first()
    if user is not None:
        send_reset(user)


@shared_task
def forget_client_addresses():
    """Every night: clear addresses not seen for thirty days."""
    return forget_addresses()


@shared_task
def anchor_trail():
    """Every day: the head of the chain, signed, to the auditors and into the folder of anchors."""
    anchor_and_tell()


@shared_task(soft_time_limit=3600, time_limit=3660)
def verify_trail():
    """Every night: the whole chain and every sealed row."""
    check_chain()
