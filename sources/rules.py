"""Who may do what with sources. The tables of ``people.rules`` hold; these are the acts only sources know."""

from people.enums import Role
from people.rules import CONTENT, EDITORS, NOBODY, STAFF, STAFF_ONLY

# Testimonies are read by staff; a researcher meets them through consent for research only (see ``permitted``).
TESTIMONY = STAFF_ONLY | {
    "submit": EDITORS,
    "review": frozenset({Role.COORDINATOR, Role.CASEWORKER}),
    "publish": frozenset({Role.COORDINATOR}),
}
CONSENT = STAFF_ONLY
# Whoever enters an identity cannot read it afterwards. Revealing asks more than a role: see ``WitnessQuerySet``.
WITNESS = STAFF_ONLY | {"protect": EDITORS, "reveal": STAFF}
FILE = STAFF_ONLY | {"hold": frozenset({Role.COORDINATOR})}
UPLOAD = {"view": EDITORS, "add": EDITORS, "change": EDITORS, "delete": EDITORS}
CUSTODY = {"view": STAFF, "add": STAFF, "change": NOBODY, "delete": NOBODY}
SOURCE = CONTENT
