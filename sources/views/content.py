"""The bytes of a file for a signed-in browser."""

from django.contrib import admin
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from people.rules import STAFF
from sources.handing_out import content
from sources.models import EvidenceFile


@require_safe
@xframe_options_sameorigin
def file_content(request, pk):
    """Asked anew at every request, each range too."""
    return _for_staff(request, pk=pk)


def _content(request, pk):
    if not request.user.roles & STAFF:
        raise Http404
    file = get_object_or_404(EvidenceFile.objects.permitted(request.user), pk=pk)
    return content(request, file, as_download="download" in request.GET)


_for_staff = admin.site.admin_view(_content, cacheable=True)
