"""One's own keys to the API."""

from django import forms
from django.contrib import admin, messages
from django.db.models.functions import Now
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from config.shared.text import clean_text
from people.actions.tokens import end_token, make_token
from people.models import ApiToken
from people.rules import STAFF
from people.step_up import confirmed
from people.views.doors import for_api_users


class TokenForm(forms.Form):
    name = forms.CharField(
        max_length=80, label="What it is for", help_text="Such as “weekly figures notebook”.", strip=True
    )
    can_write = forms.BooleanField(required=False, label="May write", help_text="Off: the token only reads.")

    def __init__(self, *args, may_write, **kwargs):
        super().__init__(*args, **kwargs)
        if not may_write:
            del self.fields["can_write"]

    def clean_name(self):
        return clean_text(self.cleaned_data["name"])


@for_api_users
@confirmed
def tokens(request):
    """List and make. The secret is in the answer to the POST alone and is not kept in the session."""
    secret, made = "", None
    may_write = bool(request.user.roles & STAFF)
    form = TokenForm(request.POST or None, may_write=may_write)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        made, secret = make_token(request.user, name=values["name"], can_write=values.get("can_write", False))
        form = TokenForm(may_write=may_write)
    request.current_app = admin.site.name
    context = {
        **admin.site.each_context(request),
        "title": "API tokens",
        "form": form,
        "made": made,
        "secret": secret,
        "tokens": ApiToken.own.permitted(request.user).filter(expiry__gt=Now()),
        "origin": f"{request.scheme}://{request.get_host()}",
    }
    answer = TemplateResponse(request, "people/tokens.html", context, status=400 if form.errors else 200)
    answer["Cache-Control"] = "no-store"
    return answer


@for_api_users
@require_POST
def end(request, key):
    """``key`` is the public beginning of the token."""
    token = get_object_or_404(ApiToken.own.permitted(request.user, "delete"), token_key=key)
    end_token(token, by=request.user)
    messages.success(request, "The token has ended. Whatever used it is refused from now on.")
    return HttpResponseRedirect(reverse("tokens"))
