"""Keys to the API."""

from people.audit import record
from people.enums import Role
from people.models import ApiToken, User


def make_token(user: User, *, name: str, can_write: bool) -> tuple[ApiToken, str]:
    """A token of ``user`` and the text to show once. A researcher's only ever reads."""
    can_write = can_write and user.roles != {Role.RESEARCHER}
    token, shown_once = ApiToken.objects.create(user, name=name, can_write=can_write)
    record(user, "token.made", can_write=can_write)
    return token, shown_once


def end_token(token: ApiToken, *, by):
    """Whatever used it is refused from now on."""
    record(by, "token.ended", can_write=token.can_write)
    token.delete()
