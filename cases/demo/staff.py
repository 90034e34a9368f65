"""The invented colleagues of the demo and their desks. They sign in by a link, on this machine alone."""

from people.demo_sign_in import PASSPHRASE, SECOND, address
from people.enums import Level, Role
from people.models import Desk, Membership, User

DESKS = {
    "group": ("Group case, Almaty", "The prosecution after the protest of 13 November 2025."),
    "families": ("Families, Xinjiang", "Testimonies of relatives."),
    "other": ("Other office (invented for the demo)", "A desk on which no demo account works."),
}

# role → (name, language, desks and level); administrators and auditors serve the whole organisation.
COLLEAGUES = {
    Role.CASEWORKER: ("Demo Caseworker", {"group": Level.RESTRICTED, "families": Level.RESTRICTED}),
    Role.LAWYER: ("Demo Lawyer", {"group": Level.RESTRICTED}),
    Role.RESEARCHER: ("Demo Researcher", {"group": Level.OPEN, "families": Level.OPEN}),
    Role.COORDINATOR: ("Demo Coordinator", {"group": Level.PROTECTED, "families": Level.PROTECTED}),
    Role.ADMINISTRATOR: ("Demo Administrator", {None: Level.OPEN}),
    Role.AUDITOR: ("Demo Auditor", {None: Level.OPEN}),
}


def load_desks() -> dict[str, Desk]:
    return {
        short: Desk.objects.get_or_create(name=name, defaults={"description": description})[0]
        for short, (name, description) in DESKS.items()
    }


def load_colleagues(desks) -> dict[str, User]:
    """Accounts with the demo's passphrase, the first of each role; the coordinator is a custodian too."""
    for role in SECOND:
        _colleague(role, desks, is_second=True)
    return {role: _colleague(role, desks, is_custodian=role == Role.COORDINATOR) for role in COLLEAGUES}


def _colleague(role, desks, *, is_second=False, is_custodian=False):
    """Grants that someone ended stay ended."""
    name, grants = COLLEAGUES[role]
    email = address(role, is_second=is_second)
    user = User.objects.filter(email=email).first() or User.objects.create_user(
        email, PASSPHRASE, full_name=f"{name} 2" if is_second else name, is_custodian=is_custodian
    )
    if not user.has_usable_password():  # made before the demo had one
        user.set_password(PASSPHRASE)
        user.is_custodian = is_custodian
        user.save(update_fields=["password", "is_custodian"])
    for short, level in grants.items():
        desk = desks[short] if short else None
        if not Membership.objects.filter(user=user, role=role, desk=desk).exists():
            Membership.objects.create(user=user, role=role, desk=desk, max_level=level, reason="Demo account")
    return user
