"""Who may do what with cases, custody and courts: one table a subject, read by ``permitted`` alone."""

from people.enums import Role
from people.rules import CONTENT, EDITORS, LEGAL_CONTENT, NOBODY, STAFF, STAFF_ONLY

CASE = CONTENT | {"close": EDITORS, "assign": frozenset({Role.COORDINATOR, Role.CASEWORKER})}
DETENTION = LEGAL_CONTENT | {"end": STAFF}
HEARING = LEGAL_CONTENT | {
    "postpone": STAFF,
    "adjourn": STAFF,
    "cancel": STAFF,
    "hold": STAFF,
    "record_violation": STAFF,
}
# One change for several defendants is made on their grid and taken back as a whole.
JOINT_CHANGE = {"view": STAFF, "add": NOBODY, "change": NOBODY, "delete": NOBODY, "undo": STAFF}
DEADLINE = STAFF_ONLY | {"add": STAFF, "change": STAFF, "close": STAFF}
TASK = STAFF_ONLY | {"add": STAFF, "change": STAFF, "close": STAFF}
STAFF_WORK = STAFF_ONLY | {"add": STAFF, "change": STAFF}
# Rules of law and reminder plans hold for every desk: all staff read them, a coordinator keeps them.
COMMON_TABLE = {
    "view": STAFF,
    "add": frozenset({Role.COORDINATOR}),
    "change": frozenset({Role.COORDINATOR}),
    "delete": NOBODY,
}
