"""Tables that hold for every desk: rules of law, holidays. Staff read them, coordinators keep them."""

from config.shared.admin import RuledAdmin
from people import audit


class CommonTableAdmin(RuledAdmin):
    def get_fieldsets(self, request, obj=None):
        return [(title, dict(options)) for title, options in super().get_fieldsets(request, obj)]

    def save_row(self, row, *, by, version=None, now):
        adding = row._state.adding
        row.full_clean()
        row.save()
        noun = row._meta.model_name
        audit.record(by, f"{noun}.created" if adding else f"{noun}.changed", row)
