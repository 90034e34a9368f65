from django.contrib import admin
from unfold.contrib.filters.admin import (
    BooleanRadioFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateTimeFilter,
)

from cases.actions.deadlines import set_deadline
from cases.actions.detentions import continue_detention, end_detention, extend_detention
from cases.calendar.dated import is_by_law
from cases.models import Citation, Detention, DetentionAccess, DetentionCondition, TermExtension
from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import AboutTab, DeskFilter, RecordAdmin, tab
from people.models import Person, PersonGroup

from .detention_acts import ContinueForm, DeadlineForm, EndForm, ExtendForm
from .item import ItemAdmin, ZonedForm, court_time
from .known import KnownHow


class OpenFilter(DropdownFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("open", "Still held"), ("ended", "Ended")]

    def queryset(self, request, queryset):
        if self.value() == "open":
            return queryset.filter(end_kind="")
        return queryset.exclude(end_kind="") if self.value() == "ended" else queryset


class BeyondFilter(DropdownFilter):
    title = "lawful term"
    parameter_name = "lawful"

    def lookups(self, request, model_admin):
        return [("beyond", "Beyond its lawful term"), ("covered", "Not beyond it")]

    def queryset(self, request, queryset):
        if self.value() not in ("beyond", "covered"):
            return queryset
        return queryset.beyond_lawful_term(self.value() == "beyond")


@admin.register(Detention)
class DetentionAdmin(KnownHow, ItemAdmin):
    form = ZonedForm
    list_display = ("who", "reference", "kind", "began", "facility", "runs_out", "law", "end_kind", "case", "desk")
    list_filter = (
        OpenFilter,
        BeyondFilter,
        ("kind", ChoicesDropdownFilter),
        ("jurisdiction", ChoicesDropdownFilter),
        ("is_disappearance", BooleanRadioFilter),
        span_filter("began"),
        ("expires_at", RangeDateTimeFilter),
        ("lawful_until", RangeDateTimeFilter),
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
                    "place",
                    ("certainty", "is_held_true"),
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
        ("What the law covers", {"fields": ["law_in_words"]}),
        ("Grounds and notes", {"fields": ["legal_basis", "reason_given", "notes"]}),
    )
    inlines = (
        tab(
            TermExtension,
            "ordered",
            "term_amount",
            "term_unit",
            "until",
            "authority",
            "basis",
            verbose_name_plural="extensions",
        ),
        tab(DetentionAccess, "kind", "state", "during", "note", verbose_name_plural="access"),
        tab(DetentionCondition, "kind", "observed", "text", verbose_name_plural="conditions"),
        tab(Citation, "source", "locator", "certainty", "note", base=AboutTab, verbose_name_plural="sources"),
    )
    actions_detail = ("known", "continue_as", "extend", "deadline", "end", "team")
    label_uses = ("person", "group")

    def label(self, row, labels):
        who = labels.of(Person, row.person_id) if row.person_id else labels.of(PersonGroup, row.group_id)
        return f"{who}: {row.get_kind_display()} · {row}"

    @admin.display(description="runs out", ordering="runs_out_at")
    def runs_out(self, detention):
        if detention.runs_out_at is None:
            return ""
        what = "lawful limit" if is_by_law(detention) else "ordered term"
        return f"{court_time(detention.runs_out_at, detention.zone)}, {what}"

    @admin.display(description="the law", ordering="lawful_until")
    def law(self, detention):
        if not detention.is_beyond:
            return ""
        article = f", {detention.lawful_by.article}" if detention.lawful_by else ""
        return f"Beyond its lawful term{article}"

    @admin.display(description="covered until")
    def law_in_words(self, detention):
        if detention.lawful_until is None:
            return "Nothing can be said: no ordered term and no rule, or a beginning nobody knows."
        flag = "BEYOND ITS LAWFUL TERM, no release or extension on record. " if detention.is_beyond else ""
        until = court_time(detention.lawful_until, detention.zone)
        return f"{flag}{until}. {detention.lawful_reason}"

    def get_queryset(self, request):
        return super().get_queryset(request).with_beyond()

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None else [*fixed, "law_in_words"]

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        return sets if obj is not None else [each for each in sets if each[0] != "What the law covers"]

    def may_act(self, request, method, row):
        if method.act == "set_deadline" and row.case_id is None:
            return False
        return (row.is_open or method.act == "view") and super().may_act(request, method, row)

    @act("continue", description="Continue as …", icon="low_priority")
    def continue_as(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="continue",
            form_class=ContinueForm,
            perform=continue_detention,
            title="Continue as another measure",
            done="The stage has ended and the next one is open.",
        )

    @act("extend", description="Extend", icon="more_time")
    def extend(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="extend",
            form_class=ExtendForm,
            perform=extend_detention,
            title="Record an extension of the term",
            done="The extension is on record; reminders go by the new end.",
        )

    @act("set_deadline", description="Set deadline", icon="timer")
    def deadline(self, request, object_id):
        def perform(row, **answers):
            set_deadline(row.case, detention=row, zone=row.zone, **answers)

        return self.act_view(
            request,
            object_id,
            act="set_deadline",
            form_class=DeadlineForm,
            perform=perform,
            title="Set a deadline by rule",
            done="The deadline is set; its reminders are planned.",
        )

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
