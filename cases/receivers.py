"""What casework hears from below."""

from django.dispatch import receiver

from sources.signals import consent_withdrawn

from .actions.withdrawals import discard_packets, tell_recipients


@receiver(consent_withdrawn)
def let_go(sender, *, withdrawal, ended, by, now, **signal):
    return {
        "packets_discarded": discard_packets(ended, by=by, now=now),
        "tasks": tell_recipients(withdrawal, by=by, now=now),
    }
