"""What sources announce."""

from django.dispatch import Signal

# Sent inside the transaction of a withdrawal, with ``withdrawal``, ``ended`` (ids of the consents that no longer hold),
# ``by`` and ``now``. A receiver takes away what it keeps under them and answers {kind: [references of what went]}.
consent_withdrawn = Signal()
