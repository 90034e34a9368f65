"""What happened to sources and is heard above."""

from django.dispatch import Signal

testimony_moved = Signal()
"""A step of a testimony's review was taken. Sent in its transaction with ``testimony``, ``step``, ``by``, ``now``."""
