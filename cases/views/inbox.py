"""The reader's reminders and change notices: “I have seen it”, and “tell me again later”."""

import math
from datetime import datetime

from django.contrib import messages as told
from django.core.exceptions import ValidationError
from django.db.models import Count, Window
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases import reminders
from cases.models import Notification
from cases.pages.inbox import inbox as inbox_rows
from cases.pages.inbox import messages
from people.views.doors import signed_in

from .shell import page

PAGE_SIZE = 50


@signed_in
def inbox(request):
    waiting_only = request.GET.get("show") == "waiting"
    number = request.GET.get("page", "1")
    if not number.isdecimal() or not 1 <= int(number) <= 1000:
        raise Http404
    start = (int(number) - 1) * PAGE_SIZE
    found = inbox_rows(request.user, waiting_only=waiting_only).annotate(whole=Window(Count("*")))
    rows = list(found[start : start + PAGE_SIZE])
    total = rows[0].whole if rows else 0
    return page(
        request,
        "cases/inbox.html",
        "Reminders",
        notices=messages(request.user, rows, now=timezone.now()),
        total=total,
        waiting_only=waiting_only,
        page_number=int(number),
        pages=max(1, math.ceil(total / PAGE_SIZE)),
    )


@signed_in
@require_POST
def acknowledge(request, pk):
    notification = get_object_or_404(Notification.objects.permitted(request.user, "change"), pk=pk)
    reminders.acknowledge(notification, by=request.user, now=timezone.now())
    return _back(request)


@signed_in
@require_POST
def snooze(request, pk):
    notification = get_object_or_404(Notification.objects.permitted(request.user, "change"), pk=pk)
    try:
        until = datetime.fromisoformat(request.POST.get("until", ""))
        if timezone.is_naive(until):
            until = timezone.make_aware(until)
        reminders.snooze(notification, until=until, by=request.user, now=timezone.now())
    except ValidationError as error:
        told.error(request, " ".join(error.messages))
    except (ValueError, OverflowError):
        told.error(request, "Choose when to be told again.")
    else:
        told.success(request, "Put off. It comes back by itself.")
    return _back(request)


def _back(request):
    back = reverse("inbox")
    return HttpResponseRedirect(f"{back}?show=waiting" if request.POST.get("show") == "waiting" else back)
