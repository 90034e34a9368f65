"""The file of a case."""

from django.http import Http404
from django.utils import timezone

from cases.enums import ViolationKind
from cases.pages.case_file import read_case_file
from people.views.doors import for_staff

from .shell import page


@for_staff
def case_file(request, pk):
    kind = request.GET.get("violation", "")
    file = read_case_file(request.user, pk, now=timezone.now(), violation=kind if kind in ViolationKind.values else "")
    if file is None:
        raise Http404
    return page(request, "cases/case_file.html", file.case.title, file=file)
