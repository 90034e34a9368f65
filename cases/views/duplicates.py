"""The queue of people who may be one person."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_POST

from cases.pages.duplicates import waiting_pairs
from cases.pages.links import act_page
from config.shared.text import clean_text
from people.actions.same_person import judge_pair
from people.enums import SamePersonVerdict
from people.models import Person, SamePerson
from people.rules import EDITORS
from people.views.doors import for_staff

from .shell import page

DONE = {
    SamePersonVerdict.DIFFERENT: "Noted as different people. Nobody is asked about them again.",
    SamePersonVerdict.UNSURE: "Noted as unsure; the pair stays here.",
}


@for_staff
def duplicates(request):
    _only_editors(request)
    number = request.GET.get("page", "1")
    if not number.isdecimal() or not 1 <= int(number) <= 1000:
        raise Http404
    pairs, has_more = waiting_pairs(request.user, page=int(number))
    return page(
        request,
        "cases/duplicates.html",
        "Same person?",
        pairs=pairs,
        number=int(number),
        next_page=int(number) + 1 if has_more else None,
    )


@for_staff
@require_POST
def judge(request, pk):
    """The answer to one pair. “Same” goes on to the merge of the newer record into the older one, where both are
    compared before anything moves; the pair stays in the queue until that is done."""
    _only_editors(request)
    pair = get_object_or_404(SamePerson.objects.permitted(request.user), pk=pk)
    try:
        reason = clean_text(request.POST.get("reason", "").strip()[:300])
        judge_pair(pair, verdict=request.POST.get("verdict", ""), reason=reason, by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return HttpResponseRedirect(reverse("duplicates"))
    if request.POST["verdict"] == SamePersonVerdict.SAME:
        kept, gone = sorted((pair.first, pair.second), key=lambda person: (person.created_at, person.pk))
        return HttpResponseRedirect(f"{act_page(Person, 'merge', gone.pk)}?into={kept.pk}")
    messages.success(request, DONE[request.POST["verdict"]])
    return HttpResponseRedirect(reverse("duplicates"))


def _only_editors(request):
    if not request.user.roles & EDITORS:
        raise Http404
