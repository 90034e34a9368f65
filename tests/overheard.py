"""What is written to the logs and handed to the queue, whoever does it."""

import json
import logging
from contextlib import contextmanager
from dataclasses import dataclass

from celery.signals import before_task_publish


class Heard(logging.Handler):
    """Every line any logger writes, traceback and all."""

    def __init__(self):
        super().__init__(level=logging.DEBUG)
        self.lines = []

    def emit(self, record):
        self.lines.append(logging.Formatter("%(message)s %(pathname)s").format(record) + repr(record.args))


@dataclass(frozen=True)
class Published:
    """``whole``: the message as text, headers and all."""

    task: str
    args: tuple
    whole: str

    def __str__(self):
        return self.whole


@contextmanager
def logs_heard():
    """The lines, as they come."""
    handler, root = Heard(), logging.getLogger()
    loggers = [root, logging.getLogger("django.request")]
    levels = [each.level for each in loggers]
    root.addHandler(handler)
    for each in loggers:
        each.setLevel(logging.DEBUG)
    try:
        yield handler.lines
    finally:
        root.removeHandler(handler)
        for each, level in zip(loggers, levels, strict=True):
            each.setLevel(level)


@contextmanager
def queue_heard():
    """The messages put on the broker, as they go."""
    sent = []

    def keep(sender=None, headers=None, body=None, **about):
        whole = f"{sender} {json.dumps(headers, default=str)} {json.dumps(body, default=str)}"
        sent.append(Published(sender, tuple(body[0]), whole))

    before_task_publish.connect(keep)
    try:
        yield sent
    finally:
        before_task_publish.disconnect(keep)
