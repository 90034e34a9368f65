"""Who asks, on which day, and what the rows they may see are called. Looked up once a figure, and only if needed."""

from datetime import date
from functools import cached_property

from people.models import Desk, Organisation
from people.rules import STAFF

from .places import PlaceTree


class Reader:
    """``today``: the civil day ages and open stays are reckoned at."""

    def __init__(self, user, today: date):
        self.user = user
        self.today = today

    @property
    def is_staff(self) -> bool:
        """Whether exact counts are for them; everyone else is a researcher."""
        return bool(self.user.roles & STAFF)

    @cached_property
    def places(self) -> PlaceTree:
        return PlaceTree.of(self.user)

    @cached_property
    def organisations(self) -> dict:
        return dict(Organisation.objects.permitted(self.user).order_by().values_list("pk", "display_name"))

    @cached_property
    def desks(self) -> dict[str, str]:
        return {str(pk): name for pk, name in Desk.objects.permitted(self.user).values_list("pk", "name")}
