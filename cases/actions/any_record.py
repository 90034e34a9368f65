"""Saving a row of whatever kind by the one way its kind is written."""

from datetime import datetime

from cases.models import Charge, Outcome
from people.actions.records import save_record

from .charges import save_charge
from .items import REMINDED, save_item
from .outcomes import save_outcome


def save_any(row, *, by, now: datetime, version: int | None = None):
    if isinstance(row, REMINDED):
        return save_item(row, by=by, now=now, version=version)
    if isinstance(row, Charge):
        return save_charge(row, by=by, version=version)
    if isinstance(row, Outcome):
        return save_outcome(row, by=by, version=version)
    return save_record(row, by=by, version=version)
