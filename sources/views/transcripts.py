"""Writing a transcript beside its recording."""

import json

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from config.shared.act_forms import CleanCharField
from config.shared.directions import direction_of
from config.shared.time_marks import first_mark, write_mark
from people.actions.records import ChangedMeanwhile
from people.models import User
from people.querysets import may
from people.views.doors import for_staff
from sources.actions.checking_texts import save_transcript
from sources.api.translations import captions_answer
from sources.captions import COLUMNS, FORMATS, beside, read_captions
from sources.models import EvidenceFile, Source, Transcript
from sources.recordings import is_recording, recordings_of
from sources.segments import MOST, WORDS

from .shell import page
from .translations import take_check


class TranscriptForm(forms.Form):
    language = CleanCharField(label="Language spoken", max_length=12, help_text="kk, ru, ug, zh…")
    translated_into = CleanCharField(label="Translated into", max_length=12, required=False)
    transcriber = forms.ChoiceField(label="Written down by", required=False)
    translator = forms.ChoiceField(label="Translated by", required=False)
    is_machine = forms.BooleanField(label="Made by a machine", required=False)
    seen_version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, colleagues, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("transcriber", "translator"):
            self.fields[name].choices = [("", "Nobody of ours"), *colleagues]

    def clean(self):
        cleaned = super().clean()
        for name in ("transcriber", "translator"):
            cleaned[name] = int(cleaned[name]) if cleaned.get(name) else None
        return cleaned


@for_staff
def new_transcript(request, pk):
    file = get_object_or_404(EvidenceFile.objects.permitted(request.user).collected(), pk=pk)
    if not is_recording(file):
        raise Http404
    if not may(request.user, "change", file):
        raise PermissionDenied
    return _work(request, Transcript(file=file))


@for_staff
def transcript(request, pk):
    row = _row(request, pk)
    if request.method == "POST" and not may(request.user, "change", row):
        raise PermissionDenied
    return _work(request, row)


def _row(request, pk):
    files = EvidenceFile.objects.permitted(request.user)
    rows = Transcript.objects.permitted(request.user).filter(file__in=files.values("pk"))
    return get_object_or_404(rows.select_related("file", "checked_by", "worded_by"), pk=pk)


@for_staff
@require_POST
def check_transcript(request, pk):
    row = _row(request, pk)
    if not may(request.user, "check", row):
        raise PermissionDenied
    return take_check(request, row, reverse("transcript", args=[pk]))


@for_staff
@require_safe
def captions(request, pk, kind):
    column = request.GET.get("column", "text")
    if kind not in FORMATS or column not in COLUMNS:
        raise Http404
    return captions_answer(request, _row(request, pk), kind, column)


@for_staff
@require_safe
def at_mark(request, pk):
    """Where a citation with a time mark leads: the recording of this source, at that moment."""
    source = get_object_or_404(Source.objects.permitted(request.user), pk=pk)
    found = recordings_of(request.user, source=source)
    if not found:
        return HttpResponseRedirect(reverse("source_files", args=[source.pk]))
    at = first_mark(request.GET.get("t", "")) or 0
    wanted = [each.file.pk for each in found]
    row = Transcript.objects.permitted(request.user).filter(file__in=wanted).order_by("created_at", "id").first()
    if row is not None:
        return HttpResponseRedirect(f"{reverse('transcript', args=[row.pk])}#t={at}")
    return page(
        request, "sources/at_mark.html", f"{source} at {write_mark(at)}", source=source, recordings=found, at=at
    )


