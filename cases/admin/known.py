"""From the form of a row to what is known of it and how."""

from django.contrib.admin.utils import unquote
from django.http import Http404
from django.shortcuts import redirect

from cases.pages.markers import claims_page
from config.shared.admin import act


class KnownHow:
    """For a record admin: the button to the page of what is known."""

    @act("view", description="What we know and how", icon="fact_check")
    def known(self, request, object_id):
        row = self.get_object(request, unquote(object_id))
        if row is None:
            raise Http404
        return redirect(claims_page(self.model, row.pk))
