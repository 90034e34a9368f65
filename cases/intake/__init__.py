"""Intake: what is typed while someone speaks, kept from the first letter and put on record once."""

from .drafts import (
    ChangedElsewhere,
    OnRecord,
    bring_back,
    discard,
    erase_discarded,
    keep_draft,
    state_of,
)
from .save import save_intake

__all__ = [
    "ChangedElsewhere",
    "OnRecord",
    "bring_back",
    "discard",
    "erase_discarded",
    "keep_draft",
    "save_intake",
    "state_of",
]
