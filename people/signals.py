"""What happened to accounts and is heard above."""

from django.dispatch import Signal

glass_moved = Signal()
"""``opening``, ``step`` (``opened``, ``justified``, ``not_justified``), ``by``: a break-glass opening was made or
judged. Sent in the transaction of it."""
