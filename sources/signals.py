"""What happens here and is heard above."""

from django.dispatch import Signal

identity_asked = Signal()
"""``witness``, ``by``: someone asked for the identity of a protected witness. Sent in the transaction of the asking."""
