"""A custodian's own key."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from people.step_up import step_up
from sources.actions.custodians import register_key
from sources.forms.identity import CustodianKeyForm
from sources.models import CustodianKey
from sources.vault import fingerprint

from .witnesses import about_identities, page


@about_identities
def custodian_key(request):
    """For every other account it does not exist."""
    if not request.user.is_custodian:
        raise Http404
    form = CustodianKeyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = dict(form.cleaned_data)
        try:
            step_up(request.user, given.pop("passphrase"))
            register_key(**given, by=request.user, now=timezone.now())
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, "Your key is registered. What is sealed from now on opens with it.")
            return HttpResponseRedirect(reverse("custodian_key"))
    keys = list(CustodianKey.objects.permitted(request.user))
    for key in keys:
        key.fingerprint = fingerprint(key.public_key)
    return page(
        request,
        "sources/custodian_key.html",
        "My custodian key",
        form=form,
        keys=keys,
        has_live=any(key.ended_at is None for key in keys),
    )
