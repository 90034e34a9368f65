"""One's own keys to the API."""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models.functions import Now
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_POST

from config.shared.act_forms import CleanCharField
from config.shared.scopes import AREAS, READ, READ_ALONE, WRITE
from people.actions.tokens import end_token, longest_for, make_token, networks_of
from people.models import ApiToken
from people.rules import STAFF
from people.step_up import confirmed
from people.views.doors import for_api_users

from .my_account import frame

PERIODS = [(7, "A week"), (30, "30 days"), (90, "90 days")]
CLOSED, READS, WRITES = "", READ, WRITE


class TokenForm(forms.Form):
    """One choice an area: nothing, reading, or reading and writing."""

    name = CleanCharField(max_length=80, label="What it is for", help_text="Such as “weekly figures notebook”.")
    days = forms.TypedChoiceField(label="Ends after", coerce=int, initial=30)
    networks = CleanCharField(
        max_length=900,
        label="Accepted only from",
        help_text="Such as 203.0.113.0/24; several are parted by spaces. Empty: from anywhere.",
        required=False,
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        longest = longest_for(user).days
        self.fields["days"].choices = [(days, words) for days, words in PERIODS if days <= longest]
        kinds = [(CLOSED, "Closed"), (READS, "Read")]
        if user.roles & STAFF:
            kinds.append((WRITES, "Read and write"))
        for area, (words, _) in AREAS.items():
            self.fields[f"area_{area}"] = forms.ChoiceField(
                choices=[kind for kind in kinds if kind[0] != WRITES or area not in READ_ALONE],
                required=False,
                label=words,
                widget=forms.RadioSelect,
                initial=CLOSED,
            )

    @property
    def area_boxes(self):
        return [self[f"area_{area}"] for area in AREAS]

    @property
    def plain_boxes(self):
        return [self[name] for name in ("name", "days", "networks")]

    def clean_networks(self):
        try:
            return networks_of(self.cleaned_data["networks"].replace(",", " ").split())
        except ValidationError as error:
            raise forms.ValidationError(error.messages) from None

    def clean(self):
        given = super().clean()
        given["scopes"] = [f"{area}:{given[f'area_{area}']}" for area in AREAS if given.get(f"area_{area}")]
        if not given["scopes"]:
            self.add_error(None, "Choose at least one area the token may read.")
        return given

    def make(self):
        """The token and its secret, or None with the reasons in the form."""
        given = self.cleaned_data
        try:
            wishes = {name: given[name] for name in ("name", "scopes", "networks", "days")}
            return make_token(self.user, **wishes)
        except ValidationError as error:
            told = error.error_dict if hasattr(error, "error_dict") else {None: error.error_list}
            for name, why in told.items():
                self.add_error(name if name in self.fields else None, why)
            return None


@for_api_users
@confirmed
def tokens(request):
    """List and make. The secret is in the answer to the POST alone and is not kept in the session."""
    secret, token = "", None
    form = TokenForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        made = form.make()
        if made is not None:
            token, secret = made
            form = TokenForm(user=request.user)
    live = ApiToken.own.permitted(request.user).filter(expiry__gt=Now())
    return frame(
        request,
        "people/tokens.html",
        "API tokens",
        status=400 if form.errors else 200,
        form=form,
        made=token,
        secret=secret,
        tokens=[(each, _in_words(each.scopes)) for each in live],
        longest=longest_for(request.user).days,
        origin=f"{request.scheme}://{request.get_host()}",
    )


def _in_words(scopes) -> str:
    """“Persons, cases: read. Calendar: read and write.”"""
    held = dict.fromkeys(AREAS, "")
    for scope in sorted(scopes):  # reading before writing, which includes it
        area, kind = scope.split(":")
        held[area] = kind
    told = []
    for kind, words in ((READ, "read"), (WRITE, "read and write")):
        if areas := [area for area, has in held.items() if has == kind]:
            told.append(f"{', '.join(areas).capitalize()}: {words}.")
    return " ".join(told)


@for_api_users
@require_POST
def end(request, key):
    """``key`` is the public beginning of the token."""
    token = get_object_or_404(ApiToken.own.permitted(request.user, "delete"), token_key=key)
    end_token(token, by=request.user)
    messages.success(request, "The token has ended. Whatever used it is refused from now on.")
    return HttpResponseRedirect(reverse("tokens"))
