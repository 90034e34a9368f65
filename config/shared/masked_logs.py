"""Secrets that stand in an address, kept out of the logs: Django writes the path of every request it refuses."""

import logging
import re

SECRET_IN_ADDRESS = re.compile(r"(/(?:calendar|invitation|new-passphrase)/)[^/\s?\"']+")


class MaskingFormatter(logging.Formatter):
    """Masks the whole line, traceback and all."""

    def format(self, record):
        return SECRET_IN_ADDRESS.sub(r"\1…", super().format(record))
