"""The rows of one export, as the API's list would answer them to who asked: same filters, same fields, same order."""

from collections import defaultdict
from collections.abc import Iterator
from types import SimpleNamespace

from django.apps import apps
from django.http import QueryDict
from rest_framework.exceptions import ValidationError

from config.shared.api.rows import columns_of, links_of
from config.shared.field_lists import RESEARCHER, field_rules
from config.shared.pagination import KeysetPagination
from people.enums import ConsentPurpose
from people.finding import find_called
from people.grants import read_once
from people.rules import RESEARCH

from .kinds import Kind
from .reach import within_reach

BATCH = 5_000
NOT_OF_A_FILE = ("cursor", "page_size", "format")
CALLED_AT_MOST = 50  # a search by name answers so many, as the list does


class Reading:
    """``query``: as in the address of the list. A view of the API is what reads and shows; the request it is given is
    made up of who asks and what they ask for."""

    def __init__(self, kind: Kind, user, query: str = "", *, asked_at=None):
        self.kind, self.user, self.asked_at = kind, user, asked_at
        asked = QueryDict(query, mutable=True)
        for name in NOT_OF_A_FILE:
            asked.pop(name, None)
        self.view = kind.view()
        self.view.request = SimpleNamespace(user=user, query_params=asked, method="GET", headers={})
        self.view.action, self.view.kwargs, self.view.format_kwarg = "list", {}, None
        self.view.asked_as = ("export", self.purpose)
        self.asked = asked

    @property
    def purpose(self) -> str:
        """Whoever works on staff takes rows for casework; a researcher for research."""
        return ConsentPurpose.RESEARCH if self.user.roles & RESEARCH else ConsentPurpose.CASEWORK

    @property
    def query(self) -> str:
        return self.asked.urlencode()

    @property
    def fields(self) -> tuple[str, ...]:
        """All that this reader may read of a row, in the order of the list."""
        rules = field_rules(self.kind.model)
        readable = (rules.of({RESEARCHER}) if self.view.is_research else rules.on_screens).readable
        return (*self.view.fields_shown, *(name for name in self.kind.view.own_shown if name in readable))

    def rows(self):
        """Asked of ``permitted`` at every call. ValidationError for a filter that is unknown or not allowed."""
        view = self.view
        rows = within_reach(view.asked_rows(), self.kind, self.user)
        if (name := self.asked.get("name", "").strip()) and "name" in view.own_filters:
            exact = self.asked.get("name_exact") == "true"
            found = find_called(view.model, self.user, name, limit=CALLED_AT_MOST, exact=exact)
            rows = rows.filter(pk__in=[one.owner_id for one in found])
        if self.asked_at is not None:
            rows = rows.filter(created_at__lte=self.asked_at)
        return rows

    def still_permitted(self, batch) -> bool:
        """Whether ``self.user`` may export all rows of this batch now."""
        rows = self.kind.model._default_manager.permitted(self.user, *self.view.asked_as)
        reached = within_reach(rows, self.kind, self.user).filter(pk__in=batch.rows_read())
        return reached.count() == batch.number_read

    def batches(self) -> Iterator[list[dict]]:
        """Rows as ``.values()``, by key and not by a cursor held open: rights are asked anew of each batch, no
        statement runs long, and no row comes twice or is missed when others come in between."""
        pages = _Pages(self.view)
        columns = dict.fromkeys(
            [*columns_of(self.view.model, self.view.fields_shown), "id", "desk_id", "level", pages.field]
        )
        after = None
        while True:
            with read_once():
                rows = self.rows().values(*columns, **self.view.annotations)
                batch = list(pages.next(rows, after))
            if batch:
                yield batch
            if len(batch) < BATCH:
                return
            after = batch[-1]

    @read_once()
    def present(self, batch) -> list[dict]:
        """As the API answers them to this reader."""
        return self.view.present(batch)

    def named_in(self, rows, fields) -> dict[str, list[str]]:
        """Which other rows these presented rows name in ``fields``: kind → ids."""
        links = links_of(self.view.model, [name for name in fields if name not in self.kind.view.own_shown])
        found = defaultdict(set)
        for name in fields:
            if name in links:
                found[links[name]._meta.label_lower] |= {row[name]["id"] for row in rows if row[name] is not None}
            elif name == "subject":
                for row in rows:
                    if row[name] is not None:
                        found[row[name]["type"]].add(row[name]["id"])
        return {label: sorted(ids) for label, ids in found.items() if ids}

    def still_named(self, batch) -> bool:
        """Whether all rows that those of this batch name may be named to ``self.user`` now."""
        for label, ids in batch.named.items():
            model = apps.get_model(label)
            named = model._default_manager.nameable(self.user).filter(pk__in=batch.rows_named(model))
            if named.count() != len(ids):
                return False
        return True


class _Pages(KeysetPagination):
    """The list's own order and key."""

    def __init__(self, view):
        field = view.sorted_by()
        asked = view.request.query_params.get("ordering") or view.default_ordering
        self.field, self.descending = field, asked.startswith("-")

    def next(self, rows, after):
        rows = rows.order_by(*self._order_by())
        if after is not None:
            rows = rows.filter(self._after(after[self.field], after["id"]))
        return rows[:BATCH]


def reasons(error) -> list[str]:
    """What is wrong with a query, in sentences."""
    if isinstance(error, ValidationError):
        return [f"{name}: {message}" for name, messages in error.detail.items() for message in _listed(messages)]
    return list(error.messages)


def _listed(messages):
    return [messages] if isinstance(messages, str) else list(messages)
