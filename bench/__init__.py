"""Measurements. Each makes and empties tables of its own database, so it works as their owner."""

import os

os.environ.setdefault("ARASHA_DATABASE_ROLE", "owner")
