"""Charges and their steps."""

from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from cases.actions.charges import provision_of, reclassify_charge, save_charge, set_charge_status
from cases.enums import SETTLED_CHARGES, ChargeStatus
from cases.forms.dates import DayField
from cases.models import Charge, ChargeStep, Citation
from config.shared.act_forms import ActForm, choice, line
from config.shared.admin import act
from config.shared.span_filter import span_filter
from people.admin.record import AboutTab, DeskFilter, RecordAdmin, tab


class StatusForm(ActForm):
    status = choice("New status", [each for each in ChargeStatus.choices if each[0] != ChargeStatus.RECLASSIFIED])
    on = DayField(label="On")
    note = line("Note", required=False)


class ReclassifyForm(ActForm):
    to_article = line("To article")
    to_part = line("To part", required=False)
    on = DayField(label="On")
    note = line("Note", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["to_article"].initial = self.row.article


@admin.register(Charge)
class ChargeAdmin(RecordAdmin):
    asks_desk = True
    also_named = ("defendant", "person", "group")
    list_display = ("provision", "reference", "accused", "status", "status_since", "jurisdiction", "certainty", "desk")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("jurisdiction", ChoicesDropdownFilter),
        span_filter("status_since"),
        DeskFilter,
    )
    sortable_by = ("status_since",)
    search_text = ("article", "provision_words")
    search_named = ("person", "group")
    search_help_text = "Article, words of the provision, a name, or a reference"
    link_filters = ("defendant", "person", "group")
    fieldsets = (
        ("Against", {"fields": ["defendant", ("person", "group")], "description": "Name one of the three."}),
        (
            "Provision",
            {
                "fields": [
                    ("jurisdiction", "code"),
                    ("article", "part"),
                    "provision_words",
                    "description",
                    "penalty_words",
                ]
            },
        ),
        ("Status", {"fields": [("status", "certainty"), "status_since", ("reclassified_from", "carried_from")]}),
    )
    inlines = (
        tab(ChargeStep, "status", "since", "note", verbose_name_plural="steps"),
        tab(Citation, "source", "locator", "certainty", "note", base=AboutTab, verbose_name_plural="sources"),
    )
    actions_detail = ("move_on", "reclassify")

    def get_list_display(self, request):
        shown = super().get_list_display(request)
        labels = self.labels(request)

        def accused(charge):
            for key in ("defendant", "person", "group"):
                if (pk := getattr(charge, f"{key}_id")) is not None:
                    return labels.of(charge._meta.get_field(key).related_model, pk)
            return ""

        accused.short_description = "against"
        return [accused if name == "accused" else name for name in shown]

    def accused(self, charge):
        """Filled in by ``get_list_display``."""
        return str(charge)

    @admin.display(description="provision")
    def provision(self, charge):
        return provision_of(charge)

    def write(self, row, *, by, version, now):
        save_charge(row, by=by, version=version)

    def may_act(self, request, method, row):
        closed = SETTLED_CHARGES if method.__name__ == "reclassify" else {ChargeStatus.RECLASSIFIED}
        return row.status not in closed and super().may_act(request, method, row)

    @act("change", description="Move on", icon="arrow_forward")
    def move_on(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=StatusForm,
            perform=set_charge_status,
            title="Move the charge on",
            done="The charge moved on; its history keeps where it stood.",
        )

    @act("change", description="Reclassify", icon="swap_horiz")
    def reclassify(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReclassifyForm,
            perform=reclassify_charge,
            title="Reclassify the charge",
            done="Reclassified: the new charge is on record and points to this one.",
        )

    def label(self, row, labels):
        return f"{self.provision(row)} · {row}"


@admin.register(ChargeStep)
class ChargeStepAdmin(RecordAdmin):
    list_display = ("reference", "charge", "status", "since", "note", "desk")
    list_filter = (("status", ChoicesDropdownFilter), span_filter("since"), DeskFilter)
    sortable_by = ("since",)
    link_filters = ("charge",)
    fieldsets = ((None, {"fields": ["charge", "status", "since", "note"]}),)
