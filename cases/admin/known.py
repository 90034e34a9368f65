"""From the form of a row to what is known of it and how."""

from django.shortcuts import redirect

from cases.pages.markers import claims_page
from config.shared.admin import act


class KnownHow:
    """For a record admin: the button to the page of what is known."""

    @act("view", description="What we know and how", icon="fact_check")
    def known(self, request, object_id):
        return redirect(claims_page(self.model, self.found_for(request, object_id, "view").pk))
