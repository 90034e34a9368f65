"""Desks: kept by administrators, read by their coordinators."""

from django.contrib import admin
from django.urls import reverse
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from config.shared.admin import RuledAdmin
from people import audit
from people.enums import Role
from people.grants import desks_of
from people.models import Desk


class SeenByCoordinators:
    """Coordinators read their desks' accounts and grants; administrators keep them."""

    def role_may(self, request, action):
        if action == "view" and Role.COORDINATOR in request.user.roles:
            return True
        return super().role_may(request, action)


@admin.register(Desk)
class DeskAdmin(SeenByCoordinators, RuledAdmin):
    list_display = ("name", "kind", "description")
    list_filter = (("kind", ChoicesDropdownFilter),)
    sortable_by = ("name", "kind")
    search_fields = ("name",)
    search_help_text = "Name"
    fieldsets = ((None, {"fields": ["name", "kind", "description"]}),)

    def label(self, row, labels):
        return row.name

    def row_links(self, request, row):
        """Whoever coordinates one desk and works on another reads the grants of the first alone."""
        roles = request.user.roles
        knows = Role.ADMINISTRATOR in roles or row.pk in desks_of(request.user, {Role.COORDINATOR})
        return [("Grants on this desk", reverse("desk_grants", args=[row.pk]))] if knows else []

    def save_row(self, row, *, by, version=None, now):
        adding = row._state.adding
        row.full_clean()
        row.save()
        audit.record(by, "desk.created" if adding else "desk.changed", row)
