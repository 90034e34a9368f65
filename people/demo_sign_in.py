"""The demo accounts: one a role, and a second where two must decide; for the machine the demo runs on and no other."""

from people.enums import Role

DOMAIN = "demo.arasha.example"
# For the few acts that ask once more who is there. Printed beside the demo's buttons, and good on this machine alone:
# nobody signs in by it without a second factor, and production refuses to start where such an account is.
PASSPHRASE = "demo passphrase of this machine"


# Of what one administrator asks, or one coordinator opens or wants to take away, another judges.
SECOND = (Role.COORDINATOR, Role.ADMINISTRATOR)


def accounts() -> list[tuple[str, str]]:
    """``(who, e-mail address)`` of each, in the order of the terminal's lines."""
    first = [(role.label, address(role)) for role in Role]
    return first + [(f"Second {role.label.lower()}", address(role, is_second=True)) for role in SECOND]


def address(role, *, is_second=False) -> str:
    return f"{'second-' if is_second else ''}{role}@{DOMAIN}"
