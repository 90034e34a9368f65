"""What happened to accounts and is heard above."""

from django.dispatch import Signal

access_ended = Signal()
"""``users`` (ids), ``by``, ``now``: at once nothing of theirs opens anything. Sent in the transaction of the act."""

glass_moved = Signal()
"""``opening``, ``step`` (``opened``, ``justified``, ``not_justified``), ``by``: a break-glass opening was made or
judged. Sent in the transaction of it."""
