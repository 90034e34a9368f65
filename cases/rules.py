"""Who may do what with cases, custody and courts: one table a subject, read by ``permitted`` alone."""

from people.enums import Role
from people.rules import CONTENT, EDITORS, LEGAL_CONTENT, NOBODY, STAFF, STAFF_ONLY

CASE = CONTENT | {"close": EDITORS, "assign": frozenset({Role.COORDINATOR, Role.CASEWORKER})}
DETENTION = LEGAL_CONTENT | {"end": STAFF, "continue": STAFF, "extend": STAFF, "set_deadline": STAFF}
# An order is added by the act on the stay, and stays as it was ordered.
TERM_EXTENSION = LEGAL_CONTENT | {"add": NOBODY, "change": NOBODY}
HEARING = LEGAL_CONTENT | {
    "postpone": STAFF,
    "adjourn": STAFF,
    "cancel": STAFF,
    "hold": STAFF,
    "record_violation": STAFF,
}
# One change for several defendants is made on their grid and taken back as a whole.
JOINT_CHANGE = {"view": STAFF, "add": NOBODY, "change": NOBODY, "delete": NOBODY, "undo": STAFF}
# Whether a moved trigger moves the term is for those who answer for terms.
COUNSEL = frozenset({Role.LAWYER, Role.COORDINATOR})
DEADLINE = STAFF_ONLY | {"add": STAFF, "change": STAFF, "close": STAFF, "decide": COUNSEL}
TASK = STAFF_ONLY | {"add": STAFF, "change": STAFF, "close": STAFF}
# A packet is made by its own act, which shows what goes; afterwards it only ends.
PACKET = {"view": STAFF, "add": STAFF, "change": NOBODY, "delete": NOBODY}
STAFF_WORK = STAFF_ONLY | {"add": STAFF, "change": STAFF}
# Rules of law and reminder plans hold for every desk: all staff read them, a coordinator keeps them.
COMMON_TABLE = {
    "view": STAFF,
    "add": frozenset({Role.COORDINATOR}),
    "change": frozenset({Role.COORDINATOR}),
    "delete": NOBODY,
}
# A rule is revised by its own act, which shows what would move; counsel's word on it is recorded by its own too.
TIME_LIMIT = COMMON_TABLE | {"change": NOBODY, "revise": frozenset({Role.COORDINATOR}), "verify": COUNSEL}

# What one has begun to take down is one's own; of the roles, those that may add testimonies.
INTAKE = {"view": EDITORS, "add": EDITORS, "change": EDITORS, "delete": EDITORS}
