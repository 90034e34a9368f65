"""What we know and how: of a person, a detention, a case, or any row something is claimed of."""

from datetime import date

from django.apps import apps
from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone

from cases.pages.known_page import read_known
from config.shared.zones import zone_of
from people.models import Person
from people.views.doors import for_staff

from .shell import page


@for_staff
def known(request, kind, pk):
    """``?as_of_day=2026-05-01``: as we stated it at the end of that day of the reader's zone."""
    try:
        model = apps.get_model(kind)
    except (LookupError, ValueError):
        raise Http404 from None
    zone = zone_of(request.user.time_zone)
    today = timezone.now().astimezone(zone).date()
    asked = request.GET.get("as_of_day", "").strip()
    day, problem = None, ""
    if asked:
        try:
            day = date.fromisoformat(asked)
        except ValueError:
            problem = "Write the day as 2026-05-01."
        else:
            if day > today:
                day, problem = None, "That day has not come yet."
            elif day == today:
                day = None
    found = read_known(request.user, model, pk, day=day, zone=zone)
    if found is None:
        raise Http404
    if model is Person and (merged := getattr(found.rows[0].row if found.rows else None, "merged_into_id", None)):
        return redirect("known", kind=kind, pk=merged)
    title = "What we know and how" if day is None else f"What we stated on {day.day} {day:%B %Y}"
    return page(
        request, "cases/known.html", title, known=found, today=today, asked=asked if problem else day, problem=problem
    )
