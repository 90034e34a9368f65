"""Where the link of a mail leads: to what it was about, for its reader alone."""

from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse

from exchange.enums import LetterAbout
from exchange.models import Letter
from people.views.doors import for_api_users

PAGES = {LetterAbout.SEARCHES: "search_digest", LetterAbout.WEBHOOK: "webhook"}


@for_api_users
def told(request, pk):
    letter = get_object_or_404(Letter.objects.permitted(request.user), pk=pk)
    return HttpResponseRedirect(reverse(PAGES[letter.about], args=[letter.about_id]))
