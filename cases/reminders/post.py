"""Handing mails to the mail server: one connection for many, later and later tries for what it refuses for now, and an
end for what it refuses for good."""

import time
from datetime import timedelta
from smtplib import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPServerDisconnected,
)

from django.core.mail import get_connection
from django.db.models.functions import Now

from cases.enums import ReminderStatus

RETRY_AFTER = timedelta(minutes=2)
"""Back-off of a mail refused for now: doubled at every try."""
MAX_ATTEMPTS = 8  # the last one a little over four hours after the first
LINE_CLOSED = 421  # the server says so and hangs up
TIME_FOR_ALL = 180  # seconds; less than the lease and than a task may take


class Post:
    """Sends mails one after the other; use it as a context. A server that does not answer is not asked again for the
    rest: their time comes with the next try."""

    def __enter__(self):
        self.connection = get_connection()
        self.begun = time.monotonic()
        self.unreachable = None
        return self

    def __exit__(self, *args):
        self.connection.close()

    @property
    def is_out_of_time(self) -> bool:
        return time.monotonic() - self.begun > TIME_FOR_ALL

    def send(self, mail, row, *, attempts: int, **mark) -> str:
        """Send ``mail`` and mark ``row``, a queryset of that one row as long as it is ours, with ``mark`` when it went
        out; the row's status afterwards."""
        if self.unreachable is not None:
            return self._refused(row, self.unreachable, attempts, for_good=False)
        try:
            self._open()
            self.connection.send_messages([mail])
        except (SMTPException, OSError) as error:
            return self._refused(row, error, attempts, for_good=_is_for_good(error))
        row.update(status=ReminderStatus.SENT, sent_at=Now(), lease_until=None, last_failure="", **mark)
        return ReminderStatus.SENT

    def put_back(self, rows):
        """No time left for these: they are due again at once."""
        rows.update(lease_until=None)

    def _open(self):
        try:
            self.connection.open()
        except (SMTPException, OSError) as error:
            self.unreachable = error
            raise

    def _refused(self, row, error, attempts, *, for_good) -> str:
        if not _codes(error) or LINE_CLOSED in _codes(error):
            self.connection.close()  # a broken line is not used again; the next mail opens another
        failed = for_good or attempts >= MAX_ATTEMPTS
        wait = RETRY_AFTER * 2 ** max(attempts - 1, 0)
        row.update(
            status=ReminderStatus.FAILED if failed else ReminderStatus.PLANNED,
            lease_until=None if failed else Now() + wait,
            last_failure=_in_words(error),
        )
        return ReminderStatus.FAILED if failed else ReminderStatus.PLANNED


def _codes(error):
    if isinstance(error, SMTPRecipientsRefused):
        return [code for code, _ in error.recipients.values()]
    return [error.smtp_code] if isinstance(error, SMTPResponseException) else []


def _is_for_good(error) -> bool:
    """5xx: no such mailbox, say. A password refused or a line cut is our trouble and passes."""
    if isinstance(error, SMTPAuthenticationError | SMTPServerDisconnected):
        return False
    codes = _codes(error)
    return bool(codes) and all(500 <= code < 600 for code in codes)


def _in_words(error) -> str:
    """The kind of failure and the server's number; never its words, which may repeat an address."""
    codes = ", ".join(str(code) for code in _codes(error))
    return f"{type(error).__name__} {codes}".strip()
