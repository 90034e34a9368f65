"""``?include=``: rows that hang on those of a page, each as its own resource gives them, in a constant number of
statements: one for the rows, one for the names they link to, and one for what is reckoned of them."""

from collections import defaultdict
from functools import reduce
from operator import or_

from django.apps import apps
from django.db.models import Exists, F, OuterRef, Q
from rest_framework.exceptions import ValidationError

from config.shared.field_lists import RESEARCHER, field_rules
from config.shared.kept import BLANK, Question, kept

MOST = 5_000
TOO_MANY = f"More than {MOST} rows would come along. Ask for fewer rows a page, or for those at their own address."
RESOURCES: dict = {}
"""Model → the view that gives its rows. The last declared counts: a subclass knows more than its base."""


class Include:
    """``label`` names the kind of rows, such as ``cases.Detention``: its view may be declared later than this."""

    many = True

    def __init__(self, label):
        self.label = label

    @property
    def target(self):
        return RESOURCES.get(apps.get_model(self.label))

    def is_open(self, user, is_research) -> bool:
        """Whether such rows, and how they hang together, are anything ``user`` may read at all."""
        view = self.target
        if view is None or (is_research and not view.is_open_to_research):
            return False
        if not user.roles & view.model._default_manager.get_queryset().rules["view"]:
            return False
        rules = field_rules(view.model)
        lists = rules.of({RESEARCHER}) if is_research else rules.on_screens
        return self.rests_on() <= set(lists.readable)

    def rests_on(self) -> set:
        """Fields of the rows by which they hang here."""
        return set()

    def columns(self, model) -> tuple:
        """Columns of the page's rows it goes by."""
        return ()

    def rows(self, view, rows) -> dict:
        """Id, or what stands in the column, → what comes along."""
        raise NotImplementedError

    def of(self, row, found):
        return found.get(row["id"], [])

    def view(self, asking):
        """The view of these rows, asked by the same reader for all fields."""
        return self.target.asked_by(asking.request)

    def told_by_id(self, asking, ids) -> dict:
        if not ids:
            return {}
        view = self.view(asking)
        found = list(view.included_rows().filter(pk__in=ids).values(*view.columns(), **view.annotations))
        return {row["id"]: told for row, told in zip(found, view.told(found), strict=True)}


class Linked(Include):
    """The row a key of the page's rows points at."""

    many = False

    def __init__(self, label, column):
        super().__init__(label)
        self.column = column

    def columns(self, model):
        return (self.column,)

    def rows(self, view, rows):
        return self.told_by_id(view, {row[self.column] for row in rows if row[self.column] is not None})

    def of(self, row, found):
        return found.get(row[self.column])


class Hanging(Include):
    """Rows that point at those of the page by any of ``keys``; a key over another row counts where the reader may see
    that one."""

    def __init__(self, label, *keys):
        super().__init__(label)
        self.keys = keys
        self.hangs_on = {f"hangs_on_{number}": key for number, key in enumerate(keys)}

    def rests_on(self):
        return {key.split("__")[0] for key in self.keys}

    def hanging(self, view, hung, pks):
        """The rows that hang on those of ``view``; ``hung`` is their own view."""
        rows = hung.included_rows().filter(reduce(or_, (Q(**{f"{key}__in": pks}) for key in self.keys)))
        for key in self.keys:
            way, _, rest = key.partition("__")
            if rest:
                over = hung.model._meta.get_field(way).related_model._default_manager.permitted(hung.request.user)
                rows = rows.filter(Q(**{f"{way}__isnull": True}) | Q(Exists(over.order_by().filter(pk=OuterRef(way)))))
        return rows

    def asked(self, view, hung, pks):
        """The same as they are read, with what they hang on; one more than may come along."""
        parents = {name: F(key) for name, key in self.hangs_on.items()}
        asked = self.hanging(view, hung, pks).order_by("created_at", "id")
        return asked.values(*hung.columns(), **parents, **hung.annotations)[: MOST + 1]

    def rows(self, view, rows):
        pks = [row["id"] for row in rows]
        if not pks:
            return {}
        hung, user = self.view(view), view.request.user
        if len(pks) > 1:
            read = list(self.asked(view, hung, pks))
        else:
            key = (type(view), self.label, self.keys, "hanging")
            read = kept(key, user, lambda: Question(self.asked(view, hung, [BLANK]))).ask(*pks, user)
        if len(read) > MOST:
            raise ValidationError({"include": TOO_MANY})
        found, wanted = defaultdict(list), set(pks)
        for row, told in zip(read, hung.told(read), strict=True):
            for parent in {row[name] for name in self.hangs_on} & wanted:
                found[parent].append(told)
        return found
