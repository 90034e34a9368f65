"""Saved searches: the list, making one, what one finds, what is new."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST
from rest_framework.exceptions import APIException

from cases.views.shell import page
from exchange.actions import searches as acts
from exchange.forms.searches import ResourceForm, SearchForm, watch_form
from exchange.models import SavedSearch, SearchDigest
from exchange.pages.searches import digest_sections, listed
from exchange.resources import open_to, tidied, words_of
from exchange.searches.rows import first_rows
from exchange.searches.words import in_words
from people.views.doors import for_api_users


@for_api_users
def saved_searches(request):
    own = SavedSearch.objects.permitted(request.user, "change").live()
    shared = SavedSearch.objects.permitted(request.user).live().exclude(owner=request.user).select_related("owner")
    return page(
        request,
        "exchange/saved_searches.html",
        "Saved searches",
        own=listed(own.select_related("desk"), request.user),
        shared=listed(shared.select_related("desk"), request.user),
        digests=SearchDigest.objects.permitted(request.user)[:10],
        form=ResourceForm(user=request.user),
    )


@for_api_users
def new_search(request):
    resource = request.GET.get("resource", "")
    if resource not in open_to(request.user):
        raise Http404
    query = tidied(request.GET.get("query", "")[:2000])
    form = SearchForm(request.POST or None, user=request.user, resource=resource, query=query)
    if request.method == "POST" and form.is_valid():
        try:
            made = acts.save_search(
                request.user, resource=resource, query=form.query, now=timezone.now(), **form.given()
            )
        except ValidationError as refused:
            _spread(form, refused)
        else:
            messages.success(request, f"Saved: {made.name}.")
            return HttpResponseRedirect(reverse("saved_search", args=[made.pk]))
    return page(
        request,
        "exchange/new_search.html",
        f"Save a search in: {words_of(resource).lower()}",
        status=400 if form.errors else 200,
        form=form,
    )


@for_api_users
def saved_search(request, pk):
    """What it finds now. One's own can be renamed here, and given another rhythm."""
    user = request.user
    search = get_object_or_404(SavedSearch.objects.permitted(user).live().select_related("owner", "desk"), pk=pk)
    is_own = search.owner_id == user.pk
    form = watch_form(search, user, request.POST or None) if is_own else None
    if request.method == "POST":
        if not is_own:
            raise PermissionDenied
        if form.is_valid():
            try:
                acts.change_search(search, by=user, now=timezone.now(), **form.given())
            except ValidationError as refused:
                _spread(form, refused)
            else:
                messages.success(request, "Saved.")
                return HttpResponseRedirect(request.path)
    rows, has_more, refused = [], False, ""
    try:
        rows, has_more = first_rows(user, search.resource, search.query)
    except (APIException, KeyError):
        refused = "Your role does not open this list, or a filter of it is not valid any more."
    return page(
        request,
        "exchange/saved_search.html",
        search.name,
        status=400 if form is not None and form.errors else 200,
        search=search,
        is_own=is_own,
        form=form,
        rows=rows,
        has_more=has_more,
        refused=refused,
        words=in_words(user, [search])[0],
        list_words=words_of(search.resource),
    )


@for_api_users
@require_POST
def change_search(request, pk, act):
    """Pause, resume, delete, bring back: one's own alone."""
    search = get_object_or_404(SavedSearch.objects.permitted(request.user, "change"), pk=pk)
    now, by = timezone.now(), request.user
    try:
        if act == "pause":
            acts.pause_search(search, by=by)
        elif act == "resume":
            acts.resume_search(search, by=by, now=now)
        elif act == "delete":
            acts.delete_search(search, by=by, now=now)
        elif act == "restore":
            acts.restore_search(search, by=by, now=now)
        else:
            raise Http404
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    if act == "delete":
        return page(request, "exchange/search_deleted.html", "Saved search deleted", search=search)
    return HttpResponseRedirect(reverse("saved_searches"))


@for_api_users
def search_digest(request, pk):
    """What was new or changed, as far as it may be seen now."""
    digest = get_object_or_404(SearchDigest.objects.permitted(request.user), pk=pk)
    return page(
        request,
        "exchange/search_digest.html",
        digest.title,
        digest=digest,
        sections=digest_sections(digest, request.user),
    )


def _spread(form, refused):
    """Each message to its box where there is one; what is wrong with the question, above all boxes."""
    told = refused.error_dict if hasattr(refused, "error_dict") else {None: refused.error_list}
    for name, why in told.items():
        form.add_error(name if name in form.fields else None, why)
