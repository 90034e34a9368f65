"""Wrong passphrases, counted in the database: for an account from one address, and for an address.

Never for an account alone: anyone who knows a colleague's address could lock them out.
"""

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.db.models import Sum
from django.utils import timezone

from config.shared.sealing import index


def hashed_name(request, credentials):
    """What was typed into the box of the account, as a keyed hash: it may be a passphrase in the wrong box."""
    typed = (credentials or {}).get("username") or (credentials or {}).get("email") or ""
    return index(typed)


def forget_attempts() -> int:
    """Attempts that count for nothing any more."""
    return AccessAttempt.objects.filter(attempt_time__lt=timezone.now() - settings.AXES_COOLOFF_TIME).delete()[0]


class Attempts(AxesDatabaseHandler):
    def get_failures(self, request, credentials=None) -> int:
        """Both counts on the scale of the first: an office has one address for all its colleagues."""
        of_account, of_address = (
            attempts.aggregate(sum=Sum("failures_since_start"))["sum"] or 0
            for attempts in self.get_user_attempts(request, credentials)
        )
        return max(of_account, of_address * settings.AXES_FAILURE_LIMIT // settings.AXES_FAILURES_OF_ADDRESS)

    def reset_user_attempts(self, request, credentials=None) -> int:
        """After a success those of the account from this address, and no others: else one's own account would clear
        the way to guess at those of colleagues."""
        return self.filter_user_attempts(request, credentials)[0].delete()[0]
