"""Rules of law, version by version. Revised by an act that first shows what would move."""

from django import forms
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, DropdownFilter
from unfold.widgets import (
    UnfoldAdminSelectWidget,
    UnfoldAdminSingleDateWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanSwitchWidget,
)

from cases.actions.time_limits import REVISED, preview_revision, revise_time_limit, verify_time_limit
from cases.lawbook import rule_of
from cases.models import TimeLimit
from config.shared.act_forms import ActForm
from config.shared.admin import act

from .common import CommonTableAdmin
from .moves import told


class InForceFilter(DropdownFilter):
    title = "in force"
    parameter_name = "in_force"

    def lookups(self, request, model_admin):
        return [("now", "Today"), ("former", "Former versions"), ("coming", "Versions to come")]

    def queryset(self, request, queryset):
        today = timezone.localdate()
        chosen = {
            "now": lambda: queryset.in_force(today),
            "former": lambda: queryset.filter(valid_to__lt=today),
            "coming": lambda: queryset.filter(valid_from__gt=today),
        }.get(self.value())
        return chosen() if chosen else queryset


class VerifyForm(ActForm):
    verified_on = forms.DateField(label="Day on which counsel read the article", widget=UnfoldAdminSingleDateWidget)


class ReviseForm(forms.ModelForm):
    """The rule as it shall read, and from which day."""

    in_force_from = forms.DateField(
        required=False,
        widget=UnfoldAdminSingleDateWidget,
        label="In force from",
        help_text="The version before ends the day before. Needed once something was reckoned by this rule.",
    )

    class Meta:
        model = TimeLimit
        fields = REVISED
        widgets = {
            **{
                name: UnfoldAdminTextInputWidget
                for name in ("subject", "trigger", "article", "source", "note", "amount")
            },
            **{name: UnfoldAdminSelectWidget for name in ("unit", "day_basis", "start_rule")},
            "rolls_to_working_day": UnfoldBooleanSwitchWidget,
        }

    field_order = ["in_force_from", *REVISED]

    def _post_clean(self):
        """Truth is checked by the act, on the version it makes: the rule shown here is not written to."""

    def spread(self, error):
        for field, errors in (error.error_dict if hasattr(error, "error_dict") else {None: error.error_list}).items():
            home = field if field in self.fields else None
            self.add_error(home, [ValidationError(message) for each in errors for message in each.messages])


@admin.register(TimeLimit)
class TimeLimitAdmin(CommonTableAdmin):
    list_display = (
        "code",
        "jurisdiction",
        "subject",
        "term",
        "article",
        "valid_from",
        "valid_to",
        "verified_by_counsel",
    )
    list_filter = (
        ("jurisdiction", ChoicesDropdownFilter),
        InForceFilter,
        ("day_basis", ChoicesDropdownFilter),
        ("verified_by_counsel", BooleanRadioFilter),
    )
    sortable_by = ("code", "article")
    search_fields = ("code", "subject", "article", "trigger")
    search_help_text = "Code, article, what it limits, or what sets it off"
    fieldsets = (
        (None, {"fields": [("code", "jurisdiction"), "track", "trigger", "subject"]}),
        (
            "How it runs",
            {"fields": [("amount", "unit"), ("day_basis", "start_rule"), "rolls_to_working_day"]},
        ),
        (
            "The law",
            {
                "fields": ["article", ("valid_from", "valid_to"), "source", "note"],
                "description": "Source: S statute text, S* statute known to have changed since, S2 secondary page, "
                "O own knowledge.",
            },
        ),
    )
    actions_detail = ("revise", "verify")

    def label(self, row, labels):
        return f"{row.code} · {row.article} · {row.subject}"

    @admin.display(description="term")
    def term(self, limit):
        return rule_of(limit).words

    @admin.display(description="verified by counsel")
    def verified(self, limit):
        if not limit.verified_by_counsel:
            return "Not yet: every result says so."
        return f"{limit.verified_on}, entered by {limit.verified_by or 'an import'}"

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        return sets if obj is None else [*sets, ("Check", {"fields": ["verified"]})]

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if obj is None else [*fixed, "verified"]

    @act("verify", description="Verified by counsel", icon="verified")
    def verify(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="verify",
            form_class=VerifyForm,
            perform=verify_time_limit,
            title="Record that counsel verified this rule",
            done="Recorded. Results reckoned from now on say that counsel verified the rule.",
        )

    @act("revise", description="Revise", icon="edit_calendar")
    def revise(self, request, object_id):
        """The new wording; then what it would move; then, accepted, the new version."""
        limit = self.get_object(request, unquote(object_id))
        if limit is None:
            raise Http404
        if not (self.role_may(request, "revise") and self.may(request, "revise", limit)):
            raise PermissionDenied
        form = ReviseForm(request.POST or None, instance=limit)
        moves = None
        if request.method == "POST" and form.is_valid():
            wanted = {name: form.cleaned_data[name] for name in REVISED}
            wanted["in_force_from"] = form.cleaned_data["in_force_from"]
            try:
                if "accept" in request.POST:
                    revised, moved = revise_time_limit(limit, by=request.user, now=timezone.now(), **wanted)
                    self.message_user(request, f"{revised.code} is revised; {len(moved)} moments moved with it.")
                    return HttpResponseRedirect(reverse("admin:cases_timelimit_change", args=[revised.pk]))
                moves = preview_revision(limit, by=request.user, **wanted)
            except ValidationError as error:
                form.spread(error)
        context = {
            **self.admin_site.each_context(request),
            "title": "Revise the rule",
            "subtitle": self.label(limit, self.labels(request)),
            "original": limit,
            "opts": self.opts,
            "form": form,
            "media": self.media + form.media,
            "is_preview": moves is not None,
            **(told(self, request, moves) if moves is not None else {}),
        }
        return TemplateResponse(request, "admin/revise_limit.html", context)
