"""Who may do what in the room where many rows come and go."""

from people.enums import Role
from people.rules import EDITORS, NOBODY, RESEARCH, STAFF

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
# Lists that come in. Their rows are written as those of any other door: by whoever may add and change them.
IMPORT = {"view": EDITORS, "add": EDITORS, "change": EDITORS, "delete": NOBODY}
