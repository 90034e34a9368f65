"""What casework announces to the rooms above."""

from django.dispatch import Signal

timer_rang = Signal()
"""The timer swept without a queue. Receivers do what is due with them, and return how much, by what it was."""
