"""The queue of review, the page a reviewer reads, and the steps taken there."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.pages.review_queue import LISTS, PAGE_SIZE, STATES, Chosen, counts, lines, next_waiting, offered
from cases.pages.review_reading import read_testimony
from config.shared.text import clean_text
from people.querysets import may
from people.views.doors import for_staff
from sources.actions.testimonies import PERFORM, WAYS
from sources.models import Testimony
from sources.review_criteria import criteria

from .shell import page

DONE = {
    "submit": "Submitted: it waits for review.",
    "take_back": "Taken back: it is a draft again.",
    "request_changes": "Sent back with your comment.",
    "verify": "Verified.",
    "publish": "Published.",
    "withdraw_publication": "Withdrawn: it is published no more.",
}


@for_staff
def review_queue(request):
    narrowing = offered(request.user)
    chosen = _chosen(request.GET, narrowing)
    rows, total = lines(request.user, chosen, now=timezone.now())
    pages = max(1, -(-total // PAGE_SIZE))
    if chosen.page > pages:
        raise Http404
    return page(
        request,
        "cases/review_queue.html",
        "Review",
        chosen=chosen,
        lists=[
            (which, label, number)
            for (which, label), number in zip(LISTS.items(), counts(request.user).values(), strict=True)
        ],
        heading=LISTS[chosen.which],
        rows=rows,
        total=total,
        pages=pages,
        states=STATES,
        **narrowing,
    )


def _chosen(given, narrowing) -> Chosen:
    """Http404 for what no link and no form of ours sends."""
    number = given.get("page", "1")
    chosen = Chosen(
        given.get("which", "waiting"),
        given.get("desk", ""),
        given.get("language", ""),
        given.get("state", ""),
        int(number) if number.isdecimal() and 1 <= int(number[:6]) <= 1000 else 0,
    )
    known = (
        chosen.which in LISTS
        and chosen.desk in ("", *dict(narrowing["desks"]))
        and chosen.state in ("", *STATES)
        and len(chosen.language) <= 12
        and chosen.page
    )
    if not known:
        raise Http404
    return chosen


@for_staff
def testimony_review(request, pk):
    return _page(request, pk)


@for_staff
@require_POST
def take_step(request, pk, act):
    testimony = get_object_or_404(Testimony.objects.permitted(request.user), pk=pk)
    if act not in WAYS:
        raise Http404
    if not may(request.user, WAYS[act].action, testimony):
        raise PermissionDenied
    typed = {"comment": request.POST.get("comment", "")}
    if WAYS[act].asks_criteria:
        typed["answers"] = {
            one.key: {"answer": request.POST.get(one.key, ""), "note": request.POST.get(f"{one.key}_note", "")}
            for one in criteria()
        }
    try:
        PERFORM[act](testimony, by=request.user, now=timezone.now(), **_clean(typed))
    except ValidationError as error:
        return _page(request, pk, status=400, error=error)
    messages.success(request, DONE[act])
    return HttpResponseRedirect(reverse("testimony_review", args=[pk]))


def _clean(typed):
    comment = clean_text(typed["comment"][:10_000])
    if "answers" not in typed:
        return {"comment": comment}
    answers = {
        key: {"answer": given["answer"], "note": clean_text(given["note"])} for key, given in typed["answers"].items()
    }
    return {"comment": comment, "answers": answers}


def _page(request, pk, status=200, error=None):
    """With ``error``, everything that was typed stands in the form again."""
    reading = read_testimony(request.user, pk)
    if reading is None:
        raise Http404
    by_field = getattr(error, "message_dict", {}) if error is not None else {}
    asked = [
        {
            "one": one,
            "hint": hint,
            "answer": request.POST.get(one.key, ""),
            "note": request.POST.get(f"{one.key}_note", ""),
            "errors": by_field.get(one.key, []),
        }
        for one, hint in reading.criteria
    ]
    keys = {one.key for one, _ in reading.criteria}
    problems = []
    if error is not None:
        left = [message for name, found in by_field.items() if name not in keys for message in found]
        problems = left or (["Some criteria are not answered."] if by_field else error.messages)
    answer = page(
        request,
        "cases/review.html",
        f"Testimony {reading.testimony.reference}",
        reading=reading,
        asked=asked,
        problems=problems,
        comment=request.POST.get("comment", ""),
        next_pk=next_waiting(request.user, pk),
    )
    answer.status_code = status
    return answer
