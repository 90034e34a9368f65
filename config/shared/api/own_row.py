"""For the schema: that a verb answers a row of its own resource. Its serializer is made later than the verb is told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OwnRow:
    """``also``: a serializer of what the verb adds to the row; ``many``: rows, under ``results``."""

    also: type | None = None
    many: bool = False
