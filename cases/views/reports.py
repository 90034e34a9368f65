"""Monitors' reports: the form with its questions, and the report."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from cases.actions.reports import save_report
from cases.forms.reports import ReportForm
from cases.models import Hearing, HearingReport
from cases.pages.report import read_report as report_of
from cases.pages.report import sitting_of
from people.querysets import may
from people.views.doors import for_staff

from .shell import page


@for_staff
def write_report(request, pk):
    """A new report on the hearing ``pk``."""
    hearing = get_object_or_404(Hearing.objects.permitted(request.user).select_related("proceeding"), pk=pk)
    if not may(request.user, "change", hearing):
        raise PermissionDenied
    return _form(request, HearingReport(hearing=hearing), hearing, ReportForm(request.POST or None))


@for_staff
def edit_report(request, pk):
    report = report_of(request.user, pk, now=timezone.now())
    if report is None:
        raise Http404
    if not report.can_change:
        raise PermissionDenied
    return _form(request, report.row, report.row.hearing, ReportForm(request.POST or None, report=report.row))


@for_staff
def read_report(request, pk):
    report = report_of(request.user, pk, now=timezone.now())
    if report is None:
        raise Http404
    return page(request, "cases/report.html", f"Monitor's report {report.row.reference}", report=report)


def _form(request, report, hearing, form):
    if request.method == "POST" and form.is_valid():
        for name in ("monitor_words", "attended", "text"):
            setattr(report, name, form.cleaned_data[name])
        report.checklist = form.checklist
        try:
            save_report(report, by=request.user, version=form.cleaned_data["version"])
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            return HttpResponseRedirect(reverse("read_report", args=[report.pk]))
    return page(
        request,
        "cases/report_form.html",
        "Monitor's report",
        form=form,
        sitting=sitting_of(request.user, hearing, now=timezone.now()),
        report=report,
    )
