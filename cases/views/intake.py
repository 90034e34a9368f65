"""Intake: sessions, the page of one testimony, one's own unfinished ones, and the line to the server."""

import uuid

import orjson
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cases import intake
from cases.forms.intake import SessionForm
from cases.intake.drafts import UNDO
from cases.intake.sessions import begin_session
from cases.intake.unfinished import unfinished
from cases.models import IntakeDraft
from cases.pages.intake_form import choices_for, colleagues_of, desks_for, first_values
from cases.pages.intake_sessions import counts_of, recent_sessions, taken_rows
from config.shared.sealing import SealingError
from people.enums import Level
from people.models import Place
from people.querysets import may
from people.rules import EDITORS
from people.views.doors import for_editors, for_staff, signed_in
from sources.models import InterviewSession

from .shell import page


@for_editors
def home(request):
    """Begin a session in a few seconds; go on with what is unfinished."""
    desks = desks_for(request.user)
    today = timezone.localdate()
    form = SessionForm(request.POST or None, user=request.user, desks=desks, today=today)
    if request.method == "POST" and form.is_valid():
        try:
            session = begin_session(**form.cleaned_data, by=request.user)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            return HttpResponseRedirect(reverse("intake_session", args=[session.pk]))
    place = form["place"].value()
    return page(
        request,
        "cases/intake/home.html",
        "Intake",
        form=form,
        desks=desks,
        choices=choices_for(request.user),
        place=Place.objects.permitted(request.user).filter(pk=place).first() if form.is_bound and place else None,
        sessions=recent_sessions(request.user),
        **_unfinished(request, IntakeDraft.objects.permitted(request.user)),
    )


def _unfinished(request, own):
    now = timezone.now()
    return {
        "drafts": unfinished(own.unfinished(), request.user, now=now),
        "discarded": unfinished(own.discarded().filter(discarded_at__gte=now - UNDO), request.user, now=now),
        "undo_days": UNDO.days,
    }


@for_staff
def session(request, pk):
    """The testimonies of one session, and the way to the next."""
    row = get_object_or_404(InterviewSession.objects.permitted(request.user), pk=pk)
    number = request.GET.get("page", "1")
    if not number.isdecimal() or not 1 <= int(number) <= 1000:
        raise Http404
    rows, more = taken_rows(request.user, row, page=int(number))
    takes = bool(request.user.roles & EDITORS) and may(request.user, "add", row)
    own = IntakeDraft.objects.permitted(request.user).filter(session=row)
    return page(
        request,
        "cases/intake/session.html",
        row.title,
        session=row,
        place=Place.objects.permitted(request.user).filter(pk=row.place_id).first(),
        rows=rows,
        counts=counts_of(request.user, row),
        number=int(number),
        next_page=int(number) + 1 if more else None,
        takes=takes,
        **_unfinished(request, own),
    )


@for_editors
@require_safe
def next_testimony(request):
    """A new page with an id of its own; nothing is written until something is typed."""
    query = request.GET.urlencode()
    address = reverse("intake_page", args=[uuid.uuid4()])
    return HttpResponseRedirect(f"{address}?{query}" if query else address)


@for_editors
@never_cache
def testimony(request, key):
    """The form of one testimony; once on record, its page."""
    draft = IntakeDraft.objects.permitted(request.user).filter(key=key).first()
    if draft is not None and draft.testimony_id is not None:
        return HttpResponseRedirect(reverse("intake_testimony", args=[draft.testimony_id]))
    at = _session(request, draft)
    desks = desks_for(request.user)
    if not desks:
        raise Http404
    choices = choices_for(request.user, at)
    level = min(max((value for value, _ in choices["level"]), default=Level.OPEN), Level.INTERNAL)
    return page(
        request,
        "cases/intake/testimony.html",
        "Testimony",
        key=key,
        session=at,
        draft=_document(draft),
        desks=[] if at else desks,
        choices=choices,
        first=first_values(at, level),
        colleagues=colleagues_of(request.user),
    )


def _session(request, draft):
    """Of the draft, else as the address says."""
    asked = request.GET.get("session", "")
    pk = draft.session_id if draft is not None and draft.version else _uuid(asked)
    if pk is None:
        if asked:
            raise Http404
        return None
    return get_object_or_404(InterviewSession.objects.permitted(request.user, "add"), pk=pk)


def _uuid(text):
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _document(draft):
    """What the server keeps, for the page to begin with; nothing where nothing was kept."""
    if draft is None or not draft.sealed:
        return ""
    try:
        document = orjson.loads(draft.text)
    except SealingError:
        raise Http404 from None
    return orjson.dumps(intake.state_of(draft) | {"document": document}).decode()


@for_editors
@require_POST
def discard(request, key):
    draft = get_object_or_404(IntakeDraft.objects.permitted(request.user).unfinished(), key=key)
    intake.discard(draft, by=request.user, now=timezone.now())
    return HttpResponseRedirect(_back(draft))


@for_editors
@require_POST
def restore(request, key):
    draft = get_object_or_404(IntakeDraft.objects.permitted(request.user).discarded(), key=key)
    intake.bring_back(draft, by=request.user, now=timezone.now())
    return HttpResponseRedirect(_back(draft))


def _back(draft):
    return (
        reverse("intake_session", args=[draft.session_id]) if draft.session_id else reverse("intake")
    ) + "#unfinished"


@never_cache
@require_safe
def line(request):
    """Who the server takes the page for, and the token it wants from it. Strangers are told that they are strangers."""
    user = request.user if request.user.is_authenticated and request.user.roles else None
    return JsonResponse({"user": str(user.pk) if user else None, "csrf": get_token(request) if user else ""})


@signed_in
def back(request):
    """After signing in again in another tab."""
    return page(request, "cases/intake/signed_in.html", "Signed in")
