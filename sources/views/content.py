"""The bytes of a file for a signed-in browser."""

from django.shortcuts import get_object_or_404
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from people.views.doors import for_staff_to_keep
from sources.handing_out import content
from sources.models import EvidenceFile


@require_safe
@xframe_options_sameorigin
@for_staff_to_keep
def file_content(request, pk):
    """Asked anew at every request, each range too."""
    file = get_object_or_404(EvidenceFile.objects.permitted(request.user), pk=pk)
    return content(request, file, as_download="download" in request.GET)
