"""Accounts and desks: what administrators keep. No content is shown here."""

from django.contrib import admin
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter
from unfold.widgets import UnfoldAdminSelectWidget

from config.shared.act_forms import ActForm, line
from config.shared.admin import RuledAdmin, act
from config.shared.ruled_forms import RuledForm
from config.shared.zones import known_zones
from people import audit
from people.actions.accounts import (
    appoint_custodian,
    change_account,
    close_account,
    create_account,
    dismiss_custodian,
    reopen_account,
    reset_passphrase,
)
from people.enums import Role
from people.grants import desks_of
from people.models import Desk, User

# Django's groups open nothing here: roles on desks do.
admin.site.unregister(Group)


class ReasonForm(ActForm):
    reason = line("Reason", help_text="Kept in the audit trail. Name no persons on record.")


class AccountForm(RuledForm):
    class Meta:
        widgets = {"language": UnfoldAdminSelectWidget, "time_zone": UnfoldAdminSelectWidget}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "language" in self.fields:
            self.fields["language"].widget.choices = self.model_admin.languages
        if "time_zone" in self.fields:
            self.fields["time_zone"].widget.choices = [(name, name) for name in sorted(known_zones())]


class SeenByCoordinators:
    """Coordinators read their desks' accounts and grants; administrators keep them."""

    def role_may(self, request, action):
        if action == "view" and Role.COORDINATOR in request.user.roles:
            return True
        return super().role_may(request, action)


@admin.register(User)
class UserAdmin(SeenByCoordinators, RuledAdmin):
    list_display = ("full_name", "email", "is_active", "language", "time_zone", "last_login")
    list_filter = (("is_active", BooleanRadioFilter),)
    sortable_by = ("full_name", "email", "last_login")
    search_fields = ("full_name", "email")
    search_help_text = "Name or e-mail address"
    form = AccountForm
    fieldsets = (
        (None, {"fields": ["full_name", "email", ("language", "time_zone")]}),
        ("Reminders", {"fields": [("mail_reminders", "mail_names_item")]}),
    )
    add_fieldsets = (
        (
            None,
            {
                "fields": ["full_name", "email", ("language", "time_zone")],
                "description": "The first passphrase is made for you and shown once. A new account sees nothing "
                "until it is given a role.",
            },
        ),
    )
    actions_detail = (
        "reset_passphrase",
        "appoint_custodian",
        "dismiss_custodian",
        "close_account",
        "reopen_account",
    )

    @property
    def languages(self):
        return User._meta.get_field("language").choices or [
            ("en", "English"),
            ("kk", "Қазақша"),
            ("ru", "Русский"),
            ("zh-hans", "简体中文"),
        ]

    def label(self, row, labels):
        return f"{row.full_name} ({row.email})" if Role.ADMINISTRATOR in labels.user.roles else row.full_name

    def get_fieldsets(self, request, obj=None):
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            return sets
        return [*sets, ("Account", {"fields": [("state", "custodian"), ("last_login", "date_joined")]})]

    def get_readonly_fields(self, request, obj=None):
        return ["state", "custodian", "last_login", "date_joined"]

    @admin.display(description="state")
    def state(self, user):
        return "Open" if user.is_active else "Closed: cannot sign in"

    @admin.display(description="witness identities")
    def custodian(self, user):
        return "Custodian: has them revealed" if user.is_custodian else "None"

    def save_model(self, request, obj, form, change):
        if not change:
            obj.first_passphrase = create_account(obj, by=request.user, now=timezone.now())
            return
        super().save_model(request, obj, form, change)

    def save_row(self, row, *, by, version=None, now):
        change_account(row, by=by, now=now)

    def response_add(self, request, obj, post_url_continue=None):
        return self._show_once(request, obj, obj.first_passphrase, "Account created")

    def _show_once(self, request, user, secret, title):
        context = {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "original": user,
            "secret": secret,
            "what": f"First passphrase of {user.full_name}",
            "advice": "Hand it over by a safe way. It is not kept here and cannot be shown again.",
        }
        return TemplateResponse(request, "admin/shown_once.html", context, headers={"Cache-Control": "no-store"})

    def row_links(self, request, row):
        return [("What they can see", reverse("colleague", args=[row.pk]))]

    def may_act(self, request, method, row):
        if not (self.role_may(request, "change") and self.may(request, "change", row)):
            return False
        offered = {
            "close_account": row.is_active,
            "reopen_account": not row.is_active,
            "appoint_custodian": row.is_active and not row.is_custodian,
            "dismiss_custodian": row.is_custodian,
        }
        return offered.get(method.__name__, row.is_active)

    @act("change", description="New passphrase", icon="password")
    def reset_passphrase(self, request, object_id):
        user = self.get_object(request, object_id)
        if user is None:
            raise Http404
        if not self.has_change_permission(request, user):
            raise PermissionDenied
        if request.method == "POST":
            passphrase = reset_passphrase(user, by=request.user, now=timezone.now())
            return self._show_once(request, user, passphrase, "New passphrase")
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ActForm,
            perform=reset_passphrase,
            title="Give a new passphrase",
            done="",
        )

    @act("change", description="Make custodian", icon="key")
    def appoint_custodian(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReasonForm,
            perform=appoint_custodian,
            title="Make custodian",
            done="May reveal identities on desks where a grant reaches protected rows.",
        )

    @act("change", description="No longer custodian", icon="key_off")
    def dismiss_custodian(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReasonForm,
            perform=dismiss_custodian,
            title="No longer custodian",
            done="Nothing is revealed to them from now on. What was sealed to their key they can still open.",
        )

    @act("change", description="Close account", icon="person_off")
    def close_account(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReasonForm,
            perform=close_account,
            title="Close account",
            done="The account is closed. Its sessions end with their next request.",
        )

    @act("change", description="Reopen account", icon="person_check")
    def reopen_account(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReasonForm,
            perform=reopen_account,
            title="Reopen account",
            done="The account is open again.",
        )


@admin.register(Desk)
class DeskAdmin(SeenByCoordinators, RuledAdmin):
    list_display = ("name", "kind", "description")
    list_filter = (("kind", ChoicesDropdownFilter),)
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
