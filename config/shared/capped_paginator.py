"""Pages of admin lists, without counting a big table to its end."""

from django.core.paginator import Paginator
from django.utils.functional import cached_property

CAP = 5000
"""Rows a list pages through. Nobody reads further: search and filters lead there."""


class CappedPaginator(Paginator):
    template_name = "shared/pagination.html"

    @cached_property
    def _counted(self):
        return self.object_list.order_by()[: CAP + 1].count()

    @property
    def is_capped(self):
        return self._counted > CAP

    @cached_property
    def count(self):
        return min(self._counted, CAP)
