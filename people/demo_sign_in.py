"""The demo accounts: one a role, without a password, for the machine the demo runs on and no other."""

from people.enums import Role

DOMAIN = "demo.arasha.example"


def accounts() -> list[tuple[str, str]]:
    """``(role, e-mail address)`` of each, in the order of the terminal's lines."""
    return [(role.label, f"{role}@{DOMAIN}") for role in Role]
