"""One's own calendar addresses: made, read about, revoked. Near the API tokens, and like them shown once."""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.actions.calendar_feeds import LASTS, make_feed, revoke_feed
from cases.models import CalendarFeed
from config.shared.act_forms import CleanCharField
from people.step_up import confirmed
from people.views.doors import for_staff

from .shell import page


class FeedForm(forms.Form):
    name = CleanCharField(max_length=80, label="Where it is read", help_text="Such as “my phone”.", strip=True)
    names_item = forms.BooleanField(
        required=False,
        label="Show reference, kind and hour",
        help_text="Off: each entry is a whole day with “Arasha item” on it, and nothing else. "
        "Names of people, cases and courts are never in it.",
    )
    all_desks = forms.BooleanField(
        required=False, label="All my desks", help_text="Off: only cases on which I hold a duty."
    )


@for_staff
@confirmed
def calendar_feeds(request):
    """The secret is in the answer to the POST alone and is not kept in the session."""
    now = timezone.now()
    form, made, address = FeedForm(request.POST or None), None, ""
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        try:
            made, secret = make_feed(
                request.user,
                name=values["name"],
                names_item=values["names_item"],
                only_mine=not values["all_desks"],
                now=now,
            )
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            form = FeedForm()
            address = request.build_absolute_uri(reverse("calendar-feed", args=[secret]))
    answer = page(
        request,
        "cases/calendar_feeds.html",
        "Calendar feeds",
        form=form,
        made=made,
        address=address,
        days=LASTS.days,
        feeds=CalendarFeed.objects.permitted(request.user).live(),
    )
    answer.status_code = 400 if form.errors else 200
    answer["Cache-Control"] = "no-store"
    return answer


@for_staff
@require_POST
def revoke(request, pk):
    feed = get_object_or_404(CalendarFeed.objects.permitted(request.user, "delete"), pk=pk)
    revoke_feed(feed, by=request.user, now=timezone.now())
    messages.success(request, "The feed is revoked. Its address is refused from now on.")
    return HttpResponseRedirect(reverse("calendar_feeds"))
