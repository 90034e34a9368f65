"""Handing over: choose for what and for whom, see what goes and what stays, confirm, carry away."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone

from cases.actions.packets import Gone, NotAsShown, make_packet, open_packet
from cases.enums import PacketEnd
from cases.forms.packets import PacketForm
from cases.models import Case, Packet
from cases.packets.bundle import as_json, as_page, as_zip, style_hash
from cases.packets.document import draft_packet
from people.rules import STAFF
from people.step_up import confirmed
from people.views.doors import for_staff
from sources.enums import IdentityMode
from sources.models import Disclosure
from sources.store import Damaged

from .shell import page

MISSING = "A chosen file may not leave any more, or is damaged in the store. Make the packet again."


@for_staff
@confirmed
def new_packet(request, pk):
    """Nothing leaves before what would leave was shown and confirmed."""
    case = get_object_or_404(Case.objects.permitted(request.user), pk=pk)
    form = PacketForm(request.POST or None)
    draft = None
    chosen = request.POST.getlist("file")
    if request.method == "POST" and form.is_valid():
        asked = form.cleaned_data | {"files": chosen}
        if "confirm" in request.POST and "understood" in request.POST:
            try:
                seen = request.POST.get("seen", "")
                made = make_packet(case, **asked, seen=seen, by=request.user, now=timezone.now())
            except NotAsShown as error:
                messages.warning(request, error.messages[0])
            except ValidationError as error:
                form.add_error(None, error.messages)
            else:
                return redirect("packet", pk=made.pk)
        elif "confirm" in request.POST:
            form.add_error(None, "Tick that you have read what leaves.")
        draft = draft_packet(request.user, case, **asked)
    earlier = Packet.objects.permitted(request.user).filter(case=case).select_related("created_by")
    return page(
        request,
        "cases/packet_new.html",
        f"Hand over from {case.reference}",
        case=case,
        form=form,
        draft=draft,
        modes=dict(IdentityMode.choices),
        chosen=chosen,
        earlier=list(earlier.order_by("-made_at", "-id")[:50]),
    )


@for_staff
def packet(request, pk):
    """What was handed over, and, to who made it and for as long as it is kept, the packet itself."""
    row = get_object_or_404(Packet.objects.permitted(request.user).select_related("case", "created_by"), pk=pk)
    left = Disclosure.objects.permitted(request.user).filter(consent__in=row.consent_ids, sha256=row.sha256)
    return page(
        request,
        "cases/packet.html",
        f"Packet {row.reference}",
        packet=row,
        left=list(left.select_related("consent").order_by("reference")),
        is_mine=row.created_by_id == request.user.pk,
        is_kept=row.ended_at is None and row.expires_at > timezone.now(),
    )


@for_staff
def printed(request, pk):
    row, content = _opened(request, pk, "page")
    if content is None:
        return _gone(request, row)
    answer = HttpResponse(as_page(row, content))
    answer["Content-Security-Policy"] = f"default-src 'none'; style-src '{style_hash()}'; frame-ancestors 'none'"
    return _kept_by_nobody(answer)


@for_staff
def download(request, pk):
    """The ZIP; with ``?form=json`` the data alone."""
    form = "json" if request.GET.get("form") == "json" else "zip"
    row, content = _opened(request, pk, form)
    if content is None:
        return _gone(request, row)
    if form == "json":
        answer = HttpResponse(as_json(row, content), content_type="application/json")
    else:
        try:
            answer = HttpResponse(as_zip(row, content, request.user), content_type="application/zip")
        except (FileNotFoundError, Damaged):
            messages.error(request, MISSING)
            return redirect("packet", pk=row.pk)
    answer["Content-Disposition"] = f'attachment; filename="{row.reference}.{form}"'
    return _kept_by_nobody(answer)


def _opened(request, pk, form):
    """The packet and its document, or None where it is gone. Only who made it carries it away."""
    row = get_object_or_404(Packet.objects.permitted(request.user), pk=pk)
    get_object_or_404(Case.objects.permitted(request.user), pk=row.case_id)
    if row.created_by_id != request.user.pk or not request.user.roles & STAFF:
        raise PermissionDenied
    try:
        return row, open_packet(row, form=form, by=request.user, now=timezone.now())
    except Gone as gone:
        row.end_reason = gone.reason
        return row, None


def _gone(request, row):
    why = PacketEnd(row.end_reason).label
    answer = page(request, "cases/packet_gone.html", f"Packet {row.reference}", packet=row, why=why)
    answer.status_code = 410
    return answer


def _kept_by_nobody(answer):
    answer["Cache-Control"] = "private, no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
