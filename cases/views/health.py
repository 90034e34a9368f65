"""Whether everything runs, for coordinators and administrators; and mails to be tried again."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases import reminders
from cases.health import checks
from cases.pages.health import all_failed_count, failed_digests, failed_mails, failed_reminders, misplaced
from people.enums import Role
from people.views.doors import signed_in

from .shell import page

WATCHERS = frozenset({Role.COORDINATOR, Role.ADMINISTRATOR})
FAILED = {"reminder": failed_reminders, "digest": failed_digests}


@signed_in
def health(request):
    roles = request.user.roles
    if not roles & WATCHERS:
        raise Http404
    coordinates = Role.COORDINATOR in roles
    found = checks()
    return page(
        request,
        "cases/health.html",
        "Health",
        checks=found,
        is_well=all(check.is_well for check in found),
        coordinates=coordinates,
        failed=failed_mails(request.user) if coordinates else [],
        misplaced=misplaced(request.user) if coordinates else [],
        failed_number=all_failed_count() if Role.ADMINISTRATOR in roles else None,
    )


@signed_in
@require_POST
def retry_mail(request, noun, pk):
    if Role.COORDINATOR not in request.user.roles or noun not in FAILED:
        raise Http404
    message = get_object_or_404(FAILED[noun](request.user), pk=pk)
    try:
        reminders.retry(message, by=request.user, now=timezone.now())
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, "The mail goes out with the next sweep, within a minute.")
    return HttpResponseRedirect(reverse("health"))
