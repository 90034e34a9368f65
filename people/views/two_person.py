"""What waits for a second administrator; and locking everybody out at once."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from people.actions.locks import end_lockdown, lockdown
from people.actions.two_person import confirm_request, refuse_request
from people.enums import LockKind
from people.forms.lockdown import LockdownForm
from people.models import TwoPersonRequest, User
from people.step_up import confirmed

from .doors import for_administrators
from .my_account import frame

SHOWN = 50


@for_administrators
def two_person(request):
    rows = TwoPersonRequest.objects.permitted(request.user, "change")
    rows = rows.select_related("subject", "asked_by", "decided_by", "desk")
    now = timezone.now()
    waiting = list(rows.open(now))
    for row in waiting:
        row.may_be_confirmed = request.user.pk not in (row.asked_by_id, row.subject_id)
    return frame(
        request,
        "accounts/two_person.html",
        "Two administrators",
        waiting=waiting,
        over=rows.exclude(pk__in=[row.pk for row in waiting])[:SHOWN],
        lockdown_on=User.objects.permitted(request.user).filter(locked=LockKind.LOCKDOWN).count(),
    )


@require_POST
@for_administrators
@confirmed
def decide(request, pk, verb):
    row = get_object_or_404(TwoPersonRequest.objects.permitted(request.user, "change"), pk=pk)
    act = {"confirm": confirm_request, "refuse": refuse_request}[verb]
    try:
        act(row, by=request.user, now=timezone.now())
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, "Confirmed. It is done." if verb == "confirm" else "Refused.")
    return HttpResponseRedirect(reverse("two_person"))


@for_administrators
@confirmed
def lockdown_page(request):
    """Begun and ended by any one administrator: in an emergency nobody waits for a second."""
    form = LockdownForm(request.POST or None)
    locked = User.objects.permitted(request.user).filter(locked=LockKind.LOCKDOWN).count()
    if request.method == "POST" and form.is_valid():
        if not User.objects.permitted(request.user, "change").exists():
            raise PermissionDenied
        act = end_lockdown if locked else lockdown
        count = act(reason=form.cleaned_data["reason"], by=request.user, now=timezone.now())
        messages.success(request, f"{count} accounts are {'open again' if locked else 'locked'}.")
        return HttpResponseRedirect(reverse("two_person"))
    return frame(request, "accounts/lockdown.html", "Lockdown", form=form, locked=locked)
