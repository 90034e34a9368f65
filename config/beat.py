"""Celery's clock, with a heartbeat."""

from celery.beat import PersistentScheduler

from cases.reminders.signs_of_life import EVERY, say_alive


class BeatingScheduler(PersistentScheduler):
    def tick(self, *args, **kwargs):
        pause = super().tick(*args, **kwargs)
        say_alive("beat")
        return min(pause, EVERY)
