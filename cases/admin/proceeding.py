from django import forms
from django.contrib import admin
from django.shortcuts import redirect
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import action
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminSingleDateWidget, UnfoldBooleanWidget

from cases.actions.proceedings import STAGES, open_appeal, open_international
from cases.enums import InternationalProcedure, ProceedingKind
from cases.forms.dates import DayField
from cases.models import Defendant, Exhibit, Hearing, Proceeding, ProceedingStage, Submission
from cases.pages.known import Known
from config.shared.act_forms import ActForm, choice, line
from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, RecordTab, tab
from people.models import Person, PersonGroup

from .item import court_time


class HearingTab(RecordTab):
    """The sittings of a proceeding; each is added and moved on its own page, where its reminders go with it."""

    model = Hearing
    fields = ("kind", "court_time", "expected", "status", "result")
    readonly_fields = ("court_time",)
    verbose_name_plural = "hearings"
    ordering = ("starts_at",)

    @admin.display(description="court's time")
    def court_time(self, hearing):
        return court_time(hearing.starts_at, hearing.zone)

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


def _as_in(model, name, request, label, **options):
    """The box ``name`` as the form of ``model`` has it: only rows one may name."""
    field = admin.site.get_model_admin(model).formfield_for_foreignkey(model._meta.get_field(name), request)
    field.label = label
    for option, value in options.items():
        setattr(field, option, value)
    return field


class AppealForm(ActForm):
    kind = choice("What follows", [(kind.value, kind.label) for kind in STAGES])
    court_words = line("Court as printed", required=False)
    number = line("Case number", required=False)
    on = DayField(label="Lodged on")
    with_acquitted = forms.BooleanField(label="Also against the acquittal", required=False, widget=UnfoldBooleanWidget)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        court = _as_in(Proceeding, "court", self.request, "Court", required=False)
        self.fields = {"kind": self.fields["kind"], "court": court, **self.fields}


class Defendants(forms.ModelMultipleChoiceField):
    """At least one of the defendants one may see, by the names one may see."""

    def __init__(self, rows, names, **options):
        super().__init__(rows, **options)
        self.names = names

    def label_from_instance(self, defendant):
        return self.names[defendant.pk]


def _names(user, rows) -> dict:
    known, rows = Known(user), list(rows)
    known.want_keys(rows, person=Person, group=PersonGroup)
    return {row.pk: f"{known.whom(row) or 'Not shown to you'} ({row.reference})" for row in rows}


class InternationalForm(ActForm):
    procedure_kind = choice("Procedure", InternationalProcedure.choices)
    procedure = line("In words")
    sent_on = forms.DateField(
        label="Sent on", required=False, widget=UnfoldAdminSingleDateWidget, help_text="Empty: still a draft."
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields = {"body": _as_in(Submission, "body", self.request, "Body"), **self.fields}
        rows = Defendant.objects.permitted(self.request.user).filter(proceeding=self.row).order_by("created_at", "id")
        if names := _names(self.request.user, rows):
            self.fields["defendants"] = Defendants(
                rows, names, label="For whom", initial=list(names), widget=UnfoldAdminCheckboxSelectMultipleWidget
            )


@admin.register(Proceeding)
class ProceedingAdmin(RecordAdmin):
    list_display = ("title", "reference", "kind", "stage", "court", "number", "opened", "case", "desk")
    list_filter = (
        ("kind", ChoicesDropdownFilter),
        ("stage", ChoicesDropdownFilter),
        ("jurisdiction", ChoicesDropdownFilter),
        span_filter("opened"),
        DeskFilter,
    )
    sortable_by = ("title", "opened")
    search_text = ("title", "number")
    search_named = ("case", "court")
    search_help_text = "Words of the title, the number, the court, or a reference"
    link_filters = ("case", "court", "judge", "prosecutor")
    fieldsets = (
        (None, {"fields": ["case", "title", ("kind", "jurisdiction"), ("stage", "number")]}),
        (
            "Court",
            {"fields": [("court", "court_words"), "place", ("judge", "prosecutor")]},
        ),
        ("Course", {"fields": ["opened", "closed", "follows", "notes"]}),
    )
    actions_detail = ("grid", "appeal", "international")
    inlines = (
        tab(Defendant, "person", "group", "aggravation", "note", verbose_name_plural="defendants"),
        HearingTab,
        tab(ProceedingStage, "stage", "reached", "notice_form", "certainty", "note", verbose_name_plural="stages"),
        tab(
            Exhibit,
            "source",
            "number",
            "offered_by",
            "treatment",
            "is_challenged",
            "note",
            verbose_name_plural="exhibits",
        ),
    )

    def may_act(self, request, method, row):
        beyond = row.kind == ProceedingKind.INTERNATIONAL
        return not beyond and super().may_act(request, method, row)

    @action(description="Defendants: grid", icon="table_rows")
    def grid(self, request, object_id):
        return redirect("proceeding_grid", pk=self.found_for(request, object_id, "view").pk)

    @act("change", description="Open appeal or cassation", icon="north")
    def appeal(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=AppealForm,
            perform=open_appeal,
            title="Open appeal or cassation",
            done="The next instance is on record, with the defendants and the charges they still answer.",
        )

    @act("change", description="Take to an international body", icon="public")
    def international(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=InternationalForm,
            perform=open_international,
            title="Take to an international body",
            done="The international proceeding is on record, and its submission with the clock of the reply.",
        )


@admin.register(ProceedingStage)
class ProceedingStageAdmin(RecordAdmin):
    list_display = ("reference", "proceeding", "stage", "reached", "notice_form", "certainty", "desk")
    list_filter = (("stage", ChoicesDropdownFilter), span_filter("reached"), DeskFilter)
    sortable_by = ("reached",)
    search_named = ("proceeding",)
    search_help_text = "Words of the proceeding's title, or a reference"
    link_filters = ("proceeding",)
    fieldsets = ((None, {"fields": ["proceeding", "stage", "reached", ("notice_form", "certainty"), "note"]}),)
