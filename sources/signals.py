"""What happened to sources and is heard above."""

from django.dispatch import Signal

testimony_moved = Signal()
"""A step of a testimony's review was taken. Sent in its transaction with ``testimony``, ``step``, ``by``, ``now``."""

consent_withdrawn = Signal()
"""Sent inside the transaction of a withdrawal, with ``withdrawal``, ``ended`` (ids of the consents that no longer
hold), ``by`` and ``now``. A receiver takes away what it keeps under them and answers {kind: [references that went]}."""

identity_asked = Signal()
"""``witness``, ``by``: someone asked for the identity of a protected witness. Sent in the transaction of the asking."""
