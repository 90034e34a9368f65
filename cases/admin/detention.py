from django.contrib import admin
from unfold.contrib.filters.admin import (
    BooleanRadioFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateTimeFilter,
)

from cases.actions.detentions import end_detention
from cases.enums import DetentionEnd
from cases.models import Citation, Detention, DetentionAccess, DetentionCondition
from config.shared.act_forms import ActForm, choice
from config.shared.admin import act
from config.shared.partial_date_forms import PartialDateFormField
from config.shared.span_filter import span_filter
from people.admin.record import AboutTab, DeskFilter, RecordAdmin, tab
from people.models import Person, PersonGroup

from .item import ItemAdmin, ZonedForm, court_time


class OpenFilter(DropdownFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("open", "Still held"), ("ended", "Ended")]

    def queryset(self, request, queryset):
        if self.value() == "open":
            return queryset.filter(end_kind="")
        return queryset.exclude(end_kind="") if self.value() == "ended" else queryset


class EndForm(ActForm):
    end_kind = choice("How it ended", DetentionEnd.choices)
    ended = PartialDateFormField(label="When it ended")

    def clean_ended(self):
        return self.cleaned_data["ended"][0]


@admin.register(Detention)
class DetentionAdmin(ItemAdmin):
    form = ZonedForm
    list_display = ("who", "reference", "kind", "began", "facility", "runs_out", "end_kind", "case", "desk")
    list_filter = (
        OpenFilter,
        ("kind", ChoicesDropdownFilter),
        ("jurisdiction", ChoicesDropdownFilter),
        ("is_disappearance", BooleanRadioFilter),
        span_filter("began"),
        ("expires_at", RangeDateTimeFilter),
        DeskFilter,
    )
    sortable_by = ("began", "runs_out")
    search_named = ("person", "group", "facility")
    search_help_text = "A name of the person or facility, or a reference such as D-7K3F9"
    link_filters = ("person", "group", "case", "facility", "authority")
    fieldsets = (
        (
            None,
            {
                "fields": [
                    ("person", "group"),
                    ("case", "jurisdiction"),
                    ("kind", "kind_words"),
                    "is_disappearance",
                    ("authority", "facility"),
                    ("place", "certainty"),
                ]
            },
        ),
        ("Beginning and end", {"fields": ["began", "began_at", "zone", "ended", ("end_kind", "follows")]}),
        (
            "Ordered term",
            {
                "fields": [
                    ("term_amount", "term_unit"),
                    "expires_at",
                    "expires_by",
                    ("expires_by_hand", "expires_reason"),
                ],
                "description": "From the term and the beginning the end is reckoned by the rule of law. "
                "Set by hand, it needs the moment and the reason. It is no promise of release.",
            },
        ),
        ("Grounds and notes", {"fields": ["legal_basis", "reason_given", "notes"]}),
    )
    inlines = (
        tab(DetentionAccess, "kind", "state", "during", "note", verbose_name_plural="access"),
        tab(DetentionCondition, "kind", "observed", "text", verbose_name_plural="conditions"),
        tab(Citation, "source", "locator", "certainty", "note", base=AboutTab, verbose_name_plural="sources"),
    )
    actions_detail = ("end",)
    label_uses = ("person", "group")

    def label(self, row, labels):
        who = labels.of(Person, row.person_id) if row.person_id else labels.of(PersonGroup, row.group_id)
        return f"{who}: {row.get_kind_display()} · {row}"

    @admin.display(description="term runs out", ordering="expires_at")
    def runs_out(self, detention):
        return court_time(detention.expires_at, detention.zone)

    def may_act(self, request, method, row):
        return row.is_open and super().may_act(request, method, row)

    @act("end", description="Record the end", icon="event_available")
    def end(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="end",
            form_class=EndForm,
            perform=end_detention,
            title="Record the end",
            done="The detention has ended; its reminders are cancelled.",
        )


class OfDetentionAdmin(RecordAdmin):
    sortable_by = ()
    search_named = ()
    link_filters = ("detention",)


@admin.register(DetentionAccess)
class DetentionAccessAdmin(OfDetentionAdmin):
    list_display = ("reference", "detention", "kind", "state", "during", "note", "desk")
    list_filter = (
        ("kind", ChoicesDropdownFilter),
        ("state", ChoicesDropdownFilter),
        span_filter("during"),
        DeskFilter,
    )
    fieldsets = ((None, {"fields": ["detention", ("kind", "state"), "during", "note"]}),)


@admin.register(DetentionCondition)
class DetentionConditionAdmin(OfDetentionAdmin):
    list_display = ("reference", "detention", "kind", "observed", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("observed"), DeskFilter)
    fieldsets = ((None, {"fields": ["detention", "kind", "observed", "text"]}),)
