"""Grants: given and ended here, never rewritten."""

from django.contrib import admin
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from unfold.contrib.filters.admin import ChoicesDropdownFilter, DropdownFilter

from config.shared.admin import RuledAdmin, act
from people.actions.grants import USUAL, check_grant, check_second, end_grant, extend_grant, grant
from people.enums import Role
from people.forms.grants import UntilForm
from people.models import Desk, Membership, User
from people.step_up import confirmed

from .account import ReasonForm
from .desk import SeenByCoordinators


class LiveFilter(DropdownFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("live", "Live"), ("ended", "Ended")]

    def queryset(self, request, queryset):
        ended = queryset.filter(valid_until__lte=timezone.now())
        if self.value() == "ended":
            return ended
        return queryset.exclude(pk__in=ended.values("pk")) if self.value() == "live" else queryset


@admin.register(Membership)
class MembershipAdmin(SeenByCoordinators, RuledAdmin):
    list_display = ("user", "role", "desk", "max_level", "granted_at", "granted_by", "valid_until")
    list_filter = (LiveFilter, ("role", ChoicesDropdownFilter))
    sortable_by = ("granted_at", "valid_until")
    search_fields = ("user__full_name",)
    search_help_text = "Name or e-mail address of the account, or a desk"
    link_filters = ("user", "desk")
    fieldsets = (
        (
            None,
            {
                "fields": ["user", ("role", "desk"), ("max_level", "valid_until"), "reason"],
                "description": "Administrators and auditors serve the whole organisation: leave their desk empty.",
            },
        ),
    )
    label_uses = ("user", "desk")
    actions_detail = ("extend_grant", "end_grant")

    def label(self, row, labels):
        return f"{labels.of(User, row.user_id)}: {row}"

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("desk")

    def get_search_results(self, request, queryset, search_term):
        term = search_term.strip()[:200]
        if not term:
            return queryset, False
        users = User.objects.known_to(request.user)
        users = users.filter(full_name__icontains=term) | users.filter(email__iexact=term)
        desks = Desk.objects.known_to(request.user).filter(name__icontains=term)
        found = queryset.filter(user__in=users.order_by().values("pk")) | queryset.filter(
            desk__in=desks.order_by().values("pk")
        )
        return found, False

    def has_change_permission(self, request, obj=None):
        """A grant is given and ended, not rewritten."""
        return False

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            return super().get_fieldsets(request, obj)
        shown = ["user", ("role", "desk"), ("max_level", "valid_until"), ("granted_at", "granted_by"), "reason"]
        return [(None, {"fields": self.read_only(request, shown)})]

    def check_row(self, request, row, form):
        check_grant(row, by=request.user)
        check_second(row)
        row.full_clean()

    def save_row(self, row, *, by, version=None, now):
        grant(row, by=by, now=now)

    @method_decorator(confirmed)
    def add_view(self, request, form_url="", extra_context=None):
        return super().add_view(request, form_url, extra_context)

    def role_may(self, request, action):
        """A coordinator extends and ends those they may give, see ``GrantQuerySet``; new ones on its desk's page."""
        if action in ("extend", "end") and Role.COORDINATOR in request.user.roles:
            return True
        return super().role_may(request, action)

    def row_links(self, request, row):
        return [("What happened to it", reverse("grant", args=[row.public_id]))]

    def get_changeform_initial_data(self, request):
        usual = timezone.now().replace(second=0, microsecond=0) + USUAL
        return {"valid_until": usual} | super().get_changeform_initial_data(request)

    def may_act(self, request, method, row):
        ended = row.valid_until is not None and row.valid_until <= timezone.now()
        return not ended and super().may_act(request, method, row)

    @act("extend", description="Move its end", icon="event")
    @confirmed
    def extend_grant(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="extend",
            form_class=UntilForm,
            perform=extend_grant,
            title="Move its end",
            done="The grant has a new end.",
        )

    @act("end", description="End this grant", icon="block")
    @confirmed
    def end_grant(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="end",
            form_class=ReasonForm,
            perform=end_grant,
            title="End this grant",
            done="The grant has ended.",
        )
