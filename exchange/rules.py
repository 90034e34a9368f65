"""Who may do what in the room where many rows come and go."""

from people.enums import Role
from people.rules import RESEARCH, STAFF

from .enums import ExportState

WAITING = ExportState.WAITING
KEPT = (ExportState.BUILDING, ExportState.READY)
EXPORTERS = STAFF | RESEARCH
# Whose rows an export draws, and of which level, ``permitted(user, "export")`` of those rows says.
EXPORT = {
    "view": EXPORTERS,
    "add": EXPORTERS,
    "download": EXPORTERS,
    "end": EXPORTERS,
    "approve": frozenset({Role.COORDINATOR}),
}
