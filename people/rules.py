"""Which role may do what. One table a subject; ``permitted`` and ``may`` in ``querysets.py`` read nothing else.

An action absent from a subject's table is a programming error and raises; an action with no roles is closed to all.
"""

from .enums import Role

STAFF = frozenset({Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR})
EDITORS = frozenset({Role.CASEWORKER, Role.COORDINATOR})
RESEARCH = frozenset({Role.RESEARCHER})
EVERYONE = frozenset(Role)
NOBODY = frozenset()

# Persons, organisations, places, sources. Researchers read over the API only, and what was agreed to for research.
# As a file, a lawyer takes rows of their own case files alone: see ``exchange.exports.reach``.
CONTENT = {
    "view": STAFF | RESEARCH,
    "add": EDITORS,
    "change": EDITORS,
    "delete": NOBODY,
    "export": STAFF | RESEARCH,
}

PERSON = CONTENT | {"merge": EDITORS}
# A merge is made and undone by its own acts alone.
MERGE = {"view": EDITORS, "add": NOBODY, "change": NOBODY, "delete": NOBODY, "undo": EDITORS}

# What happens in court and in custody: lawyers keep it too.
LEGAL_CONTENT = CONTENT | {"add": STAFF, "change": STAFF}

# What only the staff of a desk may know: identity papers, witnesses, consent.
STAFF_ONLY = {"view": STAFF, "add": EDITORS, "change": EDITORS, "delete": NOBODY}

SAME_PERSON = {"view": EDITORS, "add": EDITORS, "change": EDITORS, "delete": NOBODY}

# Accounts, desks and memberships are not content: these are asked by role alone, see ``querysets.py``.
ACCOUNTS = {
    "view": frozenset({Role.ADMINISTRATOR}),
    "add": frozenset({Role.ADMINISTRATOR}),
    "change": frozenset({Role.ADMINISTRATOR}),
    "delete": NOBODY,
}
GRANTS = ACCOUNTS | {
    "view": frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
    "extend": frozenset({Role.ADMINISTRATOR}),
    "end": frozenset({Role.ADMINISTRATOR}),
}
# Coordinators add to these on their desks: see ``GrantQuerySet``. A second coordinator is for administrators to make.
GIVEN_BY_COORDINATORS = frozenset({Role.CASEWORKER, Role.LAWYER, Role.RESEARCHER})
# Openings of break-glass are seen by auditors everywhere, by coordinators on their desks; nobody rewrites one.
BREAK_GLASS = {
    "view": frozenset({Role.AUDITOR}),
    "add": NOBODY,
    "change": NOBODY,
    "delete": NOBODY,
    "end": NOBODY,
    "review": NOBODY,
}
AUDIT = {"view": frozenset({Role.AUDITOR}), "add": NOBODY, "change": NOBODY, "delete": NOBODY}

# Of the trail everyone on staff reads their own acts, a coordinator those on the desk: see ``AuditEventQuerySet``.
AUDIT_EVENTS = AUDIT | {"view": STAFF | AUDIT["view"]}

# Roles held for the whole organisation, without a desk.
GLOBAL_ROLES = frozenset({Role.ADMINISTRATOR, Role.AUDITOR})
# Guests of a desk: their grants always have an end.
GUESTS = frozenset({Role.LAWYER, Role.RESEARCHER})
# A researcher reads no higher, whatever level the membership names; and there what was agreed to for research alone.
RESEARCH_LEVEL = 1

# Whoever holds one of these, or is a custodian, signs in by passkey.
PASSKEY_ROLES = frozenset({Role.ADMINISTRATOR, Role.COORDINATOR})
# Two administrators give these.
TWO_PERSON_ROLES = frozenset({Role.ADMINISTRATOR, Role.AUDITOR, Role.COORDINATOR})
