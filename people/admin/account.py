"""Accounts: what administrators keep. No content is shown here."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib import admin, messages
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from unfold.contrib.filters.admin import BooleanRadioFilter
from unfold.widgets import UnfoldAdminSelectWidget

from config.shared.act_forms import ActForm, line
from config.shared.admin import RuledAdmin, act
from config.shared.ruled_forms import RuledForm
from config.shared.zones import known_zones
from people.actions.accounts import change_account, close_account, create_account, dismiss_custodian, reopen_account
from people.actions.invitations import invite, withdraw_invitation
from people.actions.locks import lock_person, unlock_person
from people.actions.two_person import ask_second
from people.enums import Role, TwoPersonKind
from people.forms.two_person import AskForm, AskRoleForm
from people.models import User
from people.step_up import confirmed

from .desk import SeenByCoordinators

# Django's groups open nothing here: roles on desks do. What the sign-in library keeps is shown on one's own page.
for unseen in (Group, EmailAddress, Authenticator, UserSession):
    admin.site.unregister(unseen)


NOT_SENT = "The mail server did not take the invitation. Send it again from this page once it does."


def _sent(user, *, by, now):
    try:
        invite(user, by=by, now=now)
    except OSError:
        raise ValidationError(NOT_SENT, code="not_sent") from None


class ReasonForm(ActForm):
    reason = line("Reason", help_text="Kept in the audit trail. Name no persons on record.")


class InviteForm(ActForm):
    """Nothing to ask: the button of the page is the question."""


class AccountForm(RuledForm):
    class Meta:
        widgets = {"language": UnfoldAdminSelectWidget, "time_zone": UnfoldAdminSelectWidget}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "language" in self.fields:
            self.fields["language"].widget.choices = self.model_admin.languages
        if "time_zone" in self.fields:
            self.fields["time_zone"].widget.choices = [(name, name) for name in sorted(known_zones())]


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
                "description": "An invitation goes to this address: a link that opens once, for seven days. A new "
                "account sees nothing until it is given a role.",
            },
        ),
    )
    actions_detail = (
        "invite_again",
        "withdraw_invitation",
        "ask_role",
        "ask_custodian",
        "dismiss_custodian",
        "ask_reset",
        "lock_account",
        "unlock_account",
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
        if user.locked:
            return "Locked: cannot sign in until unlocked"
        if not user.is_active:
            return "Closed: cannot sign in"
        return "Invited, has not answered yet" if user.is_invited else "Open"

    @admin.display(description="witness identities")
    def custodian(self, user):
        return "Custodian: has them revealed" if user.is_custodian else "None"

    def save_model(self, request, obj, form, change):
        if not change:
            create_account(obj, by=request.user, now=timezone.now())
            self._invite(request, obj)
            return
        super().save_model(request, obj, form, change)

    def save_row(self, row, *, by, version=None, now):
        change_account(row, by=by, now=now)

    def _invite(self, request, user):
        """The account is there even when the mail server is not."""
        try:
            invite(user, by=request.user, now=timezone.now())
        except OSError:
            self.message_user(request, NOT_SENT, messages.ERROR)
        else:
            self.message_user(request, f"An invitation is on its way to {user.email}. What are they to do here?")

    def response_add(self, request, obj, post_url_continue=None):
        """On to the first grant; the rarer roles, which two give, are asked for on the page of the account."""
        if "_save" not in request.POST:
            return super().response_add(request, obj, post_url_continue)
        return HttpResponseRedirect(f"{reverse('admin:people_membership_add')}?user={obj.pk}")

    @method_decorator(confirmed)
    def add_view(self, request, form_url="", extra_context=None):
        return super().add_view(request, form_url, extra_context)

    def row_links(self, request, row):
        return [("What they can see", reverse("colleague", args=[row.pk]))]

    def may_act(self, request, method, row):
        if not (self.role_may(request, "change") and self.may(request, "change", row)):
            return False
        offered = {
            "invite_again": row.is_active and row.is_invited,
            "withdraw_invitation": row.is_active and row.is_invited,
            "lock_account": row.is_active and row != request.user,
            "unlock_account": bool(row.locked),
            "close_account": row.is_active and row != request.user,
            "reopen_account": not row.is_active and not row.locked,
            "ask_role": row.is_active and row != request.user,
            "ask_custodian": row.is_active and not row.is_custodian and row != request.user,
            "ask_reset": row.is_active and not row.is_invited and row != request.user,
            "dismiss_custodian": row.is_custodian,
        }
        return offered.get(method.__name__, row.is_active)

    @act("change", description="Invite again", icon="forward_to_inbox")
    @confirmed
    def invite_again(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=InviteForm,
            perform=_sent,
            title="Send the invitation again",
            done="A new invitation is on its way. Links sent before open nothing any more.",
        )

    @act("change", description="Withdraw invitation", icon="cancel_schedule_send")
    def withdraw_invitation(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=InviteForm,
            perform=withdraw_invitation,
            title="Withdraw the invitation",
            done="The link opens nothing any more. Close the account, too, if nobody is to have it.",
        )

    @act("change", description="Give role", icon="group_add")
    @confirmed
    def ask_role(self, request, object_id):
        return self._ask(request, object_id, TwoPersonKind.ROLE, AskRoleForm, "Ask for a role")

    @act("change", description="Make custodian", icon="key")
    @confirmed
    def ask_custodian(self, request, object_id):
        return self._ask(request, object_id, TwoPersonKind.CUSTODIAN, AskForm, "Ask to make custodian")

    @act("change", description="Reset factors", icon="phonelink_erase")
    @confirmed
    def ask_reset(self, request, object_id):
        return self._ask(request, object_id, TwoPersonKind.RESET, AskForm, "Ask to take away second factors")

    def _ask(self, request, object_id, kind, form_class, title):
        def perform(row, *, by, now, **given):
            ask_second(row, kind, by=by, now=now, **given)

        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=form_class,
            perform=perform,
            title=title,
            done="It waits for a second administrator, who finds it under “Two administrators”.",
        )

    @act("change", description="Lock", icon="lock_person")
    def lock_account(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReasonForm,
            perform=lock_person,
            title="Lock",
            done="Locked. Sessions, API tokens, calendar feeds and open invitations have ended.",
        )

    @act("change", description="Unlock", icon="lock_open")
    @confirmed
    def unlock_account(self, request, object_id):
        return self.act_view(
            request,
            object_id,
            act="change",
            form_class=ReasonForm,
            perform=unlock_person,
            title="Unlock",
            done="Signs in again as before. Ended tokens and feeds stay ended.",
        )

    @act("change", description="No longer custodian", icon="key_off")
    @confirmed
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

    @act("change", description="Close", icon="person_off")
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

    @act("change", description="Reopen", icon="person_check")
    @confirmed
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
