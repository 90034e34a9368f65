"""What related rows are called on a page, asked once for each kind of row however many rows the page shows."""

from collections import defaultdict

from django.contrib.admin.exceptions import NotRegistered
from django.core.exceptions import ValidationError

NOT_YOURS = "(not yours to see)"


class Labels:
    """Names of the related rows that ``user`` may see. Others stay unnamed, whatever points at them."""

    def __init__(self, user, site):
        self.user = user
        self.site = site
        self.wanted = defaultdict(set)
        self.known = defaultdict(dict)

    def want(self, model, pk):
        """Ask for this row with the next look-up of its kind."""
        pk = self._key(model, pk)
        if pk is not None and pk not in self.known[model]:
            self.wanted[model].add(pk)

    def want_related(self, row, skip=frozenset()):
        for field in row._meta.concrete_fields:
            if field.many_to_one or field.one_to_one:
                value = field.value_from_object(row)
                if value is not None and field.name not in skip and field.related_model in self.site._registry:
                    self.want(field.related_model, value)

    def of(self, model, pk) -> str:
        pk = self._key(model, pk)
        if pk is None:
            return NOT_YOURS
        if pk not in self.known[model]:
            self.wanted[model].add(pk)
            self._look_up(model)
        return self.known[model][pk]

    def _look_up(self, model):
        keys, self.wanted[model] = self.wanted[model], set()
        self.known[model] |= dict.fromkeys(keys, NOT_YOURS)
        manager = model._default_manager
        visible = getattr(manager, "known_to", None) or manager.permitted
        rows = list(visible(self.user).filter(pk__in=keys))
        try:
            admin = self.site.get_model_admin(model)
        except NotRegistered:
            self.known[model] |= {row.pk: str(row) for row in rows}
            return
        for row in rows:
            for name in admin.label_uses:
                field = row._meta.get_field(name)
                self.want(field.related_model, field.value_from_object(row))
        for row in rows:
            self.known[model][row.pk] = admin.label(row, self)

    @staticmethod
    def _key(model, pk):
        try:
            return model._meta.pk.to_python(pk)
        except (ValidationError, ValueError, TypeError):
            return None


def labels_of(request, site) -> Labels:
    """The page's own labels."""
    if not hasattr(request, "_labels"):
        request._labels = Labels(request.user, site)
    return request._labels