def _work(request, row):
    is_new = row._state.adding
    edits = is_new or may(request.user, "change", row)
    colleagues = [(user.pk, str(user)) for user in User.objects.colleagues_of(request.user)]
    known = dict(colleagues)
    colleagues += [(pk, "as it stands") for pk in {row.transcriber_id, row.translator_id} - {None, *known}]
    start = {
        "language": row.language,
        "translated_into": row.translated_into,
        "transcriber": row.transcriber_id if not is_new else request.user.pk,
        "translator": row.translator_id,
        "is_machine": row.is_machine,
        "seen_version": None if is_new else row.version,
    }
    form = TranscriptForm(request.POST or None, initial=start, colleagues=colleagues)
    rows, theirs, status = row.segments, [], 200
    if request.method == "POST":
        status = 400
        try:
            rows = _sent(request)
            if "read_in" in request.POST:
                rows, status = _read_in(request, rows), 200
            elif form.is_valid():
                _save(request, row, form.cleaned_data, rows)
                messages.success(request, "Saved.")
                return HttpResponseRedirect(reverse("transcript", args=[row.pk]))
        except ChangedMeanwhile as error:
            row = _row(request, row.pk)
            theirs, status = row.segments, 409
            form.data = form.data.copy()
            form.data["seen_version"] = row.version
            form.add_error(None, f"{error.messages[0]} Theirs stands below; yours is still in the rows, unsaved.")
        except ValidationError as error:
            form.is_valid()
            for name, errors in getattr(error, "error_dict", {None: [error]}).items():
                for message in [message for each in errors for message in each.messages]:
                    form.add_error(name if name in form.fields else None, message)
    return page(
        request,
        "sources/transcript.html",
        f"{'New transcript' if is_new else 'Transcript'} of {row.file}",
        status,
        row=row,
        is_new=is_new,
        form=form,
        segments=_shown(rows),
        theirs=_shown(theirs),
        edits=edits,
        checks=not is_new
        and not row.is_checked
        and request.user.pk not in (row.translator_id, row.transcriber_id, row.worded_by_id)
        and may(request.user, "check", row),
        formats=FORMATS,
        columns=COLUMNS,
        language_dir=direction_of(" ".join(str(each.get("text", "")) for each in rows), row.language),
        translation_dir=direction_of(" ".join(str(each.get("translation", "")) for each in rows), row.translated_into),
        recordings=recordings_of(request.user, pk=row.file_id),
    )


def _sent(request) -> list[dict]:
    """The rows of the form as they were typed, right or wrong."""
    try:
        rows = json.loads(request.POST.get("segments") or "[]")
    except ValueError:
        rows = None
    known = {"start", "end", *WORDS}
    if (
        not isinstance(rows, list)
        or len(rows) > MOST
        or any(not isinstance(each, dict) or set(each) - known for each in rows)
        or any(not isinstance(value, str) for each in rows for value in each.values())
    ):
        raise ValidationError("The rows did not arrive whole. This page needs its scripts; load it again.")
    return rows


def _read_in(request, rows) -> list[dict]:
    """The rows with what a subtitle file says; nothing is saved by it."""
    file, column = request.FILES.get("captions"), request.POST.get("column", "text")
    if file is None or column not in COLUMNS:
        raise ValidationError("Choose a subtitle file, SRT or WebVTT.")
    read = read_captions(file.read(), column)
    if column == "text":
        if any(each.get("text") for each in rows) and "replace" not in request.POST:
            raise ValidationError("There are words in the rows already. Tick “Replace the rows” to read the file in.")
        rows = read
    else:
        at = [{**each, "start": first_mark(each.get("start", ""))} for each in rows]
        rows, homeless = beside(at, read)
        for words in homeless[:20]:
            messages.warning(request, words)
    messages.info(request, f"{len(read)} segments were read in. Nothing is saved yet: look at them, then save.")
    return rows


def _shown(rows) -> list[dict]:
    """Rows with their marks as they are written."""
    return [
        {
            **each,
            **{
                name: write_mark(each[name]) if isinstance(each.get(name), int) else each.get(name) or ""
                for name in ("start", "end")
            },
        }
        for each in rows
    ]


def _save(request, row, given, rows):
    is_new = row._state.adding
    row.language, row.translated_into = given["language"], given["translated_into"]
    row.transcriber_id, row.translator_id = given["transcriber"], given["translator"]
    row.is_machine, row.segments = given["is_machine"], rows
    save_transcript(row, by=request.user, version=None if is_new else given["seen_version"] or 0)
