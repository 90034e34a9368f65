"""The demo accounts: one a role, without a password, for the machine the demo runs on and no other."""

from people.enums import Role

DOMAIN = "demo.arasha.example"
# For the few acts that ask once more who is there. Printed beside the demo's buttons, and good on this machine alone:
# nobody signs in by it without a second factor, and production refuses to start where such an account is.
PASSPHRASE = "demo passphrase of this machine"


def accounts() -> list[tuple[str, str]]:
    """``(role, e-mail address)`` of each, in the order of the terminal's lines."""
    return [(role.label, f"{role}@{DOMAIN}") for role in Role]
