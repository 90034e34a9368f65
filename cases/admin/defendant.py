from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from cases.models import Charge, Counsel, Defendant, Measure, Outcome
from config.shared.span_filter import span_filter
from people.admin.record import DeskFilter, RecordAdmin, tab
from people.models import Person, PersonGroup


@admin.register(Defendant)
class DefendantAdmin(RecordAdmin):
    list_display = ("who", "reference", "proceeding", "aggravation", "desk")
    list_filter = (DeskFilter,)
    sortable_by = ()
    search_named = ("person", "group", "proceeding")
    search_help_text = "A name, words of the proceeding's title, or a reference"
    link_filters = ("person", "group", "proceeding")
    fieldsets = ((None, {"fields": ["proceeding", ("person", "group"), "aggravation", "note"]}),)
    inlines = (
        tab(Charge, "article", "part", "code", "status", "status_since", verbose_name_plural="charges"),
        tab(Measure, "kind", "words", "since", "until", verbose_name_plural="measures"),
        tab(Counsel, "lawyer", "is_appointed", "since", "until", verbose_name_plural="counsel"),
        tab(
            Outcome,
            "kind",
            "decided",
            "term_amount",
            "term_unit",
            "amount",
            "currency",
            verbose_name_plural="outcomes",
        ),
    )
    label_uses = ("person", "group")

    def label(self, row, labels):
        who = labels.of(Person, row.person_id) if row.person_id else labels.of(PersonGroup, row.group_id)
        return f"{who} · {row}"


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
        ("Status", {"fields": [("status", "certainty"), "status_since", "reclassified_from"]}),
    )

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
        article = f"Art. {charge.article}" if charge.article else ""
        part = f"part {charge.part}" if charge.part else ""
        return " ".join(word for word in (article, part, charge.code) if word) or charge.provision_words or "-"

    def label(self, row, labels):
        return f"{self.provision(row)} · {row}"


@admin.register(Outcome)
class OutcomeAdmin(RecordAdmin):
    list_display = ("reference", "kind", "defendant", "proceeding", "decided", "penalty", "certainty", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("decided"), DeskFilter)
    sortable_by = ("decided",)
    search_named = ("proceeding",)
    search_help_text = "Words of the proceeding's title, or a reference"
    link_filters = ("defendant", "proceeding")
    fieldsets = (
        (None, {"fields": [("proceeding", "defendant"), "kind", "decided"]}),
        ("Penalty", {"fields": [("term_amount", "term_unit"), ("amount", "currency")]}),
        ("How we know", {"fields": [("notice_form", "has_document"), "certainty", "note"]}),
    )

    @admin.display(description="penalty")
    def penalty(self, outcome):
        term = f"{outcome.term_amount} {outcome.get_term_unit_display()}" if outcome.term_amount else ""
        money = f"{outcome.amount:,.0f} {outcome.currency}" if outcome.amount is not None else ""
        return ", ".join(part for part in (term, money) if part)


@admin.register(Measure)
class MeasureAdmin(RecordAdmin):
    list_display = ("reference", "defendant", "kind", "since", "until", "desk")
    list_filter = (("kind", ChoicesDropdownFilter), span_filter("since"), DeskFilter)
    sortable_by = ("since", "until")
    link_filters = ("defendant",)
    fieldsets = ((None, {"fields": ["defendant", ("kind", "words"), "since", "until", "detention"]}),)


@admin.register(Counsel)
class CounselAdmin(RecordAdmin):
    list_display = ("reference", "lawyer", "defendant", "is_appointed", "since", "until", "desk")
    list_filter = (DeskFilter,)
    sortable_by = ("since", "until")
    search_named = ("lawyer",)
    search_help_text = "A name, or a reference"
    link_filters = ("defendant", "lawyer")
    fieldsets = ((None, {"fields": ["defendant", ("lawyer", "is_appointed"), "since", "until"]}),)
