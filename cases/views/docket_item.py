"""One item of the docket as a calendar file."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404

from cases.calendar.dated import KINDS
from cases.calendar.document import calendar_document
from people.audit import record
from people.views.doors import for_staff


@for_staff
def docket_item(request, kind, pk):
    """With reference, kind and hour, without names: the file leaves the house."""
    if kind not in KINDS:
        raise Http404
    row = get_object_or_404(KINDS[kind].permitted(request.user), pk=pk)
    record(request.user, "calendar.downloaded", row)
    answer = HttpResponse(
        calendar_document([row], user=request.user, names_item=True), content_type="text/calendar; charset=utf-8"
    )
    answer["Content-Disposition"] = f'attachment; filename="{row.reference}.ics"'
    answer["Cache-Control"] = "private, no-store"
    return answer
