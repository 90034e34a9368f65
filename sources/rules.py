"""Who may do what with sources. The tables of ``people.rules`` hold; these are the acts only sources know."""

from people.enums import Role
from people.rules import CONTENT, EDITORS, NOBODY, STAFF, STAFF_ONLY

# Testimonies are read by staff; a researcher meets them through consent for research only (see ``permitted``).
TESTIMONY = STAFF_ONLY | {
    "submit": EDITORS,
    "take_back": EDITORS,
    "review": EDITORS,
    "publish": frozenset({Role.COORDINATOR}),
    # Whoever hears the witness say no takes it off at once, without waiting for a coordinator.
    "withdraw": EDITORS,
    "check": EDITORS,
}
# Steps are written by the acts alone, and stay as they were taken.
REVIEW = {"view": STAFF, "add": NOBODY, "change": NOBODY, "delete": NOBODY}
# An answer is added, replaced by a later one and never changed.
CONSENT = STAFF_ONLY | {"change": NOBODY, "withdraw": EDITORS}
# Added by the act of withdrawing alone.
WITHDRAWAL = STAFF_ONLY | {"add": NOBODY, "change": NOBODY}
# Whoever enters an identity cannot read it afterwards. Revealing asks more than a role: see ``WitnessQuerySet``.
WITNESS = STAFF_ONLY | {"protect": EDITORS, "reveal": STAFF}
FILE = STAFF_ONLY | {"hold": frozenset({Role.COORDINATOR})}
UPLOAD = {"view": EDITORS, "add": EDITORS, "change": EDITORS, "delete": EDITORS}
CUSTODY = {"view": STAFF, "add": STAFF, "change": NOBODY, "delete": NOBODY}
SOURCE = CONTENT
