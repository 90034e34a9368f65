"""One's own keys to the API: made, shown once, ended."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from unfold.decorators import action

from config.shared.act_forms import ActForm
from config.shared.admin import RuledAdmin
from people import audit
from people.models import ApiToken


def end_token(token, *, by, now):
    audit.record(by, "token.ended", name_length=len(token.name))
    token.delete()


@admin.register(ApiToken)
class ApiTokenAdmin(RuledAdmin):
    list_display = ("name", "token_key", "can_write", "created", "expiry", "last_used_at")
    search_fields = ("name",)
    search_help_text = "Name"
    fieldsets = (
        (
            None,
            {
                "fields": ["name", "can_write"],
                "description": "The key is shown once, on the next page. It lasts 30 days and sees what you see.",
            },
        ),
    )
    actions_detail = ("end_token",)

    def role_may(self, request, action):
        return action in ("view", "add") and bool(request.user.roles)

    def has_change_permission(self, request, obj=None):
        return False

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            return super().get_fieldsets(request, obj)
        return [(None, {"fields": ["name", "token_key", "can_write", ("created", "expiry"), "last_used_at"]})]

    def save_model(self, request, obj, form, change):
        kept, secret = ApiToken.objects.create(request.user, name=obj.name, can_write=obj.can_write)
        audit.record(request.user, "token.created", can_write=kept.can_write)
        obj.__dict__.update(kept.__dict__)
        obj.secret = secret

    def response_add(self, request, obj, post_url_continue=None):
        context = {
            **self.admin_site.each_context(request),
            "title": "API key created",
            "opts": self.opts,
            "original": obj,
            "secret": obj.secret,
            "what": f"Key “{obj.name}”",
            "advice": "Copy it now. It is not kept here and cannot be shown again.",
        }
        return TemplateResponse(request, "admin/shown_once.html", context, headers={"Cache-Control": "no-store"})

    @action(description="End this key", icon="key_off")
    def end_token(self, request, object_id):
        token = self.get_object(request, object_id)
        if token is None:
            raise Http404
        if token.user_id != request.user.pk:
            raise PermissionDenied
        if request.method == "POST":
            end_token(token, by=request.user, now=timezone.now())
            self.message_user(request, "The key has ended.")
            return HttpResponseRedirect(reverse("admin:people_apitoken_changelist"))
        context = {
            **self.admin_site.each_context(request),
            "title": "End this key",
            "subtitle": token.name,
            "opts": self.opts,
            "original": token,
            "form": ActForm(None, row=token, request=request),
            "media": self.media,
        }
        return TemplateResponse(request, "admin/act.html", context)
