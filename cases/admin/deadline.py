"""Deadlines: reckoned by a rule or set by hand, moved only by someone who answers for it."""

from django.contrib import admin
from django.contrib.admin.utils import unquote
from unfold.contrib.filters.admin import ChoicesDropdownFilter, DropdownFilter, RangeDateTimeFilter

from cases.actions.deadlines import accept_recomputed, close_deadline, keep_due
from cases.enums import DeadlineStatus
from cases.lawbook import triggers_of
from cases.models import Deadline, TimeLimit
from config.shared.act_forms import ActForm, choice, line
from config.shared.admin import act
from people.admin.record import DeskFilter

from .item import ItemAdmin, ZonedForm, court_time


class CloseForm(ActForm):
    status = choice(
        "How it closed", [(each.value, each.label) for each in DeadlineStatus if each != DeadlineStatus.OPEN]
    )


class AcceptForm(ActForm):
    """Nothing to fill in: the title names both moments."""


class KeepForm(ActForm):
    reason = line("Why the old moment stands")


class ProposedFilter(DropdownFilter):
    title = "its trigger moved"
    parameter_name = "proposed"

    def lookups(self, request, model_admin):
        return [("yes", "To be decided")]

    def queryset(self, request, queryset):
        return queryset.filter(proposed_due_at__isnull=False) if self.value() == "yes" else queryset


class DeadlineForm(ZonedForm):
    def clean(self):
        """A rule is set off by what its text names; the refusal names those that fit."""
        cleaned = super().clean()
        kind, limit = cleaned.get("trigger_kind"), cleaned.get("limit")
        if kind and limit and limit.trigger not in triggers_of(kind):
            fitting = TimeLimit.objects.permitted(self.request.user).filter(
                jurisdiction=limit.jurisdiction, trigger__in=triggers_of(kind)
            )
            codes = ", ".join(dict.fromkeys(fitting.values_list("code", flat=True)))
            self.add_error("limit", f"This rule is set off by “{limit.trigger}”. Those that fit: {codes}.")
        return cleaned


@admin.register(Deadline)
class DeadlineAdmin(ItemAdmin):
    form = DeadlineForm
    list_display = ("title", "reference", "kind", "due", "proposed", "status", "case", "desk")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ProposedFilter,
        ("kind", ChoicesDropdownFilter),
        ("due_at", RangeDateTimeFilter),
        DeskFilter,
    )
    sortable_by = ("due",)
    search_text = ("title",)
    search_named = ("case",)
    search_help_text = "Words of the title or the case's, or a reference"
    link_filters = ("case", "proceeding", "detention")
    fieldsets = (
        (None, {"fields": ["case", "title", "kind", ("proceeding", "detention")]}),
        (
            "Reckoning",
            {
                "fields": [
                    ("trigger_kind", "limit"),
                    "trigger_at",
                    ("trigger_hearing", "trigger_note"),
                    "due_at",
                    "zone",
                    "due_by_hand",
                    "reason",
                    "status",
                ],
                "description": "Name the rule and what set it off, and the last moment is reckoned; or set it by hand "
                "and say why. When the trigger moves, the new moment is proposed, and reminders go by the earlier one "
                "until someone decides.",
            },
        ),
    )
    actions_detail = ("accept", "keep", "close", "team")

    def label(self, row, labels):
        return f"{row.title} · {row}"

    @admin.display(description="due", ordering="due_at")
    def due(self, deadline):
        return court_time(deadline.due_at, deadline.zone)

    @admin.display(description="its trigger moved")
    def proposed(self, deadline):
        if deadline.proposed_due_at is None:
            return ""
        return f"by the rule now {court_time(deadline.proposed_due_at, deadline.zone)}"

    @admin.display(description="by the rule now")
    def proposal(self, deadline):
        return f"{court_time(deadline.proposed_due_at, deadline.zone)}. {deadline.proposed_reason}"

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None else [*fixed, "status", "proposal"]

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            sets[1][1]["fields"] = [name for name in sets[1][1]["fields"] if name != "status"]
        elif obj.proposed_due_at is not None:
            sets.insert(0, ("Its trigger moved", {"fields": ["proposal"]}))
        return sets

    def may_act(self, request, method, row):
        if method.act == "decide" and row.proposed_due_at is None:
            return False
        return row.status == DeadlineStatus.OPEN and super().may_act(request, method, row)

    @act("decide", description="Accept the new moment", icon="event_available")
    def accept(self, request, object_id):
        row = self.get_object(request, unquote(object_id))
        moments = f": {self.due(row)} → {court_time(row.proposed_due_at, row.zone)}" if row else ""
        return self.act_view(
            request,
            object_id,
            act="decide",
            form_class=AcceptForm,
            perform=accept_recomputed,
            title=f"Accept the new moment{moments}",
            done="The deadline is moved; its reminders are planned anew.",
        )

    @act("decide", description="Keep the old moment", icon="event_busy")
    def keep(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="decide",
            form_class=KeepForm,
            perform=keep_due,
            title="Keep the old moment",
            done="The old moment stands, with its reason.",
        )

    @act("close", description="Close", icon="task_alt")
    def close(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="close",
            form_class=CloseForm,
            perform=close_deadline,
            title="Close the deadline",
            done="The deadline is closed; its reminders are cancelled.",
        )
